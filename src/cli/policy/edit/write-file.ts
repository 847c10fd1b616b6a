import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts new content in a file's place in one step: whoever reads it sees the old or the new, also where the power goes.
 *
 * @param mode who may do what with it, as before
 */
export async function replaceFile(target: string, bytes: Uint8Array, mode: number): Promise<void> {
  const beside = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.chmod(mode); // what the process takes away from new files (umask) was not taken from this one
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes a file that was not there. @throws an error with the code EEXIST where one is */
export async function createFile(target: string, bytes: Uint8Array): Promise<void> {
  const file = await open(target, 'wx');
  const { mode } = await file.stat();
  await file.close();
  try {
    await replaceFile(target, bytes, mode & 0o777);
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
}
