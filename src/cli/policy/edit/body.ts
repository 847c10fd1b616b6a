import type { IncomingMessage } from 'node:http';
import type { Texts } from '../../texts';
import { Refused } from './refused';

/** Far beyond any policy, two of them even. */
const LONGEST = 5 * 1024 * 1024;

/** What is too long is read to its end and thrown away, so that who sent it hears why; but not without end. */
const MOST_DRAINED = 20 * LONGEST;

/** The object that a request brings. @throws Refused where it is too long, no JSON or no object */
export async function readObject(
  request: IncomingMessage,
  { edit }: Texts,
): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new Refused(415, edit.refused['not-json']);
  const bytes = await bytesOf(request);
  if (bytes === null) throw new Refused(413, edit.tooLarge(LONGEST / 1024 / 1024));
  const value = parsed(bytes, edit.refused['not-json']);
  if (!isObject(value)) throw new Refused(400, edit.refused['not-these-fields']);
  return value;
}

/** Null where there is too much. */
async function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_DRAINED) break;
    if (size <= LONGEST) chunks.push(chunk);
    else chunks = [];
  }
  return size > LONGEST ? null : Buffer.concat(chunks);
}

function parsed(bytes: Buffer, notJson: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refused(400, notJson);
  }
}

/** A JSON object, not a list and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
