import { Body1Strong, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { sayStatus } from '../../hygiene/replies/say';
import { RowDone, RowResult } from '../../session/replies/row-result';
import { IDLE, type Row } from '../../session/replies/row-state';
import { StatusLine } from '../../session/replies/status-line';
import { sayFrom, sayReceived, saySubject } from '../../session/replies/subject';
import { mailboxName } from '../../session/replies/words';
import { FetchAgain } from './fetch-again';
import { RowButtons, RowForms } from './row-actions';
import type { RowProps } from './row-props';
import { useRowFocus } from './use-row-focus';
import { useRowStyles } from './use-row-styles';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalMNudge} 0`,
    overflowWrap: 'anywhere',
  },
  /** The buttons stand beside the words where there is room. */
  main: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  words: { flex: '1 1 230px', minWidth: 0 },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

interface Props extends RowProps {
  readonly row: Row | undefined;
  /** Which mailbox it lies in is said where there are several. */
  readonly namesMailbox: boolean;
}

/** One inquiry: what it is about, how long there is left, who waits, and what to do. */
export function InquiryRow({ row = IDLE, namesMailbox, ...props }: Props) {
  const styles = useStyles();
  const shared = useRowStyles();
  const card = useRef<HTMLElement>(null);
  useRowFocus(card, row);
  const { session, inquiry, shown, policy, language, now } = props;
  const isFolded = row.done !== null || row.overtaken !== null;
  const result = { rows: session.rows, id: inquiry.id, row, language, now };
  const title = `inquiry-${inquiry.id}`;
  const facts = [
    sayFrom(shown),
    sayReceived(inquiry.receivedAt, now, language),
    namesMailbox ? mailboxName(inquiry.inMailbox, policy, language) : '',
  ].filter(Boolean);
  return (
    <article ref={card} className={styles.row} aria-labelledby={title}>
      <div className={styles.main}>
        <div className={styles.words}>
          <Body1Strong as="h2" block id={title} tabIndex={-1} className={shared.title}>
            {saySubject(shown, language)}
          </Body1Strong>
          {!isFolded && (
            <div className={styles.state}>
              <StatusLine said={sayStatus(inquiry, now, session.targetOf(inquiry.inMailbox), language)} />
              <Text size={200} className={shared.soft}>
                {facts.join(' · ')}
              </Text>
              {shown === 'failed' && (
                <Text size={200}>
                  <FetchAgain {...{ session, language }} />
                </Text>
              )}
            </div>
          )}
        </div>
        {!isFolded && shown !== 'gone' && <RowButtons {...props} row={row} titleId={title} />}
      </div>
      {row.done && <RowDone {...result} />}
      {row.overtaken && <RowResult {...result} />}
      {!isFolded && <RowForms {...props} row={row} />}
    </article>
  );
}
