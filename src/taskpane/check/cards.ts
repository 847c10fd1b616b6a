import { isAboutPersons } from '../../hygiene/channel/channel';
import type { Certainty, Finding, Fix, Part } from '../../hygiene/mail/types';
import type { ReadMail } from '../../outlook/read-mail';
import { maskedTexts, type Snippet, snippetOf } from './snippets';

/** What a person sees as one thing: the same number in five places, or all that tells of somebody's health. */
export interface Card {
  /** The same while the mail is edited: the finding's key, or the rule where a card holds all that the rule found. */
  readonly key: string;
  /** Keys of all findings on the card. */
  readonly keys: readonly string[];
  /** The surest of the findings: it says what, why and how sure. */
  readonly lead: Finding;
  /** All places; of one number in the order of the report, else the surest first. */
  readonly findings: readonly Finding[];
  readonly snippet: Snippet | null;
  /** Text keys of the fixes that reach at least one of the places, best first. */
  readonly fixes: readonly string[];
  /** What the card may show of the mail: its texts by part, with all numbers masked. */
  readonly shown: ReadonlyMap<Part, string>;
}

const SURENESS: readonly Certainty[] = ['certain', 'likely', 'possible'];
const LEVELS: readonly Finding['level'][] = ['block', 'warn', 'hint'];

/**
 * Groups findings into cards: a number is a card, and so is a category of sensitive data. What stops a mail comes first;
 * else they keep the order of the report.
 */
export function cardsOf(findings: readonly Finding[], read: ReadMail): Card[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = isOfCategory(finding) ? finding.rule : `${finding.rule} ${finding.key}`;
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  const shown = maskedTexts(findings, read);
  const cards = [...groups.values()].map((group) => cardOf(group, read, shown));
  return cards.sort((a, b) => worst(a) - worst(b));
}

function cardOf(group: readonly Finding[], read: ReadMail, shown: ReadonlyMap<Part, string>): Card {
  const surest = [...group].sort((a, b) => SURENESS.indexOf(a.sure) - SURENESS.indexOf(b.sure));
  const lead = surest[0] as Finding;
  const ofCategory = isOfCategory(lead);
  const fixes = group.flatMap((finding) => (finding.fixes ?? []).filter((fix) => canBeMade(fix, read)));
  return {
    key: ofCategory ? lead.rule : lead.key,
    keys: [...new Set(group.map(({ key }) => key))],
    lead,
    findings: ofCategory ? surest : group,
    snippet: isOfHouseStyle(lead) ? null : snippetOf(lead, shown),
    fixes: [...new Set(fixes.map(({ label }) => label))],
    shown,
  };
}

/** Each word that tells of a person's health is a finding; what a person has to decide is one thing. */
export function isOfCategory({ category }: Finding): boolean {
  return category !== 'cpr' && isAboutPersons(category);
}

/** About how the mail looks: no single words of it show what is meant. */
export function isOfHouseStyle({ category }: Finding): boolean {
  return category === 'signature' || category === 'design';
}

/** A mail or a link among the attachments has no content that could be added under another name. */
function canBeMade(fix: Fix, { files }: ReadMail): boolean {
  if (fix.do !== 'rename-attachment' || !files) return true;
  const file = files[Number(fix.span.part.split(':')[1])];
  return file === undefined || file.kind === 'file';
}

const worst = ({ findings }: Card) => Math.min(...findings.map(({ level }) => LEVELS.indexOf(level)));
