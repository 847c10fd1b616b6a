import type { SeenFinding } from '../../src/hygiene/mail/types';
import { recall, rememberFile } from '../../src/outlook/memory';
import type { ReadMail } from '../../src/outlook/read-mail';
import { fitting, type SeenFile, seenFilesFrom, withSeenFiles } from '../../src/outlook/seen-files';
import { TestOutlook } from '../support/compose-item';

const yes = () => true;

const finding = (at: number): SeenFinding => ({
  rule: 'cpr-number',
  category: 'cpr',
  says: 'number',
  sure: 'certain',
  because: [{ says: 'date', data: { n: at } }, { says: 'check' }],
  start: at * 100,
  end: at * 100 + 11,
  key: `k${at}`,
});

function file(id: string, findings = 0, change: Partial<SeenFile> = {}): SeenFile {
  const seen = { persons: findings, findings: Array.from({ length: findings }, (_, at) => finding(at)) };
  return { id, size: 100, hash: `hash of ${id}`, seen, unread: [], ...change };
}

const isClean = ({ seen, unread }: SeenFile) => seen?.findings.length === 0 && unread.length === 0;
const lengthOf = (files: readonly SeenFile[]) => JSON.stringify(files).length;

describe('what fits', () => {
  test('all of it, where there is room', () => {
    const files = [file('a', 60), file('b')];
    expect(fitting(files, 40_000)).toEqual(files);
  });

  test.each([
    ['a file with the most findings', [file('a', 60)], 40_000],
    ['five of them', Array.from({ length: 5 }, (_, at) => file(`f${at}`, 60)), 40_000],
    ['two hundred of them', Array.from({ length: 200 }, (_, at) => file(`f${at}`, 60)), 40_000],
    ['three thousand clean ones', Array.from({ length: 3000 }, (_, at) => file(`f${at}`)), 40_000],
    ['one, and hardly any room', [file('a', 60)], 200],
    ['one, and no room', [file('a', 60)], 10],
  ])('%s: within the room, and what had findings is never clean', (_name, files, room) => {
    const kept = fitting(files, room);
    expect(lengthOf(kept)).toBeLessThanOrEqual(room);
    const full = new Map(files.map((one) => [one.id, one]));
    for (const one of kept) {
      const before = full.get(one.id) as SeenFile;
      if (JSON.stringify(one) !== JSON.stringify(before)) expect(one.unread).toContain('part-not-read');
      if (!isClean(before)) expect(isClean(one)).toBe(false);
    }
  });

  test('findings go before files do: five files with sixty each still all have some', () => {
    const kept = fitting(
      Array.from({ length: 5 }, (_, at) => file(`f${at}`, 60)),
      40_000,
    );
    expect(kept.map(({ seen }) => seen?.findings.length)).toEqual([12, 12, 12, 12, 12]);
    expect(kept.every(({ seen }) => seen?.persons === 60)).toBe(true);
  });

  test('the largest goes before the small ones, of equals the oldest', () => {
    const files = [file('old', 3), file('small'), file('new', 3)];
    const kept = fitting(files, lengthOf(files) - 1);
    expect(kept.map(({ id, seen }) => [id, seen !== undefined])).toEqual([
      ['old', false],
      ['small', true],
      ['new', true],
    ]);
  });
});

describe('what is remembered', () => {
  test('comes back as it was told', async () => {
    const { item } = new TestOutlook();
    const files = [file('a', 2), file('b', 0, { unread: ['encrypted'] })];
    for (const one of files) expect(await rememberFile(item, one, ['a', 'b'], 50, yes)).toBe(true);
    expect((await recall(item, 50))?.attachments).toEqual(files);
  });

  test('of attachments that are gone is forgotten, of one that is told anew replaced', async () => {
    const { item } = new TestOutlook();
    await rememberFile(item, file('a', 2), ['a'], 50, yes);
    await rememberFile(item, file('b'), ['b'], 50, yes);
    await rememberFile(item, file('b', 1), ['b'], 50, yes);
    expect((await recall(item, 50))?.attachments).toEqual([file('b', 1)]);
  });

  test('holds keys and kinds, no word of a content or a name', async () => {
    const outlook = new TestOutlook();
    await rememberFile(outlook.item, file('a', 3), ['a'], 50, yes);
    expect(Object.keys(outlook.mail.session)).toEqual(['kuvert.attachments']);
    const [kept] = JSON.parse(outlook.mail.session['kuvert.attachments'] ?? '[]');
    expect(Object.keys(kept).sort()).toEqual(['hash', 'id', 'seen', 'size', 'unread']);
  });

  test('is nothing where Outlook would not tell, and another mail is left alone', async () => {
    const outlook = new TestOutlook();
    outlook.troubles['sessionData.getAllAsync'] = 'silent';
    expect(await rememberFile(outlook.item, file('a'), ['a'], 20, yes)).toBe(false);
    expect(await rememberFile(outlook.item, file('a'), ['a'], 20, () => false)).toBe(false);
    expect(outlook.mail.session).toEqual({});
  });

  test.each([
    [null],
    ['x'],
    [{ a: 1 }],
    [[null, 7, 'x', {}]],
    [[{ ...file('a'), size: '1' }]],
    [[{ ...file('a'), seen: { persons: 0 } }]],
    [[{ ...file('a'), seen: { persons: 0, findings: [{ ...finding(1), sure: 'very' }] } }]],
  ])('that makes no sense is left out: %j', (value) => {
    expect(seenFilesFrom(value)).toEqual([]);
  });

  test('without anything seen and without a reason was not looked at', () => {
    const { seen: _seen, ...rest } = file('a');
    expect(seenFilesFrom([rest])).toEqual([{ ...rest, unread: ['part-not-read'] }]);
  });
});

describe('merging into the mail', () => {
  const attached = (id: string, size = 100) => ({
    id,
    name: `${id}.pdf`,
    size,
    kind: 'file' as const,
    inline: false,
  });
  const read = (...files: ReturnType<typeof attached>[]): ReadMail => ({
    mail: { attachments: files.map(({ name, size }) => ({ name, size })) },
    source: {},
    files,
  });

  test.each<[string, ReadMail, SeenFile[], (number | null)[]]>([
    ['by id and size', read(attached('a'), attached('b')), [file('b', 2)], [null, 2]],
    ['not with another size', read(attached('a', 101)), [file('a', 2)], [null]],
    ['not by position', read(attached('c')), [file('a', 2)], [null]],
    ['not where Outlook gives no ids', read(attached('')), [file('', 2)], [null]],
    ['two of the same content', read(attached('a'), attached('b')), [file('a', 1), file('b', 1)], [1, 1]],
  ])('%s', (_name, mail, files, expected) => {
    const merged = withSeenFiles(mail, files).attachments ?? [];
    expect(merged.map(({ seen }) => seen?.findings.length ?? null)).toEqual(expected);
  });

  test('says why a file was not looked at', () => {
    const { seen: _seen, ...locked } = file('a', 0, { unread: ['encrypted'] });
    expect(withSeenFiles(read(attached('a')), [locked]).attachments).toEqual([
      { name: 'a.pdf', size: 100, unread: ['encrypted'] },
    ]);
  });

  test('a list that was not read stays unread', () => {
    expect(withSeenFiles({ mail: {}, source: {} }, [file('a')])).toEqual({});
  });
});
