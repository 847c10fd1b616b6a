import type { ChannelAction, ChannelActions } from '../../src/hygiene/channel/actions';
import { defaultPolicyFor } from '../../src/hygiene/policy/shipped/default';
import type { Policy } from '../../src/hygiene/policy/types';
import { sayNeeds, sayWhyChannel } from '../../src/taskpane/channel/words';
import type { Card } from '../../src/taskpane/check/cards';
import { CheckSession, type CheckState } from '../../src/taskpane/check/session';
import { sayTrouble, sayVerdict } from '../../src/taskpane/check/words';
import { type StoredMail, TestOutlook } from '../support/compose-item';
import { until } from '../support/until';

/** The CPR office's own published example: nobody's number. */
const CPR = '070761-4285';
const BODY = `<p>Nummeret er ${CPR}.</p>`;
const HEADER: ChannelAction = { header: { name: 'x-send-sikkert', value: 'ja' } };
const TAG: ChannelAction = { subjectTag: '[Sikker]' };
const AUTHORITY = 'sag@aabenraa.dk';
const CITIZEN = 'karen@gmail.com';

const running: CheckSession[] = [];
afterEach(() => {
  for (const session of running.splice(0)) session.stop();
});

function policyWith(secure: ChannelAction[], digital: ChannelAction[] = []): Policy {
  const policy = defaultPolicyFor('mette@fjordby.example');
  const actions: ChannelActions = { 'secure-mail': secure, 'digital-post': digital };
  return { ...policy, channels: { ...policy.channels, ...actions } };
}

async function opened(policy: Policy, mail: Partial<StoredMail> = {}) {
  const outlook = new TestOutlook({ subject: 'Sag', body: BODY, to: [AUTHORITY], ...mail });
  const { item } = outlook;
  const check = new CheckSession(item, policy, () => outlook.isBeside(item));
  running.push(check);
  check.start();
  await until(() => check.get().verdict !== null);
  return { outlook, check, state: check.get, policy };
}

const title = ({ verdict, report }: CheckState) =>
  verdict && report && sayVerdict(verdict, report, 'da').title;
const why = ({ channel, read }: CheckState) => channel && read && sayWhyChannel(channel, read.mail, 'da');
const needs = ({ channel, read }: CheckState) => (channel && read ? sayNeeds(channel, read.mail, 'da') : []);

test('a mail to an authority: the reason, one step there, and one back', async () => {
  const { outlook, check, state } = await opened(policyWith([HEADER, TAG]));
  expect(title(state())).toBe('Må ikke sendes som almindelig mail');
  expect(why(state())).toBe(
    'Mailen indeholder personoplysninger. De må ikke gå som almindelig mail til sag@aabenraa.dk (myndighed).',
  );
  expect(await check.takeChannel({})).toBe(true);
  expect(outlook.mail).toMatchObject({ subject: '[Sikker] Sag', headers: { 'x-send-sikkert': 'ja' } });
  expect(state()).toMatchObject({ channel: null, onTheWay: 'secure-mail', working: null, trouble: null });
  expect(title(state())).toBe('Klar til at sende');
  outlook.mail.subject = '[Sikker] En anden sag';
  await check.leaveChannel();
  expect(outlook.mail).toMatchObject({ subject: 'En anden sag', headers: {} });
  expect(state()).toMatchObject({ onTheWay: null, wayBack: [], trouble: null });
  expect(title(state())).toBe('Må ikke sendes som almindelig mail');
});

test('a pane that is opened anew knows by the mail that it is on its way', async () => {
  const marked = { subject: '[Sikker] Sag', headers: { 'X-Send-Sikkert': 'ja' } };
  const { state } = await opened(policyWith([HEADER, TAG]), marked);
  expect(state()).toMatchObject({ channel: null, onTheWay: 'secure-mail', wayBack: [] });
});

