import { asking } from '../../src/cli/doctor/ask';
import { examine } from '../../src/cli/doctor/examine';
import { examinationSaid } from '../../src/cli/doctor/say';
import { DOCTOR_TEXTS } from '../../src/cli/doctor/texts';
import { SUBJECTS } from '../../src/cli/doctor/types';
import {
  type DoctorHost,
  doctorHost,
  type Fault,
  type HostCertificate,
  header,
  only,
  VERSION,
} from './doctor-host';

/** `kuvert doctor` against a host over real HTTPS that serves as delivered, but for the fault of the row. */

let host: DoctorHost | undefined;
afterEach(async () => {
  await host?.close();
  host = undefined;
});

async function examined(fault?: Fault, certificate?: HostCertificate) {
  host = await doctorHost(fault, certificate);
  const { address, ca } = host;
  return examine(address, asking({ ca, patience: 5_000 }), VERSION);
}

/** "headers: header-missing taskpane.html", each once. */
const told = ({ sightings }: Awaited<ReturnType<typeof examine>>): string[] =>
  sightings.map(({ subject, fault, file = '' }) => `${subject}: ${fault} ${file}`.trim());

test('a host that serves as delivered is fine, and every file was asked for', async () => {
  const examination = await examined();
  expect(told(examination)).toEqual([]);
  expect(examination).toMatchObject({ version: VERSION, notExamined: [] });
  expect(examination.asked).toBeGreaterThan(15);
});

const GONE = { status: 404, headers: {}, body: '' };
const CHUNK = 'chunk.4e5f6a7b.js';

test.each<[name: string, fault: Fault]>([
  ['a header that proxy and site both send', header(/./, 'x-content-type-options', 'nosniff, nosniff')],
  [
    'an Exchange of one’s own in the list of frames',
    header('taskpane.html', 'content-security-policy', (given) => `${given} https://owa.example.dk`),
  ],
  [
    'a licence note that is kept for ever, as IIS sends it',
    header(/LICENSE\.txt$/, 'cache-control', 'max-age=31536000, immutable'),
  ],
])('%s is no fault', async (_name, fault) => {
  expect(told(await examined(fault))).toEqual([]);
});

test('a host’s own words begin no line of the report', async () => {
  const version = '1.0\n✓ Alt er i orden';
  const fault = only('manifest.xml', ({ body }) => ({
    body: body.replace(/<Version>[^<]*/, `<Version>${version}`),
  }));
  expect(examinationSaid(await examined(fault), 'da')).not.toMatch(/^✓ Alt/m);
});

