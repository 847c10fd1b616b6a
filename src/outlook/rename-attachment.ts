import type { RenameAttachmentFix } from '../hygiene/mail/types';
import { type AttachedFile, listAttachments } from './attached-files';
import { call, OutlookCallError } from './call';
import type { ComposeItem } from './read-mail';
import { isCurrent, type NotDone, type Target } from './target';

/** An attachment that was given another name, and the name it had. */
export interface NameUndo {
  readonly do: 'rename-attachment';
  readonly made: readonly RenameAttachmentFix[];
  /** Outlook's id of the attachment as it is now. */
  readonly id: string;
  /** The name that it had. */
  readonly name: string;
}

/** A file of many megabytes goes through each of Outlook's answers. */
const FILE_FACTOR = 4;
/** Letters and digits behind the last dot, a letter first: what tells a program how to open the file. */
const EXTENSION = /\.[a-z][a-z0-9]{0,4}$/i;

/**
 * The name with the fixes made in it; the extension stays as it is.
 *
 * @param fixes counted in `name`
 */
export function renamed(name: string, fixes: readonly RenameAttachmentFix[]): string {
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  const stem = name.length - extension.length;
  let result = name.slice(0, stem);
  const last = fixes.slice().sort((a, b) => b.span.start - a.span.start);
  for (const { span, with: put } of last)
    result = result.slice(0, span.start) + put + result.slice(Math.min(span.end, stem));
  return result + extension;
}

/**
 * Gives an attachment another name. Outlook cannot rename, so the file is fetched, added anew and only then is the old one
 * removed: whatever fails on the way, the content is never lost.
 *
 * @param fixes of one attachment, counted in `name`
 * @param name the attachment's name when it was checked; its place in the list may be another one by now
 */
export async function renameInOutlook(
  target: Target,
  fixes: readonly RenameAttachmentFix[],
  name: string,
): Promise<{ readonly undo: NameUndo | null; readonly why: NotDone | null }> {
  const files = await listNow(target);
  if (!files) return { undo: null, why: isCurrent(target) ? 'refused' : 'left' };
  const place = Number((fixes[0] as RenameAttachmentFix).span.part.split(':')[1]);
  const named = files.filter((file) => file.name === name);
  const file = files[place]?.name === name ? files[place] : named[0];
  if (!file) return { undo: null, why: 'gone' };
  const done = await exchange(target, files, file, renamed(name, fixes));
  if (typeof done === 'string') return { undo: null, why: done };
  return { undo: { do: 'rename-attachment', made: fixes, id: done.id, name }, why: null };
}

/** Gives it its former name back, in the same order. */
export async function renameBackInOutlook(
  target: Target,
  undo: NameUndo,
): Promise<{ readonly rest: NameUndo | null; readonly why: NotDone | null }> {
  const files = await listNow(target);
  if (!files) return { rest: undo, why: isCurrent(target) ? 'refused' : 'left' };
  const file = files.filter(({ id }) => id === undo.id)[0];
  if (!file) return { rest: undo, why: 'gone' };
  const done = await exchange(target, files, file, undo.name);
  return typeof done === 'string' ? { rest: undo, why: done } : { rest: null, why: null };
}

/**
 * Files that Outlook was told to add and did not say that it has, or that stayed beside the old one, by what was there before
 * them: the next try takes them instead of adding one more.
 */
const late = new WeakMap<ComposeItem, Map<string, readonly string[]>>();

/** Adds `file` anew as `name`, then removes the old one. */
async function exchange(
  target: Target,
  files: readonly AttachedFile[],
  file: AttachedFile,
  name: string,
): Promise<{ readonly id: string } | NotDone> {
  if (file.kind !== 'file') return 'no-file';
  const known = late.get(target.item)?.get(`${file.id} ${name}`);
  const arrived = known && files.filter((one) => one.name === name && known.indexOf(one.id) < 0)[0];
  const added = arrived ? arrived.id : await add(target, files, file, name);
  if (added === null) return isCurrent(target) ? 'refused' : 'left';
  if (added === undefined) return 'no-file';
  const why = await remove(target, file.id, added);
  if (why === 'doubled') takeNextTime(target.item, file, name, idsOf(files, added));
  return why ?? { id: added };
}

const idsOf = (files: readonly AttachedFile[], but?: string) =>
  files.map(({ id }) => id).filter((id) => id !== but);

function takeNextTime(item: ComposeItem, file: AttachedFile, name: string, before: readonly string[]): void {
  const waiting = late.get(item) ?? new Map<string, readonly string[]>();
  late.set(item, waiting.set(`${file.id} ${name}`, before));
}

/** The new attachment's id; null when it is not there, undefined when the old one has no content of its own. */
async function add(
  target: Target,
  files: readonly AttachedFile[],
  file: AttachedFile,
  name: string,
): Promise<string | null | undefined> {
  const { item } = target;
  const limit = target.limit * FILE_FACTOR;
  if (!isCurrent(target)) return null;
  try {
    const { content, format } = await call<Office.AttachmentContent>(
      (done) => item.getAttachmentContentAsync(file.id, done),
      limit,
    );
    if (String(format) !== 'base64') return undefined;
    if (!isCurrent(target)) return null;
    return await call<string>(
      (done) => item.addFileAttachmentFromBase64Async(content, name, { isInline: false }, done),
      limit,
    );
  } catch (error) {
    if (!(error instanceof OutlookCallError) || error.why !== 'timed-out') return null;
    const before = idsOf(files);
    const arrived = (await listNow(target))?.filter((one) => one.name === name && before.indexOf(one.id) < 0);
    if (arrived?.[0]) return arrived[0].id;
    takeNextTime(item, file, name, before);
    return null;
  }
}

/** Null when the old one is gone. Where Outlook said no, the new one is taken away again and all is as it was. */
async function remove(target: Target, old: string, added: string): Promise<NotDone | null> {
  if (!isCurrent(target)) return 'left';
  const ending = await removeOne(target, old);
  if (ending === 'written') return null;
  if (ending === 'refused') {
    if (!isCurrent(target)) return 'left';
    if ((await removeOne(target, added)) === 'written') return 'refused';
    return isCurrent(target) ? 'doubled' : 'left';
  }
  // It may yet be removed: the new one must stay, or both would be gone.
  const files = await listNow(target);
  if (files && !files.some(({ id }) => id === old)) return null;
  return isCurrent(target) ? 'doubled' : 'left';
}

async function removeOne({ item, limit }: Target, id: string): Promise<'written' | 'refused' | 'unknown'> {
  try {
    await call<void>((done) => item.removeAttachmentAsync(id, done), limit);
    return 'written';
  } catch (error) {
    return error instanceof OutlookCallError && error.why === 'timed-out' ? 'unknown' : 'refused';
  }
}

async function listNow(target: Target): Promise<AttachedFile[] | null> {
  if (!isCurrent(target)) return null;
  try {
    const files = await listAttachments(target.item, target.limit);
    return isCurrent(target) ? files : null;
  } catch {
    return null;
  }
}
