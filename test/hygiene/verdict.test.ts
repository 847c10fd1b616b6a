import type { Finding, Level, Report } from '../../src/hygiene/mail/types';
import type { Mode, Policy } from '../../src/hygiene/policy/types';
import { atSend, verdictOf, withoutSilenced } from '../../src/hygiene/verdict';

const finding = (level: 'hint' | 'warn' | 'block', over: Partial<Finding> = {}): Finding => ({
  rule: 'cpr-number',
  category: 'cpr',
  says: 'title',
  sure: 'certain',
  because: [],
  level,
  key: 'a1b2',
  ...over,
});

const report = (findings: Finding[], over: Partial<Report> = {}): Report => ({
  findings,
  unchecked: [],
  persons: 1,
  recipients: [{ part: 'to:0', kind: 'citizen' }],
  channel: 'digital-post',
  because: ['cpr-number'],
  ...over,
});

const policy = (mode: Mode, whenUnchecked: Level = 'warn', override = true): Policy =>
  ({
    mode,
    whenUnchecked,
    rules: { 'cpr-number': { level: 'block', override, options: {} } },
  }) as unknown as Policy;

const NOTHING = { silenced: [], override: null };
const unchecked = [{ rule: 'cpr-number', part: 'body', because: 'timed-out' }] as const;
const inside = { channel: 'ordinary', recipients: [{ part: 'to:0', kind: 'internal' }] } as const;
/** The reason that a writer gave when Send held this very mail. */
const excuse = (given: Report, rules = policy('enforce')) => ({
  silenced: [],
  override: { for: verdictOf(given, rules, NOTHING).signature, reason: 'urgent' },
});

describe('what Send does: the table of levels and modes', () => {
  test.each`
    level      | override | guide     | enforce   | monitor
    ${'hint'}  | ${true}  | ${'pass'} | ${'pass'} | ${'pass'}
    ${'warn'}  | ${true}  | ${'ask'}  | ${'ask'}  | ${'pass'}
    ${'block'} | ${true}  | ${'ask'}  | ${'stop'} | ${'pass'}
    ${'block'} | ${false} | ${'ask'}  | ${'stop'} | ${'pass'}
  `('$level, override $override', ({ level, override, ...modes }) => {
    for (const mode of ['guide', 'enforce', 'monitor'] as const) {
      const rules = policy(mode, 'warn', override);
      expect(atSend(verdictOf(report([finding(level)]), rules, NOTHING), rules)).toBe(modes[mode]);
    }
  });

  test.each`
    whenUnchecked | guide     | enforce
    ${'off'}      | ${'pass'} | ${'pass'}
    ${'hint'}     | ${'pass'} | ${'pass'}
    ${'warn'}     | ${'ask'}  | ${'ask'}
    ${'block'}    | ${'ask'}  | ${'stop'}
  `('something not looked at, whenUnchecked $whenUnchecked', ({ whenUnchecked, guide, enforce }) => {
    const unread = report([], { unchecked });
    for (const [mode, expected] of [
      ['guide', guide],
      ['enforce', enforce],
      ['monitor', 'pass'],
    ] as const) {
      const rules = policy(mode, whenUnchecked);
      expect(atSend(verdictOf(unread, rules, NOTHING), rules)).toBe(expected);
    }
  });
});

