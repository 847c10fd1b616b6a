import { isAboutPersons } from '../../hygiene/channel/channel';
import type { Mail, PartKind, Report, Unchecked } from '../../hygiene/mail/types';
import { listed, sayPlace } from '../../hygiene/places';
import type { Language } from '../../hygiene/rules/rule';
import { fill, say } from '../../hygiene/rules/texts';
import type { Verdict } from '../../hygiene/verdict';
import { count } from '../../ui/texts';
import type { Tone } from '../../ui/verdict-banner';
import { PANE_TEXTS } from '../texts';
import type { Card } from './cards';

/** The sentence at the top, its colour and the line below it. */
export function sayVerdict(
  verdict: Verdict,
  report: Report,
  language: Language,
): { tone: Tone; title: string; why: string } {
  const texts = PANE_TEXTS[language];
  const is = kindOf(verdict, report);
  const [title, why] = texts.verdict[is];
  const asks = is === 'digital-post' || is === 'secure-mail';
  const persons = asks && report.persons > 0 ? ` (${count(report.persons, texts.persons)})` : '';
  return { tone: TONES[is], title, why: asks ? `${why}${persons}.` : why };
}

type VerdictWord = keyof (typeof PANE_TEXTS)['da']['verdict'];

const TONES: Readonly<Record<VerdictWord, Tone>> = {
  clear: 'good',
  hint: 'info',
  quiet: 'info',
  excused: 'info',
  look: 'warn',
  unsure: 'warn',
  'secure-mail': 'stop',
  'digital-post': 'stop',
};

function kindOf(verdict: Verdict, report: Report): VerdictWord {
  if (verdict.is === 'ask' || verdict.is === 'stop') {
    if (verdict.findings.length === 0) return 'unsure';
    if (!verdict.findings.some(({ category }) => isAboutPersons(category))) return 'look';
    return report.channel === 'secure-mail' ? 'secure-mail' : 'digital-post';
  }
  if (verdict.is === 'clear' && report.unchecked.length > 0) return 'unsure';
  return verdict.is;
}

/** "i emnet, i teksten (2 steder) · sikkert": where and how sure. */
export function sayNote(card: Card, mail: Mail, language: Language): string {
  const texts = PANE_TEXTS[language];
  const places = new Map<string, number>();
  for (const { where } of card.findings) {
    if (!where) continue;
    const place = sayPlace(where, mail, language);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  const named = [...places].map(([place, n]) => (n > 1 ? `${place} (${count(n, texts.places)})` : place));
  return [listed(named, language), texts.sure[card.lead.sure]].filter(Boolean).join(' · ');
}

/** Why, in one or two sentences, and what to do: the rule's own reasons and advice. */
export function sayWhy(card: Card, language: Language): string {
  const { rule, because } = card.lead;
  const reasons = because.map(({ says, data }) => say(rule, says, language, data));
  return [...reasons, say(rule, 'advice', language)].join(' ');
}

export function sayWhat(card: Card, language: Language): string {
  const { rule, says, data } = card.lead;
  return say(rule, says, language, data);
}

/** What was looked at and what was not: the quiet lines at the foot. "Not looked at" is never left out. */
export function sayCoverage(mail: Mail, unchecked: readonly Unchecked[], language: Language): string[] {
  const texts = PANE_TEXTS[language];
  const seen: PartKind[] = [];
  if (mail.subject !== undefined) seen.push('subject');
  if (mail.body) seen.push('body');
  if (mail.recipients) seen.push('recipients');
  if (mail.attachments && mail.attachments.length > 0) seen.push('attachment-names');
  const lines =
    seen.length > 0
      ? [
          fill(texts.lookedAt, {
            parts: listed(
              seen.map((part) => texts.parts[part]),
              language,
            ),
          }),
        ]
      : [];
  for (const { part, because } of unchecked) {
    if (!part) continue;
    lines.push(fill(texts.notLookedAt, { part: texts.parts[part], because: texts.because[because] }));
  }
  const files = mail.attachments?.filter((attachment) => !attachment.inline).length ?? 0;
  if (files > 0) lines.push(count(files, texts.attachmentContents));
  return [...new Set(lines)];
}
