import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { shippedFiles } from '../../../hygiene/policy/shipped';
import type { Language } from '../../../hygiene/rules/rule';
import { decodeText } from '../../charset';
import { why } from '../../check/files';
import { codeOf, Trouble } from '../../io';
import { listed, type Texts } from '../../texts';
import { DEFAULT, jsonIn, policyNames, problemsSaid, twiceIn } from '../load';
import { isObject } from './body';
import type { Place } from './document';

/**
 * What is to be edited: a file, a new file (a name with `.json` that is not there yet), or a new policy that begins as one that
 * ships, or as nothing.
 *
 * @throws Trouble where there is no such policy, or the file holds none
 */
export async function findPlace(
  reference: string | undefined,
  texts: Texts,
  language: Language,
): Promise<Place> {
  const here = process.cwd();
  if (reference === undefined || reference === DEFAULT) return { folder: here, file: null, beginning: {} };
  const shipped = Object.hasOwn(shippedFiles, reference) ? shippedFiles[reference] : undefined;
  if (shipped) return { folder: here, file: null, beginning: shipped };

  const at = path.resolve(reference);
  const place = { folder: path.dirname(at), file: path.basename(at), beginning: {} };
  try {
    const text = decodeText(await readFile(at));
    const read = jsonIn(text);
    const twice = 'problem' in read ? [] : twiceIn(text);
    if (twice.length > 0) throw new Trouble(problemsSaid(reference, twice, texts, language));
    if ('problem' in read) throw new Trouble(problemsSaid(reference, [read.problem], texts, language));
    if (!isObject(read.value)) throw new Trouble(`${reference} ${texts.line.notObject}`);
    return place;
  } catch (error) {
    if (error instanceof Trouble) throw error;
    if (codeOf(error) !== 'ENOENT') throw new Trouble(texts.policy.unreadable(reference, why(error, texts)));
  }
  const isNew = at.endsWith('.json') && (await isFolder(place.folder));
  if (isNew) return place;
  throw new Trouble(texts.policy.unknown(reference, listed(policyNames(), texts.and)));
}

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
