import { decoderForCodePage } from '../decode-text';
import { Flow } from '../flow';
import type { Job } from '../job';
import { Stop } from '../stop';
import type { PlaceKind } from '../types';
import { Writer } from '../writer';
import { CHARACTERS, CODE_PAGE_OF_CHARSET, PLACES, SKIPPED, SYMBOLS } from './rtf-words';

interface Group {
  skip: boolean;
  flow: Flow;
  font: number;
  /** How many characters stand in for a `\u` in programs that don't know it. */
  fallback: number;
  deleted: boolean;
  /** The group began with `\*`: whoever doesn't know its word skips it. */
  optional: boolean;
  fontTable: boolean;
}

/** Takes RTF token by token and writes the text; what stands apart from it comes in `asides`. */
export class RtfText {
  readonly asides: { readonly kind: PlaceKind; readonly writer: Writer; readonly flow: Flow }[] = [];
  objects = 0;
  private readonly job: Job;
  private readonly groups: Group[] = [];
  private group: Group;
  private readonly fonts = new Map<number, number>();
  private codePage = 1252;
  private bytes: number[] = [];
  private standIns = 0;

  constructor(job: Job) {
    this.job = job;
    const flow = new Flow(job.out);
    flow.cellStart();
    this.group = {
      skip: false,
      flow,
      font: -1,
      fallback: 1,
      deleted: false,
      optional: false,
      fontTable: false,
    };
  }

  open(): void {
    this.flush();
    if (this.groups.length >= this.job.limits.nesting) throw new Stop('too-large');
    this.groups.push(this.group);
    this.group = { ...this.group, optional: false };
  }

  close(): void {
    this.flush();
    const { flow } = this.group;
    this.group = this.groups.pop() ?? this.group;
    if (flow !== this.group.flow) flow.line();
    this.standIns = 0;
  }

  /** A character of the text; `escaped` ones (`\'e6`) are never part of RTF itself. */
  byte(value: number, escaped = false): void {
    if (this.standIns > 0) {
      this.standIns -= 1;
      return;
    }
    if (this.group.skip || (!escaped && value === 0)) return;
    this.bytes.push(value);
    if (this.bytes.length > 8000) this.flush();
  }

  symbol(symbol: string): void {
    if (symbol === '*') this.group.optional = true;
    else if (symbol === '\n' || symbol === '\r') this.line();
    else this.say(SYMBOLS[symbol] ?? '');
  }

  control(word: string, number: number | null): void {
    const { group } = this;
    if (word !== 'u') this.standIns = 0;
    if (word === 'object') this.objects += 1;
    if (word === 'fonttbl') group.fontTable = true;
    if (SKIPPED.has(word) || (group.optional && !PLACES[word] && word !== 'shpinst')) group.skip = true;
    group.optional = false;
    if (word === 'f' && number !== null) this.setFont(number);
    else if (word === 'fcharset' && group.fontTable) this.setCharset(number ?? 0);
    else if (word === 'ansicpg' && number) this.codePage = number;
    else if (word === 'mac') this.codePage = 10000;
    else if (word === 'uc') group.fallback = Math.min(Math.max(number ?? 1, 0), 100);
    else if (word === 'deleted') this.setDeleted(number !== 0);
    else if (word === 'plain') this.setDeleted(false);
    else if (word === 'u' && number !== null) this.unicode(number);
    else if (group.skip) return;
    else if (PLACES[word]) this.apart(PLACES[word]);
    else this.layout(word);
  }

  /** False when the file ends in the middle. */
  finish(): boolean {
    this.flush();
    return this.groups.length === 0;
  }

  private layout(word: string): void {
    const { flow } = this.group;
    const character = CHARACTERS[word];
    if (character !== undefined) this.say(character);
    else if (/^(par|line|sect|page|column|softline)$/.test(word)) this.line();
    else if (word === 'cell' || word === 'nestcell') {
      this.flush();
      flow.cellEnd();
      flow.cellStart();
    } else if (word === 'row' || word === 'nestrow') {
      this.flush();
      flow.row();
      flow.cellMark();
    } else if (word === 'trowd') {
      this.flush();
      flow.cellMark();
    } else if (word === 'shptxt') {
      this.flush();
      flow.apart();
    }
  }

  private line(): void {
    this.flush();
    if (!this.group.skip) this.group.flow.line();
  }

  private say(text: string): void {
    this.flush();
    if (!this.group.skip) this.group.flow.text(text);
  }

  private unicode(number: number): void {
    this.say(String.fromCharCode(number & 0xffff));
    this.standIns = this.group.fallback;
  }

  private setFont(number: number): void {
    this.flush();
    this.group.font = number;
  }

  private setCharset(charset: number): void {
    const page = CODE_PAGE_OF_CHARSET[charset];
    if (page) this.fonts.set(this.group.font, page);
  }

  /** Deleted text goes elsewhere, so that it does not stand in the middle of the text that took its place. */
  private setDeleted(deleted: boolean): void {
    if (deleted === this.group.deleted || this.group.skip) return;
    this.flush();
    this.group.deleted = deleted;
    if (deleted) this.apart('deleted');
    else this.group.flow = this.groups[this.groups.length - 1]?.flow ?? this.group.flow;
  }

  private apart(kind: PlaceKind): void {
    this.flush();
    let aside = this.asides.find((each) => each.kind === kind);
    if (!aside) {
      const writer = new Writer(this.job.limits.text);
      aside = { kind, writer, flow: new Flow(writer) };
      this.asides.push(aside);
    }
    aside.flow.apart();
    this.group.skip = false;
    this.group.flow = aside.flow;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const page = this.fonts.get(this.group.font) ?? this.codePage;
    const text = decoderForCodePage(page).decode(Uint8Array.from(this.bytes));
    this.bytes = [];
    if (!this.group.skip) this.group.flow.text(text);
  }
}