describe('the verdict', () => {
  const cases: [string, Report, Policy, Parameters<typeof verdictOf>[2], string][] = [
    ['nothing found is clear', report([]), policy('guide'), NOTHING, 'clear'],
    ['a hint is worth a glance', report([finding('hint')]), policy('guide'), NOTHING, 'hint'],
    [
      'a warning about persons is quiet inside the house',
      report([finding('warn')], inside),
      policy('guide'),
      NOTHING,
      'quiet',
    ],
    [
      'what is to be mended whatever the channel is never quiet',
      report([finding('warn', { always: true })], inside),
      policy('guide'),
      NOTHING,
      'ask',
    ],
    [
      'a forgotten attachment is asked about inside the house too',
      report([finding('warn', { category: 'attachment', rule: 'missing-attachment' })], inside),
      policy('guide'),
      NOTHING,
      'ask',
    ],
    [
      'without recipients a mail is not inside the house',
      report([finding('warn')], { ...inside, recipients: [] }),
      policy('guide'),
      NOTHING,
      'ask',
    ],
    [
      'what the writer silenced counts no more',
      report([finding('block')]),
      policy('enforce'),
      { silenced: ['a1b2'], override: null },
      'clear',
    ],
    [
      'another finding is not silenced with it',
      report([finding('block', { key: 'ffff' })]),
      policy('enforce'),
      { silenced: ['a1b2'], override: null },
      'stop',
    ],
    [
      'a reason lets a block pass',
      report([finding('block')]),
      policy('enforce'),
      excuse(report([finding('block')])),
      'excused',
    ],
    [
      'a reason given for other findings does not',
      report([finding('block'), finding('block', { key: 'ffff' })]),
      policy('enforce'),
      excuse(report([finding('block')])),
      'stop',
    ],
    [
      'no reason lets a block without override pass',
      report([finding('block')]),
      policy('enforce', 'warn', false),
      excuse(report([finding('block')])),
      'stop',
    ],
    [
      'an excused block with a warning beside it still asks',
      report([finding('block'), finding('warn', { key: 'b' })]),
      policy('enforce'),
      excuse(report([finding('block')])),
      'ask',
    ],
  ];
  test.each(cases)('%s', (_name, given, rules, said, expected) => {
    expect(verdictOf(given, rules, said).is).toBe(expected);
  });

  test('only a block with override offers a reason', () => {
    expect(verdictOf(report([finding('block')]), policy('enforce'), NOTHING).override).toBe(true);
    expect(verdictOf(report([finding('block')]), policy('enforce', 'warn', false), NOTHING).override).toBe(
      false,
    );
  });

  test('silencing nothing gives the very same report', () => {
    const given = report([finding('warn')]);
    expect(withoutSilenced(given, policy('guide'), [])).toBe(given);
  });

  test('a silenced number is no person any more', () => {
    const given = report([finding('warn'), finding('warn', { key: 'ffff' })], { persons: 2 });
    expect(withoutSilenced(given, policy('guide'), ['ffff']).persons).toBe(1);
  });

  test('what must be mended cannot be silenced', () => {
    const rules = policy('enforce', 'warn', false);
    expect(verdictOf(report([finding('block')]), rules, { silenced: ['a1b2'], override: null }).is).toBe(
      'stop',
    );
  });
});

describe('a reason, or a question once asked, counts for just that', () => {
  const given = report([finding('block')]);
  const rules = policy('enforce');

  test.each<[string, Report, string]>([
    ['the same mail', given, 'excused'],
    ['the same findings in another order, or twice', report([finding('block'), finding('block')]), 'excused'],
    [
      'another recipient kind',
      report([finding('block')], { recipients: [{ part: 'to:0', kind: 'company' }] }),
      'stop',
    ],
    ['another channel', report([finding('block')], { channel: 'secure-mail' }), 'stop'],
    ['one finding more', report([finding('block'), finding('block', { key: 'ffff' })]), 'stop'],
    ['a part not looked at this time: it is asked about', report([finding('block')], { unchecked }), 'ask'],
  ])('%s', (_name, now, expected) => {
    expect(verdictOf(now, rules, excuse(given)).is).toBe(expected);
  });

  test('where what was not looked at is held, a reason for it lets it pass, whatever the cause the next time', () => {
    const strict = policy('enforce', 'block');
    const held = report([], { unchecked });
    const later = report([], { unchecked: [{ ...unchecked[0], because: 'unreadable' }] });
    expect(verdictOf(held, strict, NOTHING)).toMatchObject({ is: 'stop', override: true });
    expect(verdictOf(later, strict, excuse(held, strict)).is).toBe('excused');
  });

  test('a reason for an unread subject is none for an unread body', () => {
    const strict = policy('enforce', 'block');
    const subject = report([], { unchecked: [{ ...unchecked[0], part: 'subject' }] });
    expect(verdictOf(report([], { unchecked }), strict, excuse(subject, strict)).is).toBe('stop');
  });

  test('contents of attachments, which nobody looks at yet, are no question at Send', () => {
    const files = report([], {
      unchecked: [{ rule: 'cpr-number', part: 'attachments', because: 'part-not-read' }],
    });
    expect(verdictOf(files, policy('guide'), NOTHING).is).toBe('clear');
  });
});
