import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Mail } from '../../hygiene/mail/types';
import { decodeText } from '../charset';
import { codeOf, Trouble } from '../io';
import { readBody } from '../read-body';
import type { Texts } from '../texts';
import { fromBytes, readContents } from './contents';
import { readEml } from './eml';
import type { Item } from './item';
import { readMsg } from './msg';

/** Exchange Online lets no larger mail through (150 MB); beyond it a file is something else. */
const LARGEST_FILE = 150 * 1024 * 1024;

type Kind = 'eml' | 'html' | 'txt' | 'msg' | 'document';

const KINDS: Readonly<Record<string, Kind>> = {
  '.eml': 'eml',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'txt',
  '.msg': 'msg',
};

/** Files that go with mails. They are looked at when they are named; in a folder of mails they are no mails. */
const DOCUMENTS = new Set(
  '.docx .docm .dotx .xlsx .xlsm .xltx .pptx .pptm .ppsx .odt .ods .odp .pdf .rtf .csv .zip'.split(' '),
);

type Skipped = (path: string, why: string) => Promise<void>;

/** A file that may hold a mail, not yet read, or why there is none. */
type Place = { readonly name: string } & ({ readonly found: Stats } | { readonly error: unknown });

/**
 * The mails in files and folders, one at a time. Folders are walked in sorted order (by code unit, the same on every
 * machine). A file that cannot be read is an item with an error, and the rest goes on.
 *
 * @param skipped told about what lies in a folder and is no mail
 */
export async function* filesOf(
  given: readonly string[],
  texts: Texts,
  skipped: Skipped,
): AsyncGenerator<Item> {
  for await (const place of placesIn(given, texts, skipped)) {
    if ('error' in place) yield failed(place.name, place.error, texts);
    else
      yield await fileItem(place.name, place.found, texts).catch((error) => failed(place.name, error, texts));
  }
}

/** How many mails `filesOf` will tell of; none is read. */
export async function countFiles(given: readonly string[], texts: Texts): Promise<number> {
  let count = 0;
  for await (const _place of placesIn(given, texts, async () => {})) count += 1;
  return count;
}

async function* placesIn(given: readonly string[], texts: Texts, skipped: Skipped): AsyncGenerator<Place> {
  for (const name of given) {
    try {
      const found = await stat(name);
      if (!found.isDirectory()) {
        yield { name, found };
        continue;
      }
      let any = false;
      for await (const place of folder(name, texts, skipped)) {
        any = true;
        yield place;
      }
      // More likely a wrong folder than a clean one.
      if (!any) throw new Trouble(texts.file.noneFound);
    } catch (error) {
      yield { name, error };
    }
  }
}

async function* folder(name: string, texts: Texts, skipped: Skipped): AsyncGenerator<Place> {
  const entries = await readdir(name, { withFileTypes: true });
  for (const entry of entries.sort(byName)) {
    const inside = `${name.replace(/[\\/]+$/, '')}/${entry.name}`;
    try {
      if (entry.isDirectory()) {
        yield* folder(inside, texts, skipped);
        continue;
      }
      const found = await stat(inside);
      // A link to a folder may lead back to where we came from.
      if (found.isDirectory()) await skipped(inside, texts.file.folderLoop);
      else if (!found.isFile() || !kindOf(inside)) await skipped(inside, texts.file.skipped);
      else yield { name: inside, found };
    } catch (error) {
      yield { name: inside, error };
    }
  }
}

const byName = (one: Dirent, other: Dirent) => (one.name < other.name ? -1 : 1);

const kindOf = (name: string) => KINDS[path.extname(name).toLowerCase()];
const isDocument = (name: string) => DOCUMENTS.has(path.extname(name).toLowerCase());

async function fileItem(name: string, found: Stats, texts: Texts): Promise<Item> {
  if (!found.isFile()) throw new Trouble(texts.file.notAFile);
  const kind = kindOf(name) ?? (isDocument(name) ? 'document' : undefined);
  if (!kind) throw new Trouble(texts.file.unknownType);
  if (found.size > LARGEST_FILE) throw new Trouble(texts.file.tooLarge(LARGEST_FILE / 1024 / 1024));
  const bytes = await readFile(name);
  if (bytes.length === 0) throw new Trouble(texts.file.empty);
  return { id: name, label: name, mail: await mailIn(kind, bytes, name, texts) };
}

/**
 * A page or a text is only the body of a mail, a document only its attachment: subject, recipients and the rest were
 * not read.
 */
async function mailIn(kind: Kind, bytes: Uint8Array, name: string, texts: Texts): Promise<Mail> {
  if (kind === 'eml') return readEml(bytes, texts);
  if (kind === 'msg') return readMsg(bytes, texts);
  if (kind === 'document') {
    return { attachments: await readContents([fromBytes(bytes, { name: path.basename(name) })]) };
  }
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new Trouble(texts.file.notText);
  return readBody(kind === 'html' ? 'html' : 'text', text);
}

function failed(name: string, error: unknown, texts: Texts): Item {
  return { id: name, label: name, error: error instanceof Trouble ? error.message : why(error, texts) };
}

/** What the system says about a file, in words; its own message is English and holds paths. */
export function why(error: unknown, texts: Texts): string {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return texts.file.missing;
  if (code === 'EACCES' || code === 'EPERM') return texts.file.forbidden;
  return texts.file.failed(code || '?');
}
