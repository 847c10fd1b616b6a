/** One open object or list. */
interface Open {
  /** The names so far; null in a list. */
  readonly names: Set<string> | null;
  /** Of a list: which entry is read. */
  index: number;
  /** Of an object: the name whose value comes next. */
  name: string | null;
}

/**
 * Where a name stands twice in one object (`rules.cpr-number.level`). `JSON.parse` takes the last one and says nothing: a setting
 * that a person reads in the file would not hold.
 *
 * @param text valid JSON; of anything else the answer means nothing
 */
export function namesTwice(text: string): string[] {
  const found: string[] = [];
  const open: Open[] = [];
  for (const token of text.match(TOKENS) ?? []) {
    const inside = open[open.length - 1];
    if (token === '{' || token === '[') {
      open.push({ names: token === '{' ? new Set() : null, index: 0, name: null });
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',') next(inside);
    else if (inside?.names && inside.name === null) {
      inside.name = JSON.parse(token) as string;
      if (inside.names.has(inside.name)) found.push(pathOf(open));
      inside.names.add(inside.name);
    }
  }
  return found;
}

/** Texts whole, so that no bracket inside one counts. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

function next(inside: Open | undefined): void {
  if (!inside) return;
  inside.index += 1;
  inside.name = null;
}

const pathOf = (open: readonly Open[]) =>
  open
    .map(({ names, name, index }) => (names ? `.${name}` : `[${index}]`))
    .join('')
    .replace(/^\./, '');
