import { Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Json } from '../model/json';
import { JsonSetting } from './json-setting';
import { Setting, type SettingProps } from './setting';
import { usePlace } from './use-place';

interface Props extends SettingProps {
  /** What holds where nothing stands there. */
  readonly placeholder?: string;
  readonly long?: boolean;
  /** An emptied field leaves '' in the file: the entry must be there, and the reader says what is missing. */
  readonly keep?: boolean;
}

/** A text of one line or more. What stands there and is no text is shown as it is. */
export function TextSetting({ placeholder, long, keep, ...props }: Props) {
  const place = usePlace(props.path);
  const { value } = place;
  if (value !== undefined && value !== null && typeof value !== 'string') return <JsonSetting {...props} />;
  const Control = long ? Textarea : Input;
  return (
    <Setting {...props} place={place}>
      <Control
        value={value ?? ''}
        {...(placeholder !== undefined && { placeholder })}
        {...(long && { resize: 'vertical' as const })}
        onChange={(_, { value: text }) => place.type(text === '' && !keep ? undefined : text)}
      />
    </Setting>
  );
}

/** A number. Whatever is no number stands in the file as it was typed, so that the reader can say so. */
export function NumberSetting({ placeholder, keep, ...props }: Props) {
  const place = usePlace(props.path);
  const { value } = place;
  const [typed, setTyped] = useState<{ readonly text: string; readonly for: Json | undefined } | null>(null);
  if (typeof value === 'object' && value !== null) return <JsonSetting {...props} />;
  // "4," is on its way to 4,5: what is typed stands as long as the file holds what was made of it.
  const shown = typed && typed.for === value ? typed.text : sayNumber(value);
  const type = (text: string) => {
    const next = numberOf(text, keep === true);
    setTyped({ text, for: next });
    place.type(next);
  };
  return (
    <Setting {...props} place={place}>
      <Input
        inputMode="decimal"
        value={shown}
        {...(placeholder !== undefined && { placeholder })}
        onChange={(_, { value: text }) => type(text)}
      />
    </Setting>
  );
}

const sayNumber = (value: Json | undefined) =>
  value === undefined || value === null ? '' : String(value).replace('.', ',');

function numberOf(text: string, keep: boolean): Json | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return keep ? '' : undefined;
  return /^-?\d{1,9}(?:[.,]\d{1,6})?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : trimmed;
}
