import type { Person } from '../mail/person';
import { formFor, isWritten, linesFor, type Piece } from './manual-for';
import type { SignatureManual, SignatureOccasion } from './types';

/** The characters that `setSignatureAsync` takes (Microsoft, Body). */
export const LONGEST_SIGNATURE = 30_000;

/**
 * The signature of one person for one mail as HTML. The text of every line carries its own font, size and colour in a
 * `<span>`: Word loses what stands on a block around it (office-js issue 2045).
 *
 * @returns '' when the person has nothing to write
 */
export function signatureHtml(manual: SignatureManual, person: Person, occasion: SignatureOccasion): string {
  const style = escaped(styleOf(manual));
  const paragraph = (content: string) =>
    `<p style="margin:0"><span class="${CLASS}" style="${style}">${content || '&nbsp;'}</span></p>`;
  const lines = bodyLines(manual, person, occasion);
  if (lines.length === 0) return '';
  const greeting = greetingOf(manual, person, occasion);
  const { logo } = manual;
  const parts = greeting ? [paragraph(escaped(greeting)), paragraph('')] : [];
  for (const line of lines) parts.push(paragraph(line.map((piece) => htmlOf(piece)).join('')));
  if (logo.is !== 'forbidden' && logo.url !== null)
    parts.push(
      paragraph(
        `<img src="${escaped(logo.url)}" alt="${escaped(logo.alt)}" width="${logo.width || 120}" border="0">`,
      ),
    );
  for (const { text, link } of below(manual, occasion))
    parts.push(paragraph(''), paragraph(link === null ? escaped(text) : anchor(link, text)));
  return `<div>${parts.join('')}</div>`;
}

/** The same look as a style sheet, for `setSignatureAsync`: in replies classic Outlook keeps it and drops inline styles (2045). */
export const signatureSheet = (manual: SignatureManual): string =>
  `<style>span.${CLASS}{${styleOf(manual)}}</style>`;

const CLASS = 'kuvert-signature';

function styleOf({ font: { family, points, colours } }: SignatureManual): string {
  const size = points ? `font-size:${points}pt;` : '';
  return `font-family:${quoted(family)},sans-serif;${size}color:${colours[0] || '#000000'}`;
}

/** The same as plain text, for mail that is written so. */
export function signatureText(manual: SignatureManual, person: Person, occasion: SignatureOccasion): string {
  const lines = bodyLines(manual, person, occasion);
  if (lines.length === 0) return '';
  const greeting = greetingOf(manual, person, occasion);
  const text = (greeting ? [greeting, ''] : []).concat(
    lines.map((line) => line.map((piece) => piece.text).join('')),
  );
  for (const each of below(manual, occasion))
    text.push('', each.link === null ? each.text : `${each.text} ${each.link}`);
  return text.join('\n');
}

/** The lines that have something in them; fixed text alone signs nobody. */
function bodyLines(
  manual: SignatureManual,
  person: Person,
  occasion: SignatureOccasion,
): (readonly Piece[])[] {
  const lines = linesFor(manual, person, occasion)
    .filter(isWritten)
    .map(({ pieces }) => pieces)
    .filter((pieces) => pieces.length > 0);
  return lines.some((pieces) => pieces.some(({ field }) => field !== undefined)) ? lines : [];
}

const greetingOf = (manual: SignatureManual, person: Person, occasion: SignatureOccasion) =>
  formFor(manual, person, occasion).greetings[0];

/** What stands below: the confidentiality text that the signature itself carries, and a campaign in its days. */
function below(
  { confidentiality, campaign }: SignatureManual,
  { today, composeType }: SignatureOccasion,
): { text: string; link: string | null }[] {
  const found: { text: string; link: string | null }[] = [];
  const begun = composeType === undefined || composeType === 'new';
  if (campaign && begun && today !== undefined && campaign.from <= today && today <= campaign.to)
    found.push(campaign);
  if (confidentiality.by === 'signature') found.push({ text: confidentiality.text, link: null });
  return found;
}

function htmlOf({ text, field }: Piece): string {
  if (field === 'mail') return anchor(`mailto:${text}`, text);
  if (field === 'web') return anchor(/^https?:/.test(text) ? text : `https://${text}`, text);
  return escaped(text);
}

const anchor = (to: string, text: string) => `<a href="${escaped(to)}">${escaped(text)}</a>`;

/** A family's name for a `style`, whose own quotation marks are double. */
const quoted = (family: string) => `'${family.replace(/[^\w -]/g, '')}'`;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
