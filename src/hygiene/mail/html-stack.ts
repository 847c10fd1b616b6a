import type { Row } from './html-flow';
import { isSpecial, SCOPES, type WhiteSpace } from './html-tags';
import type { QuoteMark } from './quoted-marks';

/** One open element, and what held around it. */
export interface Open {
  name: string;
  hides: boolean;
  readonly block: boolean;
  readonly row: Row | undefined;
  readonly quote: QuoteMark | undefined;
  readonly outerSpace: WhiteSpace;
  readonly outerForeign: boolean;
}

/**
 * The open elements, outermost first. It knows at once where the nearest one of a name or kind stands: searching for
 * it would make deeply nested mail quadratic.
 */
export class OpenElements {
  private readonly elements: Open[] = [];
  private readonly places = new Map<string, number[]>();
  private readonly scopes: number[] = [];
  private readonly specials: number[] = [];

  get length(): number {
    return this.elements.length;
  }

  /** The name of the innermost one. */
  get innermost(): string {
    const top = this.elements[this.elements.length - 1];
    return top === undefined ? '' : top.name;
  }

  /** The place of the nearest one that end tags cannot reach out of; -1 when there is none. */
  get scope(): number {
    return last(this.scopes);
  }

  /** The place of the nearest one that end tags of inline elements cannot reach out of; -1 when there is none. */
  get special(): number {
    return last(this.specials);
  }

  /** The place of the nearest one with this name; -1 when there is none. */
  nearest(name: string): number {
    const places = this.places.get(name);
    return places === undefined ? -1 : last(places);
  }

  at(place: number): Open | undefined {
    return this.elements[place];
  }

  push(open: Open): void {
    const place = this.elements.push(open) - 1;
    const places = this.places.get(open.name);
    if (places === undefined) this.places.set(open.name, [place]);
    else places.push(place);
    if (SCOPES.has(open.name)) this.scopes.push(place);
    if (isSpecial(open.name)) this.specials.push(place);
  }

  /** Takes the innermost one away; there is one. */
  pop(): Open {
    const open = this.elements.pop() as Open;
    const place = this.elements.length;
    for (const places of [this.places.get(open.name), this.scopes, this.specials])
      if (places !== undefined && last(places) === place) places.pop();
    return open;
  }

  /** The nearest one of its name stays, and answers to its name no more. */
  forget(place: number): void {
    const open = this.elements[place] as Open;
    const places = this.places.get(open.name);
    if (places !== undefined) places.pop();
    open.name = '';
  }
}

function last(list: readonly number[]): number {
  return list.length === 0 ? -1 : (list[list.length - 1] as number);
}
