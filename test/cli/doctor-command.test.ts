import path from 'node:path';
import { type DoctorHost, doctorHost, header, VERSION } from './doctor-host';
import { folderWith, kuvert } from './support';

/** What `kuvert doctor` prints, and its exit codes. */

let host: DoctorHost | undefined;
let remove = () => {};
afterEach(async () => {
  await host?.close();
  host = undefined;
  remove();
});

/** The host's own certificate as a file, as an organisation has its root. */
function certificateFile({ ca }: DoctorHost): string {
  const folder = folderWith({ 'root.pem': ca });
  remove = folder.remove;
  return path.join(folder.at, 'root.pem');
}

describe('the command', () => {
  test('a certificate of nobody whom this machine trusts: what to do, and what was not examined', async () => {
    host = await doctorHost();
    const { code, out, err } = await kuvert(['doctor', host.address]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('--ca FIL');
    expect(out).toContain('– Sikkerhedsheadere');
  });

  test('with the organisation’s own certificate, in Danish: a line for each thing, and what to do', async () => {
    host = await doctorHost(header('taskpane.html', 'x-content-type-options'));
    const ca = certificateFile(host);
    const { code, out } = await kuvert(['doctor', `${host.address}/manifest.xml`, '--ca', ca]);
    expect(code).toBe(1);
    expect(out).toContain('✗ Sikkerhedsheadere');
    expect(out).toContain('Headeren x-content-type-options mangler.');
    expect(out).toContain('Gør dette: Brug leverancens færdige konfiguration');
    expect(out).toContain('✓ Manifest');
    expect(out.trimEnd().endsWith('Én ting skal rettes, før Kuvert er klar.')).toBe(true);
  });

  test('as JSON, for programs', async () => {
    host = await doctorHost(header('launchevent.js', 'cache-control', 'max-age=3600'));
    const ca = certificateFile(host);
    const { code, out } = await kuvert([
      'doctor',
      host.address,
      '--ca',
      ca,
      '--format',
      'json',
      '--language',
      'en',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: VERSION,
      ok: false,
      findings: [{ subject: 'cache', fault: 'cached-too-long', severity: 'fault', file: 'launchevent.js' }],
    });
  });

  test.each([
    ['no address', ['doctor']],
    ['two', ['doctor', 'https://a.dk', 'https://b.dk']],
    ['no https', ['doctor', 'http://mail.example.dk/kuvert']],
    ['no address at all', ['doctor', 'mail.example.dk']],
    ['a name and a password in it', ['doctor', 'https://me:secret@mail.example.dk']],
    ['a certificate that is none', ['doctor', 'https://localhost:1', '--ca', 'package.json']],
    ['a certificate that is not there', ['doctor', 'https://localhost:1', '--ca', 'no-such.pem']],
  ])('%s: exit 2 and a sentence', async (_name, args) => {
    const { code, out, err } = await kuvert(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toContain('secret');
  });

  test('nobody listens there', async () => {
    const { code, out } = await kuvert(['doctor', 'https://localhost:1/kuvert', '--language', 'en']);
    expect(code).toBe(1);
    expect(out).toContain('The server refuses the connection.');
    expect(out).toContain('– Security headers');
  });
});
