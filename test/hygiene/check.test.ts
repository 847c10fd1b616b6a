import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkMail } from '../../src/hygiene/check';
import { fingerprint } from '../../src/hygiene/fingerprint';
import type { Mail, Part, Sighting } from '../../src/hygiene/mail/types';
import { defaultPolicy, defaultPolicyFor } from '../../src/hygiene/policy/shipped';
import type { Policy } from '../../src/hygiene/policy/types';
import { rules } from '../../src/hygiene/rules';
import type { Rule } from '../../src/hygiene/rules/rule';

const now = new Date('2026-11-23T08:00:00Z');
const policy: Policy = defaultPolicyFor('anna@haderslev.dk');
const NUMBER = '070761-4285';

const mailTo = (address: string, mail: Partial<Mail> = {}): Mail => ({
  from: { address: 'anna@haderslev.dk' },
  subject: '',
  body: { text: '', quoted: [] },
  recipients: [{ field: 'to', index: 0, address }],
  attachments: [],
  location: '',
  ...mail,
});
const text = (value: string) => ({ body: { text: value, quoted: [] } });
const check = (mail: Mail, over: Partial<Policy> = {}) => checkMail(mail, { ...policy, ...over }, now);

/** A rule that sees what it is told to. */
function ruleThat(sees: readonly Partial<Sighting>[], over: Partial<Rule> = {}): Rule {
  return {
    name: 'a-rule',
    needs: [],
    defaults: { level: 'warn', override: true, options: {} },
    texts: { da: {}, en: {} },
    look: () => sees.map((one) => ({ category: 'health', says: 'x', sure: 'certain', because: [], ...one })),
    ...over,
  };
}

describe('one mail from end to end', () => {
  test('a clean one', () => {
    expect(check(mailTo('borger@gmail.com', text('Tak for din mail.')))).toEqual({
      findings: [],
      unchecked: [],
      persons: 0,
      recipients: [{ part: 'to:0', kind: 'citizen' }],
      channel: 'ordinary',
      because: [],
    });
  });

  test('a CPR number to a citizen', () => {
    const report = check(mailTo('borger@gmail.com', text(`Dit nummer er ${NUMBER}.`)));
    expect(report).toMatchObject({
      findings: [
        {
          rule: 'cpr-number',
          category: 'cpr',
          level: 'block',
          sure: 'certain',
          where: { part: 'body', start: 14, end: 25 },
        },
      ],
      persons: 1,
      channel: 'digital-post',
      because: ['cpr-number'],
    });
    expect(JSON.stringify(report)).not.toMatch(/4285|gmail|borger@/);
  });

  test.each([
    ['inside the house', 'lone@haderslev.dk', 'ordinary', []],
    ['to another authority', 'post@aabenraa.dk', 'secure-mail', ['cpr-number']],
  ])('a CPR number %s', (_why, address, channel, because) => {
    const report = check(mailTo(address, text(NUMBER)));
    expect(report).toMatchObject({ channel, because, persons: 1 });
    expect(report.findings).toHaveLength(1);
  });

  test('a CPR number in the subject of a mail that leaves the house says why it is wrong on any channel', () => {
    const because = (address: string) => check(mailTo(address, { subject: NUMBER })).findings[0]?.because;
    expect(because('post@aabenraa.dk')).toContainEqual({ says: 'in-subject' });
    expect(because('lone@haderslev.dk')).not.toContainEqual({ says: 'in-subject' });
  });

  test('an attachment that is missing', () => {
    const report = check(mailTo('post@aabenraa.dk', text('Vedhæftet er planen.')));
    expect(report.findings).toMatchObject([{ rule: 'missing-attachment', level: 'warn' }]);
    expect(report.channel).toBe('ordinary');
  });
});

