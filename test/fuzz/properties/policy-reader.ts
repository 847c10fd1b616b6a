import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPolicy } from '../../../src/hygiene/policy/read';
import { defaultPolicy, shippedPolicies } from '../../../src/hygiene/policy/shipped';
import { type Held, held } from './held';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const KEYS = [
  ...['mode', 'rules', 'channels', 'organisation', 'cpr-number', 'options', 'domains', 'signature', 'forms'],
  ...['da', 'lines', 'fields', 'departments', 'campaign', 'absence', 'templates', 'text', 'urgent', 'name'],
  ...['replies', 'mailboxes', 'target', 'closingDays', '__proto__', 'constructor', 'toString', 'length', ''],
];

const ODD: fc.Arbitrary<Json> = fc
  .oneof(
    fc.jsonValue() as fc.Arbitrary<Json>,
    fc.constantFrom<Json>(
      ...[
        null,
        true,
        -1,
        0,
        1e308,
        '',
        ' ',
        '2026-02-30',
        '2026-11-23',
        '#12345',
        '<script>alert(1)</script>',
      ],
      ...['(a+)+$', '{displayName}', '{', 'kommune.example', 'xn--a', '@', 'https://', 'block', [], {}, [[]]],
    ),
  )
  // Each its own: one object that stands twice could come to hold itself.
  .map((value) => structuredClone(value));

const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    ODD,
    fc.dictionary(fc.constantFrom(...KEYS), tie('tree'), { maxKeys: 4 }) as fc.Arbitrary<Json>,
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}));

/** What shows every entry of a policy: the ones that ship, and one with what they leave out. */
const WHOLE: readonly Json[] = [
  ...([defaultPolicy, ...Object.values(shippedPolicies)] as unknown as Json[]),
  {
    name: 'prøve',
    organisation: {
      name: 'Prøvekøbing',
      domains: ['proevekoebing.example'],
      internalLists: ['alle@proevekoebing.example'],
    },
    channels: { 'secure-mail': [{ subjectTag: '[Sikker]', place: 'start' }] },
    signature: {
      forms: { da: { lines: ['{displayName}', 'Hovednummer {mainNumber}'], greetings: ['Venlig hilsen'] } },
      values: { mainNumber: '00 00 00 00' },
      departments: [{ name: 'Borgerservice', mailboxes: ['borgerservice@proevekoebing.example'] }],
      font: { family: 'Verdana', points: 10 },
      campaign: { text: 'Åbent hus', from: '2026-11-16', to: '2026-12-12' },
    },
    absence: { leaverMonths: 6, urgent: { unit: 'Borgerservice', phone: '00 00 00 00' } },
  },
];

const changes = fc.array(fc.record({ at: fc.array(fc.nat(), { maxLength: 6 }), put: fc.option(ODD) }), {
  maxLength: 4,
});

/** A whole policy in which something is put, taken out or doubled anywhere. */
const nearly = fc.tuple(fc.constantFrom(...WHOLE), changes).map(([whole, all]) => {
  const policy = structuredClone(whole);
  for (const { at, put } of all) change(policy, at, put);
  return policy;
});

function change(inside: Json, [step = 0, ...rest]: readonly number[], put: Json): void {
  if (typeof inside !== 'object' || inside === null) return;
  const entries = inside as { [key: string]: Json };
  const keys = Object.keys(entries);
  const key = keys[step % keys.length];
  if (key === undefined) return;
  const next = entries[key] as Json;
  if (rest.length > 0 && typeof next === 'object' && next !== null) change(next, rest, put);
  else if (put !== null) entries[key] = put;
  else if (Array.isArray(inside)) inside.push(next);
  else delete entries[key];
}

const policies = fc.oneof(tree, nearly);

const neverThrows = fc.property(policies, (input) => {
  const before = JSON.stringify(input);
  const read = readPolicy(input);
  assert.equal(JSON.stringify(input), before, 'the input was changed');
  assert.deepEqual(Object.keys(Object.prototype), [], 'a prototype was changed');
  if ('policy' in read) return;
  assert.ok(read.problems.length > 0);
  for (const { path, says } of read.problems) {
    assert.equal(typeof path, 'string');
    for (const text of [says.da, says.en]) assert.match(text, /\S[.?]$/);
  }
});

const complete = fc.property(nearly, (input) => {
  const read = readPolicy(input);
  if ('problems' in read) return;
  assert.deepEqual(Object.keys(read.policy), Object.keys(defaultPolicy));
  assert.deepEqual(Object.keys(read.policy.rules), Object.keys(defaultPolicy.rules));
  for (const [name, { level, options }] of Object.entries(defaultPolicy.rules)) {
    assert.equal(typeof read.policy.rules[name]?.level, typeof level);
    assert.deepEqual(Object.keys(read.policy.rules[name]?.options ?? {}).sort(), Object.keys(options).sort());
  }
});

const readAgain = fc.property(nearly, (input) => {
  const read = readPolicy(input);
  if ('problems' in read) return;
  assert.deepEqual(readPolicy(JSON.parse(JSON.stringify(read.policy))), { policy: read.policy });
});

/** Policy files, whatever stands in them. */
export const policyReader: readonly Held[] = [
  held(
    'nothing is thrown, nothing is changed, and every problem is said in both languages',
    500,
    neverThrows,
  ),
  held('a policy that is in order is complete', 300, complete),
  held('a complete policy, read again, is itself', 300, readAgain),
];
