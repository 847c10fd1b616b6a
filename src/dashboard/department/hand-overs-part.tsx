import { useMemo } from 'react';
import type { MailboxAddress } from '../../graph/mail-types';
import { daysOfPeriod, receivedIn } from '../../hygiene/replies/periods';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { fill } from '../../hygiene/rules/texts';
import { mailboxName } from '../../session/replies/words';
import { DataTable } from '../charts/data-table';
import { number } from '../numbers';
import { FIRST_LINE_TEXTS } from '../overview/texts';
import { placeOf } from '../told/mailboxes';
import { tellable } from '../told/tellable';
import { type Known, useKnown } from '../told/use-known';
import type { DepartmentPlace, PageProps, Period } from '../types';
import { handingOf } from './handing';
import { Part } from './part';
import { HAND_OVER_TEXTS } from './texts';

/** Who hands over to whom; nothing where nobody does. */
export function HandOversPart({
  dashboard,
  state,
  department,
  language,
}: PageProps & { readonly department: DepartmentPlace }) {
  const { policy } = dashboard;
  const { period } = state;
  const texts = HAND_OVER_TEXTS[language];
  // Also of the other departments: they hand over to this one.
  const known = useKnown(state);
  const found = useMemo(
    () => handedOver(known, period, policy, department),
    [known, period, policy, department],
  );
  const [most] = found;
  if (!most) return null;
  const nameOf = (mailbox: MailboxAddress | undefined) =>
    mailbox === undefined ? texts.elsewhere : mailboxName(mailbox, policy, language);
  const says = fill(most.to === undefined ? texts.saysFrom : texts.says, {
    from: nameOf(most.from),
    to: nameOf(most.to),
    n: number(most.count, language),
    when: FIRST_LINE_TEXTS[language].periods[period],
  });
  const rows = found.map(({ from, to, count }) => [nameOf(from), nameOf(to), number(count, language)]);
  return (
    <Part title={texts.title} says={says}>
      {(id) => (
        <DataTable isNamedTwice labelledBy={id} head={[texts.from, texts.to, texts.count]} rows={rows} />
      )}
    </Part>
  );
}

function handedOver(known: Known, period: Period, policy: RepliesPolicy, department: DepartmentPlace) {
  const { inquiries, tooFew } = tellable(known, policy);
  const hidden = new Set(tooFew.map(({ mailbox }) => mailbox));
  return handingOf(
    receivedIn(inquiries, daysOfPeriod(period, known.now)),
    known.inquiries.filter(({ inMailbox }) => !hidden.has(inMailbox)),
    (mailbox) => placeOf(policy, mailbox) === department,
  );
}
