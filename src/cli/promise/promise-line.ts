import { z } from 'zod';
import type { SentMail } from '../../hygiene/replies/promise';
import { dateTime } from '../date-time';
import type { Line } from '../ndjson/lines';
import { mapLine } from '../ndjson/map-line';
import { idShape, type ReadLine, readLine } from '../ndjson/read-line';
import { shortEnough } from '../read-body';
import type { Texts } from '../texts';

/** The shape of one line, from `design/cli.md` ("promise, in"). */
const lineShape = z.object({ id: idShape, sentAt: dateTime, text: z.string() });

/** Reads one line of NDJSON. A bad one becomes an error that says what and where, and quotes nothing of the line. */
export function readPromiseLine(line: Line, texts: Texts): ReadLine<SentMail> {
  const read = readLine(line, lineShape, [], texts);
  return mapLine(
    read,
    ({ sentAt, text }) => ({ sentAt, text: shortEnough('text', text, texts.line) }),
    texts.line,
  );
}
