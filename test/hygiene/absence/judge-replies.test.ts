import type { AbsenceSurroundings, AutomaticReplies } from '../../../src/hygiene/absence/types';
import { endless, GOOD, judged, kept, NOW, off, on, said, withExternal, withInternal } from './replies';

describe('whether it is on', () => {
  test.each<[string, AutomaticReplies, string, string]>([
    ['disabled', kept, NOW, 'off'],
    ['disabled, whatever the schedule kept', { ...on, status: 'disabled' }, NOW, 'off'],
    ['always on', endless, NOW, 'on'],
    ['scheduled, before it begins', on, '2026-11-22T22:59:00Z', 'waiting'],
    ['scheduled, as it begins', on, '2026-11-22T23:00:00Z', 'on'],
    ['scheduled, within', on, NOW, 'on'],
    ['scheduled, as it ends', on, '2026-11-27T23:00:00Z', 'over'],
    ['scheduled without an offset, which is UTC', { ...on, end: '2026-11-23T09:30:00' }, NOW, 'on'],
    ['scheduled without a begin or an end', { ...kept, status: 'scheduled' }, NOW, 'on'],
  ])('%s', (_name, replies, now, state) => expect(judged(replies, { now }).state).toBe(state));

  test('a moment that is none is refused', () => {
    expect(() => judged(on, { now: 'today' })).toThrow(RangeError);
  });
});

const FORGOTTEN = GOOD('og er tilbage mandag den 3. august');
const TO_COLLEAGUES = GOOD().replace('Hej', 'Kære kolleger');
const TO_CITIZENS = GOOD().replace('Hej', 'Kære borger');
describe('what is found', () => {
  test.each<[string, AutomaticReplies, Partial<AbsenceSurroundings>, ...string[]]>([
    ['nothing where all is well', on, { citizensWrite: true }],
    ['nothing where nothing is set', off, { citizensWrite: true }],

    [
      'a text’s own faults, each at its audience',
      withExternal('<p>Jeg er væk.</p>'),
      {},
      'warn no-return-date external',
      'warn no-urgent-contact external',
      'warn not-polite external',
    ],
    [
      'kept texts that nobody gets, as hints',
      { ...withExternal('<p>Hej. Jeg er på ferie.</p>', kept) },
      {},
      'hint no-return-date external',
      'hint no-urgent-contact external',
    ],
    [
      'a day that does not fit the schedule',
      withExternal(GOOD('til og med fredag den 4. december')),
      {},
      'warn return-date-contradicts external {"day":"2026-12-07"}',
    ],

    [
      'outside gets none',
      { ...on, externalAudience: 'none' },
      { citizensWrite: true },
      'warn outside-gets-none',
    ],
    [
      'outside gets an empty one',
      withExternal('<p>&nbsp;</p>'),
      { citizensWrite: true },
      'warn outside-gets-none',
    ],
    [
      'only those one knows get it',
      { ...on, externalAudience: 'contactsOnly' },
      { citizensWrite: true },
      'hint outside-gets-none',
    ],
    [
      'outside gets none, and no citizen writes',
      { ...on, externalAudience: 'none' },
      { citizensWrite: false },
    ],
    ['outside gets none, and nobody knows who writes', { ...on, externalAudience: 'none' }, {}],

    [
      'swapped texts, said once',
      { ...on, internal: TO_CITIZENS, external: TO_COLLEAGUES },
      {},
      'warn swapped',
    ],
    [
      'the external text to colleagues, the internal one neutral',
      withExternal(TO_COLLEAGUES),
      {},
      'warn internal-matters external',
    ],

    ['no schedule', endless, {}, 'hint no-schedule {"day":"2026-11-30"}'],
    [
      'no schedule, and no day either',
      withExternal(GOOD('indtil videre'), withInternal('', endless)),
      {},
      'warn no-return-date external',
    ],
    ['still on', endless, { now: '2026-12-01T09:00:00Z' }, 'warn still-on {"day":"2026-11-30"}'],
    [
      'still on on the day of return: not yet',
      endless,
      { now: '2026-11-30T09:00:00Z' },
      'hint no-schedule {"day":"2026-11-30"}',
    ],
    [
      'still on after months, the year not written',
      { ...endless, internal: FORGOTTEN, external: FORGOTTEN },
      {},
      'warn still-on {"day":"2026-08-03"}',
    ],

    [
      'the own number, and no other',
      withExternal(
        GOOD().replace('Asta Opdigtet på 09 11 20 02 eller asta@kommune.example', 'mig på 09 11 20 01'),
      ),
      {},
      'warn own-number external',
    ],
    [
      'a mobile of one’s own',
      withExternal(
        GOOD().replace(
          'Asta Opdigtet på 09 11 20 02 eller asta@kommune.example',
          'mig på min mobil 09 99 20 01',
        ),
      ),
      {},
      'warn own-number external',
    ],
    [
      'the own name and number',
      withExternal(
        GOOD().replace(
          'Asta Opdigtet på 09 11 20 02 eller asta@kommune.example',
          'Anne Eksempel på 09 11 20 01',
        ),
      ),
      {},
      'warn own-number external',
    ],
    [
      'the own number in the signature only',
      withExternal(
        GOOD()
          .replace('Haster det, så kontakt Asta Opdigtet på 09 11 20 02 eller asta@kommune.example.', '')
          .replace('Anne Eksempel<', 'Anne Eksempel<br>Tlf. 09 11 20 01<'),
      ),
      {},
      'warn no-urgent-contact external',
    ],
  ])('%s', (_name, replies, around, ...expected) => {
    expect(judged(replies, around).findings.map(said)).toEqual(expected);
  });

  test('the worst first', () => {
    const { findings } = judged(
      { ...endless, external: '<p>Hej :-) Jeg er tilbage den [dato].</p>', internal: '' },
      { calendar: { away: [], readable: false } },
    );
    expect(findings.map(({ level }) => level).join(' ')).toMatch(/^(?:warn ?)+(?:hint ?)+$/);
    expect(findings[0]?.rule).toBe('placeholder');
  });

  test('what waits is read as on the day it begins', () => {
    const text = GOOD('og er tilbage på mandag');
    const { internal } = judged({ ...on, internal: text, external: text }, { now: '2026-11-19T09:00:00Z' });
    expect(internal).toMatchObject({ returnDate: '2026-11-30', returnDateConsistent: true, ok: true });
  });

  test('an audience that gets nothing has no reading', () => {
    expect(judged({ ...on, externalAudience: 'none' }).external).toBeNull();
    expect(judged({ ...on, internal: '<br>' }).internal).toBeNull();
  });
});
