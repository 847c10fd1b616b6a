import { figuresByAnswerer } from '../../../src/hygiene/replies/answerers';
import { readMail } from '../../../src/hygiene/replies/facts';
import { isFew, SMALLEST_SHOWN } from '../../../src/hygiene/replies/few';
import type { GraphMail } from '../../../src/hygiene/replies/ledger-types';
import { ASTA, asked, BENT, BOX, OPTIONS, READERS, sent, to, told } from './mails';

const NOW = '2026-11-26T09:00:00Z';
const METTE = 'mette@lillekoebing.example';
const OLE = 'ole@lillekoebing.example';
const by = (address: string | null) => ({ sender: address === null ? null : { emailAddress: { address } } });

const one = (id: string, at: string, more: object = {}) =>
  asked(id, at, { conversationId: id, internetMessageId: `<${id}@x>`, ...more });
const back = (id: string, at: string, more: object = {}) =>
  sent(`re-${id}`, at, { conversationId: id, internetMessageId: `<re-${id}@x>`, ...more });
const answeredBy = (mails: readonly GraphMail[]) => told(mails, NOW)[0]?.answeredBy;
const AT = '2026-11-16T09:00:00Z';
const LATER = '2026-11-17T09:00:00Z';

describe('who wrote the first answer or receipt', () => {
  test.each<[why: string, mails: GraphMail[], answerer: string | undefined]>([
    ['whoever sent it on behalf', [one('a', AT), back('a', LATER, by(METTE))], METTE],
    ['not told: whom it is from', [one('a', AT), back('a', LATER)], BOX],
    ['told as none: the same', [one('a', AT), back('a', LATER, by(null))], BOX],
    ['told without an address', [one('a', AT), back('a', LATER, { sender: { emailAddress: {} } })], BOX],
    ['a call is nobody’s', [one('a', AT, { categories: ['besvaret på telefon 17-11-2026'] })], undefined],
    ['a promise by hand is nobody’s', [one('a', AT, { categories: ['lovet 27-11-2026'] })], undefined],
    ['nobody yet', [one('a', AT)], undefined],
    [
      'the receipt before the answer',
      [
        one('a', AT),
        back('a', LATER, { ...by(METTE), text: 'receipt 2026-11-20' }),
        { ...back('a', '2026-11-18T09:00:00Z', by(OLE)), id: 'b', internetMessageId: '<b@x>' },
      ],
      METTE,
    ],
    [
      'a colleague who lets the mailbox know',
      [
        one('a', AT),
        one('b', LATER, {
          conversationId: 'a',
          who: METTE,
          toRecipients: to(ASTA),
          ccRecipients: to(BOX),
          subject: 'SV: Kloakering',
          text: 'final',
        }),
      ],
      METTE,
    ],
  ])('%s', (_why, mails, answerer) => expect(answeredBy(mails)?.answerer).toBe(answerer));

  test('with its message, and with the mailbox where that lies elsewhere', () => {
    expect(answeredBy([one('a', AT), back('a', LATER, by(METTE))])).toEqual({
      answerer: METTE,
      message: 're-a',
    });
    const own = back('a', LATER, {
      mailbox: METTE,
      from: { emailAddress: { address: METTE } },
      internetMessageHeaders: [{ name: 'In-Reply-To', value: '<a@x>' }],
    });
    expect(answeredBy([one('a', AT), own])).toEqual({ answerer: METTE, message: 're-a', mailbox: METTE });
  });
});

test('the sender is kept as a key; where a delta does not tell it, it is not known', () => {
  const keyOf = (address: string) => `key of ${address.length}`;
  const factsOf = (more: Partial<GraphMail>) => readMail({ id: 'a', ...more }, { ...READERS, keyOf });
  expect(factsOf(by(' METTE@lillekoebing.example '))).toMatchObject({ facts: { sender: 'key of 26' } });
  expect(factsOf(by(null))).toMatchObject({ facts: { sender: '' } });
  expect(factsOf({ isRead: true })).toEqual({ id: 'a', facts: { read: true } });
});

