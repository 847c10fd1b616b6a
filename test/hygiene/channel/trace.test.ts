import fc from 'fast-check';
import { OUTCOME, readTrace } from '../../../src/hygiene/channel/read-trace';
import { SURE, TRACE_HEADER, type Trace, traceOf, writeTrace } from '../../../src/hygiene/channel/trace';
import type { Finding, PartKind, Report } from '../../../src/hygiene/mail/types';
import { overrideNumber, overrideReasons } from '../../../src/hygiene/policy/override-reasons';
import { rules } from '../../../src/hygiene/rules';

const finding = (rule: string, sure: Finding['sure'] = 'certain'): Finding => ({
  rule,
  sure,
  category: 'health',
  says: 'x',
  because: [],
  level: 'warn',
  key: 'a1b2',
});
const report = (over: Partial<Report>): Report => ({
  findings: [],
  unchecked: [],
  persons: 0,
  recipients: [],
  channel: 'ordinary',
  because: [],
  ...over,
});

describe('is written', () => {
  test.each<[why: string, report: Partial<Report>, override: number | undefined, value: string]>([
    ['for a mail in which nothing was found: it was looked at', {}, undefined, 'channel=ordinary'],
    [
      'with rules, the surest first, then the outcome',
      {
        findings: [finding('union', 'possible'), finding('health', 'likely'), finding('cpr-number')],
        channel: 'secure-mail',
      },
      2,
      'cpr-number=certain; health=likely; union=possible; channel=secure-mail; on-channel=no; override=2',
    ],
    [
      'on its channel',
      { findings: [finding('cpr-number')], channel: 'digital-post', onChannel: true },
      undefined,
      'cpr-number=certain; channel=digital-post; on-channel=yes',
    ],
    [
      'with each rule once, at its surest, and rules of one kind by name',
      { findings: [finding('health', 'likely'), finding('union'), finding('health'), finding('criminal')] },
      undefined,
      'criminal=certain; health=certain; union=certain; channel=ordinary',
    ],
    [
      'with the parts that could not be looked at',
      {
        unchecked: [
          { rule: 'a', part: 'body', because: 'timed-out' },
          { rule: 'b', part: 'body', because: 'timed-out' },
          { rule: 'a', part: 'attachments', attachment: 3, because: 'encrypted' },
          { rule: 'a', because: 'rule-failed' },
        ],
      },
      undefined,
      'channel=ordinary; unchecked=body+attachments',
    ],
    ['without a reason that is none', {}, overrideNumber('because'), 'channel=ordinary'],
  ])('%s', (_why, over, override, value) => {
    expect(writeTrace(traceOf(report(over), override))).toBe(value);
    expect(writeTrace(readTrace(value))).toBe(value);
  });

  test('as the example of the README says', () => {
    const value = 'cpr-number=certain; health=likely; channel=secure-mail; on-channel=yes; override=2';
    expect(writeTrace(readTrace(value))).toBe(value);
  });

  test('every reason has a number of its own, in the order that the README tells', () => {
    expect(overrideReasons.map(overrideNumber)).toEqual(overrideReasons.map((_reason, at) => at + 1));
    expect(overrideReasons.slice(0, 5)).toEqual([
      'not-personal-data',
      'made-up',
      'already-secure',
      'urgent',
      'no-secure-channel',
    ]);
  });

  test('no rule is called like a key of the outcome', () => {
    expect(rules.filter(({ name }) => OUTCOME.includes(name))).toEqual([]);
  });

  test('nothing of a finding but its rule and its certainty', () => {
    const told = {
      ...finding('health'),
      data: { word: 'knæet' },
      where: { part: 'body', start: 17, end: 23 },
      because: [{ says: 'fact', data: { word: 'knæet' } }],
    } as const;
    expect(writeTrace(traceOf(report({ findings: [told] })))).toBe('health=certain; channel=ordinary');
  });
});

