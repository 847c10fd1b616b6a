import { FILES_LIST, sha256 } from '../../../delivery/files-list';
import { type Host, isThere, textOf } from '../host';
import type { Sighting } from '../types';
import { threePart } from './manifest';
import { subjectOf } from './there';

/** What a release says of itself (`files.json`). */
export interface Delivered {
  /** `0.1.0` */
  readonly version: string;
  /** Path below the address → SHA-256, hexadecimal. */
  readonly files: ReadonlyMap<string, string>;
}

/** What is no path below the folder, or would be more than a name in the report. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_FILE = /^[/.]|\/\.\.|[?#\\\u0000-\u001f\u007f]/;
/** Far more than an add-in has: a host cannot keep the command busy for ever. */
const MOST_FILES = 2000;

/** @returns null where there is none, or it cannot be read */
export function readDelivered(host: Host): Delivered | null {
  try {
    const { version, files } = JSON.parse(textOf(host, FILES_LIST) ?? '') as {
      version: unknown;
      files: unknown;
    };
    if (typeof version !== 'string' || typeof files !== 'object' || files === null) return null;
    const hashes = Object.entries(files)
      .filter(([path]) => !NO_FILE.test(path))
      .slice(0, MOST_FILES);
    return {
      version: threePart(version),
      files: new Map(hashes.map(([path, hash]) => [path, String(hash)])),
    };
  } catch {
    return null;
  }
}

/** Whether every file is, byte for byte, what was delivered. */
export function deliveredCheck(host: Host, delivered: Delivered | null): Sighting[] {
  if (!delivered) {
    const wasThere = isThere(host.answers.get(FILES_LIST));
    return wasThere
      ? [{ subject: 'files', fault: 'files-unlisted', severity: 'warning', file: FILES_LIST }]
      : [];
  }
  return [...delivered.files].flatMap(([file, hash]): Sighting[] => {
    const answer = host.answers.get(file);
    if (!isThere(answer) || sha256(answer.body) === hash) return [];
    return [{ subject: subjectOf(file), fault: 'file-altered', severity: 'fault', file }];
  });
}
