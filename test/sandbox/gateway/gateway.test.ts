import { gatewayPage, passGateway } from '../../../src/sandbox/gateway/gateway';
import type { StoredMessage } from '../../../src/sandbox/mailbox/types';
import { findPolicy } from '../../../src/sandbox/policy/find-policy';
import { message } from '../screens/samples';

const marks = findPolicy('fjordby');
const addresses = findPolicy('fjordby-address');
const people = (...all: string[]) => all.map((address) => ({ emailAddress: { name: '', address } }));
const headers = (...all: [string, string][]) => all.map(([name, value]) => ({ name, value }));

const CITIZEN = 'karen@gmail.com';
const REGION = 'bo@regionmidtfjord.example';
const COLLEAGUE = 'lone.bisgaard@fjordby.example';
const CPR = '0707614285@digitalpost.example'; // the CPR office's published example

type Parts = Omit<Partial<StoredMessage>, 'from'> & { to?: string[] };
const sent = ({ to = [CITIZEN], ...rest }: Parts = {}) => ({
  ...message({ parentFolderId: 'sentitems', ...rest }),
  from: { emailAddress: { name: '', address: 'mette.lindholm@fjordby.example' } },
  toRecipients: people(...to),
});
const SECURE = headers(['x-send-sikkert', 'ja']);
const POST = headers(['X-Digital-Post', 'ja']);

describe('the channel that a mail took', () => {
  test.each([
    ['without marks it is ordinary mail', marks, {}, ['ordinary']],
    [
      'the header alone is half of what the solution listens to',
      marks,
      { internetMessageHeaders: SECURE },
      ['ordinary'],
    ],
    [
      'header and tag',
      marks,
      { to: [REGION], subject: '[Sikker] Sag', internetMessageHeaders: SECURE },
      ['secure-mail'],
    ],
    [
      'the names of headers know no capitals',
      marks,
      { subject: '[Digital Post] Sag', internetMessageHeaders: POST },
      ['digital-post'],
    ],
    [
      'a colleague among them passes no gateway',
      marks,
      { to: [CITIZEN, COLLEAGUE], subject: '[Digital Post] Sag', internetMessageHeaders: POST },
      ['digital-post', 'ordinary'],
    ],
    ['a CPR number at the domain of Digital Post', addresses, { to: [CPR] }, ['digital-post']],
    [
      'ten digits that are no CPR number',
      addresses,
      { to: ['9907614285@digitalpost.example'] },
      ['ordinary'],
    ],
    ['a suffix', addresses, { to: [`${CITIZEN}.sikkermail.example`] }, ['secure-mail']],
    ['another domain', addresses, { to: ['bo@sikker.regionmidtfjord.example'] }, ['secure-mail']],
    [
      'one with, one without',
      addresses,
      { to: [`${REGION}.sikkermail.example`, CITIZEN] },
      ['secure-mail', 'ordinary'],
    ],
  ])('%s', (_why, policy, parts, channels) => {
    const report = passGateway(sent(parts as Parts), policy);
    expect(report.deliveries.map(({ channel }) => channel)).toEqual(channels);
  });

  test('the loosest way out is the mail’s', () => {
    const to = [`${REGION}.sikkermail.example`, CITIZEN];
    expect(passGateway(sent({ to }), addresses).channel).toBe('ordinary');
    expect(passGateway(sent({ to: to.slice(0, 1) }), addresses).channel).toBe('secure-mail');
  });
});

describe('on the way out', () => {
  const trace: [string, string] = ['x-kuvert', 'cpr-number=certain; channel=digital-post; on-channel=yes'];
  const mail = sent({
    subject: '[Digital Post] Din sag',
    internetMessageHeaders: headers(['In-Reply-To', '<1@x>'], ['X-Digital-Post', 'ja'], trace),
  });

  test('the trace and what the gateway listened to are taken off, the rest goes along', () => {
    const { headers: passed, subject } = passGateway(mail, marks);
    expect(passed.map(({ name, strippedBy }) => [name, strippedBy])).toEqual([
      ['In-Reply-To', null],
      ['X-Digital-Post', 'gateway'],
      ['x-kuvert', 'rule'],
    ]);
    expect(subject).toEqual({ left: '[Digital Post] Din sag', outside: 'Din sag' });
  });

  test('a mail that stays in the house keeps everything', () => {
    const inside = { ...mail, toRecipients: people(COLLEAGUE) };
    const report = passGateway(inside, marks);
    expect(report.headers.every(({ strippedBy }) => strippedBy === null)).toBe(true);
    expect(report.subject.outside).toBe(report.subject.left);
    expect(report.channel).toBe('ordinary');
  });

  test('a header that a channel not taken listens to stays', () => {
    const report = passGateway(sent({ internetMessageHeaders: SECURE }), marks);
    expect(report.headers[0]?.strippedBy).toBeNull();
  });

  test.each([
    ['a suffix comes off', 'bo@havnby.example.sikkermail.example', 'bo@havnby.example', 'authority'],
    [
      'a secure domain is theirs',
      'bo@sikker.regionmidtfjord.example',
      'bo@sikker.regionmidtfjord.example',
      'authority',
    ],
    ['a CPR number’s mailbox', CPR, CPR, 'citizen'],
  ])('%s, and who it is stays who it was', (_why, address, goesTo, kind) => {
    const [delivery] = passGateway(sent({ to: [address] }), addresses).deliveries;
    expect(delivery).toMatchObject({ address, goesTo, kind });
  });

  test('a label travels as a header', () => {
    const sensitivityLabel = '2bd52e1e-1c9d-4bb0-8d5f-0a6f4f3a9d10';
    const report = passGateway(sent({ sensitivityLabel }), marks);
    expect(report.label).toBe(sensitivityLabel);
    expect(report.headers).toEqual([
      { name: 'msip_labels', value: `MSIP_Label_${sensitivityLabel}_Enabled=True`, strippedBy: null },
    ]);
  });
});

test('the rule on the trace holds what is not on its channel without a reason, and counts', () => {
  const traced = (value: string, id: string, sentDateTime: string) =>
    sent({ id, sentDateTime, internetMessageHeaders: headers(['x-kuvert', value]) });
  const page = gatewayPage(
    [
      traced(
        'cpr-number=certain; channel=digital-post; on-channel=no; override=2',
        'a',
        '2026-11-20T10:00:00Z',
      ),
      traced('channel=ordinary', 'b', '2026-11-21T10:00:00Z'),
      sent({ id: 'c', sentDateTime: '2026-11-19T10:00:00Z' }),
      traced('health=likely; channel=secure-mail; on-channel=no', 'd', '2026-11-18T10:00:00Z'),
      message({ id: 'inbox' }),
    ],
    marks,
  );
  expect(page.mails.map(({ id, held, trace }) => [id, held, trace === null])).toEqual([
    ['b', false, false],
    ['a', false, false],
    ['c', false, true],
    ['d', true, false],
  ]);
  expect(page.count).toEqual({
    mails: 4,
    traced: 3,
    held: 1,
    overridden: 1,
    byChannel: { ordinary: 4, 'secure-mail': 0, 'digital-post': 0 },
  });
});

test('without a domain of its own the sender’s is the house', () => {
  const report = passGateway(sent({ to: [COLLEAGUE] }), findPolicy('default'));
  expect(report.deliveries[0]?.outside).toBe(false);
});
