import { asAddress, followOptions, policyMailboxes } from '../../../src/dashboard/mailboxes/added';
import { mailboxNote } from '../../../src/dashboard/mailboxes/note';
import { OWN, POLICY, SHARED } from '../../session/replies/fake-follower';

const now = () => new Date('2026-11-23T09:00:00Z');

test('an address is what it is compared as; anything else is none', () => {
  expect(asAddress('  Vej@Fjordby.Example ')).toBe('vej@fjordby.example');
  for (const none of ['', 'vej', '@fjordby.example', 'a'.repeat(100_000)]) expect(asAddress(none)).toBeNull();
});

test('the policy’s mailboxes, then those added by hand, each once; one’s own first and by no address', () => {
  expect(policyMailboxes(POLICY)).toEqual([SHARED]);
  const followed = (added: readonly string[]) =>
    followOptions(POLICY, 'Mette@fjordby.example', added, now).mailboxes;
  expect(followed([])).toEqual([SHARED]);
  expect(followed(['vej@fjordby.example', SHARED])).toEqual([SHARED, 'vej@fjordby.example']);
  expect(followed(['vej@fjordby.example', 'mette@fjordby.example'])).toEqual([
    null,
    SHARED,
    'vej@fjordby.example',
  ]);
});

test('one’s own address in a department stays in it, also where it was added too', () => {
  const followed = (added: readonly string[]) => followOptions(POLICY, SHARED, added, now).mailboxes;
  expect(followed([])).toEqual([SHARED]);
  expect(followed([SHARED])).toEqual([SHARED]);
});

test('what is said of all is not said of each; otherwise with the time of the last look', () => {
  const down = { ...OWN, mailbox: SHARED, problem: 'unavailable' } as const;
  const at = { now: now().toISOString() };
  expect(mailboxNote(down, false, 'da', { ...at, said: 'unavailable' })).toBeNull();
  expect(mailboxNote(down, false, 'da', at)).toMatch(/Tallene er fra kl\.\u00a09\.55\.$/);
  const never = { ...down, stage: 'new', syncedAt: null } as const;
  expect(mailboxNote(never, false, 'da', { said: 'unavailable' })).toBe('Er ikke hentet endnu.');
});

test('no text is read whatever the policy lets the pane read, and there are thirteen weeks at least', () => {
  const with30 = { ...POLICY, readTexts: 'all' as const, historyDays: 30 };
  const options = followOptions(with30, 'mette@fjordby.example', [], now);
  expect(options).toMatchObject({ readTexts: 'none', room: 'dashboard', policy: { historyDays: 92 } });
  const with200 = followOptions({ ...POLICY, historyDays: 200 }, 'mette@fjordby.example', [], now);
  expect(with200.policy.historyDays).toBe(200);
});

test.each([
  ['followed', {}, false, null],
  ['empty', { mails: 0 }, false, 'Der er ingen mails i den.'],
  ['waiting', { stage: 'new', mails: 0 }, false, 'Er ikke hentet endnu.'],
  ['on its way', { stage: 'history', progress: { mails: 5, share: 0.42 } }, false, 'Hentes: 42 % indtil nu.'],
  [
    'stopped',
    { stage: 'history', progress: { mails: 5, share: 0.42 }, problem: 'aborted' },
    false,
    'Hentes: 42 % indtil nu.',
  ],
  ['mistyped', { stage: 'new', problem: 'not-found' }, true, expect.stringContaining('skrevet rigtigt')],
  [
    'not there',
    { stage: 'new', problem: 'not-found' },
    false,
    expect.not.stringContaining('skrevet rigtigt'),
  ],
  ['closed', { stage: 'new', problem: 'forbidden' }, true, expect.stringMatching(/./)],
] as const)('%s: what its line says', (_name, more, isAdded, expected) => {
  expect(mailboxNote({ ...OWN, mailbox: SHARED, ...more }, isAdded, 'da')).toEqual(expected);
});
