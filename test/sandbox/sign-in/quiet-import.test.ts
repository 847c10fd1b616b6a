import { withoutRuntimeWarning } from '../../../src/sandbox/sign-in/quiet-import';

const RUNTIME = 'oidc-provider WARNING: Unsupported runtime. Use Node.js v22.x LTS, or a later LTS release.';
let warn: jest.SpyInstance;
beforeEach(() => {
  warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());

test('only the line about the version of Node is kept back, and only while the library loads', async () => {
  const loaded = await withoutRuntimeWarning(async () => {
    console.warn(RUNTIME);
    await null;
    console.warn(`\x1b[31;1m${RUNTIME}\x1b[0m`);
    console.warn('oidc-provider WARNING: cookies.keys', 'more');
    return 'the library';
  });
  expect(loaded).toBe('the library');
  expect(warn.mock.calls).toEqual([['oidc-provider WARNING: cookies.keys', 'more']]);
  console.warn(RUNTIME);
  expect(warn).toHaveBeenLastCalledWith(RUNTIME);
});

test('a library that does not load leaves the console as it was', async () => {
  await expect(withoutRuntimeWarning(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  console.warn(RUNTIME);
  expect(warn).toHaveBeenCalledWith(RUNTIME);
});

test('it is the line that the library writes', async () => {
  const old = Object.getOwnPropertyDescriptor(process, 'release') as PropertyDescriptor;
  Object.defineProperty(process, 'release', { value: { name: 'node', lts: 'Iron' }, configurable: true });
  try {
    await jest.isolateModulesAsync(async () => void (await import('oidc-provider')));
    expect(warn.mock.calls.map(([said]) => String(said))).toEqual([expect.stringContaining(RUNTIME)]);
    warn.mockClear();
    await withoutRuntimeWarning(() =>
      jest.isolateModulesAsync(async () => void (await import('oidc-provider'))),
    );
    expect(warn).not.toHaveBeenCalled();
  } finally {
    Object.defineProperty(process, 'release', old);
  }
});