test('a mark that the writer takes away counts at once, and only that one is set again', async () => {
  const { outlook, check, state } = await opened(policyWith([HEADER, TAG]));
  await check.takeChannel({});
  outlook.mail.subject = 'Sag';
  await until(() => state().channel !== null);
  expect(state().channel?.route.steps.map((step) => step.do)).toEqual(['tag-subject']);
  await check.takeChannel({});
  expect(state()).toMatchObject({ channel: null, onTheWay: 'secure-mail' });
  await check.leaveChannel();
  expect(outlook.mail).toMatchObject({ subject: 'Sag', headers: {} });
});

test('what Outlook refuses is told, and nothing is left half done', async () => {
  const { outlook, check, state, policy } = await opened(policyWith([TAG, { category: 'Ukendt' }]));
  expect(await check.takeChannel({})).toBe(false);
  expect(outlook.mail).toMatchObject({ subject: 'Sag', categories: [] });
  expect(state()).toMatchObject({ trouble: 'no-category', wayBack: [], working: null });
  expect(sayTrouble('no-category', policy, 'da')).toContain('„Ukendt“');
});

test('what could not be taken back can be tried again', async () => {
  const { outlook, check, state } = await opened(policyWith([HEADER]));
  await check.takeChannel({});
  outlook.troubles['internetHeaders.removeAsync'] = { code: 5000 };
  await check.leaveChannel();
  expect(state()).toMatchObject({ trouble: 'refused', onTheWay: 'secure-mail' });
  delete outlook.troubles['internetHeaders.removeAsync'];
  await check.leaveChannel();
  expect(state()).toMatchObject({ trouble: null, onTheWay: null, wayBack: [] });
});

test('nothing to say where ordinary mail is enough, and where the writer has said that it is no number', async () => {
  const { check, state } = await opened(policyWith([HEADER]));
  await check.silence(state().cards[0] as Card);
  expect(state().channel).toBeNull();
  const inside = await opened(policyWith([HEADER]), { to: ['lone@fjordby.example'] });
  expect(inside.state()).toMatchObject({ channel: null, onTheWay: null });
  expect(await inside.check.takeChannel({})).toBe(false);
});

describe('Digital Post by the CPR number', () => {
  const POLICY = policyWith([HEADER], [{ cprRecipient: { domain: 'digitalpost.example' } }]);

  test('asks for it, looks at it, uses it, and keeps it nowhere but in the address', async () => {
    const { outlook, check, state } = await opened(POLICY, {
      to: [CITIZEN],
      names: { [CITIZEN]: 'Karen Holm' },
    });
    expect(state().channel?.route.needs).toEqual([{ need: 'cpr-number', part: 'to:0', wrong: false }]);
    expect(await check.takeChannel({ 'to:0': '12' })).toBe(false);
    expect(state().channel?.route.needs).toEqual([{ need: 'cpr-number', part: 'to:0', wrong: true }]);
    expect(outlook.mail.to).toEqual([CITIZEN]);
    expect(await check.takeChannel({ 'to:0': ' 070761 4285 ' })).toBe(true);
    expect(outlook.mail.to).toEqual(['0707614285@digitalpost.example']);
    expect(outlook.mail.names['0707614285@digitalpost.example']).toBe('Karen Holm');
    expect(JSON.stringify(outlook.mail.session)).not.toContain('0707614285');
    expect(title(state())).toBe('Klar til at sende');
    await check.leaveChannel();
    expect(outlook.mail.to).toEqual([CITIZEN]);
  });

  test('an authority in the same mail goes by its own channel', async () => {
    const { outlook, check } = await opened(POLICY, { to: [CITIZEN, AUTHORITY] });
    expect(await check.takeChannel({ 'to:0': CPR })).toBe(true);
    expect(outlook.mail).toMatchObject({
      to: ['0707614285@digitalpost.example', AUTHORITY],
      headers: { 'x-send-sikkert': 'ja' },
    });
  });

  test('only from the mailbox that the solution knows', async () => {
    const policy = policyWith(
      [],
      [{ cprRecipient: { domain: 'digitalpost.example', from: 'post@fjordby.example' } }],
    );
    const { state } = await opened(policy, { to: [CITIZEN] });
    expect(needs(state())).toEqual([
      'Digital Post går kun fra post@fjordby.example. Vælg den postkasse i Fra.',
    ]);
    const right = await opened(policy, { to: [CITIZEN], from: 'post@fjordby.example' });
    expect(needs(right.state())).toEqual([]);
  });
});

