import { Body1Strong, Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { reasonClause } from '../../hygiene/replies/reasons';
import { isWaiting, sayStatus } from '../../hygiene/replies/say';
import type { InquiryReason } from '../../hygiene/replies/types';
import type { Language } from '../../hygiene/rules/rule';
import { RowDone, RowResult } from '../../session/replies/row-result';
import { IDLE, type Row } from '../../session/replies/row-state';
import { StatusLine } from '../../session/replies/status-line';
import { RowButtons, RowForms } from './row-actions';
import type { RowProps } from './row-props';
import { ROW_TEXTS } from './texts';
import { useRowFocus } from './use-row-focus';
import { useRowStyles } from './use-row-styles';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  finding: { justifyContent: 'flex-start' },
});

type Props = RowProps & { readonly row: Row | undefined };

/** The mail that is being read: whether it waits, why, and the same actions as in the list. */
export function BesideCard({ row = IDLE, ...props }: Props) {
  const styles = useStyles();
  const shared = useRowStyles();
  const card = useRef<HTMLElement>(null);
  useRowFocus(card, row);
  const { session, inquiry, language, now } = props;
  const said = sayStatus(inquiry, now, session.targetOf(inquiry.inMailbox), language);
  const needsNone = inquiry.status === 'no-reply-needed';
  return (
    <section ref={card} className={styles.card} aria-labelledby="beside-title">
      <Body1Strong as="h2" id="beside-title" tabIndex={-1} className={shared.title}>
        {ROW_TEXTS[language].beside}
      </Body1Strong>
      <StatusLine
        said={needsNone ? { ...said, short: sayNeedsNone(said.short, inquiry.reason, language) } : said}
      />
      {!needsNone && <Text size={200}>{said.long}</Text>}
      {row.done ? (
        <RowDone rows={session.rows} id={inquiry.id} {...{ row, language, now }} />
      ) : isWaiting(inquiry) ? (
        <>
          <RowButtons {...props} row={row} titleId="beside-title" isBeside />
          <RowForms {...props} row={row} />
        </>
      ) : (
        <NeedsReply {...props} row={row} />
      )}
    </section>
  );
}

/** Why a person expects an answer: where such a mail needs none, somebody has said so. */
const ASKS: readonly InquiryReason[] = [
  'question',
  'request',
  'complaint',
  'application',
  'reminder',
  'web-form',
  'voicemail',
];

/** "Kræver ikke svar: en orientering". */
const sayNeedsNone = (short: string, reason: InquiryReason, language: Language): string =>
  ASKS.includes(reason) ? short : `${short}: ${reasonClause(reason, language)}`;

/** The way out where nobody thinks that it waits; what was answered is answered. */
function NeedsReply({ row, ...props }: RowProps & { readonly row: Row }) {
  const shared = useRowStyles();
  const { session, inquiry, language, now } = props;
  const texts = ROW_TEXTS[language];
  const result = <RowResult rows={session.rows} id={inquiry.id} {...{ row, language, now }} />;
  if (inquiry.status !== 'no-reply-needed' && inquiry.status !== 'handed-over') return result;
  return (
    <>
      <div className={shared.buttons}>
        <Button
          size="small"
          disabledFocusable={row.working !== null}
          onClick={() => void session.rows.mark(inquiry, { says: 'needs-reply' })}
        >
          {row.working === 'mark' ? texts.marking : texts.needsReply}
        </Button>
      </div>
      {result}
    </>
  );
}

/** It is not known yet which mail it is. */
export function BesideFinding({ language }: Pick<RowProps, 'language'>) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={ROW_TEXTS[language].beside}>
      <Spinner size="tiny" className={styles.finding} label={ROW_TEXTS[language].besideFinding} />
    </section>
  );
}
