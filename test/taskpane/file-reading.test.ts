import type { LookedAt } from '../../src/attachments/look-at-file';
import type { SeenInside } from '../../src/hygiene/mail/types';
import { defaultPolicyFor } from '../../src/hygiene/policy/shipped/default';
import { readMail } from '../../src/outlook/read-mail';
import { FileReading } from '../../src/taskpane/attachments/file-reading';
import { sayFiles, sayUnread } from '../../src/taskpane/attachments/say-files';
import { TestOutlook } from '../support/compose-item';
import { until } from '../support/until';

const CLEAN: SeenInside = { persons: 0, findings: [] };
const FOUND: SeenInside = {
  persons: 1,
  findings: [
    {
      rule: 'cpr-number',
      category: 'cpr',
      says: 'cpr-number',
      sure: 'certain',
      because: [],
      start: 0,
      end: 5,
      key: 'k',
    },
  ],
};
const base64 = (text: string) => Buffer.from(text).toString('base64');
const stored = (id: string, content: string, name = `${id}.pdf`) => ({ id, name, content: base64(content) });

/** A pane with a policy of its own (and so nothing in its cache) that reads files whose text says what is in them. */
function opened(...files: ReturnType<typeof stored>[]) {
  const outlook = new TestOutlook({ attachments: files });
  const read: string[] = [];
  const told: string[] = [];
  let hold: Promise<void> | null = null;
  const look = async (
    bytes: Uint8Array,
    _about: unknown,
    _policy: unknown,
    _now: Date,
    options: { signal?: AbortSignal; onProgress?: (fraction: number) => void } = {},
  ): Promise<LookedAt> => {
    const text = Buffer.from(bytes).toString();
    read.push(text);
    options.onProgress?.(0.5);
    if (hold) {
      await Promise.race([
        hold,
        new Promise((_resolve, reject) => {
          options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
        }),
      ]);
    }
    const content = { text, places: [], unread: [], gaps: [] };
    if (text.startsWith('locked')) return { content: { ...content, text: '' }, unread: ['encrypted'] };
    return { content, seen: text.startsWith('found') ? FOUND : CLEAN, unread: [] };
  };
  const { item } = outlook;
  const policy = defaultPolicyFor('mette@fjordby.example');
  const reading = new FileReading(
    item,
    policy,
    1000,
    () => outlook.isBeside(item),
    (what) => told.push(what),
    look,
  );
  const mail = () => readMail(item, ['attachment-names'], 1000);
  return {
    outlook,
    reading,
    read,
    told,
    mail,
    follow: async () => reading.follow((await mail()).files),
    states: () => reading.lines().map(({ state }) => state.is),
    said: () => sayFiles(reading.lines(), 'da').map(({ words }) => words),
    remembered: () => JSON.parse(outlook.mail.session['kuvert.attachments'] ?? '[]') as { id: string }[],
    hold: (until: Promise<void> | null) => {
      hold = until;
    },
  };
}

const forEver = () => new Promise<void>(() => {});
const isDone = ({ states }: ReturnType<typeof opened>) => states().every((state) => state === 'done');

