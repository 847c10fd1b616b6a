import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS, type Group } from '../../src/hygiene/sensitive/groups';
import { type Lexicon, LexiconBuilder } from '../../src/hygiene/sensitive/lexicon';

/** One word of a lexicon file, in one of its senses. */
export interface Entry {
  readonly word: string;
  /** "health.medicine" */
  readonly kind: string;
  readonly pos: string;
  readonly ambiguous: boolean;
  /** It is in the send handler's lexicon too. */
  readonly isCore?: boolean;
}

export interface PhraseEntry {
  /** Joined by "_". */
  readonly words: string;
  readonly kind: string;
  readonly isCore?: boolean;
}

export interface Source {
  readonly words: readonly Entry[];
  readonly phrases: readonly PhraseEntry[];
  /** Context words by group. */
  readonly context: ReadonlyMap<string, readonly Group[]>;
  /** Those of them that the send handler gets. */
  readonly coreContext: ReadonlyMap<string, readonly Group[]>;
}

/** Reads a folder of lexicon files (format: README.md there). Throws, naming file and line, on what it cannot read. */
export function readLexicon(folder: string): Source {
  const words = new Map<string, Entry>();
  const phrases = new Map<string, PhraseEntry>();
  const context = new Map<string, Group[]>();
  const coreContext = new Map<string, Group[]>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    if (file.startsWith('context')) readContext(lines, context, file);
    if (file === 'context.txt') readContext(lines, coreContext, file);
    if (!file.startsWith('context')) readCategory(file.replace(/\.txt$/, ''), lines, words, phrases);
  }
  return { words: [...words.values()], phrases: [...phrases.values()], context, coreContext };
}

function readContext(lines: readonly string[], context: Map<string, Group[]>, file: string): void {
  lines.forEach((line, at) => {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) return;
    const [group = '', list = ''] = text.split(':');
    if (!GROUPS.includes(group as Group)) throw new Error(`${file}:${at + 1}: no group "${group}"`);
    for (const word of list.split(' ')) {
      if (word === '' || word.includes('_')) continue;
      const groups = context.get(word) ?? [];
      if (!groups.includes(group as Group) && groups.length < 2)
        context.set(word, [...groups, group as Group]);
    }
  });
}

function readCategory(
  category: string,
  lines: readonly string[],
  words: Map<string, Entry>,
  phrases: Map<string, PhraseEntry>,
): void {
  let kind = '';
  let pos = 'n';
  lines.forEach((line, at) => {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) return;
    const heading = /^\[([a-z-]+)(?: ([nvapx]))?\]$/.exec(text);
    if (heading) {
      kind = heading[1] as string;
      pos = heading[2] ?? 'n';
      return;
    }
    if (kind === '') throw new Error(`${category}.txt:${at + 1}: words before the first section`);
    if (kind === 'phrase') {
      const phrase = /^([a-z-]+): *(\S+(?: !)?)$/.exec(text);
      if (!phrase) throw new Error(`${category}.txt:${at + 1}: not "kind: word_word"`);
      addPhrase(phrase[2] as string, `${category}.${phrase[1]}`, phrases);
      return;
    }
    for (const raw of text.split(/\s+/)) {
      const word = raw.replace(/[?!®.,]/g, '').replace(/'.*$/, '');
      const isCore = raw.includes('!');
      // Two letters alone are an abbreviation in capitals or nothing.
      if (word.length < 3 && !/^[A-ZÆØÅ0-9]{2}$/.test(word)) continue;
      const ambiguous = raw.includes('?');
      if (word.includes('_')) {
        if (!ambiguous) addPhrase(raw, `${category}.${kind}`, phrases);
        continue;
      }
      const id = `${category} ${word}`;
      const old = words.get(id);
      if (!old) words.set(id, { word, kind: `${category}.${kind}`, pos, ambiguous, isCore });
      else
        words.set(id, {
          ...old,
          ambiguous: ambiguous || old.ambiguous,
          isCore: isCore || old.isCore === true,
        });
    }
  });
}

function addPhrase(written: string, kind: string, phrases: Map<string, PhraseEntry>): void {
  const words = written
    .replace(/[?!®.,'\s]/g, '')
    .toLowerCase()
    .split('_')
    .filter((word) => /[a-z0-9æøå]/.test(word))
    .join('_');
  const id = `${kind.slice(0, kind.indexOf('.'))} ${words}`;
  if (words.includes('_') && !phrases.has(id))
    phrases.set(id, { words, kind, isCore: written.includes('!') });
}

/** Kinds as they ship: few enough to take little room, and each still with a weight of its own. */
const AGENTS =
  /\.(?:ward|professional|organisation|representation|place|party|prison|process|register|enforcement|support|citizenship|migration)$/;
const THINGS =
  /\.(?:medicine|aid|test|treatment|care|diet|benefit|income|gene|data|fingerprint|face|iris|voice|learnt)$/;

export function shippedKind(kind: string): string {
  const [category] = kind.split('.');
  if (/\.(?:body|head)$/.test(kind)) return kind;
  return `${category}.${AGENTS.test(kind) ? 'agent' : THINGS.test(kind) ? 'thing' : 'state'}`;
}

export function lexiconOf({ words, phrases, context }: Source): Lexicon {
  const builder = new LexiconBuilder();
  for (const { word, kind, pos, ambiguous } of words)
    builder.addWord(
      word,
      shippedKind(kind),
      pos === 'p' || pos === 'x' ? pos : 'w',
      ambiguous || /\.(?:body|head)$/.test(kind),
    );
  for (const phrase of phrases) builder.addPhrase(phrase.words, shippedKind(phrase.kind));
  for (const [word, groups] of context)
    for (const group of groups) builder.addContext(word, 1 << GROUPS.indexOf(group));
  return builder.build();
}
