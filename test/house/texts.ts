import { parse, type Sources, walkValues } from './source';

/** Words that the list "Words we use" avoids, in what a person reads. */
const AVOIDED = ['fejlkode', 'entitet', 'error code', 'entity', 'OOF', 'OOO', 'SLA', 'SSN'];
const avoided = new RegExp(`(^|[^\\p{L}])(${AVOIDED.join('|')})(?![\\p{L}])`, 'u');

/** Files that hold what a person reads: `texts.ts`, and everything in a folder `texts`. */
export const textFiles = (files: Sources) =>
  Object.keys(files).filter((file) => /^src\/.*(\/texts\.tsx?|\/texts\/[^/]+\.tsx?)$/.test(file));

/** One sentence for each text that shouts or uses a word we avoid. Names the file and the fault. */
export function breachesOfTone(files: Sources): string[] {
  return textFiles(files).flatMap((file) =>
    stringsIn(file, files[file] ?? '').flatMap((text) => {
      const word = avoided.exec(text)?.[2];
      return [
        ...(text.includes('!') ? [`${file}: an exclamation mark in “${text}”`] : []),
        ...(word ? [`${file}: “${word}” in “${text}”`] : []),
      ];
    }),
  );
}

function stringsIn(file: string, source: string): string[] {
  const strings: string[] = [];
  walkValues(parse(file, source).module, (node) => {
    if (node.type === 'StringLiteral' || node.type === 'JSXText') strings.push(String(node.value));
    if (node.type === 'TemplateElement') strings.push(String(node.cooked ?? node.raw));
    return undefined;
  });
  return strings;
}

/** Every text of a table by its path (`verdict.clear.0`); functions stand as the number of their arguments. */
export function flattened(table: unknown, path = ''): Record<string, string> {
  if (typeof table === 'string') return { [path]: table };
  if (typeof table === 'function') return { [path]: `(function of ${table.length})` };
  if (typeof table !== 'object' || table === null) return {};
  const parts = Object.entries(table).map(([key, value]) => flattened(value, path ? `${path}.${key}` : key));
  return Object.assign({}, ...parts) as Record<string, string>;
}

/** How two languages of one table differ: a key that one lacks, an empty text, or other `{gaps}`. */
export function differencesOfLanguages(da: unknown, en: unknown): string[] {
  const [danish, english] = [flattened(da), flattened(en)];
  const keys = [...new Set([...Object.keys(danish), ...Object.keys(english)])].sort();
  return keys.flatMap((key) => {
    const [one, other] = [danish[key], english[key]];
    if (one === undefined) return [`${key} is missing in Danish`];
    if (other === undefined) return [`${key} is missing in English`];
    if (!one.trim() || !other.trim()) return [`${key} is empty`];
    return gaps(one) === gaps(other)
      ? []
      : [`${key} has the gaps ${gaps(one) || '–'} in Danish, ${gaps(other) || '–'} in English`];
  });
}

/** Gaps of a text in a fixed order, each once; a function counts by its arguments. */
function gaps(text: string): string {
  const found = text.startsWith('(function of ') ? [text] : (text.match(/\{\w+\}/g) ?? []);
  return [...new Set(found)].sort().join(' ');
}
