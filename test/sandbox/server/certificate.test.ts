import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localCertificate } from '../../../src/sandbox/server/certificate';

const DAY = 86_400_000;
const NOW = new Date('2026-11-23T09:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * DAY);

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'kuvert-certificate-')), 'deep', 'down');
});
afterEach(() => rm(path.dirname(path.dirname(folder)), { recursive: true }));

test('it is for this machine only, for a good year, and its key is nobody else’s', async () => {
  const { cert, key } = await localCertificate(folder, NOW);
  const read = new X509Certificate(cert);
  expect(read.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
  expect(read.ca).toBe(false);
  expect(read.verify(read.publicKey)).toBe(true);
  const days = (Date.parse(read.validTo) - Date.parse(read.validFrom)) / DAY;
  expect(days).toBeGreaterThan(390);
  expect(days).toBeLessThanOrEqual(397);
  expect(Date.parse(read.validFrom)).toBeLessThan(NOW.getTime());
  expect(key).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  if (process.platform !== 'win32') {
    expect((await stat(path.join(folder, 'localhost.key'))).mode & 0o777).toBe(0o600);
  }
});

test('it is kept until thirty days before its end, then made anew', async () => {
  const first = await localCertificate(folder, NOW);
  expect(await localCertificate(folder, later(1))).toEqual(first);
  expect(await localCertificate(folder, later(366))).toEqual(first);
  const renewed = await localCertificate(folder, later(367.5));
  expect(renewed.cert).not.toBe(first.cert);
  expect(await localCertificate(folder, later(368))).toEqual(renewed);
  expect(await readFile(path.join(folder, 'localhost.crt'), 'utf8')).toBe(renewed.cert);
});

test.each(['localhost.crt', 'localhost.key'])('spoilt or missing files are replaced (%s)', async (file) => {
  const first = await localCertificate(folder, NOW);
  await rm(path.join(folder, file));
  const second = await localCertificate(folder, NOW);
  expect(second.cert).not.toBe(first.cert);
  await writeFile(path.join(folder, 'localhost.crt'), 'spoilt');
  expect((await localCertificate(folder, NOW)).cert).toMatch(/BEGIN CERTIFICATE/);
});

test('one that is not valid yet (a clock that was wrong) is replaced', async () => {
  const future = await localCertificate(folder, later(10));
  expect((await localCertificate(folder, NOW)).cert).not.toBe(future.cert);
});
