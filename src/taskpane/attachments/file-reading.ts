import { contentHash } from '../../attachments/content-hash';
import { DEFAULT_LIMITS } from '../../attachments/limits';
import { type LookedAt, lookAtFile } from '../../attachments/look-at-file';
import type { Attachment, Mail } from '../../hygiene/mail/types';
import { neededParts } from '../../hygiene/needed-parts';
import type { Policy } from '../../hygiene/policy/types';
import type { AttachedFile } from '../../outlook/attached-files';
import { type LookedAtFile, type Looker, lookAtAttachment } from '../../outlook/look-at-attachment';
import type { ComposeItem, ReadMail } from '../../outlook/read-mail';
import type { SeenFile } from '../../outlook/seen-files';

/**
 * How far one attachment is. `known`: what another page of the add-in has seen in it already.
 * `stopped`: by the person; it counts as not looked at.
 */
export type FileState =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly fraction: number; readonly known?: SeenFile }
  | { readonly is: 'stopped' }
  | { readonly is: 'done'; readonly result: LookedAtFile<LookedAt> };

/** One attachment as the pane shows it. */
export interface FileLine {
  readonly file: AttachedFile;
  readonly state: FileState;
}

/** What a page has read, by content, as long as it is open. Another policy sees other things. */
const caches = new WeakMap<Policy, Map<string, LookedAt>>();

interface Reading {
  readonly file: AttachedFile;
  state: FileState;
  control: AbortController | null;
}

/**
 * Reads the attachments of one mail beside the pane, one after the other, in workers. Follows the list: what is removed
 * is called off, what is added is read, what was read stays known by its content. No React and no screen in here.
 */
export class FileReading {
  private readonly looker: Looker<LookedAt>;
  private readonly told: (what: 'progress' | 'result') => void;
  private readonly on: boolean;
  private readings: Reading[] = [];
  private busy = false;

  /**
   * @param told after every change that is to be seen; `result` when what is known about the mail has changed
   * @param look reads one file
   */
  constructor(
    item: ComposeItem,
    policy: Policy,
    limit: number,
    isCurrent: () => boolean,
    told: (what: 'progress' | 'result') => void,
    look: typeof lookAtFile = lookAtFile,
  ) {
    const cache = caches.get(policy) ?? new Map<string, LookedAt>();
    caches.set(policy, cache);
    this.told = told;
    this.on = neededParts(policy).includes('attachments');
    this.looker = {
      item,
      isCurrent,
      limit,
      cache,
      largest: DEFAULT_LIMITS.bytes,
      hash: contentHash,
      look: (bytes, about, options) => look(bytes, about, policy, new Date(), options),
    };
  }

  /** Takes over the list as the mail has it now. */
  follow(files: readonly AttachedFile[] = []): void {
    if (!this.on) return;
    const before = this.readings;
    this.readings = files
      .filter(({ inline }) => !inline)
      .map((file) => {
        const known = before.find((one) => one.file.id === file.id && one.file.size === file.size);
        if (known) return known.file.name === file.name ? known : Object.assign(known, { file });
        return { file, state: { is: 'waiting' }, control: null };
      });
    for (const gone of before) if (!this.readings.includes(gone)) gone.control?.abort();
    void this.work();
  }

  /** The mail's attachments as lines, in order; pictures in the text are left out. */
  lines(): readonly FileLine[] {
    return this.readings.map(({ file, state }) => ({ file, state }));
  }

  /** The mail with what is known of its attachments, for the rules: no texts, so that a check stays quick. */
  seenIn({ mail, files = [] }: ReadMail): Mail {
    return this.withEach(mail, files, (attachment, { state }) => {
      const known = state.is === 'done' ? state.result : state.is === 'reading' ? state.known : undefined;
      if (!known) return attachment;
      return { ...attachment, ...(known.seen && { seen: known.seen }), unread: known.unread };
    });
  }

  /** The mail with the words of the attachments in which something was found, to show it to the writer. */
  shownIn(read: ReadMail): ReadMail {
    const { files = [] } = read;
    const mail = this.withEach(read.mail, files, (attachment, { state }) => {
      const looked = state.is === 'done' ? state.result.looked : undefined;
      if (!looked?.seen || looked.seen.findings.length === 0) return attachment;
      const { text, places } = looked.content;
      return { ...attachment, text, places, unread: looked.unread };
    });
    return { ...read, mail };
  }

  /** The person does not want to wait. */
  stop(id: string): void {
    const reading = this.readings.find(({ file }) => file.id === id);
    if (!reading) return;
    const { state, control } = reading;
    if (state.is !== 'reading' && state.is !== 'waiting') return;
    const known = state.is === 'reading' ? state.known : undefined;
    reading.state = known ? { is: 'done', result: known } : { is: 'stopped' };
    reading.control = null;
    control?.abort();
    this.told('result');
  }

  /** Reads a file (again) that was not looked at. */
  again(id: string): void {
    const reading = this.readings.find(({ file }) => file.id === id);
    if (!reading || reading.state.is === 'reading') return;
    reading.state = { is: 'waiting' };
    this.told('result');
    void this.work();
  }

  /** Calls off what is being read. `follow` begins anew. */
  end(): void {
    const open = this.readings.filter(({ state }) => state.is === 'reading' || state.is === 'waiting');
    this.readings = this.readings.filter((reading) => !open.includes(reading));
    for (const { control } of open) control?.abort();
  }

  private async work(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      for (let next = this.next(); next; next = this.next()) await this.read(next);
    } finally {
      this.busy = false;
    }
  }

  private next(): Reading | undefined {
    return this.readings.find(({ state }) => state.is === 'waiting');
  }

  /** Never rejects. Whoever takes the reading's control away has said how it ends. */
  private async read(reading: Reading): Promise<void> {
    const control = new AbortController();
    const { file } = reading;
    const isOurs = () => reading.control === control && this.readings.includes(reading);
    const show = (state: FileState) => {
      if (!isOurs()) return;
      const known = reading.state.is === 'reading' ? reading.state.known : undefined;
      reading.state = state.is === 'reading' && known ? { ...state, known } : state;
    };
    reading.control = control;
    show({ is: 'reading', fraction: 0 });
    this.told('progress');
    let result: LookedAtFile<LookedAt>;
    try {
      result = await lookAtAttachment(this.looker, file, {
        signal: control.signal,
        present: () => this.readings.map((one) => one.file.id),
        onKnown: (known) => {
          show({ is: 'reading', fraction: 0, known });
          if (isOurs()) this.told('result');
        },
        onProgress: (fraction) => {
          if (isPercentMore(reading.state, fraction)) {
            show({ is: 'reading', fraction });
            this.told('progress');
          }
        },
      });
    } catch {
      // Called off; or a fault of ours, whose message may quote the file.
      result = { id: file.id, size: file.size, hash: '', unread: ['unreadable'] };
    }
    if (!isOurs()) return;
    show({ is: 'done', result });
    reading.control = null;
    this.told('result');
  }

  private withEach(
    mail: Mail,
    files: readonly AttachedFile[],
    change: (attachment: Attachment, reading: Reading) => Attachment,
  ): Mail {
    if (!mail.attachments) return mail;
    const attachments = mail.attachments.map((attachment, at) => {
      const file = files[at];
      const reading = file && this.readings.find((one) => one.file.id === file.id && !file.inline);
      return reading ? change(attachment, reading) : attachment;
    });
    return { ...mail, attachments };
  }
}

function isPercentMore(state: FileState, fraction: number): boolean {
  return state.is === 'reading' && Math.floor(fraction * 100) > Math.floor(state.fraction * 100);
}
