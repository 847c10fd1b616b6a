import { Body1Strong, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { AbsenceReport } from '../../../hygiene/absence/types';
import type { ReplyAudience } from '../../../hygiene/absence/write/types';
import type { Language } from '../../../hygiene/rules/rule';
import { Findings } from '../findings';
import { findingsOf } from '../words';
import { PREVIEW_TEXTS } from './texts/preview';
import { useWritingStyles } from './use-writing-styles';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly report: AbsenceReport;
  /** Undefined: what is about the setting as a whole. */
  readonly audience: ReplyAudience | undefined;
  readonly language: Language;
}

/** What is to be looked at in one text, or that there is nothing. Of the setting as a whole only what is odd is said. */
export function Judgement({ report, audience, language }: Props) {
  const styles = useStyles();
  const shared = useWritingStyles();
  const texts = PREVIEW_TEXTS[language];
  const findings = findingsOf(report, audience);
  const reading = audience && report[audience];
  if (findings.length > 0)
    return (
      <div className={styles.part}>
        <Body1Strong as="h3" className={styles.title}>
          {texts.findings}
        </Body1Strong>
        <Findings findings={findings} contacts={report.contacts} language={language} />
      </div>
    );
  if (!reading) return null;
  return (
    <div className={shared.said}>
      <span className={`${shared.icon} ${styles.good}`}>
        <CheckmarkCircle20Filled aria-hidden />
      </span>
      <Text size={200}>{reading.ok ? texts.fine : texts.nothing}</Text>
    </div>
  );
}
