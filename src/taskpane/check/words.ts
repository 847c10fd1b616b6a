import { isAboutPersons } from '../../hygiene/channel/channel';
import type { Finding, Mail, PartKind, Report, Unchecked } from '../../hygiene/mail/types';
import { listed, sayPlace } from '../../hygiene/places';
import type { Language } from '../../hygiene/rules/rule';
import { fill, say } from '../../hygiene/rules/texts';
import type { Verdict } from '../../hygiene/verdict';
import { count } from '../../ui/texts';
import type { Tone } from '../../ui/verdict-banner';
import { PANE_TEXTS } from '../texts';
import type { Card } from './cards';
import type { CheckState } from './session';

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
  nobody: 'warn',
  look: 'warn',
  unsure: 'warn',
  'secure-mail': 'stop',
  'digital-post': 'stop',
};

function kindOf(verdict: Verdict, report: Report): VerdictWord {
  const { is, findings } = verdict;
  if (is === 'excused') return is;
  if (is !== 'ask' && is !== 'stop') {
    // Never "can be sent" over something that nobody looked at, whatever the policy does with it at Send.
    return report.unchecked.some(({ part }) => part !== 'attachments') ? 'unsure' : is;
  }
  if (findings.length === 0) return 'unsure';
  if (!findings.some(({ category }) => isAboutPersons(category))) return 'look';
  if (report.recipients.length === 0 && report.channel === 'ordinary') return 'nobody';
  return report.channel === 'secure-mail' ? 'secure-mail' : 'digital-post';
}

/** "i emnet og i teksten (2 steder) · sikkert": where and how sure. */
export function sayNote(card: Card, mail: Mail, language: Language): string {
  const sure = PANE_TEXTS[language].sure[card.lead.sure];
  return [sayPlaces(card.findings, mail, language), sure].filter(Boolean).join(' · ');
}

/** "i emnet og i teksten (2 steder)". */
export function sayPlaces(findings: readonly Finding[], mail: Mail, language: Language): string {
  const places = new Map<string, number>();
  for (const { where } of findings) {
    if (!where) continue;
    const place = sayPlace(where, mail, language);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  const { places: forms } = PANE_TEXTS[language];
  return listed(
    [...places].map(([place, n]) => (n > 1 ? `${place} (${count(n, forms)})` : place)),
    language,
  );
}

/** For a screen reader: what went wrong, else the verdict and how many things there are to look at. */
export function sayAnnouncement(state: CheckState, language: Language): string {
  const texts = PANE_TEXTS[language];
  if (!state.verdict || !state.report) return texts.reading;
  const trouble = state.trouble ? [sayTrouble(state.trouble, language)] : [];
  const { title } = sayVerdict(state.verdict, state.report, language);
  const n = state.cards.length;
  return [...trouble, `${title}.`, n > 0 ? `${count(n, texts.announceFindings)}.` : '']
    .filter(Boolean)
    .join(' ');
}

const TROUBLES = {
  changed: 'changedMeanwhile',
  refused: 'refused',
  left: 'left',
  'not-kept': 'notKept',
  'too-large': 'tooLarge',
} as const;

/** Why a fix, an undo or a choice did not take, and what to do. */
export function sayTrouble(trouble: NonNullable<CheckState['trouble']>, language: Language): string {
  return PANE_TEXTS[language][TROUBLES[trouble]];
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
    if (because === 'rule-failed' || !part) lines.push(texts.ruleFailed);
    else if (part !== 'attachments') {
      lines.push(fill(texts.notLookedAt, { part: texts.parts[part], because: texts.because[because] }));
    }
  }
  const files = mail.attachments?.filter((attachment) => !attachment.inline).length ?? 0;
  if (files > 0) lines.push(count(files, texts.attachmentContents));
  return [...new Set(lines)];
}
