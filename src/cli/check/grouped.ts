import type { Certainty, Finding, Mail, Span } from '../../hygiene/mail/types';
import { sayPlace } from '../../hygiene/places';
import { explain } from '../../hygiene/rules/explain';
import type { Language } from '../../hygiene/rules/rule';
import { say } from '../../hygiene/rules/texts';
import { printable } from '../printable';
import type { Texts } from '../texts';
import { textIn } from './reveal';

/** One thing found, with all its places: the same number five times is one block, as sure as its surest place. */
export interface Group {
  readonly level: Finding['level'];
  readonly sure: Certainty;
  readonly title: string;
  readonly places: string;
  /** What was found: masked, or as it stands in the mail with `reveal`. */
  readonly shown: readonly string[];
  readonly reasons: readonly string[];
}

interface How {
  readonly language: Language;
  readonly texts: Texts['table'];
  readonly reveal: boolean;
}

const MOST_PLACES = 5;
const MOST_SHOWN = 30;
const LEVELS: readonly Finding['level'][] = ['block', 'warn', 'hint'];
const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'possible'];

function strongestFirst(
  one: Pick<Finding, 'level' | 'sure'>,
  other: Pick<Finding, 'level' | 'sure'>,
): number {
  const byLevel = LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
  return byLevel || CERTAINTIES.indexOf(one.sure) - CERTAINTIES.indexOf(other.sure);
}

/** The findings of one mail in groups, strongest first. */
export function grouped(mail: Mail, findings: readonly Finding[], how: How): Group[] {
  const together = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.rule, finding.key, finding.says].join(' ');
    const group = together.get(key);
    if (group) group.push(finding);
    else together.set(key, [finding]);
  }
  const lineAt = lineCounter(mail.body?.text ?? '');
  return [...together.values()].map((group) => described(mail, group, lineAt, how)).sort(strongestFirst);
}

function described(
  mail: Mail,
  group: readonly Finding[],
  lineAt: (offset: number) => number | null,
  { language, texts, reveal }: How,
): Group {
  const [first] = [...group].sort(strongestFirst) as [Finding, ...Finding[]];
  const spans = group.flatMap(({ where }) => (where ? [where] : []));
  const shown = spans.map((span) => shownFor(mail, span, first, reveal));
  return {
    level: first.level,
    sure: first.sure,
    title: say(first.rule, first.says, language, first.data),
    places: placesSaid(mail, spans, lineAt, language, texts),
    shown: distinct(shown).slice(0, MOST_PLACES),
    reasons: distinct(
      group.flatMap(({ because }) =>
        // A reason that names words of the mail names them with `reveal` alone.
        because.map((reason) =>
          explain(first.rule, reason, language, (span) =>
            reveal ? printable(textIn(mail, span) ?? '') : undefined,
          ),
        ),
      ),
    ),
  };
}

function placesSaid(
  mail: Mail,
  spans: readonly Span[],
  lineAt: (offset: number) => number | null,
  language: Language,
  texts: Texts['table'],
): string {
  const places = distinct(
    spans.map((span) => {
      const line = span.part === 'body' ? lineAt(span.start) : null;
      return sayPlace(span, mail, language) + (line === null ? '' : `, ${texts.line(line)}`);
    }),
  );
  const more = places.length - MOST_PLACES;
  return [...places.slice(0, MOST_PLACES), ...(more > 0 ? [texts.morePlaces(more)] : [])].join('; ');
}

/** Without `reveal` only a number's shape: which signs stand between its digits gives nothing away. */
function shownFor(mail: Mail, span: Span, finding: Finding, reveal: boolean): string {
  const text = textIn(mail, span) ?? '';
  if (reveal) return printable(text);
  return finding.category === 'cpr' && text.length < MOST_SHOWN ? shapeOf(text) : '';
}

/** "010190 - 1234" → "•••••• - ••••". What is invisible in the mail (soft hyphen, zero width) is left out. */
function shapeOf(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[^ \-‐-―./]/g, '•');
}

/** The line of an offset in the visible text, from 1; null where there is only one. */
function lineCounter(text: string): (offset: number) => number | null {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    if (starts.length === 1) return null;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words.filter((word) => word !== ''))];
}
