import type { Finding, Level, Report } from '../../src/hygiene/mail/types';
import type { Mode, Policy } from '../../src/hygiene/policy/types';
import { atSend, signatureOf, verdictOf, withoutSilenced } from '../../src/hygiene/verdict';

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
const excuse = (...findings: Finding[]) => ({
  silenced: [],
  override: { for: signatureOf(findings, []), reason: 'urgent' },
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
      excuse(finding('block')),
      'excused',
    ],
    [
      'a reason given for other findings does not',
      report([finding('block'), finding('block', { key: 'ffff' })]),
      policy('enforce'),
      excuse(finding('block')),
      'stop',
    ],
    [
      'no reason lets a block without override pass',
      report([finding('block')]),
      policy('enforce', 'warn', false),
      excuse(finding('block')),
      'stop',
    ],
    [
      'an excused block with a warning beside it still asks',
      report([finding('block'), finding('warn', { key: 'b' })]),
      policy('enforce'),
      excuse(finding('block')),
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
    expect(withoutSilenced(given, [])).toBe(given);
  });

  test('the signature does not depend on order or on how often a thing stands there', () => {
    const [a, b] = [finding('warn'), finding('block', { key: 'ffff' })];
    expect(signatureOf([a, b, a], [])).toBe(signatureOf([b, a], []));
  });
});
