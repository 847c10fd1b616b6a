import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { hostileMails } from './hostile';
import { exitFor, faultsOf, leaksOf } from './hostile/answers';
import type { HostileMail } from './hostile/mail';

/** What the hostile mails are held up against, tried: each of it is shown what it must not let pass. */

const mail = (changes: Partial<HostileMail> = {}): HostileMail => ({
  id: 1,
  kind: 'x',
  form: 'line',
  bytes: Buffer.from(''),
  shown: true,
  canary: 'kanarie',
  cpr: '010101-0000',
  said: '',
  ...changes,
});
const found = [{ rule: 'cpr-number', level: 'block' }];
const clean = { id: 1, findings: [], unchecked: [] };
const idOf = ({ id }: HostileMail) => id;

test.each([
  ['no answer', [], /1 mails, 0 answers/],
  ['two answers', [clean, clean], /1 mails, 2 answers/],
  ['an answer to another mail', [{ ...clean, id: 2 }], /another id/],
  ['half an answer', [{ id: 1 }], /no answer/],
  ['a number that is passed over', [clean], /passed over/],
])('a fault is seen: %s', (_name, answers, says) => {
  expect(faultsOf([mail()], answers, idOf).join()).toMatch(says);
});

test.each([
  ['found', { ...clean, findings: found }],
  ['not looked at', { ...clean, unchecked: [{ rule: 'cpr-number' }] }],
  ['an error, whose line has no id', { id: null, error: 'linje 1 er ikke gyldig JSON.' }],
])('and what is right is none: %s', (_name, answer) => {
  expect(faultsOf([mail()], [answer], idOf)).toEqual([]);
});

test('a leak is seen in each of its forms', () => {
  for (const output of ['… kanarie …', '010101-0000', '0101010000']) {
    expect(leaksOf([mail()], output)).toHaveLength(1);
  }
  expect(leaksOf([mail()], '{"findings":[]}')).toEqual([]);
});

test('an error outweighs a block', () => {
  expect([[clean], [{ ...clean, findings: found }], [{ id: 1, error: '' }, clean]].map(exitFor)).toEqual([
    0, 1, 2,
  ]);
});

test('the same seed gives the same mails, each with a secret of its own', () => {
  const bytes = (seed: number) =>
    Buffer.concat([...hostileMails(seed, 60)].map((one) => one.bytes)).toString('hex');
  const first = bytes(3);
  expect(bytes(3)).toBe(first);
  expect(bytes(4)).not.toBe(first);
  expect(new Set([...hostileMails(3, 300)].map(({ canary }) => canary)).size).toBe(300);
});

test('a mail that never ends is ended, and named', () => {
  const at = (file: string) => JSON.stringify(path.join(__dirname, file));
  const script = `await import(${at('typescript.mjs')});
    const { watchdog } = await import(${at('hostile/watchdog.ts')});
    watchdog(7, 1).at(5);
    await new Promise((resolve) => setTimeout(resolve, 500)); // it starts while nothing hangs yet
    const since = Date.now();
    while (Date.now() - since < 20_000);`;
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(signal).toBe('SIGKILL');
  expect(stderr).toContain('A hostile mail hangs: seed 7, number 5\n');
});