describe('the attachments beside the pane', () => {
  test('are read, told of in words, and remembered with the mail', async () => {
    const pane = opened(stored('a', 'found it'), stored('b', 'nothing'), stored('c', 'locked'));
    await pane.follow();
    await until(() => isDone(pane));
    expect(pane.said()).toEqual([
      'a.pdf: undersøgt',
      'b.pdf: undersøgt',
      'c.pdf: ikke undersøgt – beskyttet med adgangskode',
    ]);
    expect(sayUnread(pane.reading.lines(), 'da')).toBe('1 bilag er ikke undersøgt. Se det selv igennem.');
    expect(pane.remembered().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(JSON.stringify(pane.remembered())).not.toMatch(/found it|nothing|pdf/);
  });

  test('the rules get what was seen, the writer sees the words of what was found, nothing else', async () => {
    const pane = opened(stored('a', 'found it'), stored('b', 'nothing'));
    await pane.follow();
    await until(() => isDone(pane));
    const read = await pane.mail();
    expect(pane.reading.seenIn(read).attachments).toMatchObject([{ seen: FOUND }, { seen: CLEAN }]);
    expect(JSON.stringify(pane.reading.seenIn(read))).not.toContain('found it');
    const shown = pane.reading.shownIn(read).mail.attachments ?? [];
    expect(shown.map(({ text }) => text)).toEqual(['found it', undefined]);
  });

  test('the same content is read once, under whatever name, also when it is added again', async () => {
    const pane = opened(stored('a', 'found it'), stored('b', 'found it', 'kopi.docx'));
    await pane.follow();
    await until(() => isDone(pane));
    pane.outlook.mail.attachments = [];
    await pane.follow();
    expect(pane.states()).toEqual([]);
    pane.outlook.mail.attachments = [stored('c', 'found it')];
    await pane.follow();
    await until(() => isDone(pane));
    expect(pane.read).toEqual(['found it']);
    expect(pane.remembered().map(({ id }) => id)).toEqual(['c']);
  });

  test('shows how far it is; stopped, the file was not looked at until somebody asks for it', async () => {
    const pane = opened(stored('a', 'found it'));
    pane.hold(forEver());
    await pane.follow();
    await until(() => pane.said()[0] === 'a.pdf: undersøges, 50 %');
    expect(sayUnread(pane.reading.lines(), 'da')).toBe('1 bilag bliver undersøgt nu.');
    expect(pane.reading.seenIn(await pane.mail()).attachments?.[0]).not.toHaveProperty('seen');
    pane.reading.stop('a');
    expect(pane.said()).toEqual(['a.pdf: ikke undersøgt – læsningen blev stoppet']);
    await pane.follow();
    expect(pane.states()).toEqual(['stopped']);
    pane.hold(null);
    pane.reading.again('a');
    await until(() => isDone(pane));
    expect(pane.said()).toEqual(['a.pdf: undersøgt']);
  });

  test('what is removed while it is read is called off, and the next one is read', async () => {
    const pane = opened(stored('a', 'found it'), stored('b', 'nothing'));
    pane.hold(forEver());
    await pane.follow();
    await until(() => pane.read.length === 1);
    pane.hold(null);
    pane.outlook.mail.attachments = [stored('b', 'nothing')];
    await pane.follow();
    await until(() => isDone(pane));
    expect(pane.remembered().map(({ id }) => id)).toEqual(['b']);
  });

  test('what another page of the add-in found counts at once, and is read again for its words', async () => {
    const pane = opened(stored('a', 'found it'));
    const size = pane.outlook.mail.attachments[0]?.content.length;
    const known = [{ id: 'a', size, hash: 'h', seen: FOUND, unread: [] }];
    pane.outlook.mail.session['kuvert.attachments'] = JSON.stringify(known);
    pane.hold(forEver());
    await pane.follow();
    await until(() => pane.read.length === 1);
    expect(pane.reading.seenIn(await pane.mail()).attachments?.[0]?.seen).toEqual(FOUND);
    pane.reading.stop('a');
    expect(pane.reading.seenIn(await pane.mail()).attachments?.[0]?.seen).toEqual(FOUND);
  });

  test('what another page found clean is not read again', async () => {
    const pane = opened(stored('a', 'found it'));
    const size = pane.outlook.mail.attachments[0]?.content.length;
    const known = [{ id: 'a', size, hash: 'h', seen: CLEAN, unread: [] }];
    pane.outlook.mail.session['kuvert.attachments'] = JSON.stringify(known);
    await pane.follow();
    await until(() => isDone(pane));
    expect(pane.read).toEqual([]);
  });

  test.each([
    ['in the cloud', { attachmentType: 'cloud' as const }, {}, /skyen/, null],
    ['with an address in its place', { format: 'url' as const }, {}, /Outlook gav ikke/, 'again'],
    [
      'that Outlook does not give',
      {},
      { getAttachmentContentAsync: { code: 9002 } },
      /Outlook gav ikke/,
      'again',
    ],
  ])('a file %s was not looked at', async (_name, change, troubles, expected, may) => {
    const pane = opened({ ...stored('a', 'found it'), ...change });
    Object.assign(pane.outlook.troubles, troubles);
    await pane.follow();
    await until(() => isDone(pane));
    const [said] = sayFiles(pane.reading.lines(), 'da');
    expect(said).toMatchObject({ kind: 'not-looked-at', words: expect.stringMatching(expected), may });
    expect(pane.remembered()).toEqual([]);
  });

  test('another mail comes as a mail', async () => {
    const pane = opened({
      id: 'a',
      name: 'Svar',
      content: 'found it',
      format: 'eml',
      attachmentType: 'item',
    } as never);
    await pane.follow();
    await until(() => isDone(pane));
    expect(pane.read).toEqual(['found it']);
  });

  test('nothing is kept with another mail that is chosen meanwhile', async () => {
    const pane = opened(stored('a', 'found it'));
    let go = () => {};
    pane.hold(
      new Promise((resolve) => {
        go = resolve;
      }),
    );
    await pane.follow();
    await until(() => pane.read.length === 1);
    const other = pane.outlook.add({});
    pane.outlook.show(other);
    go();
    await until(() => isDone(pane));
    expect(pane.outlook.mailOf(other).session).toEqual({});
  });

  test('ended, nothing goes on; begun again, it does', async () => {
    const pane = opened(stored('a', 'found it'));
    pane.hold(forEver());
    await pane.follow();
    await until(() => pane.read.length === 1);
    pane.reading.end();
    expect(pane.states()).toEqual([]);
    pane.hold(null);
    await pane.follow();
    await until(() => isDone(pane));
    expect(pane.remembered()).toHaveLength(1);
  });
});
