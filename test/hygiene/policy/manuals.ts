import { readPolicy } from '../../../src/hygiene/policy/read';

/** Manuals for tables: the least that is in order, with one thing changed. */

export const problemsOf = (signature: unknown, organisation: object = {}) => {
  const read = readPolicy({ organisation, signature });
  return 'problems' in read ? read.problems : [];
};

export const LINES = ['{displayName}'];
/** The least manual, with whatever the test changes. */
export const manual = (changes: object = {}) => ({
  forms: { da: { lines: LINES } },
  font: { family: 'Verdana' },
  ...changes,
});
export const lines = (...given: unknown[]) => manual({ forms: { da: { lines: given } } });
export const form = (changes: object) => manual({ forms: { da: { lines: LINES, ...changes } } });
export const values = (given: object) => manual({ values: given });
export const font = (changes: object) => manual({ font: { family: 'Verdana', ...changes } });
export const logo = (given: object) => manual({ logo: given });
export const departments = (...given: unknown[]) => manual({ departments: given });
export const campaign = (changes: object) =>
  manual({ campaign: { text: 'Åbent hus', from: '2026-11-16', to: '2026-12-12', ...changes } });
export const short = (changes: object = {}) => ({ fields: ['displayName'], font: 'Verdana', ...changes });

export const LINE = 'signature.forms.da.lines[0]';
