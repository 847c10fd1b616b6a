import { readPolicy } from '../../hygiene/policy/read';
import { inventedPerson } from '../../hygiene/signature/invented';
import type { ManualDepartment, SignatureManual } from '../../hygiene/signature/types';
import { signatureHtml, signatureSheet } from '../../hygiene/signature/write';
import { isObject, type Json, type JsonObject } from './json';

export interface ShownManual {
  readonly manual: SignatureManual;
  /** The organisation's first domain, for the invented mail address. */
  readonly domain: string | undefined;
}

/** The manual of a document, whatever is wrong with its other parts; null where there is none or it cannot work yet. */
export function manualIn({ organisation, signature }: JsonObject): ShownManual | null {
  return readManual(organisation, signature) ?? readManual(nameOnly(organisation), signature);
}

function readManual(organisation: Json | undefined, signature: Json | undefined): ShownManual | null {
  const read = readPolicy({
    ...(organisation !== undefined && { organisation }),
    ...(signature !== undefined && { signature }),
  });
  if (!('policy' in read) || read.policy.signature === null) return null;
  return { manual: read.policy.signature, domain: read.policy.organisation.domains[0] };
}

const nameOnly = (organisation: Json | undefined): Json =>
  isObject(organisation) && typeof organisation.name === 'string' ? { name: organisation.name } : {};

interface Occasion {
  readonly department: ManualDepartment | undefined;
  readonly domain: string | undefined;
  readonly language: 'da' | 'en';
  readonly composeType: 'new' | 'reply';
}

/** Stands for the logo: the page asks nobody but the command that serves it. */
const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 48"><rect x="1" y="1" width="118" height="46" fill="#eee" stroke="#767676" stroke-dasharray="4"/><text x="60" y="29" text-anchor="middle" font-family="sans-serif" font-size="14" fill="#333">Logo</text></svg>',
)}`;

/**
 * One mail with nothing but the signature, as a page of its own for a frame in which no script runs. A mail is white whatever
 * the screen is, and its links lead nowhere here.
 */
export function signaturePage(
  manual: SignatureManual,
  { department, domain, language, composeType }: Occasion,
): string {
  const shown = { ...manual, logo: { ...manual.logo, url: manual.logo.url === null ? null : LOGO } };
  const html = signatureHtml(shown, inventedPerson(department, domain), {
    language,
    composeType,
    from: department?.mailboxes[0],
    today: manual.campaign?.from,
  });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Signatur</title><base target="_blank">
<style>html{background:#fff;color-scheme:light}body{margin:12px;color:#000;font-family:Calibri,sans-serif;overflow-wrap:anywhere}img{max-width:100%}</style>
${signatureSheet(manual)}</head><body>${html}</body></html>`;
}
