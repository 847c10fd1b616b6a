import type { Job, Reader } from '../job';
import { Stop } from '../stop';
import { RtfText } from './rtf-text';

const STEP = 64 * 1024;
const BACKSLASH = 0x5c;

/** Rich Text Format 1.9.1. Own reader: the kept libraries need Node's streams, or make HTML of it. */
export const readRtf: Reader = async (bytes, job) => {
  const start = bytes.indexOf(BACKSLASH) - 1;
  const text = new RtfText(job);
  let turn = start + STEP;
  for (let at = start; at < bytes.length; ) {
    at = readToken(bytes, at, text);
    if (at < turn) continue;
    turn = at + STEP;
    job.progress(at / bytes.length);
    await job.pause();
  }
  const whole = text.finish();
  await writeAsides(text, job);
  if (!whole) throw new Stop('unreadable'); // cut off: what was there is read
};

/** Reads one token and tells where the next begins. */
function readToken(bytes: Uint8Array, at: number, text: RtfText): number {
  const byte = bytes[at] ?? 0;
  if (byte === 0x7b) text.open();
  else if (byte === 0x7d) text.close();
  else if (byte === BACKSLASH) return readControl(bytes, at + 1, text);
  else if (byte !== 10 && byte !== 13) text.byte(byte);
  return at + 1;
}

function readControl(bytes: Uint8Array, at: number, text: RtfText): number {
  if (!isLetter(bytes[at])) {
    const symbol = String.fromCharCode(bytes[at] ?? 0);
    if (symbol !== "'") {
      text.symbol(symbol);
      return at + 1;
    }
    const value = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
    if (!Number.isNaN(value)) text.byte(value, true);
    return at + 3;
  }
  let end = at;
  while (isLetter(bytes[end]) && end - at < 32) end += 1;
  const word = String.fromCharCode(...bytes.subarray(at, end));
  const from = end;
  if (bytes[end] === 0x2d) end += 1;
  while (isDigit(bytes[end]) && end - from < 12) end += 1;
  const number = end > from ? Number(String.fromCharCode(...bytes.subarray(from, end))) : null;
  if (bytes[end] === 0x20) end += 1;
  if (word === 'bin') return end + Math.max(0, number ?? 0); // that many bytes of anything
  text.control(word, number);
  return end;
}

const isLetter = (byte = 0) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte = 0) => byte >= 0x30 && byte <= 0x39;

async function writeAsides(text: RtfText, job: Job): Promise<void> {
  job.out.endLine();
  for (const { kind, writer } of text.asides) await job.out.lines(kind, [writer.result().text]);
  if (text.objects > 0) job.out.gap('part-not-read', 'file');
}