describe('figures by employee', () => {
  const answers = (name: string, who: string | null, count: number, more: object = {}) =>
    Array.from({ length: count }, (_, index) => {
      const id = `${name}${index}`;
      const day = `${10 + index}`;
      return [
        one(id, `2026-11-${day}T09:00:00Z`, more),
        back(id, `2026-11-${day}T10:00:00Z`, { ...(who !== null && by(who)), ...more }),
      ];
    }).flat();
  const figures = (mails: readonly GraphMail[]) => figuresByAnswerer(told(mails, NOW), NOW, OPTIONS.targetOf);

  test('those with the most first; with their newest message', () => {
    const found = figures([...answers('o', OLE, 5), ...answers('m', METTE, 6)]);
    expect(found).toEqual({
      people: [
        {
          answerer: METTE,
          mailbox: BOX,
          message: 're-m5',
          answered: 6,
          withinTarget: 1,
          medianWorkingHours: expect.any(Number),
        },
        expect.objectContaining({ answerer: OLE, answered: 5, message: 're-o4' }),
      ],
      few: 0,
      fewAnswered: 0,
    });
  });

  test('nobody with fewer than five is shown: how many they are, and their mails together', () => {
    expect(SMALLEST_SHOWN).toBe(5);
    const found = figures([
      ...answers('m', METTE, 4),
      ...answers('o', OLE, 1),
      ...answers('v', 'vibeke@lillekoebing.example', 5),
    ]);
    expect(found).toMatchObject({ people: [{ answered: 5 }], few: 2, fewAnswered: 5 });
    expect(JSON.stringify(found)).not.toMatch(/mette|ole@/);
  });

  describe('what is left when those shown are taken from all', () => {
    const VIBEKE = 'vibeke@lillekoebing.example';

    test('is never one person: the one shown with the fewest is hidden too', () => {
      const found = figures([...answers('m', METTE, 8), ...answers('o', OLE, 6), ...answers('v', VIBEKE, 2)]);
      expect(found).toMatchObject({ people: [{ answerer: METTE, answered: 8 }], few: 2, fewAnswered: 8 });
      expect(found.people).toHaveLength(1);
    });

    test('is never fewer than five answers', () => {
      const found = figures([...answers('m', METTE, 5), ...answers('o', OLE, 1), ...answers('v', VIBEKE, 1)]);
      expect(found).toEqual({ people: [], few: 3, fewAnswered: 7 });
    });

    test('is not told where one person with few answers is all there is', () => {
      expect(figures(answers('m', METTE, 4))).toEqual({ people: [], few: 0, fewAnswered: 0 });
    });

    test('two with few, and nobody beside them, are two', () => {
      const found = figures([...answers('m', METTE, 1), ...answers('o', OLE, 1)]);
      expect(found).toEqual({ people: [], few: 2, fewAnswered: 2 });
    });
  });

  test('few is under five', () => {
    expect([0, 4, 5].map(isFew)).toEqual([true, true, false]);
  });

  test('what is sent as the mailbox itself is nobody’s', () => {
    const nobody = { people: [], few: 0, fewAnswered: 0 };
    expect(figures(answers('a', null, 6))).toEqual(nobody);
    expect(figures(answers('a', BOX, 6))).toEqual(nobody);
    expect(figures([])).toEqual(nobody);
  });

  test('late answers lower the share; what needs none by a person’s word is not counted', () => {
    const late = [one('l', '2026-11-02T09:00:00Z'), back('l', '2026-11-20T09:00:00Z', by(METTE))];
    const none = [
      one('n', AT, { categories: ['Kuvert: kræver ikke svar'] }),
      back('n', LATER, { ...by(METTE), who: BENT }),
    ];
    expect(figures([...answers('m', METTE, 5), ...late, ...none]).people).toMatchObject([
      { answered: 6, withinTarget: 0.8333 },
    ]);
  });

  test('where answers cannot be seen, nobody is shown', () => {
    const mails = answers('m', METTE, 6).filter(({ folder }) => folder !== 'sentitems');
    const unseen = told(mails, NOW, { ...OPTIONS, answersSeen: () => false });
    expect(unseen.every(({ status }) => status === 'unknown')).toBe(true);
    expect(figuresByAnswerer(unseen, NOW, OPTIONS.targetOf).people).toEqual([]);
  });
});
