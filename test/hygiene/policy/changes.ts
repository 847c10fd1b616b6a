import fc from 'fast-check';
import type { PolicyChange } from '../../../src/hygiene/policy/changes';
import { fillPolicy, type PolicyFile } from '../../../src/hygiene/policy/fill';
import { overrideReasons } from '../../../src/hygiene/policy/override-reasons';
import type { Policy } from '../../../src/hygiene/policy/types';

/** Policies for properties, and what a change says, done to one. */

const level = fc.constantFrom('off', 'hint', 'warn', 'block');
const quiet = fc.constantFrom('off', 'hint');
const channel = fc.constantFrom('ordinary', 'secure-mail', 'digital-post');
const word = fc.stringMatching(/^[a-zæøå]{2,6}$/);
const domain = word.map((name) => `${name.replace(/[æøå]/g, 'x')}.example`);
const few = <T>(entry: fc.Arbitrary<T>, most = 4) => fc.uniqueArray(entry, { maxLength: most });
const maybe = <T extends object>(shape: { [key in keyof T]: fc.Arbitrary<T[key]> }) =>
  fc.record(shape, { requiredKeys: [] });

const hours = fc.constantFrom('08:00-15:00', '09:00-17:00', '10:00-14:00');
const target = maybe({
  workingDays: fc.integer({ min: 1, max: 20 }),
  closingDays: few(fc.constantFrom('--12-24', '--06-05', 'easter+40', '2026-12-23')),
  openingHours: maybe({ monday: hours, thursday: hours, sunday: hours }),
  absenceMovesStart: fc.boolean(),
});
const department = fc.record({
  name: fc.constantFrom('Borgerservice', 'Teknik', 'Skole [Syd]', 'Børn'),
  mailboxes: few(
    fc.record({ address: domain.map((at) => `post@${at}`), copies: fc.constantFrom('mailbox', 'sender') }),
    3,
  ),
  target,
});
const byName = { selector: ({ name }: { name: string }) => name, maxLength: 4 };
const replies = fc.option(
  fc.record({
    target,
    departments: fc.uniqueArray(department, byName).map((list) =>
      list.map((each) => ({
        ...each,
        mailboxes: [...new Map(each.mailboxes.map((one) => [one.address, one])).values()],
      })),
    ),
    readTexts: fc.constantFrom('none', 'sent', 'all'),
    receipt: fc.option(fc.record({ da: fc.array(word, { minLength: 1 }), en: fc.constant(null) })),
  }),
);
const lines = fc.array(fc.constantFrom('{displayName}', '{jobTitle}', 'Direkte {businessPhone}', '{mail}'), {
  minLength: 1,
});
const signature = fc.option(
  fc.record({
    forms: fc.record({ da: fc.record({ lines, reply: fc.option(lines), greetings: few(word) }) }),
    departments: fc.uniqueArray(
      fc.record({ name: word, mailboxes: few(domain), values: maybe({ mainNumber: word, ean: word }) }),
      byName,
    ),
    font: fc.record({ family: fc.constantFrom('Verdana', 'Arial'), points: fc.option(fc.integer()) }),
    links: few(domain),
  }),
);
const absence = fc.option(
  fc.record({
    templates: fc.uniqueArray(
      fc.record(
        {
          language: fc.constantFrom('da', 'en'),
          audience: fc.constantFrom('internal', 'external'),
          reason: fc.constantFrom('holiday', 'left'),
          text: fc.array(word),
        },
        { requiredKeys: ['language', 'audience', 'text'] },
      ),
      { selector: (each) => [each.language, each.audience, each.reason].join(), maxLength: 4 },
    ),
    notice: fc.option(fc.record({ da: word, en: word }, { requiredKeys: ['da'] })),
  }),
);
const action = fc.oneof(
  fc.record({
    header: fc.record({ name: fc.constantFrom('x-a', 'x-b'), value: fc.constantFrom('ja', '1') }),
  }),
  fc.record({ subjectTag: fc.constant('[Sikker]'), place: fc.constantFrom('start', 'end') }),
);

/** Whole policies in which everything that changes can differ. Values are not all such as the reader would take. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({
    organisation: maybe({
      name: word,
      domains: few(domain),
      internalLists: few(domain),
      citizens: few(domain),
    }),
    mode: fc.constantFrom('guide', 'enforce', 'monitor'),
    whenUnchecked: level,
    rules: maybe({
      health: maybe({ level, override: fc.boolean(), options: maybe({ words: few(word) }) }),
      'clear-language': maybe({ level: quiet, options: maybe({ lix: fc.integer({ min: 20, max: 100 }) }) }),
    }),
    channels: fc.record({
      citizen: fc.record({ without: channel, with: channel }),
      'secure-mail': fc.uniqueArray(action, { selector: (each) => JSON.stringify(each), maxLength: 4 }),
    }),
    signature,
    absence,
    replies,
    overrideReasons: fc.shuffledSubarray([...overrideReasons], { minLength: 1 }),
  })
  .map((file) => fillPolicy(file as unknown as PolicyFile));

/** What a change says, done to a policy (in place). */
export function apply(policy: unknown, change: PolicyChange): void {
  let place = policy as Record<string, unknown> | unknown[];
  const steps = change.steps.map((step, index) => ({ step, parent: change.steps[index - 1] }));
  for (const { step, parent } of steps.slice(0, -1)) place = entryOf(place, step, parent) as typeof place;
  const { step, parent } = steps.at(-1) as (typeof steps)[number];
  if (!Array.isArray(place)) {
    if ('after' in change) place[step] = change.after;
    else delete place[step];
  } else if (parent === 'openingHours') place[DAYS.indexOf(step)] = change.after;
  else if (change.kind === 'added') place.push(change.after);
  else place.splice(place.indexOf(entryOf(place, step, parent)), 1);
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function entryOf(place: Record<string, unknown> | unknown[], step: string, list?: string): unknown {
  return Array.isArray(place) ? place.find((entry) => nameIn(list, entry) === step) : place[step];
}

function nameIn(list: string | undefined, entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const { name, address, language, audience, reason, tone } = entry as Record<string, string>;
  if (list === 'departments') return String(name);
  if (list === 'mailboxes') return String(address);
  if (list === 'templates') return [language, audience, reason ?? '*', tone ?? '*'].join(' ');
  return sorted(entry);
}

/** JSON with its keys in order; undefined is left out. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** Lists whose order means nothing, in an order of their own. */
export function withoutOrder(value: unknown, key = ''): unknown {
  const ordered = /^(lines|reply|greetings|colours|text|da|en|overrideReasons|openingHours)$/.test(key);
  if (Array.isArray(value)) {
    const entries = value.map((entry) => withoutOrder(entry));
    return ordered ? entries : entries.sort((a, b) => (sorted(a) < sorted(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => [name, withoutOrder(each, name)]),
  );
}

/** A policy whose unordered lists stand the other way round. */
export function reversed(value: unknown, key = ''): unknown {
  if (key === 'openingHours') return value;
  const ordered = /^(lines|reply|greetings|colours|text|da|en|overrideReasons|openingHours)$/.test(key);
  if (Array.isArray(value)) {
    const entries = value.map((entry) => reversed(entry));
    return ordered ? entries : entries.reverse();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, reversed(each, name)]));
}