describe('what was not looked at is named', () => {
  test('nothing was read: every part of every rule, and the mail may go to anybody', () => {
    const report = check({});
    expect(report.unchecked).toEqual([
      { rule: 'cpr-number', part: 'subject', because: 'part-not-read' },
      { rule: 'cpr-number', part: 'body', because: 'part-not-read' },
      { rule: 'cpr-number', part: 'attachment-names', because: 'part-not-read' },
      { rule: 'cpr-number', part: 'recipients', because: 'part-not-read' },
      { rule: 'missing-attachment', part: 'body', because: 'part-not-read' },
      { rule: 'missing-attachment', part: 'attachment-names', because: 'part-not-read' },
      { rule: 'missing-attachment', part: 'subject', because: 'part-not-read' },
    ]);
  });

  test('with the reason, where one is known', () => {
    const { body: _unread, ...mail } = mailTo('borger@gmail.com', { subject: NUMBER });
    const report = check({ ...mail, unread: { body: 'encrypted' } });
    expect(report.unchecked).toEqual([
      { rule: 'cpr-number', part: 'body', because: 'encrypted' },
      { rule: 'missing-attachment', part: 'body', because: 'encrypted' },
    ]);
    expect(report.findings).toMatchObject([{ rule: 'cpr-number', where: { part: 'subject' } }]);
  });

  test('a mail has no location, and lacks none; a meeting whose location was not read does', () => {
    const { location: _none, ...mail } = mailTo('borger@gmail.com');
    expect(check(mail).unchecked).toEqual([]);
    expect(check({ ...mail, unread: { location: 'timed-out' } }).unchecked).toEqual([
      { rule: 'cpr-number', part: 'location', because: 'timed-out' },
    ]);
  });

  test('recipients that were not read may be anybody: the strictest channel', () => {
    const { recipients: _unread, ...mail } = mailTo('x@haderslev.dk', text(NUMBER));
    expect(check(mail)).toMatchObject({ recipients: [], channel: 'digital-post' });
  });

  test('a rule that is off neither looks nor lacks anything', () => {
    const off = { level: 'off', override: true, options: {} } as const;
    const report = check({}, { rules: { 'cpr-number': off, 'missing-attachment': off } });
    expect(report).toMatchObject({ findings: [], unchecked: [] });
  });

  test('a rule that fails is named, what it said stays inside, and the others still run', () => {
    const failing = ruleThat([], {
      name: 'failing',
      look: () => {
        throw new Error(`secret ${NUMBER}`);
      },
    });
    const report = checkMail(mailTo('x@gmail.com'), policy, now, [failing, ruleThat([{}])]);
    expect(report.unchecked).toEqual([{ rule: 'failing', because: 'rule-failed' }]);
    expect(report.findings).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain('secret');
  });
});

describe('levels', () => {
  test.each([
    ['certain', 'block', 'block'],
    ['likely', 'block', 'block'],
    ['possible', 'block', 'hint'],
    ['possible', 'warn', 'hint'],
    ['certain', 'hint', 'hint'],
  ] as const)('%s at %s is %s', (sure, level, expected) => {
    const rule = ruleThat([{ sure }], { defaults: { level, override: true, options: {} } });
    expect(checkMail({}, policy, now, [rule]).findings[0]?.level).toBe(expected);
  });

  test('the policy’s level and options come before the rule’s own', () => {
    const seen: unknown[] = [];
    const rule = ruleThat([{}], {
      look: (_mail, options) => {
        seen.push(options);
        return [];
      },
    });
    const rules = { 'a-rule': { level: 'hint', override: false, options: { a: 1 } } } as const;
    checkMail({}, { ...policy, rules }, now, [rule]);
    expect(seen).toEqual([{ a: 1 }]);
  });
});

