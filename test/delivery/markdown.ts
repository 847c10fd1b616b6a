import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TOP } from '../house/repository';

/** A document for people, in the parts that tests ask for. */
export interface Markdown {
  readonly text: string;
  /** Ranks and titles, in order. */
  readonly headings: readonly { readonly rank: number; readonly title: string }[];
  readonly tables: readonly Table[];
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A fenced block: the words behind the fence, and what stands in it. */
export interface Block {
  readonly language: string;
  readonly marks: readonly string[];
  readonly text: string;
}

export const documentPath = (name: string): string => path.join(TOP, 'src/delivery/documents', name);

export function readDocument(name: string): Markdown {
  const text = readFileSync(documentPath(name), 'utf8');
  const blocks: Block[] = [];
  const prose = text.replace(/^```(\S*)([^\n]*)\n([\s\S]*?)^```$/gm, (_all, language, marks, inside) => {
    blocks.push({ language, marks: marks.trim().split(/\s+/).filter(Boolean), text: inside });
    return '';
  });
  const headings = [...prose.matchAll(/^(#+) (.+)$/gm)].map(([, signs = '', title = '']) => ({
    rank: signs.length,
    title,
  }));
  return { text, headings, tables: tablesOf(prose), blocks };
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function tablesOf(prose: string): Table[] {
  return [...prose.matchAll(/^\|.*\n\|[ |:-]+\n(?:\|.*(?:\n|$))*/gm)].map(([table]) => {
    const [head = '', , ...rows] = table.trimEnd().split('\n');
    return { head: cellsOf(head), rows: rows.map(cellsOf) };
  });
}

/** What stands in backticks. */
export const codesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** What stands in bold. */
export const boldIn = (text: string): string[] =>
  [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, bold = '']) => bold);

/** `test/file.test.ts` › `title` */
export const testsIn = (text: string): { file: string; title: string }[] =>
  [...text.matchAll(/`(test\/[^`]+\.test\.tsx?)` › `([^`]+)`/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));
