import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useState } from 'react';
import { judgeAbsence } from '../../hygiene/absence/judge';
import type { AbsenceReply } from '../../hygiene/absence/types';
import type { Language } from '../../hygiene/rules/rule';
import { Spoken } from '../../ui/spoken';
import { VerdictBanner } from '../../ui/verdict-banner';
import { Findings } from './findings';
import { Lines } from './lines';
import { ABSENCE_TAB_TEXTS } from './texts';
import { sayLines, todayOf } from './words';

/** Milliseconds of quiet before a screen reader is told what was found: not at each letter. */
const QUIET = 1000;
/** Exchange takes no longer reply than this in characters, with room to spare (128 KB of HTML). */
const LONGEST = 20_000;

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly language: Language;
  readonly now: () => Date;
  /** Of the organisation; left out: none. */
  readonly closingDays?: readonly string[] | undefined;
}

/** Judges a text that a person pastes: the way for whoever is not signed in, or cannot be. Nothing of it is kept. */
export function Pasted({ language, now, closingDays }: Props) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  const [typed, setTyped] = useState('');
  const [audience, setAudience] = useState<AbsenceReply['audience']>('external');
  const text = useDeferredValue(typed).trim();
  return (
    <section className={styles.part} aria-label={texts.paste}>
      <Field label={texts.paste} hint={texts.pasteHelp}>
        <Textarea
          rows={6}
          resize="vertical"
          maxLength={LONGEST}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Field label={texts.pasteFor}>
        <RadioGroup
          value={audience}
          onChange={(_, { value }) => setAudience(value === 'internal' ? 'internal' : 'external')}
        >
          {(['external', 'internal'] as const).map((each) => (
            <Radio key={each} value={each} label={texts.pasteAudience[each]} />
          ))}
        </RadioGroup>
      </Field>
      {text !== '' && (
        <Result {...{ text, audience, language, closingDays, today: todayOf(now().toISOString()) }} />
      )}
    </section>
  );
}

interface ResultProps extends Pick<Props, 'closingDays'> {
  readonly text: string;
  readonly audience: AbsenceReply['audience'];
  readonly language: Language;
  readonly today: string;
}

function Result({ text, audience, language, closingDays, today }: ResultProps) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  const reading = judgeAbsence({ text, audience, today, ...(closingDays && { closingDays }) });
  const isGood = reading.findings.every(({ level }) => level === 'hint');
  const title = isGood ? texts.pasteGood : texts.pasteLook;
  const { lines, rest } = sayLines(reading, reading.findings, today, language);
  const spoken = useQuiet([title, ...lines.map(({ says }) => says)].join('. '));
  return (
    <div className={styles.result}>
      <Spoken>{spoken}</Spoken>
      <VerdictBanner
        tone={isGood ? 'good' : 'warn'}
        title={title}
        why={isGood ? texts.pasteGoodHelp : texts.pasteLookHelp}
      />
      <Lines lines={lines} language={language} />
      <Findings findings={rest} contacts={[]} language={language} />
    </div>
  );
}

/** The words once they have stood for a while. */
function useQuiet(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), QUIET);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
