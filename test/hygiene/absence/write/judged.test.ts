import fc from 'fast-check';
import { judgeAbsence } from '../../../../src/hygiene/absence/judge';
import { judgeReplies } from '../../../../src/hygiene/absence/judge-replies';
import { problemsOf } from '../../../../src/hygiene/absence/write/problems';
import { asReplies } from '../../../../src/hygiene/absence/write/replies';
import { defaultTemplates } from '../../../../src/hygiene/absence/write/templates';
import type { AbsenceForm, AbsencePolicy } from '../../../../src/hygiene/absence/write/types';
import { textOf } from '../../../../src/hygiene/absence/write/write';
import { readPolicy } from '../../../../src/hygiene/policy/read';
import { shippedPolicies } from '../../../../src/hygiene/policy/shipped';
import fjordby from '../../../../src/sandbox/policy/fjordby.json';
import { goodForm } from './forms';

/** What we write ourselves must be what we call good: the two were written apart. */
function expectGood(form: AbsenceForm, policy: AbsencePolicy | null) {
  const around = { today: form.start, policy };
  expect(problemsOf(form, around)).toEqual([]);
  const replies = asReplies(form, policy);
  for (const audience of ['internal', 'external'] as const) {
    const text = textOf(replies[audience]);
    const reading = judgeAbsence({
      text,
      audience,
      today: form.start,
      scheduledStart: replies.start as string,
      scheduledEnd: replies.end as string,
      owner: { displayName: form.owner.displayName, mail: 'mette.lindholm@fjordby.example' },
    });
    // That English alone is a pity for a citizen is a hint, and the form's own choice.
    const findings = reading.findings.filter(({ rule }) => rule !== 'no-danish' || form.language !== 'en');
    expect({ text, ...reading, findings }).toEqual({
      text,
      polite: true,
      urgentContact: true,
      returnDate: form.firstDayBack,
      returnDateConsistent: true,
      sensitive: false,
      left: false,
      ok: true,
      findings: [],
    });
  }
}

const read = readPolicy(fjordby);
const policies: [string, AbsencePolicy | null][] = [
  ['the default', null],
  ...Object.entries(shippedPolicies).map(([name, { absence }]): [string, AbsencePolicy | null] => [
    name,
    absence,
  ]),
  ['the sandbox’s', 'policy' in read ? read.policy.absence : null],
];

test.each(policies)('what is written is judged good, whoever is away and when: %s', (_name, policy) => {
  fc.assert(
    fc.property(goodForm, (form) => expectGood(form, policy)),
    { numRuns: 400 },
  );
});

test.each(policies)(
  'nor is anything wrong with the two texts and their schedule together: %s',
  (_name, policy) => {
    fc.assert(
      fc.property(goodForm, (form) => {
        const replies = asReplies(form, policy);
        const { state, findings } = judgeReplies(replies, {
          now: new Date(Date.parse(replies.start as string) - 3_600_000).toISOString(),
          owner: { displayName: form.owner.displayName, mail: 'mette.lindholm@fjordby.example' },
          citizensWrite: true,
        });
        const others = findings.filter(({ rule }) => rule !== 'no-danish' || form.language !== 'en');
        expect({ state, others, ...replies }).toEqual({ state: 'waiting', others: [], ...replies });
      }),
      { numRuns: 400 },
    );
  },
);

test('the sandbox’s policy has texts of its own', () => {
  expect('policy' in read && read.policy.absence?.templates).toHaveLength(1);
});

test('every default text has been among them: each reason, tone and language', () => {
  for (const language of ['da', 'en'] as const)
    for (const audience of ['internal', 'external'] as const) {
      const own = defaultTemplates.filter((each) => each.language === language && each.audience === audience);
      expect(own.map(({ reason, tone }) => reason ?? tone)).toEqual(['warm', 'plain', 'left']);
    }
});
