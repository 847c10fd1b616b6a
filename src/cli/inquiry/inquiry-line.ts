import { z } from 'zod';
import type { Address } from '../../hygiene/mail/types';
import type { IncomingMail } from '../../hygiene/replies/types';
import { addressFromText } from '../address';
import type { Line } from '../ndjson/lines';
import { mapLine } from '../ndjson/map-line';
import { idShape, optional, type ReadLine, readLine } from '../ndjson/read-line';
import { shortEnough } from '../read-body';
import type { Texts } from '../texts';

const text = z.string();
const addressShape = z.preprocess(addressFromText, z.object({ name: optional(text), address: text }));
const listShape = z.array(addressShape);

/** The shape of one line, from `design/cli.md` ("inquiry, in"); an address may also be written as in a mail. */
const lineShape = z.object({
  id: idShape,
  from: addressShape,
  to: optional(listShape),
  cc: optional(listShape),
  mailbox: optional(text),
  subject: text,
  text,
  headers: optional(z.array(z.object({ name: text, value: text }))),
});

const LISTS = [['to'], ['cc'], ['headers']];

type InquiryLine = z.infer<typeof lineShape>;

/** Reads one line of NDJSON. A bad one becomes an error that says what and where, and quotes nothing of the line. */
export function readInquiryLine(line: Line, texts: Texts): ReadLine<IncomingMail> {
  return mapLine(readLine(line, lineShape, LISTS, texts), (value) => mailOf(value, texts), texts.line);
}

function mailOf(line: InquiryLine, texts: Texts): IncomingMail {
  const { from, to, cc, mailbox, subject, headers } = line;
  return {
    from: addressOf(from),
    subject,
    text: shortEnough('text', line.text, texts.line),
    ...(to && { to: to.map(addressOf) }),
    ...(cc && { cc: cc.map(addressOf) }),
    ...(typeof mailbox === 'string' && { mailbox }),
    ...(headers && { headers }),
  };
}

function addressOf({ name, address }: z.infer<typeof addressShape>): Address {
  return { address, ...(typeof name === 'string' && { name }) };
}
