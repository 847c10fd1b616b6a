import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../../src/hygiene/mail/person';
import type { FaultCode, Field } from '../../../src/hygiene/signature/types';

/** One signed mail, and what the specification says is wrong with its signature. */
export interface LabelledSignature {
  readonly id: string;
  readonly composeType: 'new' | 'reply' | 'forward';
  readonly profile: Person & { readonly displayName: string };
  readonly manual: ManualInShort;
  /** Empty: compliant. */
  readonly faults: readonly LabelledFault[];
  /** The whole body, as the client gives it. */
  readonly html: string;
  /** What is special about it; may be empty. */
  readonly note: string;
}

/** `field` for `missing` and `wrong`, and for these only. */
export interface LabelledFault {
  readonly code: FaultCode;
  readonly field?: Field;
}

/** A design manual in the short form of the command line. */
export interface ManualInShort {
  readonly fields: readonly Field[];
  readonly font: string;
  readonly mainNumber?: string;
}

const FOLDER = join('test', 'corpus', 'signature');
const textsIn = (folder: string) =>
  readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));

/** The verifier was made with these. */
export const LEARNT_FROM = textsIn('');
/** Its author has not read these. */
export const HELD_OUT = textsIn('held-out');

/** `missing jobTitle`, `order`: the code, and the field of `missing` and `wrong`. */
export const sayFault = ({ code, field }: LabelledFault): string =>
  field && WITH_FIELD.includes(code) ? `${code} ${field}` : code;

const COMPOSE_TYPES = ['new', 'reply', 'forward'] as const;
const FIELDS: readonly Field[] = [
  'displayName',
  'jobTitle',
  'department',
  'businessPhone',
  'mobilePhone',
  'mail',
  'officeLocation',
  'mainNumber',
];
const WITH_FIELD: readonly FaultCode[] = ['missing', 'wrong'];
const ALONE: readonly FaultCode[] = [
  'none',
  'duplicate',
  'order',
  'extra-text',
  'greeting',
  'font',
  'colour',
  'image',
  'emoji',
];

/**
 * Reads one file of this folder (`labelled-1.txt`), in the format that README.md tells. Throws, naming file and
 * block, on a broken block, an unknown person, manual or fault, or an id that comes twice.
 */
export function readSignatures(file: string): readonly LabelledSignature[] {
  const blocks = readFileSync(join(FOLDER, file), 'utf8').split(/^=== /m);
  if (blocks[0]?.trim()) throw new Error(`${file}: text before the first block`);
  const persons = table<LabelledSignature['profile']>('persons.json');
  const manuals = table<ManualInShort>('manuals.json');
  const read = blocks.slice(1).map((block) => readBlock(block, file, persons, manuals));
  const seen = new Set<string>();
  for (const { id } of read) {
    if (seen.has(id)) throw new Error(`${file}: ${id}: the id comes twice`);
    seen.add(id);
  }
  return read;
}

function table<T>(file: string): ReadonlyMap<string, T> {
  return new Map(Object.entries(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, T>));
}

function readBlock(
  block: string,
  file: string,
  persons: ReadonlyMap<string, LabelledSignature['profile']>,
  manuals: ReadonlyMap<string, ManualInShort>,
): LabelledSignature {
  const [head = '', ...rest] = block.split('\n');
  const fields = head.split(' · ').map((each) => each.trim());
  const [id = '', compose = '', person = '', manualName = '', labels = ''] = fields;
  const where = `${file}: ${id || '(no id)'}`;
  if (fields.length !== 5) throw new Error(`${where}: ${fields.length} fields in the header instead of 5`);
  const composeType = COMPOSE_TYPES.find((each) => each === compose);
  if (!composeType) throw new Error(`${where}: "${compose}" is no compose type`);
  const profile = named(persons, person);
  if (!profile) throw new Error(`${where}: no person "${person}" in persons.json`);
  const manual = named(manuals, manualName);
  if (!manual) throw new Error(`${where}: no manual "${manualName}" in manuals.json`);
  const notes = rest.findIndex((line) => !line.startsWith('# '));
  const html = rest
    .slice(notes < 0 ? rest.length : notes)
    .join('\n')
    .trim();
  if (!html) throw new Error(`${where}: no html`);
  const note = rest.slice(0, Math.max(notes, 0)).map((line) => line.slice(2));
  return { id, composeType, profile, manual, faults: readFaults(labels, where), html, note: note.join(' ') };
}

/** By its key, or written out as JSON in the key's place. */
function named<T>(all: ReadonlyMap<string, T>, key: string): T | undefined {
  return key.startsWith('{') ? (JSON.parse(key) as T) : all.get(key);
}

function readFaults(labels: string, where: string): readonly LabelledFault[] {
  if (labels === 'compliant') return [];
  return labels.split(', ').map((label) => {
    const [code = '', field, ...more] = label.split(' ');
    if (more.length > 0) throw new Error(`${where}: "${label}" is no fault`);
    return field === undefined ? alone(code, where) : withField(code, field, where);
  });
}

function alone(code: string, where: string): LabelledFault {
  const known = ALONE.find((each) => each === code);
  if (!known) throw new Error(`${where}: "${code}" is no fault, or lacks its field`);
  return { code: known };
}

function withField(code: string, name: string, where: string): LabelledFault {
  const known = WITH_FIELD.find((each) => each === code);
  const field = FIELDS.find((each) => each === name);
  if (!known || !field) throw new Error(`${where}: "${code} ${name}" is no fault`);
  return { code: known, field };
}