describe('keys', () => {
  const keys = (value: string) => check(mailTo('x@gmail.com', text(value))).findings.map(({ key }) => key);

  test('the same number, however written, has the same key; another has another', () => {
    const [first, second, third] = keys(`${NUMBER} og CPR 0707614285 og 110472-9998`);
    expect(first).toBe(second);
    expect(first).not.toBe(third);
  });

  test('they stay while the mail is edited around them', () => {
    expect(keys(`Hej. ${NUMBER}`)).toEqual(keys(`Hej igen, kære borger. ${NUMBER}`));
  });

  test('they are four hexadecimal digits', () => {
    expect(keys(NUMBER)[0]).toMatch(/^[0-9a-f]{4}$/);
    expect(new Set(Array.from({ length: 5000 }, (_, n) => fingerprint(`x ${n}`))).size).toBeGreaterThan(4700);
  });

  test('what has no sameness of its own is told apart by what it says', () => {
    const [a, b, c] = checkMail({}, policy, now, [
      ruleThat([{ says: 'x' }, { says: 'x' }, { says: 'y' }]),
    ]).findings;
    expect(a?.key).toBe(b?.key);
    expect(a?.key).not.toBe(c?.key);
  });
});

describe('order and counts', () => {
  test('findings come by part and place; ties in the order of the rules', () => {
    const parts: Part[] = [
      'attachment-name:10',
      'body',
      'attachment-name:2',
      'cc:0',
      'subject',
      'location',
      'to:1',
      'bcc:0',
    ];
    const at = (part: Part, start: number) => ({ where: { part, start, end: start + 1 } });
    const first = ruleThat([{}, ...parts.map((part) => at(part, 5)), at('body', 1)]);
    const second = ruleThat([at('body', 5)], { name: 'b-rule' });
    const { findings } = checkMail({}, policy, now, [first, second]);
    expect(findings.map(({ rule, where }) => `${rule[0]} ${where?.part} ${where?.start}`)).toEqual([
      'a subject 5',
      'a body 1',
      'a body 5',
      'b body 5',
      'a location 5',
      'a to:1 5',
      'a cc:0 5',
      'a bcc:0 5',
      'a attachment-name:2 5',
      'a attachment-name:10 5',
      'a undefined undefined',
    ]);
  });

  test('persons are distinct numbers; what is only possible counts nobody', () => {
    const value = `${NUMBER}, 110472-9998 og igen ${NUMBER}; på blokken stod 150375 2345`;
    expect(check(mailTo('x@gmail.com', text(value)))).toMatchObject({ persons: 2, findings: { length: 4 } });
  });

  test('recipients come in the order to, cc, bcc, whatever order they were read in', () => {
    const recipients: Mail['recipients'] = [
      { field: 'bcc', index: 0, address: 'a@gmail.com' },
      { field: 'to', index: 1, address: 'b@haderslev.dk' },
      { field: 'to', index: 0, address: 'c@rsyd.dk' },
      { field: 'cc', index: 0, address: 'd@vvs.dk' },
    ];
    expect(check(mailTo('', { recipients })).recipients).toEqual([
      { part: 'to:0', kind: 'authority' },
      { part: 'to:1', kind: 'internal' },
      { part: 'cc:0', kind: 'company' },
      { part: 'bcc:0', kind: 'citizen' },
    ]);
  });

  test('the mail that came in is left as it was', () => {
    const mail = mailTo('x@gmail.com', text(NUMBER));
    const before = JSON.stringify(mail);
    check(mail);
    expect(JSON.stringify(mail)).toBe(before);
  });
});

describe('on ordinary prose', () => {
  const corpus = path.join(process.cwd(), '../shared/corpora/danish-prose-dev.txt');
  const present = existsSync(corpus);
  if (!present) process.stdout.write('No prose corpus here: false alarms on it are not counted.\n');

  (present ? test : test.skip)('no line, sent to a citizen, is stopped or asked about', () => {
    const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(500);
    const stopped = lines.flatMap((line, at) => {
      const { findings } = checkMail(mailTo('borger@gmail.com', text(line)), defaultPolicy, now, rules);
      return findings.filter(({ level }) => level !== 'hint').map(({ rule }) => `line ${at + 1}: ${rule}`);
    });
    expect(stopped).toEqual([]);
  });
});
