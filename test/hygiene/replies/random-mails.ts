import fc from 'fast-check';
import type { GraphMail, Inquiry } from '../../../src/hygiene/replies/ledger-types';
import { asked, BENT, BOX, OPTIONS, sent, to, told } from './mails';

/** Whole months of mail in two mailboxes, with all that may become of it. */

export const OTHER = 'vej@lillekoebing.example';
export const NOW = '2026-11-26T09:00:00Z';

const HOUR = 3_600_000;
const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, -5)}Z`;

const anyEnd = fc.constantFrom(
  ...['none', 'answer', 'receipt', 'promise', 'forward', 'forward-away', 'thanks', 'phone', 'phone-day'],
  ...['needs-none', 'because', 'handed-over', 'marked-promise', 'broken', 'kept', 'unread', 'unseen'],
);

const CATEGORIES: Readonly<Record<string, string>> = {
  phone: 'Kuvert: besvaret på telefon',
  'phone-day': 'Kuvert: besvaret på telefon 20-11-2026',
  'needs-none': 'Kuvert: kræver ikke svar',
  because: 'Kuvert: kræver ikke svar – tak',
  'handed-over': 'Kuvert: overdraget til Vibeke',
  'marked-promise': 'Kuvert: lovet 27-11-2026',
  unread: 'Kuvert: lovet 20-11-2026',
};

/** What the mails back say, in the words of `READERS`; null where nobody has read them. */
const TEXTS: Readonly<Record<string, readonly (string | null)[]>> = {
  answer: ['final'],
  receipt: ['receipt'],
  promise: ['receipt 2026-11-26'],
  broken: ['receipt 2026-11-20'],
  kept: ['receipt 2027-11-26', 'final'],
  unread: [null],
  forward: ['final'],
  'forward-away': ['final'],
};

const anyStory = fc.record({
  at: fc
    .date({ min: new Date('2026-03-01'), max: new Date(NOW), noInvalidDate: true })
    .map((date) => date.getTime()),
  box: fc.constantFrom(BOX, OTHER),
  end: anyEnd,
  hours: fc.integer({ min: 0, max: 600 }),
  who: fc.constantFrom('mette@lillekoebing.example', 'ole@lillekoebing.example', null),
});

type Story = typeof anyStory extends fc.Arbitrary<infer Value> ? Value : never;

function mailsOf({ at, box, end, hours, who }: Story, index: number): GraphMail[] {
  const id = `${index}`;
  const category = CATEGORIES[end];
  const link = { conversationId: id, mailbox: box };
  const first = asked(`a${id}`, instant(at), {
    ...link,
    toRecipients: to(box),
    ...(end === 'thanks' && { text: 'thanks' }),
    ...(category !== undefined && { categories: [category] }),
  });
  const backs = (TEXTS[end] ?? []).map((text, nth) => {
    const { text: _none, ...back } = sent(`b${id}-${nth}`, instant(at + (hours + nth) * HOUR), {
      ...link,
      internetMessageId: `<b${id}-${nth}@x>`,
      from: { emailAddress: { address: box } },
      ...(who !== null && { sender: { emailAddress: { address: who } } }),
      ...(end.startsWith('forward') && {
        subject: 'VS: Kloakering',
        toRecipients: to(end === 'forward' ? (box === BOX ? OTHER : BOX) : BENT),
      }),
    });
    return text === null ? back : { ...back, text };
  });
  return [first, ...backs];
}

const isUnseen = ({ end }: Story): boolean => end === 'unseen';

/** Mails of which everything can be seen. */
export const anyMails: fc.Arbitrary<GraphMail[]> = fc
  .array(anyStory, { maxLength: 20 })
  .map((stories) => stories.filter((story) => !isUnseen(story)).flatMap(mailsOf));

/** Inquiries as the ledger tells them at `NOW`. */
export const anyInquiries: fc.Arbitrary<Inquiry[]> = fc
  .array(anyStory, { maxLength: 40 })
  .map((stories) => [
    ...told(stories.filter((story) => !isUnseen(story)).flatMap(mailsOf), NOW),
    ...told(stories.filter(isUnseen).flatMap(mailsOf), NOW, { ...OPTIONS, answersSeen: () => false }),
  ]);
