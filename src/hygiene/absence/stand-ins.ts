import { dayOf, isoOf } from '../danish/calendar';
import { hoursOf, inCopenhagen } from '../danish/copenhagen';
import { isUnit } from './contact-names';
import type { Situation } from './judge-replies';
import type { AbsenceReportFinding, ContactFacts, NamedContact } from './types';

/** What the directory and the mail tips tell of those whom the texts name: nobody of that name, or away too. */
export function standInFindings(
  contacts: readonly NamedContact[],
  situation: Situation,
): AbsenceReportFinding[] {
  const facts = situation.around.contacts ?? [];
  const findings: AbsenceReportFinding[] = [];
  const told = new Set<ContactFacts>();
  contacts.forEach((contact, index) => {
    const known = facts.filter((each) => isSame(each, contact))[0];
    if (!known || told.has(known)) return;
    told.add(known);
    const elsewhere = contacts.some((other) => other.audience !== contact.audience && isSame(known, other));
    const about = { ...(!elsewhere && { audience: contact.audience }) };
    if (!known.inDirectory) {
      if (isFindable(contact))
        findings.push({
          rule: 'stand-in-unknown',
          level: contact.mail === undefined ? 'hint' : 'warn',
          ...about,
          data: { contact: index },
        });
      return;
    }
    const away = awayFinding(known, situation);
    if (away) findings.push({ ...away, ...about, data: { contact: index, ...away.data } });
  });
  return findings;
}

/** By the address where both tell one, else by the name. */
function isSame(facts: ContactFacts, { name, mail }: NamedContact): boolean {
  if (facts.mail !== undefined && mail !== undefined) return facts.mail.toLowerCase() === mail.toLowerCase();
  return facts.name !== undefined && name !== undefined && facts.name.toLowerCase() === name.toLowerCase();
}

/** A unit or a first name alone stands in no directory: that it is not found tells nothing. */
const isFindable = ({ name = '', mail }: NamedContact): boolean =>
  mail !== undefined || (!isUnit(name) && !/\s(?:og|and|&)\s/.test(name) && /\S\s+\S/.test(name));

function awayFinding(
  { away }: ContactFacts,
  situation: Situation,
): Pick<AbsenceReportFinding, 'rule' | 'level' | 'data'> | null {
  if (!away) return null;
  const now = hoursOf(situation.now);
  const from = away.from === undefined ? null : inCopenhagen(away.from);
  const until = away.until === undefined ? null : inCopenhagen(away.until);
  const absence = absenceOf(situation);
  const starts = from ? hoursOf(from) : Number.NEGATIVE_INFINITY;
  // Nobody knows until when: the answer tells of now.
  const overlaps = until
    ? starts < absence.to && hoursOf(until) > Math.max(absence.from, starts)
    : starts <= now && absence.from <= now;
  const unsure = !until && now < absence.from;
  if (!overlaps && !unsure) return null;
  return {
    rule: 'stand-in-away',
    level: unsure ? 'hint' : 'warn',
    ...(until && { data: { until: isoOf(until.day) } }),
  };
}

/** When the writer is away, in hours: as scheduled, else from now until the day of return. */
function absenceOf({ start, end, now, texts }: Situation): { from: number; to: number } {
  const backs = texts
    .map(({ reading }) => (reading.returnDate === null ? null : dayOf(reading.returnDate)))
    .filter((day): day is number => day !== null && day > now.day);
  const back = backs.length > 0 ? Math.max(...backs) * 24 : Number.POSITIVE_INFINITY;
  return { from: start ? hoursOf(start) : hoursOf(now), to: end ? hoursOf(end) : back };
}
