import { get } from 'node:https';
import { baseOf } from '../../delivery/address.mjs';
import type { Policy } from '../../hygiene/policy/types';
import { policyIn } from '../policy/in-bundle';

/** An add-in that somebody else serves: the sandbox changes nothing of it. */
export interface AddinElsewhere {
  /** The folder's address, without a slash at the end. */
  readonly url: string;
  /** The manifest as it is there now. */
  manifest(): Promise<string>;
  /** The policy that it was built with. */
  readonly policy: Policy;
}

/** More than any file that is asked for here. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_MS = 15_000;

/**
 * Finds an add-in by its manifest's address, as an administrator gives it to Outlook.
 * @throws Error with a sentence for a person: no https address, nothing there, no manifest, or no policy in its send handler
 */
export async function addinAt(manifestUrl: string): Promise<AddinElsewhere> {
  const manifest = () => textAt(manifestUrl);
  const url = baseOf(await manifest());
  if (!url || !URL.canParse(url)) {
    throw new Error(
      `Der er intet manifest på ${manifestUrl}. What is there is no manifest of an Outlook add-in: it names no IconUrl.`,
    );
  }
  const handler = `${url}/launchevent.js`;
  const policy = policyIn(await textAt(handler));
  if (!policy) {
    throw new Error(
      `${handler} rummer ingen mailpolitik. The send handler there holds no policy of Kuvert's.`,
    );
  }
  return { url, manifest, policy };
}

/** What an address says to whoever asks without a browser. Only localhost may have a certificate that nobody vouches for. */
async function textAt(address: string): Promise<string> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') {
    throw new Error(`${address} er ingen https-adresse. An add-in's manifest has an https address.`);
  }
  try {
    return await asked(url);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${address} kan ikke hentes. It cannot be fetched: ${code ?? message}.`);
  }
}

function asked(url: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      rejectUnauthorized: url.hostname !== 'localhost',
      signal: AbortSignal.timeout(MOST_MS),
    };
    const request = get(url, options, (response) => {
      const { statusCode } = response;
      const pieces: Buffer[] = [];
      let size = 0;
      response.on('error', reject);
      response.on('data', (piece: Buffer) => {
        pieces.push(piece);
        size += piece.length;
        if (size > MOST_BYTES) request.destroy(new Error('too large'));
      });
      response.on('end', () => {
        if (statusCode === 200) resolve(Buffer.concat(pieces).toString('utf8'));
        else reject(new Error(`HTTP ${statusCode}`));
      });
    });
    request.on('error', reject);
  });
}
