import type { PlaceKind } from '../types';

/** Destinations without text that a person wrote (RTF 1.9.1), and those that repeat what stands elsewhere. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator themedata colorschememapping datastore ' +
    'latentstyles pict objdata objclass objname nonshppict fldinst xmlnstbl pgptbl mmathPr wgrffmtfilter filetbl ' +
    'revtbl listtext pntext pntxta pntxtb bkmkstart bkmkend htmltag mhtmltag template datafield panose falt blipuid ' +
    'atnid atnauthor atntime atnref atndate atnparent sn sv shprslt creatim revtim printim buptim passwordhash ' +
    'defchp defpap ftnsep ftnsepc aftnsep aftnsepc background picprop proptype linkval fname protusertbl'
  ).split(' '),
);

/** Destinations whose text stands apart from the running text. */
export const PLACES: Readonly<Record<string, PlaceKind>> = {
  footnote: 'notes',
  annotation: 'comments',
  header: 'margin',
  headerl: 'margin',
  headerr: 'margin',
  headerf: 'margin',
  footer: 'margin',
  footerl: 'margin',
  footerr: 'margin',
  footerf: 'margin',
  title: 'properties',
  subject: 'properties',
  author: 'properties',
  operator: 'properties',
  manager: 'properties',
  company: 'properties',
  category: 'properties',
  keywords: 'properties',
  comment: 'properties',
  doccomm: 'properties',
  hlinkbase: 'properties',
  propname: 'properties',
  staticval: 'properties',
  docvar: 'properties',
};

/** Control symbols that are characters. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
};

/** Control words that are characters. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

/** `\fcharset` → Windows code page; the default charset 0 and 1 leave the document's own. */
export const CODE_PAGE_OF_CHARSET: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
