import { createLedger } from '../../../src/hygiene/replies/engine';
import type { GraphMail, Inquiry } from '../../../src/hygiene/replies/ledger-types';
import { ASTA, asked, BENT, BOX, changesOf, OPTIONS, sent, to, told } from './mails';

/** Friday; due Wednesday 25 November. */
const FRIDAY = '2026-11-20T15:30:00Z';
const MONDAY = '2026-11-23T09:00:00Z';
const TUESDAY = '2026-11-24T09:00:00Z';
const THURSDAY = '2026-11-26T09:00:00Z';
const LATER = '2026-12-10T09:00:00Z';

/** Somebody whose own mailbox is followed beside the shared one; conversations have other ids there. */
const OWN = 'mette@lillekoebing.example';
const own = { mailbox: OWN, conversationId: 'own' };
const [from = null] = to(OWN);
const naming = (...ids: string[]) => ({
  internetMessageHeaders: [{ name: 'In-Reply-To', value: ids.map((id) => `<${id}@x>`).join(' ') }],
});

const ask = asked('a', FRIDAY, { toRecipients: to(BOX) });
const copy = asked('a2', FRIDAY, { ...own, internetMessageId: '<a@x>', toRecipients: to(BOX, OWN) });
const answer = (more: Partial<GraphMail> & { who?: string } = {}, at = MONDAY) =>
  sent('z', at, { ...own, from, ...more });
const bare = ({ text: _none, ...mail }: GraphMail): GraphMail => mail;
const forwarded = { who: 'teknik@lillekoebing.example', subject: 'VS: Kloakering' };

const inBox = (mails: readonly GraphMail[], now = LATER) =>
  told(mails, now).filter(({ mailbox }) => mailbox === BOX);

describe('what a colleague sends from their own mailbox', () => {
  test.each<[name: string, mails: GraphMail[], says: Partial<Inquiry>[]]>([
    ['answers what it names', [ask, answer(naming('a'))], [{ status: 'answered', answeredAt: MONDAY }]],
    ['answers late', [ask, answer(naming('a'), THURSDAY)], [{ status: 'answered-late' }]],
    [
      'is a receipt',
      [ask, answer({ ...naming('a'), text: 'receipt 2026-12-15' })],
      [{ status: 'acknowledged', acknowledgedAt: MONDAY, promisedDate: '2026-12-15' }],
    ],
    [
      'answers what both were sent, in the conversation of the colleague’s copy',
      [ask, copy, answer()],
      [{ status: 'answered', answeredAt: MONDAY }],
    ],
    [
      'answers two conversations that it names',
      [ask, asked('b', MONDAY, { conversationId: 'c2' }), answer(naming('a', 'b'), TUESDAY)],
      [{ status: 'answered' }, { status: 'answered' }],
    ],
    [
      'is known to the asker’s next mail',
      [
        ask,
        answer({ ...naming('a'), text: 'receipt 2026-12-15' }),
        asked('b', TUESDAY, {
          internetMessageHeaders: [{ name: 'References', value: '<z@x> <a@x>' }],
        }),
      ],
      [{ status: 'acknowledged', messages: ['a', 'b'] }],
    ],
    [
      'counts once where the mailbox got a copy',
      [
        ask,
        answer({ ...naming('a'), text: 'receipt 2026-12-15', ccRecipients: to(BOX) }),
        bare(
          asked('z2', MONDAY, { ...naming('a'), internetMessageId: '<z@x>', from, toRecipients: to(ASTA) }),
        ),
      ],
      [{ status: 'acknowledged', promisedDate: '2026-12-15' }],
    ],
    ['answers nothing that it does not name', [ask, answer(naming('x'))], [{ status: 'overdue' }]],
    ['answers nobody else', [ask, answer({ ...naming('a'), who: BENT })], [{ status: 'overdue' }]],
    ['answers nothing that came later', [asked('a', TUESDAY), answer(naming('a'))], [{ status: 'overdue' }]],
    [
      'does not answer by a program',
      [ask, answer({ ...naming('a'), text: 'automatic' })],
      [{ status: 'overdue' }],
    ],
    [
      'hands over nothing of the mailbox',
      [ask, answer({ ...naming('a'), ...forwarded })],
      [{ status: 'overdue' }],
    ],
    [
      'a question to the mailbox stays one',
      [
        ask,
        copy,
        answer({ who: BOX, subject: 'SV: Kloakering' }),
        asked('z2', MONDAY, { internetMessageId: '<z@x>', from, toRecipients: to(BOX) }),
      ],
      [
        { id: 'a', status: 'overdue' },
        { id: 'z2', status: 'overdue' },
      ],
    ],
  ])('%s', (_name, mails, says) => {
    expect(inBox(mails)).toMatchObject(says);
    expect(inBox(mails)).toHaveLength(says.length);
    const expected = told(mails, LATER);
    for (const order of [mails, [...mails].reverse(), [...mails.slice(1), ...mails.slice(0, 1)]]) {
      const ledger = createLedger(OPTIONS);
      for (const change of changesOf(order)) ledger.apply([change]);
      expect(ledger.inquiries(LATER)).toEqual(expected);
    }
  });
});

test('what the mailbox sends answers the colleague’s copy too', () => {
  expect(told([ask, copy, sent('z', MONDAY)], LATER)).toMatchObject([
    { id: 'a', mailbox: BOX, status: 'answered' },
    { id: 'a2', mailbox: OWN, status: 'answered' },
  ]);
});

test('each part that falls away takes the answer with it', () => {
  const ledger = createLedger(OPTIONS);
  const status = () => ledger.inquiries(LATER, BOX).map((each) => each.status);
  ledger.apply(changesOf([ask, copy, answer()]));
  for (const id of ['a2', 'z']) {
    expect(status()).toEqual(['answered']);
    ledger.apply([{ id, removed: true }]);
    expect(status()).toEqual(['overdue']);
    ledger.apply(changesOf([copy, answer()]));
  }
  ledger.apply(changesOf([{ id: 'a2', conversationId: 'another' }]));
  expect(status()).toEqual(['overdue']);
  ledger.apply(changesOf([{ id: 'z', ...naming('a') }]));
  expect(status()).toEqual(['answered']);
});

test('its text is read where it lies', () => {
  const ledger = createLedger(OPTIONS);
  ledger.apply(changesOf([ask, bare(answer(naming('a')))]));
  expect(ledger.unreadReplies(OWN)).toEqual(['z']);
  expect(ledger.unreadReplies(BOX)).toEqual([]);
});
