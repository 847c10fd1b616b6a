import type { Finding, Mail, Part, Report, SeenFact } from './mail/types';
import type { Policy } from './policy/types';
import { CATEGORIES } from './sensitive/categories';

/**
 * What is kept of one fact: "body health certain 120 128 1a2f". Kinds, a place and the finding's key; no word of the mail,
 * and no level, which is the policy's. Nothing else is believed when it is read.
 */
const LINE =
  /^(subject|body|location|attachment-name:\d+) (cpr possible|(?!cpr)[a-z-]+ (?:certain|likely)) (\d+) (\d+) ([\da-f]{4})$/;
/** Characters; what was seen in attachments may take 40,000 of the 50,000 that Outlook keeps with a mail (outlook/memory.ts). */
const ROOM = 8000;
/** Characters of a mail from which on its name (64 bits) tells nothing: a few words could be guessed and tried. */
const SHORTEST = 40;

/**
 * The mail with the sensitive facts that were seen in these very texts by these very rules. The mail as it is where other
 * texts were looked at, or by other rules, or where a word of what was kept makes no sense.
 *
 * @param kept as `factsToKeep` gave it, or anything else
 */
export function withSeenFacts(mail: Mail, kept: string | null, policy: Policy): Mail {
  const [of, ...lines] = (kept || '').split(';');
  if (!of || of !== nameOf(mail, policy)) return mail;
  const facts: SeenFact[] = [];
  for (const line of lines) {
    const [, part, told, start, end, key] = LINE.exec(line) || [];
    if (!part || !told) return mail;
    const [category, sure] = told.split(' ');
    const where = { part: part as Part, start: Number(start), end: Number(end) };
    facts.push({ category, sure, key, where } as SeenFact);
  }
  return { ...mail, facts };
}

/**
 * The sensitive facts in a mail's own texts, for a hand that has less of the lexicon (`withSeenFacts`). Those that are only
 * possible are left out: they are hints, and Send says nothing of hints. Of numbers only they are kept: which of them are
 * hints is what takes the whole lexicon to see.
 *
 * @param report of this mail, by this policy, with the whole lexicon
 * @returns at most 8,000 characters; null where there is nothing to be told: a rule failed, or the mail is too short
 */
export function factsToKeep(mail: Mail, policy: Policy, report: Report): string | null {
  if (lettersIn(mail) < SHORTEST) return null;
  if (report.unchecked.some(({ because }) => because === 'rule-failed')) return null;
  let kept = nameOf(mail, policy);
  for (const { category, sure, key, where } of mostTelling(report.findings)) {
    const line = where ? `;${where.part} ${category} ${sure} ${where.start} ${where.end} ${key}` : '';
    if (kept.length + line.length > ROOM) break;
    kept += line;
  }
  return kept;
}

/** The surest of each category first, then one of each thing, then the rest, surest first. */
function mostTelling(findings: readonly Finding[]): Finding[] {
  const facts = findings.filter(
    ({ category, sure, where }) =>
      (CATEGORIES.indexOf(category) >= 0 || (category === 'cpr' && sure === 'possible')) &&
      where &&
      where.part.indexOf('attachment:') < 0,
  );
  const met = new Set<string>();
  const rounds: [Finding[], Finding[], Finding[]] = [[], [], []];
  for (const sure of ['certain', 'likely']) {
    for (const fact of facts) {
      if (fact.sure !== sure && (fact.category !== 'cpr' || sure !== 'likely')) continue;
      rounds[!met.has(fact.category) ? 0 : !met.has(fact.key) ? 1 : 2].push(fact);
      met.add(fact.key).add(fact.category);
    }
  }
  return rounds[0].concat(rounds[1], rounds[2]);
}

const namesIn = ({ attachments = [] }: Mail) => attachments.map(({ name }) => name);

function lettersIn(mail: Mail): number {
  const texts = [mail.subject, mail.body?.text, mail.location].concat(namesIn(mail));
  return texts.reduce((sum, text) => sum + (text || '').slice(0, 1000).replace(/\s+/g, '').length, 0);
}

/**
 * A name of 64 bits for the texts of a mail and the rules that look at them: FNV-1a by the method of its authors (Fowler,
 * Noll, Vo), and once more over the states of the first run. It need not withstand malice: who could forge the texts is
 * who writes the mail.
 */
function nameOf(mail: Mail, { rules }: Policy): string {
  const { text, quoted } = mail.body || {}; // how it looks says nothing about persons, and Send may not have read it
  const all = JSON.stringify([rules, mail.subject, text, quoted, mail.location, namesIn(mail)]);
  let one = 0x811c9dc5;
  let other = one;
  for (let at = 0; at < all.length; at++) {
    one = Math.imul(one ^ all.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ (one >>> 13), 0x01000193);
  }
  return `${one}/${other}`;
}
