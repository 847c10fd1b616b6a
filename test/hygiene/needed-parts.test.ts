import type { Level } from '../../src/hygiene/mail/types';
import { needsLooks } from '../../src/hygiene/needed-parts';
import { defaultPolicy } from '../../src/hygiene/policy/shipped/default';
import { shortManual } from '../../src/hygiene/signature/short-form';

const MANUAL = shortManual({ fields: ['displayName'], font: 'Arial' });

test.each<[Level | null, Level | null, boolean, boolean]>([
  ['warn', 'off', true, true],
  ['warn', 'off', false, false],
  ['off', 'off', true, false],
  ['off', 'hint', false, true],
  ['hint', 'hint', true, true],
  [null, null, true, false],
])('signature %s, plain-design %s, a manual %s: looks %s', (signature, design, hasManual, expected) => {
  const { signature: _one, 'plain-design': _other, ...others } = defaultPolicy.rules;
  const entry = (level: Level) => ({ level, override: true, options: {} });
  const policy = {
    ...defaultPolicy,
    signature: hasManual ? MANUAL : null,
    rules: {
      ...others,
      ...(signature && { signature: entry(signature) }),
      ...(design && { 'plain-design': entry(design) }),
    },
  };
  expect(needsLooks(policy)).toBe(expected);
});
