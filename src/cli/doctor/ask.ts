import { request } from 'node:https';
import { rootCertificates, type TLSSocket } from 'node:tls';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Fault } from './types';

/** What a host answered. */
export interface Answer {
  readonly status: number;
  /** Lower-case names; a header that was sent twice is joined with ", ", as a browser reads it. */
  readonly headers: Readonly<Record<string, string>>;
  /** As sent, with its compression taken off. */
  readonly body: Buffer;
  /** Days until the certificate of this connection runs out; null where the host showed none. */
  readonly certificateDays: number | null;
}

/** The host gave no answer at all. */
export class NoAnswer extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** @throws NoAnswer */
export type Ask = (url: string) => Promise<Answer>;

export interface AskOptions {
  /** PEM: certificates that are trusted besides those that Node ships with, as an organisation's own. */
  readonly ca?: string;
  /** Milliseconds; of silence, and for one answer in all. */
  readonly patience?: number;
  readonly now?: () => Date;
}

/** Far more than the largest file of the add-in. */
const LARGEST = 30 * 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;

/** Asks like a browser does, but follows no redirection: Outlook's send handler would not, either. */
export function asking({ ca, patience = 15_000, now = () => new Date() }: AskOptions = {}): Ask {
  return (url) =>
    new Promise((resolve, reject) => {
      const asked = request(url, {
        ...(ca !== undefined && { ca: [...rootCertificates, ca] }), // Node's own go where others are given
        headers: { 'accept-encoding': 'gzip, br', 'user-agent': 'kuvert-doctor' },
        agent: false, // each with its own connection: a host that drops one spoils no other
        signal: AbortSignal.timeout(patience),
      });
      asked.on('error', (error: NodeJS.ErrnoException) => reject(new NoAnswer(faultOf(error))));
      asked.on('response', (response) => {
        const certificateDays = daysOf(response.socket as TLSSocket, now());
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > LARGEST) asked.destroy(new Error('too large'));
          else chunks.push(chunk);
        });
        response.on('error', (error: NodeJS.ErrnoException) => reject(new NoAnswer(faultOf(error))));
        response.on('end', () => {
          const headers = Object.fromEntries(
            Object.entries(response.headersDistinct).map(([name, values]) => [
              name,
              (values ?? []).join(', '),
            ]),
          );
          try {
            const body = unpacked(Buffer.concat(chunks), headers['content-encoding']);
            resolve({ status: response.statusCode ?? 0, headers, body, certificateDays });
          } catch {
            reject(new NoAnswer('no-answer')); // compressed into something that no browser opens, either
          }
        });
      });
      asked.end();
    });
}

function unpacked(body: Buffer, encoding = 'identity'): Buffer {
  const bound = { maxOutputLength: LARGEST };
  if (encoding === 'gzip') return gunzipSync(body, bound);
  if (encoding === 'br') return brotliDecompressSync(body, bound);
  if (encoding === 'deflate') return inflateSync(body, bound);
  return body;
}

function daysOf(socket: TLSSocket, now: Date): number | null {
  const until = Date.parse(socket.getPeerCertificate?.().valid_to ?? '');
  return Number.isNaN(until) ? null : Math.floor((until - now.getTime()) / DAY);
}

/** By OpenSSL's and Node's codes (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
function faultOf({ code = '' }: NodeJS.ErrnoException): Fault {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-host';
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') return 'certificate-expired';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'certificate-other-name';
  if (/CERT|ISSUER|SIGNATURE|CHAIN/.test(code)) return 'certificate-unknown';
  return 'no-answer';
}
