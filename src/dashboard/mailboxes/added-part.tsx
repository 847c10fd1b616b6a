import { Button, Field, Input, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useRef, useState } from 'react';
import { fill } from '../../hygiene/rules/texts';
import { Spoken } from '../../ui/spoken';
import type { AddProblem, PageProps } from '../types';
import { ADDED_TEXTS } from './texts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXXL,
    '@media print': { display: 'none' },
  },
  title: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxWidth: '560px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    maxWidth: '560px',
  },
  field: { flex: '1 1 180px', minWidth: 0 },
  /** Beside the field, below the height of its label: what is said of the address comes and goes under it. */
  add: { marginTop: '26px' },
  soft: { color: tokens.colorNeutralForeground2 },
});

/** Mailboxes that no department of the policy has, or one's own: added by hand, and taken away again. */
export function AddedPart({ dashboard, state: { added }, language }: PageProps) {
  const styles = useStyles();
  const texts = ADDED_TEXTS[language];
  const title = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const remove = (address: string) => {
    void dashboard.removeMailbox(address).then(() => say(fill(texts.removed, { address })));
    field.current?.focus(); // what was pressed goes away
  };
  return (
    <section className={styles.part} aria-labelledby={title}>
      <Spoken>{said}</Spoken>
      <Subtitle1 as="h2" id={title} className={styles.title}>
        {texts.title}
      </Subtitle1>
      <Text size={200} className={styles.soft}>
        {texts.help}
      </Text>
      {added.length > 0 && (
        <ul className={styles.list}>
          {added.map((address) => (
            <li key={address} className={styles.line}>
              <Text>{address}</Text>
              <Button
                size="small"
                aria-label={fill(texts.removeThis, { address })}
                onClick={() => remove(address)}
              >
                {texts.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddForm
        {...{ language, field }}
        add={async (written) => {
          const problem = await dashboard.addMailbox(written);
          if (problem === null) say(fill(texts.wasAdded, { address: written.trim() }));
          return problem;
        }}
      />
    </section>
  );
}

interface FormProps extends Pick<PageProps, 'language'> {
  readonly add: (written: string) => Promise<AddProblem | null>;
  readonly field: React.RefObject<HTMLInputElement | null>;
}

function AddForm({ add, field, language }: FormProps) {
  const styles = useStyles();
  const texts = ADDED_TEXTS[language];
  const [written, write] = useState('');
  const [problem, setProblem] = useState<AddProblem | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = await add(written);
    setProblem(found);
    if (found === null) write('');
    field.current?.focus();
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <Field
        label={texts.address}
        className={styles.field}
        {...(problem !== null && {
          validationState: 'error' as const,
          validationMessage: texts.problems[problem],
        })}
      >
        <Input
          input={{ ref: field }}
          type="email"
          autoComplete="off"
          value={written}
          onChange={(_, { value }) => {
            write(value);
            setProblem(null);
          }}
        />
      </Field>
      <Button type="submit" className={styles.add}>
        {texts.add}
      </Button>
    </form>
  );
}
