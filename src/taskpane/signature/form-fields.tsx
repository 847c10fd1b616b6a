import { Field, Input } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';
import type { PersonField } from '../../hygiene/mail/person';
import type { Language } from '../../hygiene/rules/rule';
import type { FormState, SignatureForm } from './form';
import { sayProblem } from './say-form';
import { SIGNATURE_TEXTS } from './texts';

interface Props {
  readonly form: SignatureForm;
  readonly state: FormState;
  readonly language: Language;
}

export const fieldId = (field: PersonField) => `signature-${field}`;

/** The departments that have lines of their own: which they are, only the name tells. */
const DEPARTMENTS = 'signature-departments';

/** What a browser may offer to fill in (HTML, "autofill"), and which keys a touch screen shows. */
const KINDS: Readonly<
  Record<PersonField, { autoComplete: string; inputMode?: HTMLAttributes<HTMLElement>['inputMode'] }>
> = {
  displayName: { autoComplete: 'name' },
  jobTitle: { autoComplete: 'organization-title' },
  department: { autoComplete: 'off' },
  businessPhone: { autoComplete: 'off', inputMode: 'tel' },
  mobilePhone: { autoComplete: 'off', inputMode: 'tel' },
  mail: { autoComplete: 'email', inputMode: 'email' },
  officeLocation: { autoComplete: 'off' },
};
/** Characters that are kept of a field (`outlook/person`). */
const LONGEST = 200;

/** One input for each field that the manual has a place for. */
export function FormFields({ form, state, language }: Props) {
  const texts = SIGNATURE_TEXTS[language];
  const required = form.required();
  const problems = form.problems();
  const inputs = form.fields.map((field) => {
    const problem = problems[field];
    const isPhone = KINDS[field].inputMode === 'tel';
    return (
      <Field
        key={field}
        label={texts.fields[field]}
        required={required.includes(field)}
        {...(isPhone && !problem && { hint: texts.phoneHelp })}
        {...(problem && {
          validationState: problem === 'mail' ? 'error' : 'warning',
          validationMessage: sayProblem(problem, field, language),
        })}
      >
        <Input
          id={fieldId(field)}
          value={state.draft[field]}
          onChange={(_, { value }) => form.type(field, value)}
          onBlur={() => form.leave(field)}
          maxLength={LONGEST}
          {...KINDS[field]}
          {...(field === 'department' && { list: DEPARTMENTS })}
        />
      </Field>
    );
  });
  return (
    <>
      {inputs}
      <datalist id={DEPARTMENTS}>
        {form.manual.departments.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
