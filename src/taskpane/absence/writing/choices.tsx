import { Field, Input, Select } from '@fluentui/react-components';
import type { AutomaticReplies } from '../../../hygiene/absence/types';
import type { AbsenceForm } from '../../../hygiene/absence/write/types';
import { fieldId, type PartProps, validation } from './period-fields';
import { FIELD_TEXTS } from './texts/fields';
import { useWritingStyles } from './use-writing-styles';

/** Characters; longer ones were pasted by mistake. */
const LONGEST = 200;

/** Whom to turn to when it cannot wait. */
export function UrgentFields({ form, state: { draft }, language }: PartProps) {
  const styles = useWritingStyles();
  const texts = FIELD_TEXTS[language];
  const said = validation(form.shownProblems(), 'urgent', language);
  const labels = { unit: texts.unit, phone: texts.phone, mail: texts.mail } as const;
  const keys = { unit: 'text', phone: 'tel', mail: 'email' } as const;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.urgent}</legend>
      <div className={styles.pair}>
        {(['unit', 'phone', 'mail'] as const).map((field) => (
          <Field
            key={field}
            label={labels[field]}
            className={styles.field}
            {...(field === 'unit' && { hint: texts.urgentHelp })}
            {...(field === 'unit' && said)}
          >
            <Input
              {...(field === 'unit' && { id: fieldId('urgent') })}
              className={styles.input}
              value={draft.urgent[field]}
              onChange={(_, { value }) => form.type({ urgent: { ...draft.urgent, [field]: value } })}
              onBlur={() => form.leave('urgent')}
              inputMode={keys[field]}
              autoComplete="off"
              maxLength={LONGEST}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

const TONES: readonly AbsenceForm['tone'][] = ['warm', 'plain'];
const LANGUAGES: readonly AbsenceForm['language'][] = ['da', 'da-en'];
const AUDIENCES: readonly AutomaticReplies['externalAudience'][] = ['all', 'contactsOnly', 'none'];

/** How it is to sound, and who gets it. */
export function Choices({ form, state: { draft }, language }: PartProps) {
  const styles = useWritingStyles();
  const texts = FIELD_TEXTS[language];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.how}</legend>
      <div className={styles.pair}>
        <Choice
          label={texts.tone}
          names={texts.tones}
          among={TONES}
          value={draft.tone}
          choose={(tone) => form.type({ tone })}
        />
        <Choice
          label={texts.language}
          names={texts.languages}
          among={LANGUAGES}
          value={draft.language}
          choose={(chosen) => form.type({ language: chosen })}
        />
      </div>
      <Choice
        label={texts.audience}
        names={texts.audiences}
        among={AUDIENCES}
        value={draft.audience}
        choose={(audience) => form.type({ audience })}
      />
      {form.isNameUnknown() && (
        <Field
          label={texts.ownName}
          required
          className={styles.field}
          {...validation(form.shownProblems(), 'owner', language)}
        >
          <Input
            id={fieldId('owner')}
            className={styles.input}
            value={draft.name}
            onChange={(_, { value }) => form.type({ name: value })}
            onBlur={() => form.leave('owner')}
            autoComplete="name"
            maxLength={LONGEST}
          />
        </Field>
      )}
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly among: readonly T[];
  readonly value: T;
  readonly choose: (value: T) => void;
}

function Choice<T extends string>({ label, names, among, value, choose }: ChoiceProps<T>) {
  const styles = useWritingStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          const each = among.find((one) => one === chosen);
          if (each !== undefined) choose(each);
        }}
      >
        {among.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
