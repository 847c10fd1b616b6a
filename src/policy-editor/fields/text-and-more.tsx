import { Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readTextOrMore, writeTextOrMore } from '../model/text-or-more';
import { JsonSetting } from './json-setting';
import { Setting, type SettingProps, useRowStyles } from './setting';
import { usePlace } from './use-place';

interface Props extends SettingProps {
  readonly textKey: string;
  readonly moreKey: string;
  readonly moreLabel: string;
  /** The first one holds where nothing is said. */
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly placeholder?: string;
  /** Beside the text, such as a choice of what to insert; it is given the text and a way to set it. */
  readonly beside?: (text: string, set: (text: string) => void) => ReactNode;
}

/** A text with one choice beside it; in the file it is a text alone as long as the choice is the usual one. */
export function TextAndMore(props: Props) {
  const { path, label, textKey, moreKey, moreLabel, options, placeholder, beside } = props;
  const rowStyles = useRowStyles();
  const place = usePlace(path);
  const read = readTextOrMore(place.value, textKey, moreKey);
  if (read === null) return <JsonSetting path={path} label={label} />;
  const usual = options[0]?.[0];
  const write = (text: string, more: string | undefined) =>
    writeTextOrMore({ text, more: more === usual ? undefined : more }, textKey, moreKey);
  const chosen = read.more ?? usual;
  const isStrange = chosen !== undefined && !options.some(([name]) => name === chosen);
  return (
    <div className={rowStyles.row}>
      <Setting {...props} place={place}>
        <Input
          value={read.text}
          {...(placeholder !== undefined && { placeholder })}
          onChange={(_, { value }) => place.type(write(value, read.more))}
        />
      </Setting>
      <Setting label={moreLabel} place={{ ...place, at: `${place.at}.${moreKey}`, problems: [] }}>
        <Select value={chosen} onChange={(_, { value }) => place.set(write(read.text, value))}>
          {isStrange && <option value={chosen}>{chosen}</option>}
          {options.map(([name, said]) => (
            <option key={name} value={name}>
              {said}
            </option>
          ))}
        </Select>
      </Setting>
      {beside?.(read.text, (text) => place.set(write(text, read.more)))}
    </div>
  );
}
