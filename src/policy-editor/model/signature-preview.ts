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

/**
 * One mail with nothing but the signature, as a page of its own for a frame in which no script runs. A mail is white whatever
 * the screen is, and its links lead nowhere here.
 */
export function signaturePage(
  manual: SignatureManual,
  { department, domain, language, composeType }: Occasion,
): string {
  const html = signatureHtml(manual, inventedPerson(department, domain), {
    language,
    composeType,
    from: department?.mailboxes[0],
    today: manual.campaign?.from,
  });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Signatur</title><base target="_blank">
<style>html{background:#fff;color-scheme:light}body{margin:12px;color:#000;font-family:Calibri,sans-serif;overflow-wrap:anywhere}img{max-width:100%}</style>
${signatureSheet(manual)}</head><body>${html}</body></html>`;
}
