import type { Unreadable } from '../hygiene/mail/types';
import { Stop } from './stop';
import type { AttachmentText, Gap, PlaceKind } from './types';

const MOST_GAPS = 100;

interface OpenPlace {
  readonly kind: PlaceKind;
  readonly number?: number;
  readonly start: number;
  end: number;
}

/** Collects the text of one attachment, the files inside it included, and where it stands. */
export class Writer {
  private readonly most: number;
  private readonly pieces: string[] = [];
  private readonly places: OpenPlace[] = [];
  private readonly gaps: Gap[] = [];
  private readonly reasons = new Set<Unreadable>();
  private last = '\n';
  length = 0;

  /** `most`: how many UTF-16 units the text may have. */
  constructor(most: number) {
    this.most = most;
  }

  /** @throws Stop when the text is full */
  write(text: string): void {
    if (text === '') return;
    const room = this.most - this.length;
    const piece = withoutControls(text.length > room ? text.slice(0, room) : text);
    this.pieces.push(piece);
    this.length += piece.length;
    this.last = piece.charAt(piece.length - 1) || this.last;
    if (piece.length < text.length) throw new Stop('too-large', true);
  }

  /** Ends the line, where one is begun. */
  endLine(): void {
    if (this.last !== '\n' && this.length < this.most) this.write('\n');
  }

  /** A place begins here, on a new line; the function that comes back ends it. Without text there is none. */
  begin(kind: PlaceKind, number?: number): () => void {
    this.endLine();
    const place: OpenPlace = { kind, ...(number !== undefined && { number }), start: this.length, end: -1 };
    this.places.push(place);
    return () => {
      place.end = this.last === '\n' ? Math.max(place.start, this.length - 1) : this.length;
      this.endLine();
    };
  }

  /** What `fill` writes stands at that place. */
  async at<T>(kind: PlaceKind, number: number | undefined, fill: () => T | Promise<T>): Promise<T> {
    const end = this.begin(kind, number);
    try {
      return await fill();
    } finally {
      end();
    }
  }

  /** A few lines at a place; none, no place. */
  async lines(kind: PlaceKind, lines: readonly string[]): Promise<void> {
    const text = lines.filter((line) => line.trim() !== '').join('\n');
    if (text !== '') await this.at(kind, undefined, () => this.write(text));
  }

  /** Notes that something was not looked at. Pages in a row become one gap. */
  gap(because: Unreadable, kind?: PlaceKind, number?: number, last?: number): void {
    this.reasons.add(because);
    const before = this.gaps[this.gaps.length - 1];
    if (before && number !== undefined && before.because === because && before.kind === kind) {
      if ((before.last ?? before.number) === number - 1) {
        this.gaps[this.gaps.length - 1] = { ...before, last: last ?? number };
        return;
      }
    }
    if (this.gaps.length >= MOST_GAPS) return;
    this.gaps.push({
      because,
      ...(kind && { kind }),
      ...(number !== undefined && { number }),
      ...(last !== undefined && last !== number && { last }),
    });
  }

  result(): AttachmentText {
    return {
      text: this.pieces.join('').replace(/\n$/, ''),
      places: this.places.filter(({ start, end }) => end > start),
      unread: [...this.reasons],
      gaps: this.gaps,
    };
  }
}

/** What windows-1252 has at 128 to 159. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Node 20 decodes windows-1252 as latin-1 (https://github.com/nodejs/node/issues/56542), and PDFs mix them up: a dash
 * becomes a control character, which no text has. As many characters as before.
 */
function withoutControls(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 128] ?? character,
  );
}