describe('never a dead end', () => {
  test.each<[name: string, policy: Policy, mail: Partial<StoredMail>, says: RegExp]>([
    ['no way to Send sikkert', policyWith([]), {}, /Brug knappen Send sikkert i Outlook/],
    ['no way to Digital Post', policyWith([HEADER]), { to: [CITIZEN] }, /Send den som Digital Post fra/],
    [
      'a way that reaches other recipients than these',
      policyWith([{ replaceDomain: { from: 'havnby.dk', to: 'sikker.havnby.dk' } }]),
      {},
      /Brug knappen Send sikkert/,
    ],
  ])('%s', async (_name, policy, mail, says) => {
    const { check, state } = await opened(policy, mail);
    expect(needs(state()).join(' ')).toMatch(says);
    expect(await check.takeChannel({})).toBe(false);
  });

  test('a client that has no labels', async () => {
    const policy = policyWith([{ sensitivityLabel: 'b4d1f0aa-0000-4000-8000-000000000001' }]);
    const outlook = new TestOutlook({ subject: 'Sag', body: BODY, to: [AUTHORITY] });
    Object.assign(outlook.item, { sensitivityLabel: undefined });
    const check = new CheckSession(outlook.item, policy, () => true);
    running.push(check);
    check.start();
    await until(() => check.get().channel !== null);
    expect(needs(check.get())).toEqual([
      expect.stringContaining('kan ikke sætte en følsomhedsmærkat herfra'),
    ]);
  });
});

test('a meeting has no way there, and the pane says what to do', async () => {
  const outlook = new TestOutlook({ subject: 'Møde', body: BODY, to: [AUTHORITY] });
  const { item } = outlook;
  const empty = { getAsync: (done: (result: unknown) => void) => done({ status: 'succeeded', value: [] }) };
  const location = {
    getAsync: (done: (result: unknown) => void) => done({ status: 'succeeded', value: '' }),
  };
  const members = { requiredAttendees: item.to, optionalAttendees: empty, organizer: item.from, location };
  Object.assign(item, members, { to: undefined, internetHeaders: undefined });
  const check = new CheckSession(item, policyWith([TAG]), () => true);
  running.push(check);
  check.start();
  await until(() => check.get().channel !== null);
  expect(needs(check.get())).toEqual([
    expect.stringContaining('En mødeindkaldelse kan ikke sendes ad den vej'),
  ]);
  expect(await check.takeChannel({})).toBe(false);
  expect(outlook.mail.subject).toBe('Møde');
});

describe('who forces it', () => {
  test('names two and counts the others', async () => {
    const to = [CITIZEN, 'bo@hotmail.com', 'ida@outlook.dk', 'lone@fjordby.example'];
    const { state } = await opened(policyWith([HEADER]), { to, names: { [CITIZEN]: 'Karen Holm' } });
    expect(why(state())).toContain('til Karen Holm (borger), bo@hotmail.com (borger) og 1 modtager mere.');
  });

  test('says so where the policy wants it whatever the mail holds', async () => {
    const policy = policyWith([HEADER]);
    const channels = {
      ...policy.channels,
      authority: { without: 'secure-mail', with: 'secure-mail' } as const,
    };
    const { state } = await opened({ ...policy, channels }, { body: '<p>Hej.</p>' });
    expect(why(state())).toBe(
      'Jeres mailpolitik vil have al mail til sag@aabenraa.dk (myndighed) ad denne vej.',
    );
  });
});
