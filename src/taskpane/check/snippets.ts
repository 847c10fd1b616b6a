import type { Finding, Part, ReplaceFix } from '../../hygiene/mail/types';
import type { ReadMail } from '../../outlook/read-mail';
import { withoutSteering } from '../../ui/plain-line';

/** A stretch of the writer's own mail, shown to the writer and kept nowhere. `found` is masked where it can be. */
export interface Snippet {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const AROUND = 40;

/** The line around a finding, with everything else that was found masked as well. */
export function snippetOf({ where }: Finding, masked: ReadonlyMap<Part, string>): Snippet | null {
  const text = where && masked.get(where.part);
  if (!where || text === undefined) return null;
  const start = text.lastIndexOf('\n', where.start - 1) + 1;
  const end = text.indexOf('\n', where.end);
  return {
    before: withoutSteering(lastWords(text.slice(where.start === 0 ? 0 : start, where.start))),
    found: withoutSteering(text.slice(where.start, where.end).replace(/\s+/g, ' ')),
    after: withoutSteering(firstWords(text.slice(where.end, end < 0 ? text.length : end))),
  };
}

/** Each part's visible text once, with every number in it masked. Masks keep the length, so places stay. */
export function maskedTexts(findings: readonly Finding[], read: ReadMail): Map<Part, string> {
  const masks = new Map<Part, { start: number; text: string }[]>();
  for (const finding of findings) {
    const part = finding.where?.part;
    const text = part && visibleText(part, read);
    if (!part || text === undefined) continue;
    const list = masks.get(part) ?? [];
    masks.set(part, list);
    const mask = maskOf(finding, text);
    if (mask) list.push(mask);
  }
  const shown = new Map<Part, string>();
  for (const [part, list] of masks) {
    const text = visibleText(part, read) ?? '';
    let at = 0;
    let masked = '';
    for (const mask of list.sort((a, b) => a.start - b.start)) {
      if (mask.start < at) continue;
      masked += text.slice(at, mask.start) + mask.text;
      at = mask.start + mask.text.length;
    }
    shown.set(part, masked + text.slice(at));
  }
  return shown;
}

/** A fix of the same length is a mask. A number that no fix reaches (in a file name) is masked all the same. */
function maskOf({ fixes, where, category }: Finding, text: string): { start: number; text: string } | null {
  const fix = fixes?.find(
    (one): one is ReplaceFix =>
      one.do === 'replace' && one.with.length > 0 && one.with.length === one.span.end - one.span.start,
  );
  if (fix) return { start: fix.span.start, text: fix.with };
  if (!where || category !== 'cpr') return null;
  return {
    start: where.start,
    text: text.slice(where.start, where.end).replace(/\d(?=(?:\D*\d){0,3}\D*$)/g, 'x'),
  };
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

function visibleText(part: Part, { mail }: ReadMail): string | undefined {
  if (part === 'subject' || part === 'location') return mail[part];
  if (part === 'body') return mail.body?.text;
  const [kind, index] = part.split(':');
  const recipient = mail.recipients?.find((one) => one.field === kind && one.index === Number(index));
  if (recipient) return recipient.address;
  const attachment = mail.attachments?.[Number(index)];
  if (kind === 'attachment-name') return attachment?.name;
  return kind === 'attachment' ? attachment?.text : undefined;
}
