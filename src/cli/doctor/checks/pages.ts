import { Parser } from 'htmlparser2';
import { type Host, textOf, thereOf } from '../host';
import type { Sighting } from '../types';

/** What a page of ours holds, as far as a host could have changed it. */
export interface PageParts {
  /** As written: `taskpane.7e734778.js`, `https://appsforoffice.microsoft.com/…/office.js`. */
  readonly scripts: readonly string[];
  /** A script that stands in the page itself. None of ours does: the content security policy stops it. */
  readonly hasInlineScript: boolean;
  /** What `<meta name="kuvert-graph">` holds; null where the page has none. */
  readonly graph: string | null;
}

const OFFICE_JS = 'https://appsforoffice.microsoft.com/';

export function partsOf(html: string): PageParts {
  const scripts: string[] = [];
  let hasInlineScript = false;
  let graph: string | null = null;
  let inScript = false;
  const parser = new Parser({
    onopentag(name, { src, name: called, content }) {
      if (name === 'meta' && called === 'kuvert-graph') graph = content ?? '';
      if (name !== 'script') return;
      inScript = src === undefined;
      if (src !== undefined) scripts.push(src);
    },
    ontext(text) {
      if (inScript && text.trim() !== '') hasInlineScript = true;
    },
    onclosetag(name) {
      if (name === 'script') inScript = false;
    },
  });
  parser.end(html);
  return { scripts, hasInlineScript, graph };
}

/** The scripts that the pages load from the host itself. */
export function scriptsOfPages(host: Host): string[] {
  return thereOf(host)
    .filter(([file]) => file.endsWith('.html'))
    .flatMap(([, { body }]) => partsOf(body.toString('utf8')).scripts)
    .filter((src) => !/^(?:[a-z]+:)?\/\//i.test(src))
    .map((src) => src.replace(/^\.?\//, ''));
}

/** A proxy, a "speed-up" or a statistics module that writes its script into pages: the policy stops it, and the page with it. */
export const pagesCheck = (host: Host): Sighting[] =>
  thereOf(host)
    .filter(([file]) => file.endsWith('.html'))
    .flatMap(([file]): Sighting[] => {
      const { scripts, hasInlineScript } = partsOf(textOf(host, file) ?? '');
      const isForeign = scripts.some((src) => /^(?:[a-z]+:)?\/\//i.test(src) && !src.startsWith(OFFICE_JS));
      if (!hasInlineScript && !isForeign) return [];
      return [{ subject: 'pages', fault: 'page-altered', severity: 'fault', file }];
    });
