import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import { PROBLEM_TEXTS } from '../../../hygiene/absence/write/texts';
import type { AbsenceForm, FormProblem } from '../../../hygiene/absence/write/types';
import type { Language } from '../../../hygiene/rules/rule';
import { fill } from '../../../hygiene/rules/texts';
import type { WritingField, WritingState } from './beginning';
import type { WritingForm } from './form';
import { sayDay } from './say-days';
import { FIELD_TEXTS } from './texts/fields';
import { useWritingStyles } from './use-writing-styles';

export interface PartProps {
  readonly form: WritingForm;
  readonly state: WritingState;
  readonly language: Language;
}

export const fieldId = (field: WritingField) => `absence-${field}`;

/** The button goes away with what it stood below: the keyboard goes on where a name is typed. */
export function goOn(act: () => void): void {
  act();
  requestAnimationFrame(() => document.getElementById(fieldId('standIn'))?.focus());
}

/** What stands below a field of which something is to be said. */
export function validation(problems: readonly FormProblem[], field: WritingField, language: Language) {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return {};
  return {
    validationState: problem.level === 'fill-in' ? ('error' as const) : ('warning' as const),
    validationMessage: PROBLEM_TEXTS[problem.what][language],
  };
}

const REASONS: readonly AbsenceForm['reason'][] = ['none', 'holiday', 'course', 'leave', 'left'];

/** Why and when: the first day away and the first day back, said in words. */
export function PeriodFields({ form, state: { draft }, language }: PartProps) {
  const styles = useWritingStyles();
  const texts = FIELD_TEXTS[language];
  const problems = form.shownProblems();
  const hasLeft = draft.reason === 'left';
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.period}</legend>
      <Field label={texts.reason} hint={texts.reasonHelp} className={styles.field}>
        <Select
          value={draft.reason}
          onChange={(_, { value }) => form.type({ reason: REASONS.find((each) => each === value) ?? 'none' })}
        >
          {REASONS.map((each) => (
            <option key={each} value={each}>
              {texts.reasons[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field
          label={hasLeft ? texts.leftFrom : texts.start}
          required
          className={styles.field}
          {...validation(problems, 'start', language)}
        >
          <Input
            id={fieldId('start')}
            className={styles.input}
            type="date"
            value={draft.start}
            onChange={(_, { value }) => form.type({ start: value })}
            onBlur={() => form.leave('start')}
          />
        </Field>
        {!hasLeft && <FromField {...{ form, draft, problems, language }} />}
      </div>
      <EndField {...{ form, draft, problems, language }} />
    </fieldset>
  );
}

type DayProps = Pick<PartProps, 'form' | 'language'> & {
  readonly draft: WritingState['draft'];
  readonly problems: readonly FormProblem[];
};

function FromField({ form, draft, problems, language }: DayProps) {
  const styles = useWritingStyles();
  const texts = FIELD_TEXTS[language];
  const problem = validation(problems, 'from', language);
  return (
    <Field
      label={texts.from}
      className={styles.field}
      {...(!problem.validationMessage && { hint: texts.fromHelp })}
      {...problem}
    >
      <Input
        id={fieldId('from')}
        className={styles.input}
        type="time"
        value={draft.from}
        onChange={(_, { value }) => form.type({ from: value })}
        onBlur={() => form.leave('from')}
      />
    </Field>
  );
}

/** The day that ends it. A weekend or a holiday is remarked at once, with the day that is probably meant. */
function EndField({ form, draft, problems, language }: DayProps) {
  const styles = useWritingStyles();
  const texts = FIELD_TEXTS[language];
  const hasLeft = draft.reason === 'left';
  const today = form.today();
  const remark = form.problems().filter(({ level, what }) => level === 'look-again' || what === 'too-long');
  const said = [...problems, ...remark];
  const propose = said.find(({ field }) => field === 'firstDayBack')?.propose;
  const day = sayDay(draft.firstDayBack, language, today);
  return (
    <>
      <Field
        label={hasLeft ? texts.closes : texts.firstDayBack}
        required
        className={styles.field}
        {...(hasLeft && { hint: fill(texts.closesHelp, { months: form.leaverMonths() }) })}
        {...validation(said, 'firstDayBack', language)}
      >
        <Input
          id={fieldId('firstDayBack')}
          className={styles.input}
          type="date"
          value={draft.firstDayBack}
          onChange={(_, { value }) => form.type({ firstDayBack: value })}
          onBlur={() => form.leave('firstDayBack')}
        />
      </Field>
      <div className={styles.row} aria-live="polite">
        {draft.firstDayBack !== '' && (
          <Text className={styles.strong}>{fill(hasLeft ? texts.closesOn : texts.backOn, { day })}</Text>
        )}
        {propose && (
          <Button size="small" onClick={() => form.type({ firstDayBack: propose })}>
            {fill(texts.take, { day: sayDay(propose, language, today) })}
          </Button>
        )}
      </div>
    </>
  );
}
