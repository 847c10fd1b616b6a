/** The lines of a mail's text with which quoted history begins. Sources in README.md. */

/** How many lines the introduction that starts at a line takes, 0 when none starts there. */
export function introductionAt(lines: Lines, index: number): number {
  // Most lines of a mail are none: all but separators have a colon, at the end of the third line at the latest.
  if (!lines.hasColon(index, LONGEST_ATTRIBUTION_LINES) && !/^\s*[-_]/.test(lines.line(index))) return 0;
  if (isSeparator(lines.line(index))) return 1;
  return headerLines(lines, index) || attributionLines(lines, index);
}

/** Lines of a text, read one by one: what hostile mail has in one line or in a million costs the same. */
export interface Lines {
  readonly count: number;
  /** The line without its ending, at most the first thousand characters; empty beyond the last line. */
  line(index: number): string;
  /** Whether a colon stands in so many lines from one on. */
  hasColon(index: number, count: number): boolean;
}

type Label = 'from' | 'to' | 'date' | 'sent' | 'subject' | 'other';

/** Names of header fields in the mail programs' languages: Danish, Norwegian, Swedish, English, German, French, Dutch. */
const LABELS = new Map<string, Label>();
const LABEL_WORDS: Record<Label, string> = {
  from: 'fra|from|von|från|de|van',
  to: 'til|to|an|till|à|aan',
  date: 'dato|date|datum',
  sent: 'sendt|sent|gesendet|skickat|envoyé|verzonden',
  subject: 'emne|subject|betreff|ämne|objet|onderwerp',
  other:
    'cc|bcc|kopi|kopie|kopia|vedhæftede filer|vedhæftet fil|attachments|anlagen|prioritet|vigtighed|importance|priority|wichtigkeit|svar til|reply-to|antwort an',
};
for (const label of Object.keys(LABEL_WORDS) as Label[])
  for (const word of LABEL_WORDS[label].split('|')) LABELS.set(word, label);

const LONGEST_LABEL = 24;
const LONGEST_HEADER = 12;
/** A list of recipients may run over several lines. */
const LONGEST_FIELD = 4;

/** The field that a line of a mail's header names, `*bold*` or not: `Fra: …`, `*From:* …`. */
export function labelOf(line: string): Label | undefined {
  const colon = line.slice(0, LONGEST_LABEL + 1).indexOf(':');
  if (colon < 1) return undefined;
  const words = line.slice(0, colon).toLowerCase();
  return LABELS.get(words) ?? LABELS.get(words.replace(/[*_]/g, '').trim());
}

/**
 * The header of an earlier mail, as mail programs put it above what they quote. One line is not enough ("Fra: mig"),
 * nor are the lines of a journey ("Fra: Vojens", "Til: Haderslev", "Dato: 3. maj"): see `isHeader`.
 */
function headerLines(lines: Lines, index: number): number {
  const first = labelOf(lines.line(index));
  if (first === undefined || first === 'to' || first === 'other') return 0;
  const seen = new Set<Label>();
  let address = false;
  let end = index;
  for (let at = index; at < index + LONGEST_HEADER; at += 1) {
    const line = lines.line(at);
    const label = labelOf(line);
    if (line.trim() === '' || (label === undefined && at - end >= LONGEST_FIELD)) break;
    if (label === 'from' && saysWhen(line)) return 0;
    if (label !== undefined) {
      seen.add(label);
      end = at + 1;
    }
    address = address || line.indexOf('@') >= 0;
  }
  return isHeader(first, seen, address) ? end - index : 0;
}

/** "Fra: kl. 9", "Fra: 10.30": when something begins. */
function saysWhen(line: string): boolean {
  return /^\s*(kl\b)?[\d.:\s-]*$/i.test(line.slice(line.indexOf(':') + 1));
}

/**
 * A sender, first or with an address somewhere (Thunderbird begins with the subject), and with it a subject and one
 * more field, or a receiver and a date that only a program writes ("Sendt") or that stands with an address.
 */
function isHeader(first: Label, seen: ReadonlySet<Label>, address: boolean): boolean {
  if (!seen.has('from') || !(first === 'from' || address)) return false;
  if (seen.has('subject')) return seen.has('to') || seen.has('sent') || seen.has('date');
  return seen.has('to') && (seen.has('sent') || (seen.has('date') && address));
}

