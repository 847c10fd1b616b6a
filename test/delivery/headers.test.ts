import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headersFor, isHashed, OUTLOOK } from '../../src/delivery/headers';
import type { Deployment } from '../../src/delivery/types';
import { TOP } from '../house/repository';

const PLAIN: Deployment = { url: 'https://mail.example.dk/kuvert', access: null };
const WITH_GRAPH: Deployment = {
  ...PLAIN,
  access: {
    clientId: '00000000-0000-4000-8000-000000000001',
    authority: 'https://login.microsoftonline.com/example.dk',
    endpoint: 'https://graph.microsoft.com/v1.0',
  },
};

const PAGES = [
  'taskpane.html',
  'launchevent.html',
  'absence.html',
  'dashboard.html',
  'sign-in.html',
  'sign-in-dialog.html',
  'support.html',
];
const OTHERS = [
  'launchevent.js',
  'check.7e734778.js',
  'manifest.xml',
  'files.json',
  'assets/icon-64.png',
  '.well-known/microsoft-officeaddins-allowed.json',
];

/** The sources of one directive. */
function sources(path: string, directive: string, deployment = WITH_GRAPH): string[] {
  const policy = headersFor(path, deployment)['content-security-policy'] ?? '';
  const rule = policy.split('; ').find((each) => each.startsWith(`${directive} `));
  return rule?.split(' ').slice(1) ?? [];
}

describe('every file', () => {
  test.each([...PAGES, ...OTHERS])('%s starts from nothing, and runs no script of another file', (path) => {
    expect(sources(path, 'default-src')).toEqual(["'none'"]);
    for (const directive of ['object-src', 'base-uri', 'form-action'])
      expect(sources(path, directive)).toEqual(["'none'"]);
    expect(sources(path, 'script-src').join(' ')).not.toMatch(/unsafe|data:|blob:|\*|http:/);
    expect(headersFor(path, WITH_GRAPH)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}$/),
    });
  });

  test.each([...PAGES, ...OTHERS])('%s: names in lower case, values of one line in ASCII', (path) => {
    for (const [name, value] of Object.entries(headersFor(path, WITH_GRAPH))) {
      expect(name).toMatch(/^[a-z][a-z-]*$/);
      expect(value).toMatch(/^[\x20-\x7e]+$/);
      expect(value).not.toMatch(/["\\$]/); // would need another quoting in each server's file
    }
  });
});