describe('seeded faults of a host: each is found, and nothing else', () => {
  test.each<[name: string, fault: Fault, expected: string[]]>([
    [
      'a script that only a later page loads was not copied',
      only(CHUNK, () => GONE),
      [`scripts: missing ${CHUNK}`],
    ],
    [
      'the send handler is behind a sign-in',
      only('launchevent.js', () => ({
        status: 302,
        headers: { location: 'https://login.example.test/?ticket=1' },
      })),
      ['scripts: redirected launchevent.js'],
    ],
    [
      'IIS does not know JavaScript',
      header(/^pane\..*js$/, 'content-type', 'application/octet-stream'),
      ['scripts: wrong-type pane.0a1b2c3d.js'],
    ],
    [
      'the manifest was made for another address',
      only('manifest.xml', ({ body }) => ({
        body: body.replaceAll(/https:\/\/localhost:\d+/g, 'https://test.example.dk'),
      })),
      ['manifest: manifest-elsewhere manifest.xml', 'manifest: file-altered manifest.xml'],
    ],
    [
      'a page lost its content security policy',
      header('taskpane.html', 'content-security-policy'),
      ['headers: header-missing taskpane.html'],
    ],
    [
      'somebody loosened the policy for scripts',
      only('dashboard.html', ({ headers }) => ({
        headers: {
          ...headers,
          'content-security-policy': (headers['content-security-policy'] ?? '').replace(
            "script-src 'self'",
            "script-src 'self' 'unsafe-inline'",
          ),
        },
      })),
      ['headers: header-other dashboard.html'],
    ],
    [
      'the send handler may be kept for a month',
      header('launchevent.js', 'cache-control', 'public, max-age=2592000'),
      ['cache: cached-too-long launchevent.js'],
    ],
    [
      'pages have no rule, so browsers guess',
      header('support.html', 'cache-control'),
      ['cache: cached-too-long support.html'],
    ],
    [
      'icons are sent with no-store',
      header(/icon-64/, 'cache-control', 'no-store'),
      ['cache: icon-not-stored assets/icon-64.png'],
    ],
    [
      'what is not there is answered with a page',
      (sent) =>
        sent.status === 404
          ? { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }
          : sent,
      ['fallback: answers-all kuvert-doctor.00000000.js'],
    ],
    [
      'a proxy writes its statistics into pages',
      only('absence.html', ({ body }) => ({
        body: body.replace('</body>', '<script>count()</script></body>'),
      })),
      ['pages: file-altered absence.html', 'pages: page-altered absence.html'],
    ],
    [
      'a file was cut off while it was copied',
      only('launchevent.js', () => ({ body: '"se' })),
      ['scripts: file-altered launchevent.js'],
    ],
    [
      'the list for classic Outlook is not at the root',
      (sent, at) => (at === null && sent.status === 200 ? { ...GONE } : sent),
      ['well-known: well-known-lacks /.well-known/microsoft-officeaddins-allowed.json'],
    ],
    [
      'the manifest is the one of last year',
      only('manifest.xml', ({ body }) => ({ body: body.replace(/<Version>[\d.a-z-]+/, '<Version>0.0.9.0') })),
      ['manifest: file-altered manifest.xml', 'version: version-differs manifest.xml'],
    ],
    [
      'one page is of a delivery without sign-in',
      only('absence.html', ({ body }) => ({ body: body.replace(/content='[^']*'/, "content=''") })),
      ['pages: file-altered absence.html', 'graph: graph-unreadable absence.html'],
    ],
    [
      'a proxy keeps windows apart, also where a sign-in ends',
      header(/\.html$/, 'cross-origin-opener-policy', 'same-origin'),
      [
        'headers: header-other absence.html',
        'headers: header-other dashboard.html',
        'headers: header-other support.html',
        'headers: header-unwanted launchevent.html',
        'headers: header-unwanted sign-in-dialog.html',
        'headers: header-unwanted sign-in.html',
        'headers: header-unwanted taskpane.html',
      ],
    ],
    [
      'any https page may show the pane in a frame',
      header('taskpane.html', 'content-security-policy', (given) =>
        given.replace('frame-ancestors', 'frame-ancestors https:'),
      ),
      ['headers: header-other taskpane.html'],
    ],
    [
      'a page of the same host asks for a sign-in',
      only('taskpane.html', () => ({ status: 302, headers: { location: '/login' } })),
      ['pages: redirected-here taskpane.html'],
    ],
    [
      'the server stumbles',
      only('taskpane.html', () => ({ status: 500 })),
      ['pages: server-error taskpane.html'],
    ],
  ])('%s', async (_name, fault, expected) => {
    expect(told(await examined(fault)).sort()).toEqual([...expected].sort());
  });
});

describe('a certificate that Outlook would not take, and what could then not be examined', () => {
  test.each<[string, HostCertificate, string]>([
    ['is over', { days: -1 }, 'certificate: certificate-expired'],
    ['is for another name', { name: 'other.example.test' }, 'certificate: certificate-other-name'],
  ])('%s', async (_name, certificate, expected) => {
    const examination = await examined(undefined, certificate);
    expect(told(examination)).toEqual([expected]);
    expect(examination.notExamined).toContain('headers');
  });

  test('runs out in a week: everything else is examined', async () => {
    expect(told(await examined(undefined, { days: 7 }))).toEqual(['certificate: certificate-soon']);
  });
});

test('everything that can be wrong is said in both languages, and says what to do', () => {
  const { da, en } = DOCTOR_TEXTS;
  expect(Object.keys(da.faults)).toEqual(Object.keys(en.faults));
  expect(Object.keys(da.subjects)).toEqual([...SUBJECTS]);
  for (const { says, mend } of [...Object.values(da.faults), ...Object.values(en.faults)]) {
    expect(says).toMatch(/[.]$/);
    expect(mend).toMatch(/[.]$/);
  }
});
