import { readPolicy } from '../../hygiene/policy/read';
import { withValue } from './edit';
import { begin, edited, redone, settled, undone } from './history';
import { isObject, type Json, type JsonObject, type Path } from './json';
import type { Server } from './server';
import { type Checked, documentOf, type EditorState, type Origin, whyNotSave } from './state';

/** Milliseconds after the last letter: the reader is quick, but not quicker than typing. */
const PAUSE = 150;

const EMPTY: JsonObject = {};

/** All that the page knows and may be asked; no React and no screen in it. */
export class Editor {
  readonly #server: Server | null;
  readonly #listeners = new Set<() => void>();
  #state: EditorState = {
    stage: 'opening',
    target: null,
    hasMails: false,
    origin: { is: 'empty' },
    opening: 0,
    opened: EMPTY,
    history: begin(EMPTY),
    kept: EMPTY,
    drafts: {},
    checked: check(EMPTY),
    saving: 'no',
    saidAtSave: '',
    trying: { is: 'idle' },
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #trial: AbortController | null = null;
  #started = false;

  /** @param server null: nobody serves the page */
  constructor(server: Server | null) {
    this.#server = server;
  }

  readonly get = (): EditorState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Fetches the file that the command was given; without a command the page begins empty. */
  async start(): Promise<void> {
    // A screen that is drawn anew after a fault goes on with what there is.
    if (this.#started) return;
    this.#started = true;
    if (!(await this.#load())) this.#set({ stage: 'open' });
  }

  /** The file anew, as it is on disk now. What was edited is gone. */
  async reload(): Promise<void> {
    if (!(await this.#load())) this.#set({ saving: 'failed', saidAtSave: '' });
  }

  /** Begins with another policy. Where "Gem" writes stays as it is. */
  open(document: JsonObject, origin: Origin): void {
    this.#stopTrying();
    this.#set({
      origin,
      opening: this.#state.opening + 1,
      opened: document,
      history: begin(document),
      kept: document,
      drafts: {},
      checked: check(document),
      saving: 'no',
      trying: { is: 'idle' },
    });
  }

  /** @param value undefined: the entry goes, and the default holds. @param typing the same place again is one step back */
  edit(path: Path, value: Json | undefined, typing = ''): void {
    const next = withValue(documentOf(this.#state), path, value);
    this.#step(edited(this.#state.history, isObject(next) ? next : EMPTY, typing));
  }

  /** What somebody wrote into a part of the file that is not JSON yet; null: nothing any more. */
  draft(at: string, text: string | null): void {
    const { [at]: _, ...others } = this.#state.drafts;
    this.#set({ drafts: text === null ? others : { ...others, [at]: text } });
  }

  readonly settle = (): void => this.#set({ history: settled(this.#state.history) });
  readonly undo = (): void => this.#step(undone(this.#state.history));
  readonly redo = (): void => this.#step(redone(this.#state.history));

  /** @param name another file's; left out: the one that was opened */
  async save(name?: string): Promise<void> {
    const { target } = this.#state;
    const document = documentOf(this.#state);
    this.#checkNow();
    if (!this.#server || !target || whyNotSave(this.#state) !== null) return;
    this.#set({ saving: 'running', saidAtSave: '' });
    const request = {
      file: name ?? target.name,
      policy: document,
      version: name === undefined ? target.version : '',
    };
    const saved = await this.#server.save(request).catch(() => ({ is: 'refused', said: '' }) as const);
    if (saved.is === 'changed-on-disk') return this.#set({ saving: 'conflict' });
    if (saved.is === 'refused') return this.#set({ saving: 'failed', saidAtSave: saved.said });
    this.#set({
      saving: 'saved',
      kept: document,
      target: { name: saved.file, version: saved.version, holds: document },
    });
  }

  /** Somebody has the file by a download. */
  downloaded(): void {
    this.#set({ kept: documentOf(this.#state) });
  }

  /** A question about saving was answered, or put off. */
  readonly forgetSaving = (): void => this.#set({ saving: 'no', saidAtSave: '' });

  /** What the changes would have done to the folder of mails. */
  async try(before: JsonObject): Promise<void> {
    if (!this.#server) return;
    this.#stopTrying();
    const trial = new AbortController();
    this.#trial = trial;
    const after = documentOf(this.#state);
    const { signal } = trial;
    const tell = (trying: EditorState['trying']) => {
      if (this.#trial === trial) this.#set({ trying });
    };
    tell({ is: 'running', read: 0, of: 0 });
    const onProgress = (read: number, of: number) => tell({ is: 'running', read, of });
    await this.#server.try({ before, after, onProgress, signal }).then(
      (result) => tell({ is: 'done', result, after }),
      () => tell({ is: 'failed' }),
    );
  }

  readonly stopTrying = (): void => {
    this.#stopTrying();
    this.#set({ trying: { is: 'idle' } });
  };

  #stopTrying(): void {
    this.#trial?.abort();
    this.#trial = null;
  }

  async #load(): Promise<boolean> {
    const served = await this.#server?.open().catch(() => null);
    if (!served) return false;
    const { file, policy, version, mails } = served;
    const holds = version === '' ? null : policy;
    this.open(policy, file === null ? { is: 'empty' } : { is: 'file', name: file });
    this.#set({ stage: 'open', hasMails: mails, target: { name: file, version, holds } });
    return true;
  }

  #step(history: EditorState['history']): void {
    if (history === this.#state.history) return;
    this.#set({ history, saving: isOver(this.#state.saving) ? 'no' : this.#state.saving });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#checkNow(), PAUSE);
  }

  #checkNow(): void {
    clearTimeout(this.#timer);
    const document = documentOf(this.#state);
    if (this.#state.checked?.of !== document) this.#set({ checked: check(document) });
  }

  #set(change: Partial<EditorState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** What a save came to, until something else is done. */
const isOver = (saving: EditorState['saving']): boolean => saving === 'saved' || saving === 'failed';

function check(document: JsonObject): Checked {
  const read = readPolicy(document);
  return 'policy' in read
    ? { of: document, problems: [], policy: read.policy }
    : { of: document, problems: read.problems, policy: null };
}
