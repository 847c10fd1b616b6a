import type { Mail, SeenFinding, SeenInside, Unreadable } from '../hygiene/mail/types';
import { rules } from '../hygiene/rules';
import type { AttachedFile } from './attached-files';
import type { ReadMail } from './read-mail';

/** What is remembered of one attachment that was read: what was seen, by keys and kinds, and no word of it. */
export interface SeenFile {
  readonly id: string;
  readonly size: number;
  /** Of the bytes: the same content is not read twice. */
  readonly hash: string;
  /** Left out where nothing of it could be read, or where there was no room to remember it. */
  readonly seen?: SeenInside;
  readonly unread: readonly Unreadable[];
}

/** Whether the memory is of this very file. Outlook gives a new id to a file that is added anew. */
export const isOf = ({ id, size }: SeenFile, file: AttachedFile): boolean =>
  id !== '' && id === file.id && size === file.size;

/** The mail with what was seen in its attachments when they were read. What is not remembered was not looked at. */
export function withSeenFiles({ mail, files = [] }: ReadMail, known: readonly SeenFile[]): Mail {
  if (!mail.attachments) return mail;
  const attachments = mail.attachments.map((attachment, at) => {
    const file = files[at];
    const found = file && known.filter((one) => isOf(one, file))[0];
    if (!found) return attachment;
    return { ...attachment, ...(found.seen && { seen: found.seen }), unread: found.unread };
  });
  return { ...mail, attachments };
}

/** How many findings of a file are kept when there is little room; the surest come first, one of each thing. */
const FEWER = [12, 3];

/**
 * As much as fits. First all files keep only their surest findings, then the largest and oldest lose what was seen. What
 * is cut is `part-not-read`, never clean.
 *
 * @param files oldest first
 * @param room characters as JSON
 */
export function fitting(files: readonly SeenFile[], room: number): SeenFile[] {
  let kept = files.slice();
  for (const most of FEWER) {
    if (lengthOf(kept) <= room) return kept;
    kept = kept.map((file) => withFewer(file, most));
  }
  const lengths = kept.map(lengthOf);
  const bySize = kept.map((_file, at) => at).sort((a, b) => (lengths[b] || 0) - (lengths[a] || 0) || a - b);
  for (const at of bySize) {
    if (lengthOf(kept) <= room) return kept;
    const { id, size, hash, unread } = kept[at] as SeenFile;
    kept[at] = { id, size, hash, unread: withCut(unread) };
  }
  while (kept.length > 0 && lengthOf(kept) > room) kept = kept.slice(1); // what is not there was not looked at
  return kept;
}

function withFewer(file: SeenFile, most: number): SeenFile {
  const { seen, unread } = file;
  if (!seen || seen.findings.length <= most) return file;
  return { ...file, seen: { ...seen, findings: seen.findings.slice(0, most) }, unread: withCut(unread) };
}

const withCut = (unread: readonly Unreadable[]): readonly Unreadable[] =>
  unread.indexOf('part-not-read') < 0 ? unread.concat('part-not-read') : unread;

const lengthOf = (value: unknown) => JSON.stringify(value).length;

/** Reads what was remembered; what does not look like it is left out, and so was not looked at. */
export function seenFilesFrom(value: unknown): SeenFile[] {
  if (!Array.isArray(value)) return [];
  const files: SeenFile[] = [];
  for (const one of value as unknown[]) {
    const { id, size, hash, seen, unread } = (one || {}) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof size !== 'number' || typeof hash !== 'string') continue;
    const reasons = Array.isArray(unread) ? unread.filter(isReason) : [];
    const inside = seenFrom(seen);
    if (seen !== undefined && !inside) continue;
    if (inside) files.push({ id, size, hash, seen: inside, unread: reasons });
    else files.push({ id, size, hash, unread: reasons.length > 0 ? reasons : ['part-not-read'] });
  }
  return files;
}

const REASONS: readonly Unreadable[] = ['part-not-read', 'timed-out', 'unreadable', 'too-large', 'encrypted'];
const isReason = (reason: unknown): reason is Unreadable => REASONS.indexOf(reason as Unreadable) >= 0;

function seenFrom(value: unknown): SeenInside | null {
  const { findings, persons } = (value || {}) as Record<string, unknown>;
  if (!Array.isArray(findings) || typeof persons !== 'number' || !findings.every(isFinding)) return null;
  return { findings, persons };
}

const SURE = ['certain', 'likely', 'possible'];

function isFinding(value: unknown): value is SeenFinding {
  const { rule, category, says, key, start, end, sure, because } = (value || {}) as Record<string, unknown>;
  const words = [rule, category, says, key].every((word) => typeof word === 'string');
  const places = typeof start === 'number' && typeof end === 'number';
  // A finding of a rule that this version lacks would be nobody's, and its file look clean.
  const isKnown = rules.some(({ name }) => name === rule);
  return isKnown && words && places && SURE.indexOf(sure as string) >= 0 && Array.isArray(because);
}
