import { isAboutPersons } from '../hygiene/channel/channel';
import type { Finding, Mail, Report, Unchecked } from '../hygiene/mail/types';
import { listed, sayPlace } from '../hygiene/places';
import type { Language } from '../hygiene/rules/rule';
import { say, sentenceAtSend } from '../hygiene/rules/texts';
import type { Verdict } from '../hygiene/verdict';
import { ALERT_TEXTS, type AlertTexts } from './texts';

/** Outlook cuts an alert at 500 characters (Microsoft, Smart Alerts); ours stay below and never end mid-sentence. */
export const LONGEST_ALERT = 500;

/** What the client can do, as far as the wording depends on it. */
export interface AlertAbilities {
  /** The alert has a button that opens the pane (requirement set 1.14). */
  readonly paneButton: boolean;
  /** The client offers "send anyway" itself (1.14); else a second press on Send passes. */
  readonly sendAnyway: boolean;
}

/**
 * The alert's text: what, why, what to do. Names kinds and places only: nothing of the mail is quoted.
 *
 * @returns plain text, at most 500 characters
 */
export function alertText(
  verdict: Verdict,
  report: Report,
  mail: Mail,
  language: Language,
  abilities: AlertAbilities,
): string {
  const texts = ALERT_TEXTS[language];
  const sentences: string[] = [];
  if (verdict.findings.length > 0) {
    const channel = verdict.findings.some(({ category }) => isAboutPersons(category))
      ? report.channel
      : 'ordinary';
    sentences.push(texts.opening[channel], ...sayFindings(verdict.findings, mail, language));
  }
  if (verdict.unchecked.length > 0) {
    sentences.push(...sayUnchecked(verdict.unchecked, texts));
  }
  const oneClick = abilities.paneButton && verdict.findings.some(({ fixes }) => fixes && fixes.length > 0);
  if (verdict.findings.length > 0) sentences.push(oneClick ? texts.mendInPane : texts.mend);
  if (verdict.is === 'stop' && verdict.override) sentences.push(texts.reasonInPane);
  if (verdict.is === 'ask' && !abilities.sendAnyway) sentences.push(texts.again);
  return shorten(sentences);
}

/** A protected mail, a part that did not come, an attachment that nobody has looked at: each asks for another pair of eyes. */
function sayUnchecked(unchecked: readonly Unchecked[], texts: AlertTexts): string[] {
  const parts = unchecked.filter(({ part }) => part !== 'attachments');
  const encrypted = parts.some(({ because }) => because === 'encrypted');
  const sentences = parts.length > 0 ? [encrypted ? texts.encrypted : texts.unchecked] : [];
  return parts.length < unchecked.length ? sentences.concat(texts.attachments) : sentences;
}

/** One sentence for each kind of thing with all its places ("CPR-nummer i emnet og i teksten."), the first three. */
function sayFindings(findings: readonly Finding[], mail: Mail, language: Language): string[] {
  const places = new Map<string, string[]>();
  for (const finding of findings) {
    const own = sentenceAtSend(finding.rule, language);
    const what = own || say(finding.rule, finding.says, language, finding.data);
    const where = places.get(what) || [];
    const place = finding.where && !own ? sayPlace(finding.where, mail, language) : '';
    if (place && where.indexOf(place) < 0) where.push(place);
    places.set(what, where);
  }
  const sentences: string[] = [];
  places.forEach((where, what) => {
    sentences.push(where.length > 0 ? `${what} ${listed(where.slice(0, 3), language)}.` : what);
  });
  return sentences.slice(0, 3);
}

/** Drops sentences from the middle until the text fits: the opening and what to do stay. */
function shorten(sentences: readonly string[]): string {
  const kept = sentences.slice();
  while (kept.join(' ').length > LONGEST_ALERT && kept.length > 2) kept.splice(1, 1);
  return kept.join(' ').slice(0, LONGEST_ALERT);
}
