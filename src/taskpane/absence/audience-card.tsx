import { Body1Strong, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { AbsenceReply } from '../../hygiene/absence/types';
import { bodyFromHtml } from '../../hygiene/mail/body';
import type { Language } from '../../hygiene/rules/rule';
import { Findings } from './findings';
import { Lines } from './lines';
import type { Loaded } from './state';
import { ABSENCE_TAB_TEXTS } from './texts';
import { findingsOf, sayLines, todayOf } from './words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0 },
  shown: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  caption: { color: tokens.colorNeutralForeground2 },
  text: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly loaded: Loaded;
  readonly audience: AbsenceReply['audience'];
  readonly language: Language;
}

/** One of the two texts: what it owes its reader, what to look at, and how it reads. */
export function AudienceCard({ loaded, audience, language }: Props) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  const id = useId();
  const { replies, report, around } = loaded;
  const today = todayOf(around.now);
  const text = visible(replies[audience]);
  const nobody = audience === 'external' && replies.externalAudience === 'none';
  const findings = findingsOf(report, audience);
  if (audience === 'internal' && report.external && text !== '' && text === visible(replies.external)) {
    const said = findingsOf(report, 'external').map(({ rule }) => rule);
    const rest = findings.filter(({ rule }) => !said.includes(rule));
    return (
      <section className={styles.card} aria-labelledby={id}>
        <Title id={id} text={texts.card.internal} />
        <Text>{texts.sameText}</Text>
        <Findings findings={rest} contacts={report.contacts} language={language} />
      </section>
    );
  }
  const reading = report[audience];
  const said = reading && sayLines(reading, findings, today, language);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Title id={id} text={texts.card[audience]} />
      {text === '' && <Text>{texts.cardEmpty[audience]}</Text>}
      {text !== '' && nobody && <Text>{texts.cardNobody}</Text>}
      {said && <Lines lines={said.lines} language={language} />}
      <Findings findings={said?.rest ?? findings} contacts={report.contacts} language={language} />
      {text !== '' && (
        <div className={styles.shown}>
          <Caption1 className={styles.caption}>{texts.asShown}</Caption1>
          <blockquote className={styles.text}>{text}</blockquote>
        </div>
      )}
    </section>
  );
}

function Title({ id, text }: { id: string; text: string }) {
  return (
    <Body1Strong as="h2" id={id} className={useStyles().title}>
      {text}
    </Body1Strong>
  );
}

/** The visible text alone: nothing of the HTML runs or loads here. */
const visible = (html: string): string => bodyFromHtml(html).text.trim();
