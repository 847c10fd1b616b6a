import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findPolicy, policyNames } from '../../../src/sandbox/policy/find-policy';

test('every name is a policy in order', () => {
  expect(policyNames()).toEqual(expect.arrayContaining(['fjordby', 'fjordby-address', 'default', 'toender']));
  for (const name of policyNames()) expect(findPolicy(name).name).toBe(name);
});

test('the examples say how a mail gets to both channels', () => {
  for (const name of ['fjordby', 'fjordby-address']) {
    const { channels, trace } = findPolicy(name);
    expect(channels['secure-mail'].length).toBeGreaterThan(0);
    expect(channels['digital-post'].length).toBeGreaterThan(0);
    expect(trace).toBe('on');
  }
});

test('what a file would hold is filled from the default', () => {
  expect(findPolicy({ name: 'own', mode: 'enforce' })).toMatchObject({
    name: 'own',
    mode: 'enforce',
    timeLimitSeconds: 4,
  });
});

describe('a file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kuvert-policy-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string) => {
    const name = path.join(folder, 'own.json');
    writeFileSync(name, text);
    return name;
  };

  test('is read', () => {
    expect(findPolicy(file('\ufeff{"name":"own"}')).name).toBe('own');
  });

  test('that is wrong has all its problems named, in both languages', () => {
    const find = () => findPolicy(file('{"mode":"gide","rules":{"cpr":{}}}'));
    expect(find).toThrow(/mode/);
    expect(find).toThrow(/rules\.cpr/);
  });

  test('that is no JSON, or that is not there, is said', () => {
    expect(() => findPolicy(file('{'))).toThrow('not valid JSON');
    expect(() => findPolicy(path.join(folder, 'none.json'))).toThrow('fjordby');
  });
});
