import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readHalf } from '../corpus/mails/read';
import { evaluate, evaluateChannels, rightOf } from './evaluation';
import { tableOf, withTable } from './table';

test('the figures in README.md are those of today (`npm run evaluate -- --write`)', () => {
  const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
  expect(withTable(readme, tableOf(evaluate(readHalf('held-out'))))).toBe(readme);
});

test('“needs another channel than ordinary” is right for 0.94 of the held-out mails at least', () => {
  const channels = evaluateChannels(readHalf('held-out'));
  expect(rightOf(channels, channels.mails)).toBeGreaterThanOrEqual(0.94);
});
