import { Editor } from '../../src/policy-editor/model/editor';
import type { Saved, Served, Server } from '../../src/policy-editor/model/server';
import { documentOf, isDirty, whyNotSave } from '../../src/policy-editor/model/state';

/** All that the page may be asked. A server of our own, for its faults alone: the real one is in `test/e2e`. */
const FILE: Served = { file: 'a.json', policy: { name: 'a' }, version: '1', mails: true };

function editorWith(server: Partial<Server> | null): Editor {
  const never = async () => {
    throw new Error('not asked for');
  };
  return new Editor(server && { open: never, save: never, try: never, ...server });
}

async function opened(server: Partial<Server> = {}): Promise<Editor> {
  const editor = editorWith({ open: async () => FILE, ...server });
  await editor.start();
  return editor;
}

test('without a server it begins empty, and saves by download', async () => {
  const editor = editorWith(null);
  await editor.start();
  expect(editor.get()).toMatchObject({ stage: 'open', target: null, origin: { is: 'empty' } });
});

test('where the server does not answer it begins empty all the same', async () => {
  const editor = editorWith({});
  await editor.start();
  expect(editor.get()).toMatchObject({ stage: 'open', target: null });
});

test('what it was given is opened, and nothing is unsaved', async () => {
  const editor = await opened();
  expect(editor.get()).toMatchObject({
    stage: 'open',
    hasMails: true,
    target: { name: 'a.json', version: '1' },
    origin: { is: 'file', name: 'a.json' },
  });
  expect(isDirty(editor.get())).toBe(false);
});

test('another policy is opened, and the file that is saved to stays', async () => {
  const editor = await opened();
  editor.open({ name: 'b' }, { is: 'shipped', name: 'B' });
  expect(documentOf(editor.get())).toEqual({ name: 'b' });
  expect(editor.get().target?.name).toBe('a.json');
});

test('a problem keeps the file from being saved', async () => {
  const editor = await opened();
  editor.edit(['mode'], 'loud');
  await editor.save();
  expect(whyNotSave(editor.get())).toBe('problems');
  expect(editor.get().saving).toBe('no');
  editor.undo();
  expect(documentOf(editor.get())).toEqual({ name: 'a' });
});

test.each<[string, () => Promise<Saved>, string]>([
  ['saved', async () => ({ is: 'saved', file: 'a.json', version: '2' }), 'saved'],
  ['changed on disk', async () => ({ is: 'changed-on-disk' }), 'conflict'],
  ['refused', async () => ({ is: 'refused', said: 'no' }), 'failed'],
  ['not reached', () => Promise.reject(new Error('down')), 'failed'],
])('what comes of saving: %s', async (_name, save, saving) => {
  const editor = await opened({ save });
  editor.edit(['mode'], 'enforce');
  await editor.save();
  expect(editor.get().saving).toBe(saving);
  expect(isDirty(editor.get())).toBe(saving !== 'saved');
  expect(editor.get().target?.version).toBe(saving === 'saved' ? '2' : '1');
  expect(documentOf(editor.get())).toEqual({ name: 'a', mode: 'enforce' });
});

test('what was edited while it was being saved is still unsaved', async () => {
  let answer: (saved: Saved) => void = () => {};
  const editor = await opened({
    save: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  editor.edit(['mode'], 'enforce');
  const saving = editor.save();
  editor.edit(['mode'], 'monitor');
  answer({ is: 'saved', file: 'a.json', version: '2' });
  await saving;
  expect(isDirty(editor.get())).toBe(true);
});

test('a new file is saved under its name, and has no version before', async () => {
  const asked: unknown[] = [];
  const editor = await opened({
    open: async () => ({ ...FILE, file: null, version: '' }),
    save: async (request) => {
      asked.push(request);
      return { is: 'saved', file: 'b.json', version: '1' };
    },
  });
  await editor.save('b.json');
  expect(asked).toEqual([{ file: 'b.json', policy: { name: 'a' }, version: '' }]);
  expect(editor.get().target?.name).toBe('b.json');
});

test('a reload that fails keeps what was edited', async () => {
  let isDown = false;
  const editor = await opened({
    open: async () => {
      if (isDown) throw new Error('down');
      return FILE;
    },
  });
  editor.edit(['mode'], 'enforce');
  isDown = true;
  await editor.reload();
  expect(editor.get().saving).toBe('failed');
  expect(documentOf(editor.get())).toEqual({ name: 'a', mode: 'enforce' });
});

test('a trial that was stopped says nothing more', async () => {
  let goOn: () => void = () => {};
  const editor = await opened({
    try: async ({ onProgress }) => {
      onProgress(1, 2);
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      throw new Error('aborted');
    },
  });
  const trial = editor.try({});
  expect(editor.get().trying).toEqual({ is: 'running', read: 1, of: 2 });
  editor.stopTrying();
  goOn();
  await trial;
  expect(editor.get().trying).toEqual({ is: 'idle' });
});

describe('what is written and is no JSON yet', () => {
  test('is unsaved work, and is not saved', async () => {
    const editor = await opened();
    editor.draft('rules', '{ "health": ');
    expect(isDirty(editor.get())).toBe(true);
    expect(whyNotSave(editor.get())).toBe('problems');
    editor.draft('rules', null);
    expect(isDirty(editor.get())).toBe(false);
    expect(whyNotSave(editor.get())).toBe(null);
  });

  test('goes where another policy is opened', async () => {
    const editor = await opened();
    editor.draft('rules', '{');
    editor.open({ name: 'b' }, { is: 'shipped', name: 'B' });
    expect(editor.get().drafts).toEqual({});
  });
});

test('a save that failed is said until something else is done', async () => {
  const editor = await opened({ save: async () => ({ is: 'refused', said: 'no' }) });
  await editor.save();
  expect(editor.get().saving).toBe('failed');
  editor.edit(['name'], 'c');
  expect(editor.get().saving).toBe('no');
});
