import { textOf } from '../../hygiene/mail/fix';
import type { Finding, Span } from '../../hygiene/mail/types';
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
  readonly findings: readonly [Finding, ...Finding[]];
  readonly snippet: Snippet | null;
  /** Text keys of the fixes that reach at least one of the places, best first. */
  readonly fixes: readonly string[];
}

const AROUND = 40;

/** Groups findings into cards, in the order of the report. */
export function cardsOf(findings: readonly Finding[], read: ReadMail): Card[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const id = `${finding.rule} ${finding.key}`;
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  return [...groups.values()].map((group) => ({
    key: group[0].key,
    findings: group,
    snippet: snippetOf(group[0], read),
    fixes: [...new Set(group.flatMap((finding) => (finding.fixes ?? []).map((fix) => fix.label)))],
  }));
}

function snippetOf(finding: Finding, read: ReadMail): Snippet | null {
  const span = finding.where;
  const text = span && visibleText(span, read);
  if (!span || text === null || text === undefined) return null;
  const mask = finding.fixes?.find((fix) => fix.with.length === span.end - span.start);
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  return {
    before: oneLine(lastWords(before)),
    found: oneLine(mask ? mask.with : text.slice(span.start, span.end)),
    after: oneLine(firstWords(after)),
  };
}

/** Whole words only, and a sign that there is more. */
function lastWords(text: string): string {
  if (text.length <= AROUND) return text;
  const tail = text.slice(-AROUND);
  return `… ${tail.slice(tail.search(/\s/) + 1)}`;
}

function firstWords(text: string): string {
  if (text.length <= AROUND) return text;
  return `${text.slice(0, AROUND).replace(/\s\S*$/, '')} …`;
}

function visibleText(span: Span, read: ReadMail): string | null {
  const [kind, index] = span.part.split(':');
  if (kind === 'attachment-name') return read.mail.attachments?.[Number(index)]?.name ?? null;
  if (kind === 'subject' || kind === 'body') return textOf(read.source, span.part);
  return null;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
