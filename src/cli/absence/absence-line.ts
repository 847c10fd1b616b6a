import { z } from 'zod';
import type { AbsenceOwner, AbsenceReply } from '../../hygiene/absence/types';
import { bodyFromHtml } from '../../hygiene/mail/body';
import { dateTime } from '../date-time';
import type { Line } from '../ndjson/lines';
import { BadLine, mapLine } from '../ndjson/map-line';
import { idShape, optional, type ReadLine, readLine } from '../ndjson/read-line';
import { seenOf, shortEnough } from '../read-body';
import { listed, type Texts } from '../texts';

const text = z.string();
/** The shape of one line, from `design/cli.md` ("absence, in"). */
const lineShape = z.object({
  id: idShape,
  audience: z.enum(['internal', 'external']),
  text: optional(text),
  html: optional(text),
  scheduledStart: optional(dateTime),
  scheduledEnd: optional(dateTime),
  today: z.iso.date(),
  owner: optional(z.object({ displayName: text, mail: text, phone: optional(text) })),
});

type AbsenceLine = z.infer<typeof lineShape>;

/** Reads one line of NDJSON. A bad one becomes an error that says what and where, and quotes nothing of the line. */
export function readAbsenceLine(line: Line, texts: Texts): ReadLine<AbsenceReply> {
  return mapLine(readLine(line, lineShape, [], texts), (value) => replyOf(value, texts), texts.line);
}

function replyOf(line: AbsenceLine, texts: Texts): AbsenceReply {
  const { audience, today, scheduledStart, scheduledEnd, owner } = line;
  return {
    text: visibleText(line, texts),
    audience,
    today,
    ...(typeof scheduledStart === 'string' && { scheduledStart }),
    ...(typeof scheduledEnd === 'string' && { scheduledEnd }),
    ...(owner && { owner: ownerOf(owner) }),
  };
}

function visibleText({ html, text }: AbsenceLine, texts: Texts): string {
  const seen = seenOf(html, text);
  if (!seen) throw new BadLine(texts.line.wrongShape(texts.line.missing(listed(['text', 'html'], texts.or))));
  const source = shortEnough(seen.kind, seen.source, texts.line);
  return seen.kind === 'html' ? bodyFromHtml(source).text : source;
}

function ownerOf({ displayName, mail, phone }: NonNullable<AbsenceLine['owner']>): AbsenceOwner {
  return { displayName, mail, ...(typeof phone === 'string' && { phone }) };
}
