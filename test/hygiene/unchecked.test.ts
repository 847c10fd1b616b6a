import { checkMail } from '../../src/hygiene/check';
import type { Mail } from '../../src/hygiene/mail/types';
import type { Policy } from '../../src/hygiene/policy/types';
import { rules } from '../../src/hygiene/rules';
import { CATEGORIES } from '../../src/hygiene/sensitive/categories';
import { mailTo, NUMBER, now, policy, ruleThat, text } from './checking';

const two = rules.filter(({ name }) => name === 'cpr-number' || name === 'missing-attachment');
const check = (mail: Mail, over: Partial<Policy> = {}) => checkMail(mail, { ...policy, ...over }, now, two);

describe('what was not looked at is named', () => {
  test('nothing was read: every part of every rule, and the mail may go to anybody', () => {
    const report = check({});
    expect(report.unchecked).toEqual([
      { rule: 'cpr-number', part: 'subject', because: 'part-not-read' },
      { rule: 'cpr-number', part: 'body', because: 'part-not-read' },
      { rule: 'cpr-number', part: 'attachment-names', because: 'part-not-read' },
      { rule: 'cpr-number', part: 'attachments', because: 'part-not-read' },
      { rule: 'cpr-number', part: 'recipients', because: 'part-not-read' },
      { rule: 'missing-attachment', part: 'body', because: 'part-not-read' },
      { rule: 'missing-attachment', part: 'attachment-names', because: 'part-not-read' },
      { rule: 'missing-attachment', part: 'subject', because: 'part-not-read' },
    ]);
  });

  test('every rule about persons lacks the same parts', () => {
    const { unchecked } = checkMail({}, policy, now);
    const about = ['cpr-number', ...CATEGORIES];
    const lacks = (name: string) => unchecked.filter(({ rule }) => rule === name).map(({ part }) => part);
    expect(about.length).toBeGreaterThan(10);
    for (const name of about) expect([name, lacks(name)]).toEqual([name, lacks('cpr-number')]);
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