describe('what a page may reach', () => {
  test.each([
    ['taskpane.html', ['https://login.microsoftonline.com', 'https://graph.microsoft.com']],
    ['dashboard.html', ['https://login.microsoftonline.com', 'https://graph.microsoft.com']],
    ['absence.html', ['https://login.microsoftonline.com', 'https://graph.microsoft.com']],
    ['sign-in-dialog.html', ['https://login.microsoftonline.com', 'https://graph.microsoft.com']],
    ['launchevent.html', ["'none'"]],
    ['sign-in.html', ["'none'"]],
    ['support.html', []],
  ])('%s, where Graph is set up', (page, hosts) => {
    expect(sources(page, 'connect-src')).toEqual(hosts);
  });

  test.each(PAGES)('%s reaches nobody where Graph is not set up, and frames at most office.js', (page) => {
    const others = ["'none'", 'https://appsforoffice.microsoft.com/lib/'];
    expect(sources(page, 'connect-src', PLAIN).filter((each) => each !== "'none'")).toEqual([]);
    expect(sources(page, 'frame-src', PLAIN).filter((each) => !others.includes(each))).toEqual([]);
  });

  test.each([
    ['taskpane.html', true],
    ['launchevent.html', true],
    ['sign-in-dialog.html', true],
    ['absence.html', false],
    ['dashboard.html', false],
    ['sign-in.html', false],
    ['support.html', false],
  ])('%s loads office.js: %s', (page, loads) => {
    const foreign = sources(page, 'script-src').filter((each) => each !== "'self'");
    expect(foreign).toEqual(
      loads
        ? ['https://appsforoffice.microsoft.com/lib/', 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js']
        : [],
    );
  });

  test('one host that is both is named once', () => {
    const access = { clientId: 'x', authority: 'https://a.dk:8443/t', endpoint: 'https://a.dk:8443/g' };
    expect(sources('taskpane.html', 'connect-src', { ...PLAIN, access })).toEqual(['https://a.dk:8443']);
  });
});

describe("office.js, as Microsoft's package has it", () => {
  const folder = path.join(TOP, 'node_modules', '@microsoft', 'office-js', 'dist');
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  test.each(['office.debug.js', 'outlook-web-16.01.debug.js'])(
    '%s loads no script from a third host',
    (file) => {
      const scripts = [...read(file).matchAll(/["'](?:https:)?\/\/([\w.-]+\/[^"']*\.js)["']/g)].map(
        ([, at]) => at,
      );
      expect([...new Set(scripts)]).toEqual(['ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js']);
      expect(sources('taskpane.html', 'script-src')).toContain(`https://${scripts[0]}`);
    },
  );

  test('it trusts the hosts of Outlook that are named in full', () => {
    const trusted = /isHostOriginTrusted = function[\s\S]*?regexHostNameStringArray = \[([\s\S]*?)\]/g;
    const list = [...read('outlook-web-16.01.debug.js').matchAll(trusted)]
      .map(([, each = '']) => each)
      .join();
    const hosts = OUTLOOK.filter((each) => !each.includes('*')).map((each) => new URL(each).hostname);
    for (const host of hosts) expect(list).toContain(host.replaceAll('.', '\\\\.'));
  });

  test.each(['taskpane.html', 'launchevent.html', 'sign-in-dialog.html'])(
    '%s lets it ask the person where it does not know the host',
    (page) => {
      for (const deployment of [PLAIN, WITH_GRAPH])
        expect(sources(page, 'frame-src', deployment)).toContain('https://appsforoffice.microsoft.com/lib/');
    },
  );
});

describe('who may show a page in a frame', () => {
  test.each([
    ['taskpane.html', OUTLOOK],
    ['launchevent.html', OUTLOOK],
    ['sign-in-dialog.html', OUTLOOK],
    ['sign-in.html', ["'self'", ...OUTLOOK]],
    ['dashboard.html', ["'none'"]],
    ['absence.html', ["'none'"]],
    ['support.html', ["'none'"]],
    ['manifest.xml', ["'none'"]],
  ])('%s', (path, ancestors) => {
    expect(sources(path, 'frame-ancestors')).toEqual(ancestors);
  });

  test("an Exchange of one's own beside Microsoft's", () => {
    const own = { ...PLAIN, outlook: ['https://mail.example.dk'] };
    expect(sources('taskpane.html', 'frame-ancestors', own)).toContain('https://mail.example.dk');
    expect(sources('dashboard.html', 'frame-ancestors', own)).toEqual(["'none'"]);
  });
});

describe('how long a file is kept', () => {
  test.each([
    ['check.7e734778.js', 'public, max-age=31536000, immutable'],
    ['absence-page.6c13945d.js', 'public, max-age=31536000, immutable'],
    ['launchevent.js', 'no-cache'],
    ['taskpane.html', 'no-cache'],
    ['manifest.xml', 'no-cache'],
    ['files.json', 'no-cache'],
    ['.well-known/microsoft-officeaddins-allowed.json', 'no-cache'],
    ['assets/icon-16.png', 'public, max-age=86400'],
  ])('%s: %s', (path, value) => {
    expect(headersFor(path, PLAIN)['cache-control']).toBe(value);
  });

  test.each(['check.7e73477.js', 'check.7e734778.js.map', 'check.7E734778.js', '7e734778.js', 'a.html'])(
    '%s has no hash in its name',
    (path) => {
      expect(isHashed(path)).toBe(false);
    },
  );
});

describe('windows', () => {
  test.each(['sign-in.html', 'sign-in-dialog.html'])('%s must be reached by who opened it', (page) => {
    expect(headersFor(page, WITH_GRAPH)).not.toHaveProperty('cross-origin-opener-policy');
  });

  test.each(['dashboard.html', 'absence.html'])('%s still opens the window of the sign-in', (page) => {
    expect(headersFor(page, WITH_GRAPH)['cross-origin-opener-policy']).toBe('same-origin-allow-popups');
  });

  test("icons may be shown on Outlook's pages", () => {
    expect(headersFor('assets/icon-16.png', PLAIN)['cross-origin-resource-policy']).toBe('cross-origin');
  });
});
