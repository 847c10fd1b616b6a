import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkMail } from '../../../src/hygiene/check';
import { bodyFromHtml, bodyFromText } from '../../../src/hygiene/mail/body';
import { applyFixes, type Editable } from '../../../src/hygiene/mail/fix';
import type { Finding, Mail, ReplaceFix, Span } from '../../../src/hygiene/mail/types';
import { defaultPolicyFor } from '../../../src/hygiene/policy/shipped';
import { findCprNumbers, NO_OWN_WORDS } from '../../../src/hygiene/rules/cpr-number/find';
import { cprDefaults } from '../../../src/hygiene/rules/cpr-number/options';
import { cprNumber } from '../../../src/hygiene/rules/cpr-number/rule';
import type { LookedAt } from '../../../src/hygiene/rules/rule';
import { numbers, separators } from '../../hygiene/rules/cpr-number/numbers';
import { type Held, held } from './held';
import { bodies, noise, pages, texts } from './mails';

const now = new Date('2026-11-23T08:00:00Z');
const policy = defaultPolicyFor('anna@haderslev.example');

const read = ({ type, content }: NonNullable<Editable['body']>) =>
  type === 'html' ? bodyFromHtml(content, true) : bodyFromText(content);

const mailOf = (body: NonNullable<Editable['body']>, more: Partial<Mail> = {}): Mail => ({
  from: { address: 'anna@haderslev.example' },
  subject: '',
  body: read(body),
  recipients: [{ field: 'to', index: 0, address: 'asta.opdigtet@gmail.com' }],
  attachments: [],
  location: '',
  ...more,
});

const partsOf = (mail: Mail): Readonly<Record<string, string | undefined>> => ({
  subject: mail.subject,
  location: mail.location,
  body: mail.body?.text,
  'to:0': mail.recipients?.[0]?.address,
  'attachment-name:0': mail.attachments?.[0]?.name,
  'attachment:0': mail.attachments?.[0]?.text,
});

function spansOf({ where, because, fixes = [] }: Finding): (Span | undefined)[] {
  const inReasons = because.flatMap((reason) => [reason.where, reason.who]);
  return [where, ...inReasons, ...fixes.map((fix) => ('span' in fix ? fix.span : undefined))];
}

const spansInside = fc.property(bodies, texts, texts, texts, (body, subject, location, inside) => {
  const attachments = [{ name: location.slice(0, 40), text: inside, unread: [] }];
  const mail = mailOf(body, { subject, location, attachments });
  const { findings, unchecked } = checkMail(mail, policy, now);
  assert.deepEqual(unchecked, [], 'everything was given, and no rule may fail');
  const parts = partsOf(mail);
  for (const span of findings.flatMap(spansOf)) {
    if (!span) continue;
    const length = parts[span.part]?.length ?? -1;
    assert.ok(span.start >= 0 && span.start <= span.end && span.end <= length, `outside ${span.part}`);
  }
});

const numberSpans = fc.property(noise, (text) => {
  let previous = 0;
  for (const { start, end, lastFour, digits } of findCprNumbers(text, { now, own: NO_OWN_WORDS })) {
    assert.ok(start >= previous && lastFour > start && end > lastFour && end <= text.length);
    assert.match(digits, /^\d{7}(?:\d\d|[A-Z]{2})\d$/);
    previous = end;
  }
});

const look = (text: string) => cprNumber.look({ body: { text, quoted: [] } } as LookedAt, cprDefaults, now);

/** The text after the fix of that name of every finding, the last one first. */
function mendedBy(label: string, text: string): string {
  let mended = text;
  for (const { fixes = [] } of [...look(text)].reverse()) {
    const fix = fixes.find((one) => one.label === label);
    if (fix?.do !== 'replace') throw new Error('a number in the body has both fixes');
    mended = mended.slice(0, fix.span.start) + fix.with + mended.slice(fix.span.end);
  }
  return mended;
}

const numbersWritten = fc
  .tuple(numbers, fc.constantFrom(...separators))
  .map(([digits, separator]) => `CPR: ${digits.slice(0, 6)}${separator}${digits.slice(6)}`);
