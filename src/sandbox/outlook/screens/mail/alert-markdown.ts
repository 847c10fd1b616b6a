/** What an alert's Markdown may say: paragraphs, lists, bold, italic and https links. */
export type AlertBlock =
  | { kind: 'paragraph'; lines: AlertInline[][] }
  | { kind: 'list'; ordered: boolean; items: AlertInline[][] };
export type AlertInline =
  | { kind: 'text' | 'bold' | 'italic'; text: string }
  | { kind: 'link'; text: string; href: string };

/**
 * Reads the Markdown that Outlook allows in a Smart Alert (`errorMessageMarkdown`, requirement set 1.15): `**bold**`, `*italic*` or `_italic_`,
 * `- item` or `1. item` (items end in a carriage return), `[words](https://…)`. Everything else stays as it is written.
 */
export function readAlertMarkdown(markdown: string): AlertBlock[] {
  const blocks: AlertBlock[] = [];
  let open: AlertBlock | null = null;
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const item = /^\s*(?:([-*•])|(\d{1,3})[.)])\s+(.*)$/.exec(line);
    if (line.trim() === '') {
      open = null;
    } else if (item) {
      const ordered = item[2] !== undefined;
      if (open?.kind !== 'list' || open.ordered !== ordered) {
        open = { kind: 'list', ordered, items: [] };
        blocks.push(open);
      }
      open.items.push(readInline(item[3] ?? ''));
    } else {
      if (open?.kind !== 'paragraph') {
        open = { kind: 'paragraph', lines: [] };
        blocks.push(open);
      }
      open.lines.push(readInline(line.trim()));
    }
  }
  return blocks;
}

/** The plain text of an alert: a paragraph per empty line, its line breaks kept. */
export function readAlertText(message: string): AlertBlock[] {
  return message
    .split(/(?:\r\n|\r|\n){2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      kind: 'paragraph',
      lines: paragraph.split(/\r\n|\r|\n/).map((line): AlertInline[] => [{ kind: 'text', text: line }]),
    }));
}

// Each alternative starts with its own sign and excludes it inside, so that reading stays linear.
const marks =
  /\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|(?<![\p{L}\d])_([^_\n]+)_(?![\p{L}\d])|\[([^[\]\n]+)\]\((https:\/\/[^\s()]+)\)/gu;

function readInline(text: string): AlertInline[] {
  const pieces: AlertInline[] = [];
  let from = 0;
  for (const found of text.matchAll(marks)) {
    if (found.index > from) pieces.push({ kind: 'text', text: text.slice(from, found.index) });
    const [whole, bold, starred, underlined, words, href] = found;
    if (bold !== undefined) pieces.push({ kind: 'bold', text: bold });
    else if (href !== undefined) pieces.push({ kind: 'link', text: words ?? href, href });
    else pieces.push({ kind: 'italic', text: starred ?? underlined ?? '' });
    from = found.index + whole.length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}
