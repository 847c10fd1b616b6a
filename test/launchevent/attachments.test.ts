import type { SeenFile } from '../../src/outlook/seen-files';
import { type BareMail, type BareOptions, runBare, sendBare } from '../support/bare-outlook';

/** What Send makes of attachments: it reads none, and knows of them what is remembered with the mail. */
const FILE = { id: 'a1', name: 'brev.docx', size: 4711 };
const MAIL: BareMail = { subject: 'Brev', html: '<p>Hej.</p>', to: ['karen@gmail.com'], attachments: [FILE] };

const NUMBER: SeenFile = {
  id: FILE.id,
  size: FILE.size,
  hash: 'x',
  seen: {
    persons: 1,
    findings: [
      {
        rule: 'cpr-number',
        category: 'cpr',
        says: 'cpr-number',
        sure: 'certain',
        because: [],
        start: 1,
        end: 12,
        key: 'k1',
      },
    ],
  },
  unread: [],
};
const CLEAN: SeenFile = { ...NUMBER, seen: { persons: 0, findings: [] } };

const send = async (files: readonly unknown[], options: BareOptions = {}) => {
  const sessionData = { 'kuvert.attachments': JSON.stringify(files) };
  return (await sendBare({ ...options, mail: { ...MAIL, sessionData } })).answer;
};
const WARN: BareOptions = { policy: { whenAttachmentsUnchecked: 'warn' } };

describe('at Send, an attachment', () => {
  test('in which something was seen is asked about, by its number and not its name', async () => {
    const { allowEvent, errorMessage } = await send([NUMBER]);
    expect(allowEvent).toBe(false);
    expect(errorMessage).toMatch(/i bilag 1/);
    expect(errorMessage).not.toMatch(/brev/);
  });

  test('whose memory is of another version, with words that this one lacks, is not let go unseen', async () => {
    const [finding] = NUMBER.seen?.findings ?? [];
    const seen = { persons: 1, findings: [{ ...finding, says: 'unheard-of' }] };
    expect((await send([{ ...NUMBER, seen }])).allowEvent).toBe(false);
  });

  test('that was read and is clean goes, also where unread ones are asked about', async () => {
    expect(await send([CLEAN], WARN)).toEqual({ allowEvent: true });
  });

  test.each<[string, readonly unknown[]]>([
    ['that nobody has read', []],
    ['of another id', [{ ...CLEAN, id: 'a2' }]],
    ['of another size', [{ ...CLEAN, size: 1 }]],
    ['that could not be read', [{ id: 'a1', size: 4711, hash: 'x', unread: ['encrypted'] }]],
    ['of which a part could not be read', [{ ...CLEAN, unread: ['part-not-read'] }]],
    ['whose memory makes no sense', [{ ...CLEAN, seen: 7 }, null, 'x']],
    ['whose findings make no sense', [{ ...CLEAN, seen: { persons: 0, findings: [{}] } }]],
  ])('%s was not looked at: it passes by default, and is asked about at warn', async (_name, files) => {
    expect(await send(files)).toEqual({ allowEvent: true });
    const { allowEvent, errorMessage } = await send(files, WARN);
    expect(allowEvent).toBe(false);
    expect(errorMessage).toContain('Kuvert har ikke undersøgt indholdet af alle bilag.');
    expect(errorMessage).not.toContain('beskyttet');
  });
});

describe('when attachments change, the bare runtime', () => {
  test('completes at once and once, without a word to Outlook', async () => {
    const { answers, sessionData } = await runBare('onAttachmentsChanged', { mail: MAIL });
    expect(answers).toEqual([undefined]);
    expect(sessionData).toEqual({});
  });

  test('needs no timers', async () => {
    expect((await runBare('onAttachmentsChanged', { mail: MAIL, noTimers: true })).answers).toHaveLength(1);
  });
});
