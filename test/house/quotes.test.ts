import fc from 'fast-check';
import { checkMail, type Mail } from '../../src/hygiene/check';
import { bodyFromHtml, bodyFromText } from '../../src/hygiene/mail/body';
import { defaultPolicy, shippedPolicies } from '../../src/hygiene/policy/shipped';
import { rules } from '../../src/hygiene/rules';

/** A report points and never quotes: it may be logged, stored and sent where the mail itself may not. */
const NOW = new Date('2026-11-23T12:00:00Z');
/** Published by the CPR office as an example; and made-up numbers of people who do not exist. */
const NUMBERS = ['070761-4285', '0707614285', '070761 4285'];

/** Words that stand in no text key, so that finding one in a report means that it was quoted. */
const word = fc.stringMatching(/^q[a-z]{5,9}x$/);
const sentence = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 6 }),
    fc.constantFrom(...NUMBERS, 'se vedhæftet', 'bilag 2'),
  )
  .map(([words, trigger]) => `${words.join(' ')} ${trigger} ${words.join(' ')}.`);

const mails: fc.Arbitrary<Mail> = fc
  .record({
    subject: sentence,
    body: sentence,
    quoted: sentence,
    location: sentence,
    name: word,
    file: word,
    isHtml: fc.boolean(),
  })
  .map(({ subject, body, quoted, location, name, file, isHtml }) => ({
    from: { name, address: `${name}@haderslev.dk` },
    subject,
    location,
    body: isHtml
      ? bodyFromHtml(`<p>${body}</p><blockquote>${quoted}</blockquote>`)
      : bodyFromText(`${body}\n\n> ${quoted}`),
    recipients: (['to', 'cc', 'bcc'] as const).map((field) => ({
      field,
      index: 0,
      name: `${name} ${NUMBERS[0]}`,
      address: `${name}.${field}@gmail.com`,
    })),
    attachments: [{ name: `${file} ${NUMBERS[0]}.pdf` }],
  }));

test.each(Object.entries({ default: defaultPolicy, ...shippedPolicies }))(
  'reports by the policy %s quote nothing of the mail',
  (_name, policy) => {
    fc.assert(
      fc.property(mails, (mail) => {
        const report = JSON.stringify(checkMail(mail, policy, NOW));
        const told = JSON.stringify(mail).match(/q[a-z]{5,9}x|\d{4,}/g) ?? [];
        expect(told.filter((each) => report.includes(each))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
);

test('a mask that a fix puts in place keeps no digit', () => {
  const numbers = fc.sample(mails, 50).flatMap((mail) => checkMail(mail, defaultPolicy, NOW).findings);
  const masks = numbers.flatMap(({ fixes = [] }) => fixes.map((fix) => ('with' in fix ? fix.with : '')));
  expect(masks.length).toBeGreaterThan(20);
  expect(masks.filter((mask) => /[0-9]/.test(mask))).toEqual([]);
});

test('a rule that fails quotes nothing either', () => {
  const failing = {
    ...(rules[0] as (typeof rules)[number]),
    look: () => {
      throw new Error(`cannot read ${NUMBERS[0]}`);
    },
  };
  const mail: Mail = { subject: NUMBERS[0] ?? '', body: bodyFromText(''), recipients: [], attachments: [] };
  const report = checkMail(mail, defaultPolicy, NOW, [failing]);
  expect(report.unchecked.length).toBeGreaterThan(0);
  expect(JSON.stringify(report)).not.toMatch(/\d{4}/);
});

test('there is something to quote: the same mails have findings', () => {
  const found = fc.sample(mails, 20).flatMap((mail) => checkMail(mail, defaultPolicy, NOW).findings);
  expect(found.length).toBeGreaterThan(20);
});
