import { textOf } from '../../hygiene/mail/fix';
import type { Certainty, Finding, Span } from '../../hygiene/mail/types';
import type { ReadMail } from '../../outlook/read-mail';

/** A stretch of the writer's own mail, shown to the writer and kept nowhere. `found` is masked where it can be. */
export interface Snippet {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** What a person sees as one thing: the same number in five places is one card. */
export interface Card {
  readonly key: string;
  /** The surest of the findings: it says what, why and how sure. */
  readonly lead: Finding;
  /** All places, in the order of the report. */
  readonly findings: readonly Finding[];
  readonly snippet: Snippet | null;
  /** Text keys of the fixes that reach at least one of the places, best first. */
  readonly fixes: readonly string[];
}

const AROUND = 40;

/** Groups findings into cards, in the order of the report. */
export function cardsOf(findings: readonly Finding[], read: ReadMail): Card[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = `${finding.rule} ${finding.key}`;
    groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  return [...groups.values()].map((group) => {
    const lead = group.reduce((best, one) =>
      SURENESS.indexOf(one.sure) > SURENESS.indexOf(best.sure) ? one : best,
    );
    return {
      key: lead.key,
      lead,
      findings: group,
      snippet: snippetOf(lead, findings, read),
      fixes: [...new Set(group.flatMap((finding) => (finding.fixes ?? []).map((fix) => fix.label)))],
    };
  });
}

const SURENESS: readonly Certainty[] = ['possible', 'likely', 'certain'];

/** The line around a finding. Whatever else was found in it is masked as well. */
function snippetOf(finding: Finding, all: readonly Finding[], read: ReadMail): Snippet | null {
  const span = finding.where;
  const text = span && visibleText(span, read);
  if (!span || text === null || text === undefined) return null;
  const masked = all.reduce((shown, one) => mask(shown, one, span.part), text);
  const before = masked.slice(0, span.start);
  const after = masked.slice(span.end);
  return {
    before: lastWords(before.slice(before.lastIndexOf('\n') + 1)),
    found: masked.slice(span.start, span.end).replace(/\s+/g, ' '),
    after: firstWords(after.split('\n', 1)[0] ?? ''),
  };
}

/** A fix of the same length is a mask: it can be shown in place without moving anything. */
function mask(text: string, { where, fixes }: Finding, part: Span['part']): string {
  if (!where || where.part !== part) return text;
  const fix = fixes?.find((one) => one.with.length === where.end - where.start);
  return fix ? text.slice(0, where.start) + fix.with + text.slice(where.end) : text;
}

/** Whole words only, and a sign that there is more. */
function lastWords(line: string): string {
  if (line.length <= AROUND) return line;
  const tail = line.slice(-AROUND);
  return `…\u00a0${tail.slice(tail.search(/\s/) + 1)}`;
}

function firstWords(line: string): string {
  if (line.length <= AROUND) return line;
  return `${line.slice(0, AROUND).replace(/\s\S*$/, '')}\u00a0…`;
}

function visibleText(span: Span, read: ReadMail): string | null {
  const [kind, index] = span.part.split(':');
  if (kind === 'attachment-name') return read.mail.attachments?.[Number(index)]?.name ?? null;
  if (kind === 'subject' || kind === 'body') return textOf(read.source, span.part);
  return null;
}
