/**
 * What the tags of a mail do to its visible text: the facts that browsers' own style sheet and parser hold
 * (HTML Standard, "Rendering" and "Parsing HTML documents"), as far as a mail can meet them.
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Stand on lines of their own. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody tfoot thead tr ul xmp',
);

/** Never shown. `head` is not among them: what a browser finds in it beyond its own elements it moves to the body and shows. */
export const HIDDEN = set(
  'audio canvas datalist iframe noembed noframes noscript rp script style template title video',
);

/** Have no content and no end tag. */
export const VOID = set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);

/** Stand in a line like one big character, so that spaces on both sides of them show. */
export const OBJECTS = set('embed image img input object');

/** Count only inside a table. */
export const TABLE_PARTS = set('caption col colgroup tbody td tfoot th thead tr');

/** White space directly in these is never shown, even where it is kept. */
export const TABLE_FRAMES = set('table tbody tfoot thead tr');

/** An end tag cannot reach out of these ("has an element in scope"). */
export const SCOPES = set('applet caption marquee object table td template th');

/** An end tag of another name than a block's cannot reach out of a block ("special" elements). */
const SPECIAL = set('applet button col colgroup head iframe marquee object select td template textarea th');
export const isSpecial = (name: string): boolean => BLOCKS.has(name) || HIDDEN.has(name) || SPECIAL.has(name);

/** Their end tag ends them for what follows even where a block stands between (the "adoption agency"). */
export const FORMATTING = set('a b big code em font i nobr s small strike strong tt u');

/** Their start ends an open paragraph. */
const KEEPS_P = set('body caption frameset html legend optgroup option tbody td tfoot th thead tr');
export const endsParagraph = (name: string): boolean => BLOCKS.has(name) && !KEEPS_P.has(name);

/** Drawings and formulas have their own grammar: `<title/>` is complete there, and nothing is raw text. */
export const FOREIGN = set('math svg');
/** In them HTML begins again. */
export const INTEGRATION = set('annotation-xml desc foreignobject mi mn mo ms mtext title');
/** HTML that ends a drawing, apart from blocks. */
export const BREAKOUT = set(
  'b big br code em embed hr i img meta nobr ruby s small span strike strong sub sup tt u var',
);

/** Their text is text: no tags, no character references. */
export const VERBATIM = set('plaintext xmp');
/** White space is kept in them. */
export const PREFORMATTED = set('listing plaintext pre textarea xmp');
/** One line feed directly behind their start tag is not theirs. */
export const EATS_LINE_FEED = set('listing pre textarea');

/** The attributes that matter; a missing one is not there. */
export type Attributes = Readonly<Partial<Record<TextAttribute | LookAttribute, string>>>;

type TextAttribute = 'class' | 'hidden' | 'id' | 'style' | 'type';
/** Read only where somebody asks for looks. */
type LookAttribute = 'background' | 'bgcolor' | 'color' | 'face' | 'height' | 'href' | 'size' | 'width';

/** One start tag. `from`–`to` is its source, brackets included. */
export interface StartTag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly from: number;
  readonly to: number;
  readonly selfClosing: boolean;
}

/** How white space is treated. */
export const COLLAPSED = 0;
export const KEPT = 1;
export const LINES_KEPT = 2;
export type WhiteSpace = typeof COLLAPSED | typeof KEPT | typeof LINES_KEPT;

/** What a `style` attribute says about text. */
export interface InlineStyle {
  readonly display?: string;
  readonly whiteSpace?: WhiteSpace;
  /** `display:none`, or Outlook's own `mso-hide:all`. */
  readonly hidden: boolean;
}

const PLAIN: InlineStyle = { hidden: false };

/** Reads the declarations that matter; the last one of a property wins. */
export function readStyle(style: string | undefined): InlineStyle {
  if (style === undefined) return PLAIN;
  let display: string | undefined;
  let whiteSpace: WhiteSpace | undefined;
  let outlookHides = false;
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(colon, 0)).trim();
    if (property !== 'display' && property !== 'white-space' && property !== 'mso-hide') continue;
    const value = (declaration.slice(colon + 1).split('!')[0] as string).trim();
    if (property === 'display') display = value;
    else if (property === 'mso-hide') outlookHides = value === 'all';
    else whiteSpace = whiteSpaceOf(value);
  }
  return {
    hidden: outlookHides || display === 'none',
    ...(display === undefined ? {} : { display }),
    ...(whiteSpace === undefined ? {} : { whiteSpace }),
  };
}

function whiteSpaceOf(value: string): WhiteSpace | undefined {
  if (value === 'normal' || value === 'nowrap' || value === 'initial') return COLLAPSED;
  if (value === 'pre-line') return LINES_KEPT;
  return value.indexOf('pre') >= 0 || value === 'break-spaces' ? KEPT : undefined;
}

/** Whether an element stands on lines of its own: its name decides unless its style does. */
export function isBlock(name: string, display: string | undefined): boolean {
  if (display === undefined || TABLE_PARTS.has(name)) return BLOCKS.has(name);
  if (display === 'contents' || display.indexOf('inline') === 0) return false;
  return BLOCKS.has(name) || BLOCK_DISPLAYS.has(display);
}

const BLOCK_DISPLAYS = set('block flex flow-root grid list-item table table-caption table-row');
