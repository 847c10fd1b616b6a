import type { AbsenceSurroundings, AutomaticReplies } from '../../../src/hygiene/absence/types';
import { judged, off, on, oof, said } from './replies';

describe('what the calendar tells', () => {
  test.each<[string, AutomaticReplies, Partial<AbsenceSurroundings>, ...string[]]>([
    [
      'away tomorrow without a reply',
      off,
      oof('2026-11-23T23:00:00Z', '2026-11-27T23:00:00Z'),
      'warn away-without-reply {"day":"2026-11-24"}',
    ],
    [
      'away now without a reply',
      off,
      oof('2026-11-22T23:00:00Z', '2026-11-27T23:00:00Z'),
      'warn away-without-reply {"day":"2026-11-23"}',
    ],
    [
      'away on Monday, seen on Friday',
      off,
      { now: '2026-11-20T10:00:00Z', ...oof('2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z') },
      'warn away-without-reply {"day":"2026-11-23"}',
    ],
    [
      'away after a closing day, seen before it',
      off,
      {
        now: '2026-11-20T16:00:00Z',
        closingDays: ['2026-11-23'],
        ...oof('2026-11-23T23:00:00Z', '2026-11-24T23:00:00Z'),
      },
      'warn away-without-reply {"day":"2026-11-24"}',
    ],
    ['away for an hour', off, oof('2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z')],
    [
      'away in two halves',
      off,
      {
        calendar: {
          away: [
            { start: '2026-11-24T07:00:00Z', end: '2026-11-24T10:00:00Z' },
            { start: '2026-11-24T12:00:00Z', end: '2026-11-24T15:00:00Z' },
          ],
        },
      },
      'warn away-without-reply {"day":"2026-11-24"}',
    ],
    [
      'away twice over the same hours',
      off,
      {
        calendar: {
          away: [
            { start: '2026-11-24T07:00:00Z', end: '2026-11-24T10:00:00Z' },
            { start: '2026-11-24T08:00:00Z', end: '2026-11-24T10:00:00Z' },
          ],
        },
      },
    ],
    ['away next week', off, oof('2026-11-29T23:00:00Z', '2026-12-04T23:00:00Z')],
    [
      'away tomorrow, the reply ends tonight',
      { ...on, start: '2026-11-19T23:00:00Z', end: '2026-11-23T23:00:00Z', internal: '', external: '' },
      oof('2026-11-23T23:00:00Z', '2026-11-27T23:00:00Z'),
      'warn away-without-reply {"day":"2026-11-24"}',
    ],
    ['away tomorrow, the reply on', on, oof('2026-11-23T23:00:00Z', '2026-11-27T23:00:00Z')],
    [
      'away tomorrow, the reply begins then',
      { ...on, start: '2026-11-24T07:00:00Z' },
      oof('2026-11-23T23:00:00Z', '2026-11-27T23:00:00Z'),
    ],
    [
      'away tomorrow, the reply begins later',
      { ...on, start: '2026-11-25T07:00:00Z' },
      oof('2026-11-23T23:00:00Z', '2026-11-27T23:00:00Z'),
      'warn away-without-reply {"day":"2026-11-24"}',
    ],
    [
      'away tomorrow, the reply over',
      { ...on, start: '2026-11-15T23:00:00Z', end: '2026-11-20T23:00:00Z', internal: '', external: '' },
      oof('2026-11-23T23:00:00Z', '2026-11-27T23:00:00Z'),
      'warn away-without-reply {"day":"2026-11-24"}',
    ],

    [
      'a calendar that colleagues cannot see',
      off,
      { calendar: { away: [], readable: false } },
      'hint calendar-closed',
    ],
    ['a calendar of which nobody knows', off, { calendar: { away: [] } }],
  ])('%s', (_name, replies, around, ...expected) => {
    expect(judged(replies, around).findings.map(said)).toEqual(expected);
  });
});
