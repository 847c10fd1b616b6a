import type { AbsenceSurroundings, AutomaticReplies } from '../../../src/hygiene/absence/types';
import { away, endless, GOOD, judged, on, said, withExternal, withInternal } from './replies';

describe('what the directory and the mail tips tell', () => {
  test.each<[string, AutomaticReplies, Partial<AbsenceSurroundings>, ...string[]]>([
    [
      'a stand-in whom nobody knows',
      on,
      { contacts: [{ mail: 'asta@kommune.example', inDirectory: false }] },
      'warn stand-in-unknown {"contact":0}',
    ],
    [
      'a stand-in of whom only the name is there',
      withInternal('', withExternal(GOOD().replace(' på 09 11 20 02 eller asta@kommune.example', ''))),
      { contacts: [{ name: 'asta opdigtet', inDirectory: false }] },
      'warn no-urgent-contact external',
      'hint stand-in-unknown external {"contact":0}',
    ],
    [
      'a unit that is in no directory',
      withInternal(
        '',
        withExternal(
          GOOD().replace(
            'Asta Opdigtet på 09 11 20 02 eller asta@kommune.example',
            'Borgerservice på 09 11 20 00',
          ),
        ),
      ),
      { contacts: [{ name: 'Borgerservice', inDirectory: false }] },
    ],
    [
      'a stand-in who is at work',
      on,
      { contacts: [{ mail: 'asta@kommune.example', inDirectory: true, away: null }] },
    ],
    ['a stand-in of whom nothing was asked', on, { contacts: [] }],

    [
      'away all the time',
      on,
      away('2026-11-20T08:00:00Z', '2026-12-04T16:00:00Z'),
      'warn stand-in-away {"contact":0,"until":"2026-12-04"}',
    ],
    [
      'away on one day of it',
      on,
      away('2026-11-27T06:00:00Z', '2026-11-30T06:00:00Z'),
      'warn stand-in-away {"contact":0,"until":"2026-11-30"}',
    ],
    ['away now, nobody knows until when', on, away(), 'warn stand-in-away {"contact":0}'],
    [
      'back before it begins',
      { ...on, start: '2026-11-25T23:00:00Z' },
      away(undefined, '2026-11-25T06:00:00Z'),
    ],
    ['away only afterwards', on, away('2026-12-01T08:00:00Z', '2026-12-04T16:00:00Z')],
    [
      'away until it begins',
      { ...on, start: '2026-11-25T23:00:00Z' },
      away(undefined, '2026-11-25T23:00:00Z'),
    ],
    [
      'away now, and it begins later',
      { ...on, start: '2026-11-25T23:00:00Z' },
      away(),
      'hint stand-in-away {"contact":0}',
    ],
    [
      'away after the day of return, without a schedule',
      endless,
      away('2026-11-30T08:00:00Z', '2026-12-04T16:00:00Z'),
      'hint no-schedule {"day":"2026-11-30"}',
    ],
  ])('%s', (_name, replies, around, ...expected) => {
    expect(judged(replies, around).findings.map(said)).toEqual(expected);
  });
});
