import { Select, Switch } from '@fluentui/react-components';
import { fill } from '../../hygiene/rules/texts';
import type { Json } from '../model/json';
import { FIELD_TEXTS } from '../texts/fields';
import { useEditing } from './context';
import { JsonSetting } from './json-setting';
import { Setting, type SettingProps } from './setting';
import { usePlace } from './use-place';

interface ChoiceProps extends SettingProps {
  readonly options: readonly (readonly [value: string, label: string])[];
  /** What holds where nothing is chosen; null: something must be chosen. */
  readonly otherwise: string | null;
}

/** One of a few. What is left out is chosen by the default, which is named. */
export function ChoiceSetting({ options, otherwise, ...props }: ChoiceProps) {
  const place = usePlace(props.path);
  const texts = FIELD_TEXTS[useEditing().language];
  const { value } = place;
  if (value !== undefined && typeof value !== 'string') return <JsonSetting {...props} />;
  const label = (wanted: string) => options.find(([name]) => name === wanted)?.[1] ?? wanted;
  const isStrange = value !== undefined && !options.some(([name]) => name === value);
  return (
    <Setting {...props} place={place}>
      <Select
        value={value ?? ''}
        onChange={(_, { value: chosen }) => place.set(chosen === '' ? undefined : chosen)}
      >
        {(otherwise !== null || value === undefined) && (
          <option value="">
            {otherwise === null ? texts.choose : fill(texts.byDefault, { value: label(otherwise) })}
          </option>
        )}
        {isStrange && <option value={value}>{value}</option>}
        {options.map(([name, said]) => (
          <option key={name} value={name}>
            {said}
          </option>
        ))}
      </Select>
    </Setting>
  );
}

interface SwitchProps extends SettingProps {
  /** What holds where nothing stands there. */
  readonly otherwise: boolean;
}

/** Yes or no. */
export function SwitchSetting({ otherwise, label, ...props }: SwitchProps) {
  const place = usePlace(props.path);
  const { value }: { value: Json | undefined } = place;
  if (value !== undefined && typeof value !== 'boolean') return <JsonSetting label={label} {...props} />;
  return (
    <Setting {...props} label="" place={place}>
      <Switch
        label={label}
        checked={value ?? otherwise}
        onChange={(_, { checked }) => place.set(checked === otherwise ? undefined : checked)}
      />
    </Setting>
  );
}
