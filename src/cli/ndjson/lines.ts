/** One line of a stream, without its newline. */
export interface Line {
  /** From 1, blank lines counted, as an editor counts. */
  readonly number: number;
  /** The line's bytes; of one that is too long, only its first 4 KB. */
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
}

const NEWLINE = 0x0a;
const HEAD = 4096;

/**
 * Cuts a stream into lines as it comes. Holds at most one line, and of a line over `limit` bytes only its beginning,
 * so memory stays flat on a stream of any length and any content. The last line needs no newline.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const line = new LineSoFar(limit);
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, end));
      yield line.take();
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.length > 0) yield line.take();
}

class LineSoFar {
  length = 0;
  private pieces: Uint8Array[] = [];
  private number = 1;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.length += piece.length;
    if (this.length <= this.limit) this.pieces.push(piece);
    // Of what is too long, the beginning is enough to find its id; the rest is let go as it comes.
    else if (this.pieces.length !== 1 || (this.pieces[0]?.length ?? 0) > HEAD) {
      this.pieces = [Uint8Array.from(Buffer.concat([...this.pieces, piece]).subarray(0, HEAD))];
    }
  }

  take(): Line {
    const [only] = this.pieces;
    const line = {
      number: this.number,
      bytes: this.pieces.length === 1 && only ? only : Buffer.concat(this.pieces),
      tooLong: this.length > this.limit,
    };
    this.pieces = [];
    this.length = 0;
    this.number += 1;
    return line;
  }
}
