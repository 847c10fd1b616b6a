import { XMLParser } from 'fast-xml-parser';
import { type Host, textOf } from '../host';
import type { Sighting } from '../types';

/** What the manifest says, as far as a host has to do with it. */
export interface Manifest {
  /** `0.1.0` of `0.1.0.0`. */
  readonly version: string;
  /** The files that Outlook asks for, as paths below the address. */
  readonly files: readonly string[];
  /** Addresses that are not below the one that was given. */
  readonly elsewhere: readonly string[];
}

/** @returns null where it is not there, or is no manifest of an Outlook add-in */
export function readManifest(host: Host): Manifest | null {
  const xml = textOf(host, 'manifest.xml');
  if (xml === null) return null;
  try {
    const tree: unknown = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      xml,
      true,
    );
    const app = (tree as { OfficeApp?: { Version?: unknown } }).OfficeApp;
    if (!app) return null;
    const addresses = [...new Set(addressesIn(app))];
    const base = `${host.address}/`;
    return {
      version: threePart(String(app.Version ?? '')),
      files: addresses.filter((each) => each.startsWith(base)).map((each) => each.slice(base.length)),
      elsewhere: addresses.filter((each) => !each.startsWith(base)),
    };
  } catch {
    return null;
  }
}

/** `0.1.0` of a manifest's `0.1.0.0`. */
export const threePart = (version: string): string => version.replace(/\.0$/, '');

export function manifestCheck(host: Host, manifest: Manifest | null): Sighting[] {
  const file = 'manifest.xml';
  if (!manifest) {
    const isThere = textOf(host, file) !== null;
    return isThere ? [{ subject: 'manifest', fault: 'manifest-unreadable', severity: 'fault', file }] : [];
  }
  const [first] = manifest.elsewhere;
  if (first === undefined) return [];
  return [
    {
      subject: 'manifest',
      fault: 'manifest-elsewhere',
      severity: 'fault',
      file,
      data: { host: URL.canParse(first) ? new URL(first).host : first },
    },
  ];
}

/** All `DefaultValue="https://…"`, which is how this kind of manifest names files (icons, pages, the send handler). */
function addressesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === 'DefaultValue')
      return typeof value === 'string' && value.startsWith('https://') ? [value] : [];
    return addressesIn(value);
  });
}
