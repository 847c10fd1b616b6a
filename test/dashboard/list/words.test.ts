import type { ListView } from '../../../src/dashboard/list/list-view';
import { clamped, sayDue, sayHits } from '../../../src/dashboard/list/words';
import type { ListFilter } from '../../../src/dashboard/types';
import { inquiry, NOW, OWN } from '../../session/replies/fake-follower';

const NONE: ListView = { rows: [], hits: 0, unknown: 0, unread: [] };

test.each<[Partial<ListView>, ListFilter['only'], string, string]>([
  [
    { hits: 1_234 },
    undefined,
    '1.234 henvendelser venter på svar.',
    '1,234 inquiries are waiting for an answer.',
  ],
  [{ hits: 1 }, 'overdue', '1 henvendelse er over fristen.', '1 inquiry is overdue.'],
  [{}, undefined, 'Ingen venter på svar.', 'Nobody is waiting for an answer.'],
  [{}, 'promised', 'Kuvert kender ingen lovede dage her.', 'Kuvert knows of no promised days here.'],
  [
    { hits: 3, unknown: 2 },
    undefined,
    '1 henvendelse venter på svar. Ved 2 kan Kuvert ikke se, om der er svaret.',
    '1 inquiry is waiting for an answer. For 2 Kuvert cannot see whether they were answered.',
  ],
  [
    { hits: 2, unknown: 2 },
    'unknown',
    'Ved 2 henvendelser kan Kuvert ikke se, om der er svaret.',
    'For 2 inquiries Kuvert cannot see whether they were answered.',
  ],
  [
    { unread: [OWN] },
    undefined,
    'Listen kommer, når postkasserne er set igennem. 1 postkasse er ikke set igennem og er ikke med her.',
    'The list comes when the mailboxes have been looked through. 1 mailbox was not looked through and is not in this list.',
  ],
])('%j, only %s: the number of hits in words', (change, only, da, en) => {
  const filter = only === undefined ? {} : { only };
  expect(sayHits({ ...NONE, ...change }, filter, 'da')).toBe(da);
  expect(sayHits({ ...NONE, ...change }, filter, 'en')).toBe(en);
});

test('the day it is due is said where the status does not say it', () => {
  const open = inquiry('open');
  expect(sayDue(open, NOW, 'da')).toBe('frist onsdag');
  expect(sayDue(open, NOW, 'en')).toBe('due Wednesday');
  expect(sayDue({ ...open, dueAt: '2026-11-23T22:59:59Z' }, NOW, 'da')).toBe('');
  expect(sayDue({ ...open, status: 'overdue' }, NOW, 'da')).toBe('');
  expect(sayDue({ ...open, status: 'acknowledged' }, NOW, 'da')).toBe('');
});

test('a long subject is cut, and not in the middle of a character', () => {
  expect(clamped('Kort')).toEqual({ text: 'Kort', isCut: false });
  const { text, isCut } = clamped('a'.repeat(10_000));
  expect([text.length, isCut]).toEqual([102, true]);
  expect(clamped(`${'a'.repeat(99)}😀😀`).text).toBe(`${'a'.repeat(99)} …`);
});
