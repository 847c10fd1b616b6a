import { Flow } from '../flow';
import type { Job } from '../job';
import type { PlaceKind } from '../types';
import { Writer } from '../writer';
import type { XmlEvents } from '../xml';

interface Aside {
  readonly kind: PlaceKind;
  readonly lines: string[];
}

/** Elements whose text stands apart from the line that they are written into. */
const APART: Readonly<Record<string, PlaceKind>> = {
  annotation: 'comments',
  'note-body': 'notes',
  'tracked-changes': 'deleted',
};
const FIELDS = new Set(['text', 'textarea', 'formatted-text', 'combobox']);
const MOST_EMPTY_CELLS = 20;

/** Text of OpenDocument content: sheets and slides are places; comments, notes and deletions come in `asides`. */
export function odfText(job: Job): XmlEvents & { readonly asides: readonly Aside[] } {
  const asides: Aside[] = ['name', 'notes', 'comments', 'deleted', 'fields', 'properties'].map((kind) => ({
    kind: kind as PlaceKind,
    lines: [],
  }));
  const aside = (kind: PlaceKind, text: string) =>
    asides.find((each) => each.kind === kind)?.lines.push(text);
  const main = new Flow(job.out);
  const apart: {
    readonly kind: PlaceKind;
    readonly writer: Writer;
    readonly flow: Flow;
    readonly inText: number;
  }[] = [];
  const flow = () => apart[apart.length - 1]?.flow ?? main;
  const ends: (() => void)[] = [];
  let inText = 0;
  let skipping = 0;
  let sheets = 0;
  let slides = 0;
  let tables = 0;
  let isSpreadsheet = false;

  const begin = (kind: PlaceKind, number?: number) => {
    main.end();
    ends.push(job.out.begin(kind, number));
  };
  const end = () => {
    main.end();
    ends.pop()?.();
  };

  return {
    asides,
    open(name, attribute) {
      if (skipping > 0 || name === 'note-citation') {
        skipping += 1;
        return;
      }
      if (name === 'p' || name === 'h' || name === 'desc') inText += 1;
      if (name === 's') flow().text(' '.repeat(Math.min(Number(attribute('c') ?? 1) || 1, 100)));
      if (name === 'tab') flow().text('\t');
      if (name === 'line-break') flow().line();
      if (name === 'text-box') flow().apart();
      if (name === 'table-cell' || name === 'covered-table-cell') {
        const times = Math.min(Number(attribute('number-columns-repeated') ?? 1) || 1, MOST_EMPTY_CELLS);
        flow().emptyCells(times - 1);
        flow().cellStart();
      }
      if (name === 'spreadsheet') isSpreadsheet = true;
      if (name === 'table') {
        tables += 1;
        if (tables === 1 && isSpreadsheet && apart.length === 0) {
          begin('sheet', ++sheets);
          aside('name', attribute('name') ?? '');
        }
      }
      if (name === 'page') begin('slide', ++slides);
      if (name === 'notes') begin('notes');
      const value = FIELDS.has(name) ? attribute('current-value') : undefined;
      if (value) aside('fields', value);
      const kind = APART[name];
      if (kind) {
        const writer = new Writer(job.limits.text);
        apart.push({ kind, writer, flow: new Flow(writer), inText });
        inText = 0;
      }
    },
    close(name) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (name === 'p' || name === 'h' || name === 'desc') {
        inText -= 1;
        flow().line();
      }
      if (name === 'table-cell' || name === 'covered-table-cell') flow().cellEnd();
      if (name === 'table-row') flow().row();
      if (name === 'table') {
        tables -= 1;
        if (tables === 0 && isSpreadsheet && apart.length === 0) end();
      }
      if (name === 'page' || name === 'notes') end();
      if (APART[name]) {
        const done = apart.pop();
        if (done) aside(done.kind, done.writer.result().text);
        inText = done?.inText ?? 0;
      }
    },
    text(text) {
      // White space collapses; what is meant is written as elements (part 3, § 6.1.2).
      if (skipping === 0 && inText > 0) flow().text(text.replace(/[ \t\r\n]{1,1000}/g, ' '));
    },
  };
}
