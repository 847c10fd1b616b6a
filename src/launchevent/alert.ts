import type { SecureChannel } from '../hygiene/channel/actions';
import { isAboutPersons } from '../hygiene/channel/channel';
import type { Finding, Mail, Report, Unchecked } from '../hygiene/mail/types';
import { listed, sayPlace } from '../hygiene/places';
import type { Policy } from '../hygiene/policy/types';
import type { Language } from '../hygiene/rules/rule';
import { say, sentenceAtSend } from '../hygiene/rules/texts';
import type { Verdict } from '../hygiene/verdict';
import { ALERT_TEXTS, type AlertTexts } from './texts';

/** Outlook cuts an alert at 500 characters (Microsoft, Smart Alerts), its Markdown included; ours never end mid-sentence. */
export const LONGEST_ALERT = 500;
/** For two asterisks on both sides, the paragraphs, three points of a list, and the longer word for a meeting. */
const ROOM = 60;

/** What the client can do, as far as the wording depends on it. */
export interface AlertAbilities {
  /** The alert has a button that opens the pane (requirement set 1.14). */
  readonly paneButton: boolean;
  /** The client offers "send anyway" itself (1.14); else a second press on Send passes. */
  readonly sendAnyway: boolean;
  /** It is a meeting that is sent, no mail. */
  readonly meeting?: boolean;
  /** Where the button takes the mail (`routeFor`). */
  readonly route?: SecureChannel | undefined;
}

/** The same words twice; with Markdown for clients of requirement set 1.15. Each at most 500 characters. */
export interface AlertWords {
  readonly plain: string;
  readonly markdown: string;
}

/**
 * The alert's text: what, why, who forces the channel, what to do. Names kinds and places only: nothing of the mail is quoted.
 */
export function alertWords(
  verdict: Verdict,
  report: Report,
  mail: Mail,
  policy: Policy,
  language: Language,
  abilities: AlertAbilities,
): AlertWords {
  const texts = ALERT_TEXTS[language];
  const { findings } = verdict;
  const head = findings.length > 0 ? opening(verdict, report, policy, language, abilities.meeting) : [];
  const tail = sayUnchecked(verdict.unchecked, texts);
  if (findings.length > 0) {
    const oneClick = findings.some(({ fixes }) => fixes && fixes.length > 0);
    const inPane = abilities.route ? texts.routeInPane : oneClick && texts.mendInPane;
    tail.push((abilities.paneButton && inPane) || texts.mend);
  }
  if (verdict.is === 'stop' && verdict.override) tail.push(texts.reasonInPane);
  if (verdict.is === 'ask' && !abilities.sendAnyway) tail.push(texts.again);
  const points = sayFindings(findings, mail, language);
  const plain = () => head.concat(points, tail).join(' ');
  while (plain().length > LONGEST_ALERT - ROOM && points.length > 0) points.pop();
  const list = points.map((point) => `- ${point}\r`).join(''); // Outlook parts the points of a list by \r
  const paragraphs = [head.length > 0 && `**${head.join(' ')}**`, list, tail.join(' ')];
  const called = (words: string) => (abilities.meeting ? asMeeting(words) : words);
  return { plain: called(plain()), markdown: called(paragraphs.filter(Boolean).join('\n\n')) };
}

/** "Mailen" is "indkaldelsen" then, "the mail" "the invitation"; ordinary and quoted mail stay what they are. */
const asMeeting = (words: string) =>
  words
    .replace(/Mailen/g, 'Indkaldelsen')
    .replace(/mailen/g, 'indkaldelsen')
    .replace(/((?:[Tt]h(?:is|e)|whole) )mail\b/g, '$1invitation');

/**
 * The channel that the alert's button takes the mail to: where that is all that is to be done, and the policy says how.
 */
export function routeFor(
  { findings }: Verdict,
  { channel, onChannel }: Report,
  { channels }: Policy,
): SecureChannel | undefined {
  if (channel === 'ordinary' || onChannel || channels[channel].length === 0) return undefined;
  return findings.length > 0 && findings.every(({ category, always }) => !always && isAboutPersons(category))
    ? channel
    : undefined;
}

/** "Modtageren er en borger: send den med Digital Post." A meeting cannot be sent so. Where the mail is on its channel already, or needs none, no word of it. */
function opening(
  { findings }: Verdict,
  report: Report,
  { channels }: Policy,
  language: Language,
  meeting?: boolean,
): string[] {
  const texts = ALERT_TEXTS[language];
  const { channel, onChannel, recipients, because } = report;
  if (channel === 'ordinary' || onChannel || !findings.some(({ category }) => isAboutPersons(category)))
    return [texts.opening];
  const cell = because.length > 0 ? 'with' : 'without';
  const kinds = recipients
    .map(({ kind }) => kind)
    .filter((kind, at, all) => channels[kind][cell] === channel && all.indexOf(kind) === at)
    .map((kind) => texts.kinds[kind]);
  const who = recipients.length > 1 ? texts.among : texts.one;
  const named = listed(kinds.length > 0 ? kinds : [texts.kinds.unknown], language);
  return [texts.notOrdinary, `${who} ${named}${meeting ? '.' : `: ${texts.by[channel]}`}`];
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
