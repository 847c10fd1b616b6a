import { X509Certificate } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM. */
  cert: string;
  /** PEM, unencrypted: it only ever proves to this machine that it talks to itself. */
  key: string;
}

const DAY = 86_400_000;
/** Browsers refuse certificates that hold longer than 398 days (Apple's limit, taken over by the others). */
const LIFETIME = 397 * DAY;
/** Renewed when it ends within this time, so that nobody meets an expired one in the middle of a day. */
const RENEW_BEFORE = 30 * DAY;

const CERT_FILE = 'localhost.crt';
const KEY_FILE = 'localhost.key';

/**
 * The certificate for https://localhost, made at the first start and kept in `folder`. Made anew when it is missing, spoilt,
 * for other names, or ends within 30 days.
 */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  const kept = await read(folder);
  if (kept && isGood(kept, now)) return kept;
  const made = await make(now);
  await mkdir(folder, { recursive: true });
  await write(path.join(folder, KEY_FILE), made.key);
  await write(path.join(folder, CERT_FILE), made.cert);
  return made;
}

async function read(folder: string): Promise<Certificate | undefined> {
  try {
    const [cert, key] = await Promise.all([
      readFile(path.join(folder, CERT_FILE), 'utf8'),
      readFile(path.join(folder, KEY_FILE), 'utf8'),
    ]);
    return { cert, key };
  } catch {
    return undefined; // the first start
  }
}

function isGood({ cert }: Certificate, now: Date): boolean {
  try {
    const { validFrom, validTo, subjectAltName = '' } = new X509Certificate(cert);
    const begun = Date.parse(validFrom) <= now.getTime();
    return (
      begun && Date.parse(validTo) - now.getTime() > RENEW_BEFORE && subjectAltName.includes('DNS:localhost')
    );
  } catch {
    return false;
  }
}

async function make(now: Date): Promise<Certificate> {
  // An hour back: a clock that is a little slow would find it not valid yet.
  const from = new Date(now.getTime() - 3_600_000);
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: from,
    notAfterDate: new Date(from.getTime() + LIFETIME),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { cert, key };
}

/** Whole or not at all, and readable by its owner only. */
async function write(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, text, { mode: 0o600 });
  await chmod(draft, 0o600); // a file that was there before keeps its mode otherwise
  await rename(draft, file);
}
