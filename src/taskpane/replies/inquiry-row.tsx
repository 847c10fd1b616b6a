import { Body1Strong, Text } from '@fluentui/react-components';
import { useRef } from 'react';
import { sayStatus } from '../../hygiene/replies/say';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { RowActions, RowDone } from './row-actions';
import type { RowProps } from './row-props';
import { IDLE, type Row } from './row-state';
import type { Shown } from './shown-mails';
import { StatusLine } from './status-line';
import { REPLIES_TEXTS } from './texts';
import { useRowFocus } from './use-row-focus';
import { useRowStyles } from './use-row-styles';
import { mailboxName, sayMoment } from './words';

interface Props extends RowProps {
  readonly row: Row | undefined;
  /** Which mailbox it lies in is said where there are several. */
  readonly namesMailbox: boolean;
}

/** One inquiry: what it is about, who waits, how long there is left, and what to do. */
export function InquiryRow({ row = IDLE, namesMailbox, ...props }: Props) {
  const styles = useRowStyles();
  const card = useRef<HTMLElement>(null);
  useRowFocus(card, row);
  const { session, inquiry, shown, policy, language, now } = props;
  const texts = REPLIES_TEXTS[language];
  const title = `inquiry-${inquiry.id}`;
  const facts = [
    sayFrom(shown),
    fill(texts.received, { when: sayMoment(inquiry.receivedAt, now, language) }),
    namesMailbox ? mailboxName(inquiry.inMailbox, policy, language) : '',
  ].filter(Boolean);
  return (
    <article ref={card} className={styles.card} aria-labelledby={title}>
      <Body1Strong as="h2" id={title} tabIndex={-1} className={styles.title}>
        {saySubject(shown, language)}
      </Body1Strong>
      {row.done ? (
        <RowDone {...props} row={row} />
      ) : (
        <>
          <Text size={200} className={styles.soft}>
            {facts.join(' · ')}
          </Text>
          <StatusLine said={sayStatus(inquiry, now, session.targetOf(inquiry.inMailbox), language)} />
          <RowActions {...props} row={row} />
        </>
      )}
    </article>
  );
}

export function saySubject(shown: Shown | undefined, language: Language): string {
  const texts = REPLIES_TEXTS[language];
  if (shown === undefined || shown === 'coming') return texts.subjectComing;
  if (shown === 'gone') return texts.subjectGone;
  if (shown === 'failed') return texts.subjectFailed;
  return shown.subject.trim() || texts.noSubject;
}

const sayFrom = (shown: Shown | undefined): string =>
  typeof shown === 'object' ? shown.from.name || shown.from.address : '';