const anyNumbers = fc.oneof(numbersWritten, noise);

const maskedText = fc.property(anyNumbers, (text) => {
  const mended = mendedBy('mask', text);
  assert.equal(mended.length, text.length);
  assert.deepEqual(look(mended), []);
});

const removedText = fc.property(anyNumbers, (text) =>
  assert.ok(look(mendedBy('remove', text)).length <= look(text).length),
);

const cprIn = (body: NonNullable<Editable['body']>) =>
  checkMail(mailOf(body), policy, now).findings.filter(
    ({ category, where }) => category === 'cpr' && where?.part === 'body',
  );

type Body = NonNullable<Editable['body']>;

function maskedOnce(body: Body): Body {
  const masks = cprIn(body).flatMap(({ fixes = [] }) =>
    fixes.filter((fix): fix is ReplaceFix => fix.do === 'replace' && fix.label === 'mask'),
  );
  return applyFixes({ body }, 'body', masks).source.body as Body;
}

/**
 * "070761-4285.0707614285" looks like one long number of something else. With its first half masked, the second stands alone
 * and is found: then that is masked too, and no number is found at a place that was masked.
 */
const maskedMail = fc.property(bodies, (body) => {
  let mended = body;
  for (let left = cprIn(body).length; left > 0; ) {
    mended = maskedOnce(mended);
    const still = cprIn(mended).length;
    assert.ok(still < left, `${left} were masked, ${still} are found`);
    left = still;
  }
});

/** Paragraphs that say nothing: no number, no person, no word that a rule knows. */
const NEUTRAL = ['Hej Bo.', 'Vi ses på rådhuset.', 'Tak for hjælpen.', 'Det er en fin dag i dag.'];
const neutral = fc
  .array(fc.constantFrom(...NEUTRAL), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((one) => `${one}\n\n`).join(''));

/**
 * A number that is called a CPR number stays certain. Everything else is weighed with what stands around it, by weights that
 * were learnt: it may become less sure, but is found.
 */
const neutralBefore = fc.property(neutral, texts, (before, text) => {
  const findings = (content: string) =>
    checkMail(mailOf({ type: 'text', content }), policy, now).findings.filter(
      ({ where }) => where?.part === 'body',
    );
  const after = findings(before + text);
  for (const { rule, where, sure, because } of findings(text)) {
    if (sure !== 'certain') continue;
    const start = (where?.start ?? 0) + before.length;
    const isNamed = because.some(({ says }) => says === 'named-cpr');
    const kept = after.some(
      (one) => one.rule === rule && one.where?.start === start && (one.sure === 'certain' || !isNamed),
    );
    assert.ok(kept, `${rule} at ${where?.start} is lost`);
  }
});

/** Nothing of a mail that goes on and on may take more than so much of the processor; what is not linear takes minutes. */
const LONG = 64 * 1024;
const MOST_SECONDS = 5;

const inTime = fc.property(
  fc.oneof(
    pages.map((unit) => ({ type: 'html' as const, unit })),
    texts.map((unit) => ({ type: 'text' as const, unit })),
  ),
  ({ type, unit }) => {
    const content = unit.repeat(Math.ceil(LONG / Math.max(1, unit.length))).slice(0, LONG);
    const before = process.cpuUsage();
    checkMail(mailOf({ type, content }), policy, now);
    const { user } = process.cpuUsage(before);
    assert.ok(user / 1e6 < MOST_SECONDS, `${(user / 1e6).toFixed(1)} s of ${LONG / 1024} KB`);
  },
);

/** What the check finds, whatever stands in a mail. */
export const detection: readonly Held[] = [
  held('no rule fails on any mail, and every span lies inside its part', 300, spansInside),
  held('CPR numbers ascend, lie inside and hold ten characters', 2000, numberSpans),
  held('after masking every number of a text nothing is found any more', 1000, maskedText),
  held('after removing every number of a text no more is found than before', 1000, removedText),
  held('after masking every number of a mail, HTML too, none is found any more', 300, maskedMail),
  held('neutral paragraphs before lose no certain finding', 300, neutralBefore),
  held('a mail that goes on and on is checked in time', 20, inTime),
];
