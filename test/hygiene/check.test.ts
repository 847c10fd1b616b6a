import { checkMail } from '../../src/hygiene/check';
import { fingerprint } from '../../src/hygiene/fingerprint';
import type { Mail, Part } from '../../src/hygiene/mail/types';
import { check, mailTo, NUMBER, now, policy, ruleThat, text } from './checking';

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

  const ordinaryForAll = {
    ...policy.channels,
    affiliated: { without: 'ordinary', with: 'ordinary' },
  } as const;
  const own = { ...policy.organisation, affiliated: ['skole.example'] };

  test.each([
    ['in the subject of a mail to an own institution', 'a@skole.example', { subject: NUMBER }, 'block', true],
    ['in the text of it', 'a@skole.example', text(NUMBER), 'warn', undefined],
    ['in a subject inside the house', 'lone@haderslev.dk', { subject: NUMBER }, 'warn', undefined],
  ])('where ordinary mail is enough, a number %s', (_why, address, mail, level, always) => {
    const { findings } = check(mailTo(address, mail), { channels: ordinaryForAll, organisation: own });
    expect(findings.map((finding) => [finding.level, finding.always])).toEqual([[level, always]]);
  });

  test('what is only possibly a number need not be mended in a subject', () => {
    const { findings } = check(mailTo('post@aabenraa.dk', { subject: 'På blokken stod 150388 1236' }));
    expect(findings.map(({ sure, always }) => [sure, always])).toEqual([['possible', undefined]]);
  });

  test('an attachment that is missing', () => {
    const report = check(mailTo('post@aabenraa.dk', text('Vedhæftet er planen.')));
    expect(report.findings).toMatchObject([{ rule: 'missing-attachment', level: 'warn' }]);
    expect(report.channel).toBe('ordinary');
  });
});

describe('what nobody opened', () => {
  const unopened = (attachment: number) => ({
    rule: 'cpr-number',
    part: 'attachments',
    attachment,
    because: 'part-not-read',
  });

  test.each([
    ['a file', [{ name: 'skema.docx' }], [unopened(0)]],
    [
      'a file beside a picture in the text',
      [{ name: 'logo.png', inline: true }, { name: 'a.pdf' }],
      [unopened(1)],
    ],
    ['only a picture in the text', [{ name: 'logo.png', inline: true }], []],
    ['nothing attached', [], []],
  ])('%s', (_what, attachments, unchecked) => {
    const mail = { ...mailTo('borger@gmail.com', text('Hej.')), attachments };
    expect(check(mail).unchecked.filter(({ rule }) => rule === 'cpr-number')).toEqual(unchecked);
  });
});

describe('levels', () => {
  test('what tells about a person is at most a warning while it stays inside', () => {
    const report = check(mailTo('lone@haderslev.dk', text(NUMBER)));
    expect(report.findings.map(({ level }) => level)).toEqual(['warn']);
  });

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
