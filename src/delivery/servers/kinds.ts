import { headersFor, PAGES } from '../headers';
import type { Deployment } from '../types';

type Headers = Readonly<Record<string, string>>;

/** The files of an add-in, sorted by the headers they need: what a server's configuration has to tell apart. */
export interface Kinds {
  /** Files with headers of their own, by name. Their names never change. */
  readonly named: readonly { readonly path: string; readonly headers: Headers }[];
  /** `check.7e734778.js`, at the top of the folder */
  readonly scripts: Headers;
  /** `assets/icon-16.png` */
  readonly icons: Headers;
  /** All else, and what is not there */
  readonly rest: Headers;
}

/** @returns one entry for each way in which files differ */
export function kindsOf(deployment: Deployment): Kinds {
  const of = (path: string) => headersFor(path, deployment);
  return {
    named: [...PAGES, 'launchevent.js'].map((path) => ({ path, headers: of(path) })),
    scripts: of('script.00000000.js'),
    icons: of('assets/icon.png'),
    rest: of('files.json'),
  };
}

/** Types by ending: `nosniff` makes a wrong one fail. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'application/xml',
};

/** What is no text has no charset. */
export const typeWithCharset = (type: string): string =>
  type.startsWith('image/') ? type : `${type}; charset=utf-8`;

/** `/kuvert`, or nothing where the add-in is at the top of its origin. */
export const basePath = ({ url }: Deployment): string => new URL(url).pathname.replace(/\/+$/, '');
