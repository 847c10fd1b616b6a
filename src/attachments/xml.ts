import { SaxesParser } from 'saxes';
import { wideEncoding } from './decode-text';
import type { Job } from './job';
import { Stop } from './stop';

/** Names without their prefix. Attributes keep theirs out too: `w:val` is `val`, `r:id` is `r:id` (it would be `id`). */
export interface XmlEvents {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
}

const MOST_FAULTS = 20;

/**
 * Reads XML piece by piece. A DOCTYPE is skipped unread, so there are no entities but XML's own five: nothing outside
 * is ever opened, and nothing grows.
 *
 * @throws Stop `unreadable` at the end where the XML was not well-formed, `too-large` where it is nested too deep
 */
export async function walkXml(pieces: AsyncIterable<Uint8Array>, events: XmlEvents, job: Job): Promise<void> {
  const parser = new SaxesParser();
  const names: string[] = [];
  let faults = 0;
  parser.on('error', () => {
    faults += 1;
    if (faults > MOST_FAULTS) throw new Stop('unreadable');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (names.length >= job.limits.nesting) throw new Stop('too-large');
    const local = localName(name);
    names.push(local);
    events.open(local, (wanted) => attributeOf(attributes, wanted));
  });
  parser.on('closetag', () => {
    events.close(names.pop() ?? '');
  });
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));

  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(wideEncoding(piece) ?? 'utf-8');
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.write(decoder?.decode() ?? '');
  parser.close();
  if (faults > 0) throw new Stop('unreadable');
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function attributeOf(attributes: Record<string, string>, wanted: string): string | undefined {
  const exact = attributes[wanted];
  if (exact !== undefined || wanted.includes(':')) return exact;
  for (const name in attributes) if (localName(name) === wanted) return attributes[name];
  return undefined;
}
