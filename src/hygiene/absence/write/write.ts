import { bodyFromHtml } from '../../mail/body';
import { type Gap, gapsIn, gapsOf, isGap } from './gaps';
import { templateFor } from './templates';
import type { AbsenceForm, AbsencePolicy, ReplyAudience, WriteLanguage, WrittenReplies } from './types';

/**
 * The two automatic replies of a form, for colleagues and for everybody else: HTML of nothing but `<p>` and `<br>`, every
 * word of the form and the policy escaped. Never throws: what is not filled in yet is left out with its line.
 *
 * @param policy the policy's entry `absence`; null: the default texts
 */
export function writeReplies(form: AbsenceForm, policy: AbsencePolicy | null): WrittenReplies {
  return { internal: replyFor('internal', form, policy), external: replyFor('external', form, policy) };
}

/** A reply as whoever gets it sees it. */
export const textOf = (html: string): string => bodyFromHtml(html).text.trim();

/** Stands between the two languages, so that nobody reads the Danish one to its end in vain. */
const ENGLISH_BELOW = 'English below';

function replyFor(audience: ReplyAudience, form: AbsenceForm, policy: AbsencePolicy | null): string {
  const written = (language: WriteLanguage) => paragraphsOf(audience, language, form, policy);
  if (form.language !== 'da-en') return htmlOf(written(form.language));
  return htmlOf([...written('da'), [`– ${ENGLISH_BELOW} –`], ...written('en')]);
}

function paragraphsOf(
  audience: ReplyAudience,
  language: WriteLanguage,
  form: AbsenceForm,
  policy: AbsencePolicy | null,
): string[][] {
  const { text } = templateFor(policy?.templates ?? [], audience, language, form);
  const values = gapsOf(form, audience, language, policy);
  const paragraphs: string[][] = [[]];
  for (const line of text) {
    if (line.trim() === '') paragraphs.push([]);
    else if (isFilled(line, values))
      (paragraphs[paragraphs.length - 1] as string[]).push(filled(line, values));
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

const isFilled = (line: string, values: Readonly<Record<Gap, string>>) =>
  gapsIn(line).every((name) => !isGap(name) || values[name] !== '');

/** In one go, so that a name with curly brackets stays a name. */
const filled = (line: string, values: Readonly<Record<Gap, string>>) =>
  line.replace(/\{([^{}]*)\}/g, (all, name: string) => (isGap(name) ? values[name] : all));

const htmlOf = (paragraphs: readonly (readonly string[])[]) =>
  paragraphs.map((lines) => `<p>${lines.map(escaped).join('<br>')}</p>`).join('\n');

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] as string);
