import { whatToInstall } from './browser';
import { installedBrowsers, type Machine } from './find-browser';
import { hasPackagedBrowser } from './packaged-browser';

const machine = (platform: string, env: Machine['env'], files: readonly string[]): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
});

describe('installed browsers', () => {
  const chromeOnMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const edgeOnWindows = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

  test.each([
    ['none', machine('linux', { PATH: '/usr/bin' }, []), []],
    [
      'Chrome on Linux, once though it stands on PATH twice',
      machine('linux', { PATH: '/usr/bin:/usr/bin' }, ['/usr/bin/google-chrome']),
      ['/usr/bin/google-chrome'],
    ],
    [
      'a snap after everything else',
      machine('linux', { PATH: '/snap/bin:/usr/bin' }, ['/snap/bin/chromium', '/usr/bin/microsoft-edge']),
      ['/usr/bin/microsoft-edge', '/snap/bin/chromium'],
    ],
    ['Chrome on a Mac', machine('darwin', { HOME: '/h' }, [chromeOnMac]), [chromeOnMac]],
    [
      "Chrome in a person's own Applications",
      machine('darwin', { HOME: '/h' }, [`/h${chromeOnMac}`]),
      [`/h${chromeOnMac}`],
    ],
    [
      'Edge on Windows',
      machine('win32', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, [edgeOnWindows]),
      [edgeOnWindows],
    ],
    [
      'Chrome on the PATH of Windows',
      machine('win32', { Path: 'D:\\a;D:\\chrome' }, ['D:\\chrome\\chrome.exe']),
      ['D:\\chrome\\chrome.exe'],
    ],
    ['nothing where neither PATH nor home is set', machine('linux', {}, []), []],
  ])('%s', (_why, where, expected) => {
    expect(installedBrowsers(where)).toEqual(expected);
  });
});

test('the npm package holds a browser for x64 Linux alone', () => {
  expect(hasPackagedBrowser('linux', 'x64')).toBe(true);
  expect(hasPackagedBrowser('linux', 'arm64')).toBe(false);
  expect(hasPackagedBrowser('darwin', 'x64')).toBe(false);
});

test.each(['linux', 'darwin', 'win32', 'freebsd'])('on %s a person is told what to install', (platform) => {
  const text = whatToInstall(platform, ['/usr/bin/chromium: it crashed']);
  expect(text).toMatch(/Install .*Chromium|Install .*Edge/);
  expect(text).toContain('KUVERT_BROWSER');
  expect(text).toContain('- /usr/bin/chromium: it crashed');
});