describe('is read', () => {
  test.each<[why: string, value: string, trace: Trace]>([
    ['empty', '', { rules: [] }],
    [
      'whatever the blanks and capitals, folded too',
      ' CPR-Number = certain ;\r\n\tchannel=Secure-Mail;;',
      { rules: [{ rule: 'cpr-number', sure: 'certain' }], channel: 'secure-mail' },
    ],
    ['the first of a key that stands twice', 'override=2; override=3', { rules: [], override: 2 }],
    [
      'an item of a later version, which is kept',
      'health=certain; signed=no; channel=ordinary',
      { rules: [{ rule: 'health', sure: 'certain' }], channel: 'ordinary', other: [['signed', 'no']] },
    ],
    ['a value of a later version, which is kept', 'channel=fax', { rules: [], other: [['channel', 'fax']] }],
    ['no rule by the name of an outcome', 'channel=certain', { rules: [], other: [['channel', 'certain']] }],
    ['without what is no item', 'a; =b; c=; 1=2; d=e f; g=æ; <h>=i; __proto__=certain', { rules: [] }],
    [
      'a rule called like something of JavaScript',
      'constructor=likely',
      { rules: [{ rule: 'constructor', sure: 'likely' }] },
    ],
    [
      'without a number out of range',
      'override=0; more=1000',
      {
        rules: [],
        other: [
          ['override', '0'],
          ['more', '1000'],
        ],
      },
    ],
    [
      'parts that were not looked at',
      'unchecked=body+recipients',
      { rules: [], unchecked: ['body', 'recipients'] },
    ],
  ])('%s', (_why, value, trace) => {
    expect(readTrace(value)).toEqual(trace);
  });
});

describe('whatever stands in it', () => {
  const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/).filter((one) => !OUTCOME.includes(one));
  const part = fc.constantFrom<PartKind>(
    'subject',
    'body',
    'location',
    'recipients',
    'attachment-names',
    'attachments',
  );
  const traces: fc.Arbitrary<Trace> = fc
    .record(
      {
        rules: fc.uniqueArray(fc.record({ rule: key, sure: fc.constantFrom(...SURE) }), {
          selector: ({ rule }) => rule,
          maxLength: 8,
        }),
        channel: fc.constantFrom('ordinary', 'secure-mail', 'digital-post'),
        onChannel: fc.boolean(),
        override: fc.integer({ min: 1, max: 999 }),
        unchecked: fc.uniqueArray(part, { minLength: 1 }),
        more: fc.integer({ min: 1, max: 900 }),
      },
      { requiredKeys: ['rules'] },
    )
    .map((trace) => ({
      ...trace,
      rules: SURE.flatMap((sure) =>
        trace.rules.filter((one) => one.sure === sure).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
      ),
    }));

  test('what was written is read again', () => {
    fc.assert(fc.property(traces, (trace) => expect(readTrace(writeTrace(trace))).toEqual(trace)));
  });

  /** The grammar of the README, as one expression. */
  const GRAMMAR = /^(?:[a-z][a-z0-9-]{0,39}=[a-z0-9+-]{1,80}(?:; (?!$)|$))*$/;
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(';', '=', ' ', 'cpr-number', 'certain', 'channel', 'ordinary', 'x', '\r\n', 'Æ', '+'),
        { maxLength: 60 },
      )
      .map((bits) => bits.join('')),
  );

  test('what was read is written by the grammar, and read the same', () => {
    fc.assert(
      fc.property(text, (value) => {
        const written = writeTrace(readTrace(value));
        expect(written).toMatch(GRAMMAR);
        expect(writeTrace(readTrace(written))).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  test('no rule, no later item and no number gets out of the grammar or of the line', () => {
    const wild = fc.record({
      rules: fc.array(fc.record({ rule: text, sure: fc.constantFrom(...SURE) })),
      other: fc.array(fc.tuple(text, text)),
      override: fc.integer(),
    });
    fc.assert(fc.property(wild, (trace) => expect(writeTrace(trace)).toMatch(GRAMMAR)));
  });

  test('a line has 998 octets at most; the least sure go first, and how many is told', () => {
    const many = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => ({ rule: `rule-number-${at}`, sure: at === 0 ? 'certain' : 'possible' }) as const,
      );
    const later = Array.from({ length: 100 }, (_, at) => [`later-${at}`, 'yes'] as const);
    const trace: Trace = { rules: many(200), channel: 'secure-mail', onChannel: false, other: later };
    const written = writeTrace(trace);
    expect(`${TRACE_HEADER}: ${written}`.length).toBeLessThanOrEqual(998);
    const read = readTrace(written);
    expect(read).toMatchObject({ channel: 'secure-mail', onChannel: false });
    expect(read.other).toBeUndefined();
    expect(read.rules[0]).toEqual({ rule: 'rule-number-0', sure: 'certain' });
    expect((read.more ?? 0) + read.rules.length).toBe(300);
    expect(written.length).toBeGreaterThan(900);
  });

  test.each([
    ['semicolons', ';'],
    ['equals signs', '='],
    ['items', 'a=certain;'],
    ['blanks', ' '],
    ['letters', 'a'],
    ['line breaks', 'cpr-number\r\n = \r\n certain;'],
  ])('a megabyte of %s costs nothing', (_what, bit) => {
    const value = bit.repeat(1_000_000 / bit.length);
    const start = performance.now();
    writeTrace(readTrace(value));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
