import { bodyFromText } from '../mail/body';
import { ownText } from '../mail/own-text';
import { anyOf } from './word-pattern';

/** More is an appendix rather than a mail. */
const MOST = 30_000;

/**
 * What the writer says in a mail: without the quoted history, the signature, disclaimers and what a program adds.
 * Linear in the text; of a very long one only the beginning.
 */
export function ownPart(text: string): string {
  const own = ownText(bodyFromText(text))
    .slice(0, MOST)
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ');
  return withoutClosing(own.split('\n')).join('\n').trim();
}

const CLOSING =
  /^(?:(?:de|med|mange|på forhånd|god|rigtig|with|mit) )?(?:(?:de )?(?:aller)?(?:bedste|venlig(?:e|ste?)?|kærlig(?:e|ste?)?|søde|mange|kind|best|warm|many|freundlichen?|herzlichen?|besten|viele|beste|liebe|schöne) )?(?:hilsen|hilsner|hilsener|regards|wishes|grüßen?|grüssen?|gruß|mvh|vh|kh|mfg|lg|sincerely|yours (?:sincerely|faithfully|truly)|faithfully|cheers|hochachtungsvoll|hils|ærbødigst|m\.v\.h|v\.h)(?:[\s.,!:-]|$)/;

const LONGEST_CLOSING = 80;
/** "-- " begins a signature in plain text (RFC 3676, 4.3). */
const DELIMITER = /^--\s?$/;
const SENT_FROM =
  /^(?:sendt fra (?:min|mit|outlook|yahoo|mail)|sent from|hent outlook|get outlook|gesendet von|von meinem|skickat från)/;
/** What is added after the signature and is said by the writer all the same. */
const POSTSCRIPT = /^p\.?\s?s\.?(?:[\s:.,-]|$)/;

function withoutClosing(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let closed = false;
  for (const line of lines) {
    const plain = line.trim().toLowerCase();
    if (POSTSCRIPT.test(plain)) closed = false;
    else if (DELIMITER.test(line.trim()) || SENT_FROM.test(plain)) closed = true;
    else if (
      plain.length <= LONGEST_CLOSING &&
      CLOSING.test(plain) &&
      kept.some((each) => each.trim() !== '')
    ) {
      closed = true;
    }
    if (!closed && !isDisclaimer(plain)) kept.push(line);
  }
  return kept;
}

const DISCLAIMER = anyOf(
  '(?:kan )?indeholde[r]? fortrolige? (?:oplysninger|information|materiale)',
  'modtaget denne (?:e-?mail|mail|besked) ved en fejl',
  'ved en fejl har modtaget',
  '(?:is|are|be|contains?|containing)…confidential',
  'intended (?:only|solely) for',
  'received this (?:e-?mail|message) in error',
  'vertrauliche informationen',
  'irrtümlich erhalten',
  'tænk på miljøet',
  'before (?:you print|printing)',
  '(?:printe|udskrive) denne (?:e-?mail|mail)',
  'consider the environment',
  'sådan behandler vi (?:dine )?personoplysninger',
  'læs (?:mere )?om (?:vores|hvordan)…(?:personoplysninger|privatlivspolitik)',
  'privatlivspolitik',
  '(?:caution|advarsel|obs|external email|ekstern mail)[:!]',
  'this (?:e-?mail|message) (?:came|originated) from outside',
  'denne (?:e-?mail|mail) (?:er|kommer) (?:sendt )?(?:fra en )?(?:ekstern|udefra)',
);

const isDisclaimer = (line: string): boolean => DISCLAIMER.test(line.slice(0, 2000));

/** A sentence in small letters; `asks` where it ends with a question mark. */
export interface Said {
  readonly text: string;
  readonly asks: boolean;
}

/** The sentences of a text, in order; a line break ends one where the next line begins anew. */
export function saidIn(text: string): Said[] {
  const said: Said[] = [];
  let from = 0;
  const take = (to: number, asks: boolean) => {
    const sentence = text.slice(from, to).replace(/\s+/g, ' ').trim().toLowerCase();
    if (/[0-9a-zæøåäöü]/.test(sentence)) said.push({ text: sentence, asks });
    from = to;
  };
  const ENDS = /[.!?…]+["”»)]*(?=\s|$)|\n/g;
  for (let end = ENDS.exec(text); end; end = ENDS.exec(text)) {
    const to = end.index + end[0].length;
    if (end[0] === '\n' ? !beginsAnew(text, end.index) : isAbbreviation(text, end.index, to)) continue;
    take(to, end[0].indexOf('?') >= 0);
  }
  take(text.length, false);
  return said;
}

/** A line that a program wrapped goes on in small letters. */
function beginsAnew(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === '\n' || next === '') return true;
  const before = text.charAt(at - 1);
  return /[A-ZÆØÅÄÖÜ*•–-]/.test(next) || /[,:]/.test(before) || text.charAt(at - 1) === '\n';
}

const SHORT =
  /(?:^|[^a-zæøå])(?:d|kl|ca|tlf|tel|nr|mvh|bl\.a|evt|pga|dvs|f\.eks|fx|jf|inkl|ang|vedr|pr|st|hr|fr|mr|mrs|dr|o\.l|max|maks|min|stk|mdr|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|bzw|ca|z\.b|d\.h|s\.u|resp|adr|ad|etc|m\.m|m\.v|osv|vs|p\.t|t\.o\.m|d\.d|o\.a|m\.fl|i\.f\.m|e\.g|i\.e|ms|approx|afd|ggf|evtl|vgl|u\.a|usw)$/i;

function isAbbreviation(text: string, dot: number, to: number): boolean {
  if (text.charAt(dot) !== '.' || to - dot > 1) return false;
  const before = text.slice(Math.max(0, dot - 6), dot);
  if (SHORT.test(before)) return true;
  // "den 3. december", "6. klasse": a number and a dot, and it goes on in small letters (or with a German month).
  if (!/\d$/.test(before)) return false;
  return /^\s{1,2}(?:[a-zæøåäöü]|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)/.test(
    text.slice(to, to + 14),
  );
}
