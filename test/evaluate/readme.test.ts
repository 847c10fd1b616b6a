import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readHalf } from '../corpus/mails/read';
import { evaluate } from './evaluation';
import { tableOf, withTable } from './table';

test('the figures in README.md are those of today (`npm run evaluate -- --write`)', () => {
  const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
  expect(withTable(readme, tableOf(evaluate(readHalf('held-out'))))).toBe(readme);
});
