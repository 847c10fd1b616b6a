import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { readPolicy } from '../../../hygiene/policy/read';
import { decodeText } from '../../charset';
import { why } from '../../check/files';
import { codeOf } from '../../io';
import type { Texts } from '../../texts';
import { twiceIn } from '../load';
import { isObject } from './body';
import { Refused } from './refused';
import { createFile, replaceFile } from './write-file';

/** The policy that is edited, as the page has it. */
export interface OpenPolicy {
  /** The file's own name; null: it has none yet. */
  readonly file: string | null;
  /** As in the file, not filled. */
  readonly policy: object;
  /** Of the file's bytes; '' for a file that is not there yet. */
  readonly version: string;
}

/** Where it lies, and what a new one begins as. */
export interface Place {
  readonly folder: string;
  readonly file: string | null;
  readonly beginning: object;
}

/** A name alone: no folder, no name that a system keeps for itself, and the ending by which it is found again. */
const FILE_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,98}\.json$/u;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)\./i;

/** One policy file, or one that is to become a file. Saves come one after the other, so that each knows what the last has left. */
export class PolicyDocument {
  private readonly folder: string;
  private readonly beginning: object;
  private readonly texts: Texts;
  private file: string | null;
  /** It has been read or written once. */
  private wasThere = false;
  private lastSave: Promise<unknown> = Promise.resolve();

  constructor({ folder, file, beginning }: Place, texts: Texts) {
    this.folder = folder;
    this.file = file;
    this.beginning = beginning;
    this.texts = texts;
  }

  /** As it is now on the disk. @throws Refused where it cannot be read any more */
  async open(): Promise<OpenPolicy> {
    const { file } = this;
    const bytes = file === null ? null : await this.bytesOf(file);
    // Gone since: what somebody has on the screen must not give way to nothing.
    if (bytes === null && this.wasThere) throw new Refused(404, this.texts.edit.changedOnDisk(file ?? ''));
    if (bytes === null) return { file, policy: this.beginning, version: '' };
    this.wasThere = true;
    return { file, policy: this.policyIn(bytes), version: versionOf(bytes) };
  }

  /**
   * Saves where nobody else has meanwhile.
   *
   * @throws Refused 409 where the file is another than `version`, 422 for what the reader finds wrong or a name that cannot be
   */
  save(given: Readonly<Record<string, unknown>>): Promise<Omit<OpenPolicy, 'policy'>> {
    const saved = this.lastSave.then(() => this.saveNow(given));
    this.lastSave = saved.catch(() => {});
    return saved;
  }

  private async saveNow({ file, policy, version }: Readonly<Record<string, unknown>>) {
    const { refused } = this.texts.edit;
    const isName = file === null || typeof file === 'string';
    if (!isName || !isObject(policy) || typeof version !== 'string')
      throw new Refused(400, refused['not-these-fields']);
    const name = this.nameFrom(file);
    const read = readPolicy(policy);
    if ('problems' in read) throw new Refused(422, read.problems);
    const bytes = Buffer.from(`${JSON.stringify(policy, null, 2)}\n`);
    // By the version alone: another tab may have saved under another name meanwhile.
    if (version !== '') await this.replace(name, bytes, version);
    else await this.create(name, bytes);
    this.file = name;
    this.wasThere = true;
    return { file: name, version: versionOf(bytes) };
  }

  private nameFrom(given: string | null): string {
    const { refused } = this.texts.edit;
    if (given === null || given === '') throw new Refused(422, refused['name-needed']);
    // What the command was started with was the person's own choice.
    if (given !== this.file && (!FILE_NAME.test(given) || RESERVED.test(given)))
      throw new Refused(422, refused['bad-name']);
    return given;
  }

  private async replace(name: string, bytes: Buffer, version: string): Promise<void> {
    const before = await this.bytesOf(name).catch(() => null);
    if (before === null || versionOf(before) !== version)
      throw new Refused(409, this.texts.edit.changedOnDisk(name));
    await this.written(name, async (at) => {
      // A link stays one; a file that nobody may write is not to be replaced by one that they may.
      const target = await realpath(at);
      const { mode } = await stat(target);
      if ((mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' });
      await access(target, constants.W_OK);
      await replaceFile(target, bytes, mode & 0o777);
    });
  }

  private async create(name: string, bytes: Buffer): Promise<void> {
    await this.written(name, (at) => createFile(at, bytes));
  }

  private async written(name: string, write: (at: string) => Promise<void>): Promise<void> {
    const { refused, changedOnDisk, unwritable } = this.texts.edit;
    try {
      await write(path.join(this.folder, name));
    } catch (error) {
      const code = codeOf(error);
      // The name that the command was given stood for nothing then, and somebody has made the file since.
      if (code === 'EEXIST' && name === this.file) throw new Refused(409, changedOnDisk(name));
      if (code === 'EEXIST') throw new Refused(422, refused['name-taken']);
      throw new Refused(403, unwritable(name, code || '?'));
    }
  }

  /** Null where there is no file of the name that a new one is to have. */
  private async bytesOf(name: string): Promise<Buffer | null> {
    try {
      return await readFile(path.join(this.folder, name));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw new Refused(403, `${name} ${why(error, this.texts)}`);
    }
  }

  private policyIn(bytes: Buffer): object {
    try {
      const text = decodeText(bytes);
      const policy: unknown = JSON.parse(text);
      // Of a name that stands twice one would be gone at the next save.
      if (isObject(policy) && twiceIn(text).length === 0) return policy;
    } catch {
      // What is wrong with it, the command has said when it began, or another program knows.
    }
    throw new Refused(422, this.texts.policy.notJson);
  }
}

const versionOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
