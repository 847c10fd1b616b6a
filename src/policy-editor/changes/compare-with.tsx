import { Field, Select } from '@fluentui/react-components';
import { useEditing } from '../fields/context';
import { type Before, beforesOf } from '../model/compared';
import { SHIPPED } from '../model/shipped';
import { CHANGES_TEXTS } from './texts';

/** Which policy stands before the edited one. */
export function CompareWith({ chosen, choose }: { chosen: Before; choose: (before: Before) => void }) {
  const { state, language } = useEditing();
  const texts = CHANGES_TEXTS[language];
  const own: Readonly<Record<string, string>> = texts.befores;
  return (
    <Field label={texts.with} style={{ maxWidth: '420px' }}>
      <Select value={chosen} onChange={(_, { value }) => choose(value)}>
        {beforesOf(state).map((before) => (
          <option key={before} value={before}>
            {own[before] ?? SHIPPED[before]?.title ?? before}
          </option>
        ))}
      </Select>
    </Field>
  );
}
