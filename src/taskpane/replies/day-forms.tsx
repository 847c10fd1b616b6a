import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import { dayInWords, nearDay } from '../../hygiene/danish/day-words';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import { promisableDays } from '../../hygiene/replies/receipt';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import type { Row } from '../../session/replies/row-state';
import type { RowProps } from './row-props';
import { ROW_TEXTS } from './texts';
import { useRowStyles } from './use-row-styles';

type Props = RowProps & { readonly row: Row };

/** "Besvaret på telefon" on a day that has been, and not before the mail came. */
export function PhoneForm({ session, inquiry, row, language, now }: Props) {
  const texts = ROW_TEXTS[language];
  const styles = useRowStyles();
  const today = localDayOf(now);
  const [day, setDay] = useState(today);
  const first = localDayOf(inquiry.receivedAt);
  const missing = day === '' || day > today ? texts.dayMissing : null;
  const tooEarly = fill(texts.dayBefore, { when: nearDay(first, today, language, 'when') });
  const problem = missing ?? (day < first ? tooEarly : null);
  const save = () => void session.rows.mark(inquiry, { says: 'phone', day });
  return (
    <RowForm {...{ session, inquiry, row, language, save }} isReady={problem === null} title={texts.phoneDay}>
      <Field label={texts.phoneDay} className={styles.field} {...(problem && { validationMessage: problem })}>
        <Input
          type="date"
          className={styles.input}
          value={day}
          min={first}
          max={today}
          onChange={(_, { value }) => setDay(value)}
        />
      </Field>
    </RowForm>
  );
}

/** "Lovet dato": one of the next working days, or any later day. */
export function PromiseForm({ session, inquiry, row, language, now }: Props) {
  const texts = ROW_TEXTS[language];
  const [day, setDay] = useState(() => firstDay(session, inquiry.inMailbox, now));
  const isReady = day >= localDayOf(now);
  const save = () => void session.rows.mark(inquiry, { says: 'promised', day });
  return (
    <RowForm {...{ session, inquiry, row, language, save, isReady }} title={texts.promisedDay}>
      <DayChoice {...{ session, inquiry, day, setDay, language, now }} label={texts.promisedDay} />
    </RowForm>
  );
}

/** The day that is chosen at first: as many working days ahead as the target gives. */
export function firstDay(
  session: RowProps['session'],
  mailbox: RowProps['inquiry']['inMailbox'],
  now: string,
): string {
  const target = session.targetOf(mailbox);
  const days = promisableDays(now, target, Math.max(1, target.workingDays));
  return days[days.length - 1] ?? '';
}

interface DayChoiceProps {
  readonly session: RowProps['session'];
  readonly inquiry: RowProps['inquiry'];
  readonly label: string;
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly language: Language;
  readonly now: string;
}

const OTHER = 'other';

/** A day that one may promise, in words; or another one by its date. */
export function DayChoice({ session, inquiry, label, day, setDay, language, now }: DayChoiceProps) {
  const styles = useRowStyles();
  const texts = ROW_TEXTS[language];
  const days = promisableDays(now, session.targetOf(inquiry.inMailbox));
  const [other, setOther] = useState(day !== '' && !days.includes(day));
  const today = localDayOf(now);
  const isPast = day < today;
  return (
    <>
      <Field label={label} className={styles.field}>
        <Select
          className={styles.input}
          value={other ? OTHER : day}
          onChange={(_, { value }) => {
            setOther(value === OTHER);
            if (value !== OTHER) setDay(value);
          }}
        >
          {days.map((each) => (
            <option key={each} value={each}>
              {sayDay(each, today, language)}
            </option>
          ))}
          <option value={OTHER}>{texts.otherDay}</option>
        </Select>
      </Field>
      {other && (
        <Field
          label={texts.day}
          className={styles.field}
          {...(isPast && { validationMessage: day === '' ? texts.dayMissing : texts.dayPast })}
        >
          <Input
            type="date"
            className={styles.input}
            value={day}
            min={today}
            onChange={(_, { value }) => setDay(value)}
          />
        </Field>
      )}
    </>
  );
}

/** "torsdag den 26. november", with its year where that is another. */
function sayDay(day: string, today: string, language: Language): string {
  const words = dayInWords(day, language);
  return day.slice(0, 4) === today.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}

interface RowFormProps extends Pick<Props, 'session' | 'inquiry' | 'row' | 'language'> {
  readonly title: string;
  readonly save: () => void;
  readonly isReady: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A little form in its row: Enter saves, Escape closes. */
export function RowForm({
  session,
  inquiry,
  row,
  language,
  title,
  save,
  isReady,
  label,
  children,
}: RowFormProps) {
  const styles = useRowStyles();
  const texts = ROW_TEXTS[language];
  const isBusy = row.working !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isBusy) save();
  };
  const close = () => session.rows.show(inquiry.id, null);
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // Further up office.js takes Escape for one of its own dialogs, and moves the keyboard to the first button.
        event.stopPropagation();
        close();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={isBusy || !isReady}>
          {label ?? (row.working === 'mark' ? texts.marking : texts.save)}
        </Button>
        <Button size="small" onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