/** Whether lines that stand below a rule look like a mail's header: the rule is a sign too, so less will do. */
export function isHeaderBelowRule(lines: Lines, index: number): boolean {
  if (labelOf(lines.line(index)) !== 'from') return false;
  for (let at = index + 1; at < index + LONGEST_FIELD; at += 1)
    if (labelOf(lines.line(at)) !== undefined) return true;
  return false;
}

/** What stands between the dashes, or alone on its line with a colon (Apple Mail). */
const SEPARATORS = new Set(
  'oprindelig meddelelse|oprindelig besked|oprindelig mail|oprindelig e-mail|oprindelig aftale|original message|original appointment|reply message|ursprüngliche nachricht|ursprungligt meddelande|opprinnelig melding|videresendt meddelelse|videresendt besked|videresendt mail|forwarded message|weitergeleitete nachricht|vidarebefordrat meddelande|videresendt melding'.split(
    '|',
  ),
);
const APPLE_SEPARATORS = new Set([
  'start på videresendt besked:',
  'begin forwarded message:',
  'anfang der weitergeleiteten nachricht:',
]);
const LONGEST_SEPARATOR = 120;

function isSeparator(line: string): boolean {
  if (line.length > LONGEST_SEPARATOR) return false;
  const plain = line.trim().toLowerCase();
  if (APPLE_SEPARATORS.has(plain)) return true;
  if (!/^[-_]{2}/.test(plain) || !/[-_]{2}$/.test(plain)) return false;
  return SEPARATORS.has(
    plain
      .replace(/^[-_]+/, '')
      .replace(/[-_]+$/, '')
      .trim(),
  );
}

/** The rule of underscores or dashes that Outlook draws above the header in plain text. */
export function isRule(line: string): boolean {
  const plain = line.trim();
  return plain.length >= 5 && plain.length <= LONGEST_SEPARATOR && /^(_+|-+)$/.test(plain);
}

const LONGEST_ATTRIBUTION = 400;
const LONGEST_ATTRIBUTION_LINES = 3;
const VERB = /(^|[\s,])(skrev|wrote|schrieb|a écrit)([\s:,]|$)/i;
/** "skrev jeg", "I wrote": somebody tells about a letter. */
const TOLD =
  /\s(skrev|wrote|schrieb)\s+(jeg|vi|i|du|han|hun|de|man|ich|wir|sie|er|es)[\s:,]|\s(i|we|he|she|they|you)\s+wrote/i;
const DATE =
  /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}\.?\s[a-zæøåäé]{3,10}\.?,?\s\d{4}|[a-zæøåäé]{3,10}\.?\s\d{1,2},?\s\d{4}|\d{4}-\d{2}-\d{2}/i;
const CLOCK = /(kl\.?|at|um|à|,)\s?\d{1,2}[.:]\d{2}|\d{1,2}:\d{2}/i;
/** "Den", "D.", "On", "Am", a weekday or the date itself. */
const START =
  /^(den|d\.|på|on|am|le|ma|ti|on|to|fr|lø|sø|man|tir|tirs|ons|tor|tors|fre|lør|søn|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mon|tue|wed|thu|fri|sat|sun)[\s.,]|^\d{1,2}[./-]|^\d{1,2}\s[a-zæøåäé]|^\d{4}-/i;

/**
 * "Den 12. nov. 2026 kl. 10.15 skrev … :" and its sisters, on up to three lines (programs wrap them). A whole date,
 * and a time or an address, tell it from "Den 3. maj skrev I til mig:".
 */
function attributionLines(lines: Lines, index: number): number {
  let joined = '';
  for (let count = 1; count <= LONGEST_ATTRIBUTION_LINES; count += 1) {
    const line = lines.line(index + count - 1).trim();
    if (line === '' || joined.length + line.length > LONGEST_ATTRIBUTION) return 0;
    if (count === 1 && !START.test(line)) return 0;
    joined = count === 1 ? line : `${joined} ${line}`;
    if (joined.charAt(joined.length - 1) === ':') return isAttribution(joined) ? count : 0;
  }
  return 0;
}

function isAttribution(line: string): boolean {
  if (!VERB.test(line) || !DATE.test(line) || TOLD.test(line)) return false;
  return CLOCK.test(line) || line.indexOf('@') >= 0;
}
