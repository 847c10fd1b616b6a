import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { PolicyProblem } from '../../hygiene/policy/types';
import { fill } from '../../hygiene/rules/texts';
import { isSame, isTexts } from '../model/json';
import { linesIn } from '../model/lines';
import { FIELD_TEXTS } from '../texts/fields';
import { useEditing } from './context';
import { JsonSetting } from './json-setting';
import { Setting, type SettingProps } from './setting';
import { usePlace } from './use-place';

interface Props extends SettingProps {
  /** How a text becomes a list, and a list a text; left out: an entry a line. */
  readonly reading?: { readonly split: (text: string) => string[]; readonly join: string };
  /** An emptied field leaves an empty list: none, instead of the default. */
  readonly keep?: boolean;
  readonly placeholder?: string;
}

const A_LINE_EACH = { split: linesIn, join: '\n' };

/** A list of texts as people paste it: an entry a line. What stands there and is no such list is shown as it is. */
export function LinesSetting({ reading = A_LINE_EACH, keep, placeholder, ...props }: Props) {
  const place = usePlace(props.path);
  const { language } = useEditing();
  const { value, at } = place;
  const [typed, setTyped] = useState('');
  if (value !== undefined && value !== null && !isTexts(value)) return <JsonSetting {...props} />;
  const list = value ?? [];
  // What is typed stands, blank lines and all, as long as the file holds what was made of it.
  const shown = isSame(reading.split(typed), list) ? typed : list.join(reading.join);
  const type = (text: string) => {
    setTyped(text);
    const entries = reading.split(text);
    place.type(entries.length === 0 && !keep ? undefined : entries);
  };
  const sayProblem = ({ path, says }: PolicyProblem) => {
    const line = /^\[(\d+)\]/.exec(path.slice(at.length))?.[1];
    if (line === undefined) return says[language];
    const entry = (list[Number(line)] ?? '').split('\n')[0] ?? '';
    return fill(FIELD_TEXTS[language].inLine, {
      line: Number(line) + 1,
      entry: entry.slice(0, 60),
      says: says[language],
    });
  };
  return (
    <Setting {...props} place={place} sayProblem={sayProblem}>
      <Textarea
        value={shown}
        resize="vertical"
        textarea={{ rows: Math.min(12, linesOf(shown || (placeholder ?? '')) + 1) }}
        {...(placeholder !== undefined && { placeholder })}
        onChange={(_, { value: text }) => type(text)}
      />
    </Setting>
  );
}

const linesOf = (text: string): number => text.split('\n').length;
