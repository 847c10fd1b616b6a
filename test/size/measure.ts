import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

export const ADDIN = fileURLToPath(new URL('../../dist/addin', import.meta.url));
/** The send handler with every rule that a policy could let speak, as the sandbox has it. */
export const ANY_POLICY = fileURLToPath(new URL('../../dist/sandbox/any-policy', import.meta.url));

/** What comes over the wire before something works. Sizes are bytes, gzip at its best level, each file by itself. */
export interface Load {
  readonly name: string;
  readonly files: readonly Weight[];
  /** Bytes gzipped; null where nothing is demanded. */
  readonly budget: number | null;
}

export interface Weight {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

const KB = 1024;
/** The lexicon of all rules included. */
const SEND_HANDLER_BUDGET = 80 * KB;
/** With every rule of good mail at a level that speaks, and a design manual (README, "Decisions"). */
const ANY_POLICY_BUDGET = 96 * KB;
/** A bare Fluent UI page with a dozen components weighs 143. */
const PANE_BUDGET = 200 * KB;
/** The frame and the sign-in; what reads mailboxes, each page and the charts come later. */
const DASHBOARD_BUDGET = 250 * KB;

/**
 * The weight of the built add-in: what each press on Send loads, what pane and dashboard load first, and what comes later.
 *
 * @throws when the add-in is not built
 */
export function measure(addin = ADDIN): Load[] {
  if (!existsSync(path.join(addin, 'taskpane.html'))) {
    throw new Error('There is no built add-in to weigh. Run `npm run build` first.');
  }
  const pane = localFiles(readFileSync(path.join(addin, 'taskpane.html'), 'utf8'));
  const dashboard = localFiles(readFileSync(path.join(addin, 'dashboard.html'), 'utf8'));
  const scripts = readdirSync(addin).filter((file) => /\.(js|css)$/.test(file));
  const charts = scripts.filter((file) => file.startsWith('charts.'));
  const first = ['launchevent.js', ...pane, ...dashboard, ...charts];
  const later = scripts.filter((file) => !first.includes(file));
  const weigh = (files: readonly string[]) => files.map((file) => weight(addin, file));
  return [
    { name: 'send handler', files: weigh(['launchevent.js']), budget: SEND_HANDLER_BUDGET },
    {
      name: 'send handler, most demanding policy',
      files: [weight(ANY_POLICY, 'launchevent.js')],
      budget: ANY_POLICY_BUDGET,
    },
    { name: 'pane, first load', files: weigh(pane), budget: PANE_BUDGET },
    { name: 'dashboard, first load', files: weigh(dashboard), budget: DASHBOARD_BUDGET },
    { name: 'dashboard, charts', files: weigh(charts), budget: null },
    { name: 'loaded when needed', files: weigh(later), budget: null },
  ];
}

export const sum = (files: readonly Weight[], of: 'raw' | 'gzip') =>
  files.reduce((total, file) => total + file[of], 0);

function weight(folder: string, file: string): Weight {
  const bytes = readFileSync(path.join(folder, file));
  return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** Scripts and styles that a page loads from its own folder. Office.js comes from Microsoft, and is not ours to weigh. */
export function localFiles(html: string): string[] {
  const files: string[] = [];
  const parser = new Parser({
    onopentag(name, { src, href, rel = '' }) {
      if (name === 'script' && src) files.push(src);
      if (name === 'link' && href && /stylesheet|preload/.test(rel)) files.push(href);
    },
  });
  parser.end(html);
  return [
    ...new Set(
      files.filter((file) => !/^(https?:)?\/\//.test(file)).map((file) => file.replace(/^\.?\//, '')),
    ),
  ];
}
