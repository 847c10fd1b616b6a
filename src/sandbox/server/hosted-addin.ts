import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { manifestAt } from '../../delivery/address.mjs';
import type { PolicyFile } from '../../hygiene/policy/fill';
import { defaultPolicy } from '../../hygiene/policy/shipped';
import type { Policy } from '../../hygiene/policy/types';
import { findPolicy } from '../policy/find-policy';
import { policyIn } from '../policy/in-bundle';
import { addinAt } from './addin-at';
import { type AddinOrigin, addinOrigin } from './addin-origin';
import type { Certificate } from './certificate';
import { type Listening, listen } from './listen';

/** The add-in that the local Outlook hosts: the built one on a second port of its own, or one that somebody else serves. */
export interface HostedAddin {
  /** The policy that it works by. */
  readonly policy: Policy;
  /** Its folder's address, without a slash at the end; empty before `open`. */
  url(): string;
  /** Its finished manifest, as it is now. */
  manifest(): Promise<string>;
  /** Begins to serve it, where that is the sandbox's to do. Null where it is not. */
  open(certificate: Certificate): Promise<Listening | null>;
}

export interface HostedAddinOptions extends Omit<AddinOrigin, 'policy'> {
  readonly manifestUrl: string | undefined;
  /** Port of the built one. */
  readonly port: number;
  /** In place of the policy that the built one holds. */
  readonly policy: string | PolicyFile | undefined;
}

/** @throws Error with a sentence for a person: no add-in at the address, or a policy with problems */
export async function hostedAddin(options: HostedAddinOptions): Promise<HostedAddin> {
  const { manifestUrl } = options;
  if (manifestUrl === undefined) return builtAddin(options);
  if (options.policy !== undefined) {
    throw new Error(
      'Et tilføjelsesprogram på en anden adresse har sin mailpolitik indbygget; udelad den. An add-in at another address has its policy built in: leave the policy out.',
    );
  }
  const { url, manifest, policy } = await addinAt(manifestUrl);
  return { policy, manifest, url: () => url, open: async () => null };
}

async function builtAddin({ port, ...options }: HostedAddinOptions): Promise<HostedAddin> {
  const asked = options.policy === undefined ? null : findPolicy(options.policy);
  let url = '';
  return {
    policy: asked ?? (await builtWith(options.folder)),
    url: () => url,
    manifest: async () => manifestAt(await readFile(path.join(options.folder, 'manifest.xml'), 'utf8'), url),
    async open(certificate) {
      const listening = await listen(addinOrigin({ ...options, policy: asked }), certificate, port);
      // The host's name on another port: another origin for the browser, the same "domain" for office.js's trust check.
      url = `https://localhost:${listening.port}`;
      return listening;
    },
  };
}

/** The policy that the add-in was built with: the send handler holds it whole. */
async function builtWith(addinFolder: string): Promise<Policy> {
  const handler = await readFile(path.join(addinFolder, 'launchevent.js'), 'utf8').catch(() => '');
  return policyIn(handler) ?? defaultPolicy;
}
