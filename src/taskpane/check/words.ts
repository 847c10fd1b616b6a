import { isAboutPersons } from '../../hygiene/channel/channel';
import type { Report } from '../../hygiene/mail/types';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import type { Verdict } from '../../hygiene/verdict';
import { count } from '../../ui/texts';
import type { Tone } from '../../ui/verdict-banner';
import { categoriesOf } from '../channel/words';
import { PANE_TEXTS } from '../texts';
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
  'on-channel': 'good',
  excused: 'info',
  nobody: 'warn',
  look: 'warn',
  'mend-first': 'warn',
  unsure: 'warn',
  'secure-mail': 'stop',
  'digital-post': 'stop',
};

function kindOf(verdict: Verdict, report: Report): VerdictWord {
  const { is, findings } = verdict;
  if (is === 'excused') return is;
  if (is !== 'ask' && is !== 'stop') {
    // Never "can be sent" over something that nobody looked at, whatever the policy does with it at Send.
    if (report.unchecked.some(({ part }) => part !== 'attachments')) return 'unsure';
    return is === 'quiet' && report.onChannel ? 'on-channel' : is;
  }
  if (findings.length === 0) return 'unsure';
  if (!findings.some(({ category }) => isAboutPersons(category))) return 'look';
  if (report.onChannel) return 'mend-first';
  if (report.recipients.length === 0 && report.channel === 'ordinary') return 'nobody';
  return report.channel === 'secure-mail' ? 'secure-mail' : 'digital-post';
}

/** For a screen reader: what went wrong, else the verdict and how many things there are to look at. */
export function sayAnnouncement(state: CheckState, policy: Policy, language: Language): string {
  const texts = PANE_TEXTS[language];
  if (!state.verdict || !state.report) return texts.reading;
  const trouble = state.trouble ? [sayTrouble(state.trouble, policy, language)] : [];
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
  'no-file': 'noFile',
  doubled: 'attachmentDoubled',
  gone: 'attachmentGone',
  'no-category': 'noCategory',
} as const;

/** Why a fix, an undo or a choice did not take, and what to do. */
export function sayTrouble(
  trouble: NonNullable<CheckState['trouble']>,
  policy: Policy,
  language: Language,
): string {
  return fill(PANE_TEXTS[language][TROUBLES[trouble]], { category: categoriesOf(policy) });
}
