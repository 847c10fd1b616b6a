import type { ChannelAction, ChannelActions } from '../../../src/hygiene/channel/actions';
import { addressBehind, isOnChannel } from '../../../src/hygiene/channel/arrival';
import { whyChannel } from '../../../src/hygiene/channel/why';
import { checkMail } from '../../../src/hygiene/check';
import type { Mail, RecipientKind } from '../../../src/hygiene/mail/types';
import { isCprRecipient } from '../../../src/hygiene/on-channel';
import { fillPolicy, type PolicyFile } from '../../../src/hygiene/policy/fill';
import { defaultPolicy, shippedPolicies } from '../../../src/hygiene/policy/shipped';
import type { Policy } from '../../../src/hygiene/policy/types';
import { atSend, verdictOf } from '../../../src/hygiene/verdict';

const GUID = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const header: ChannelAction = { header: { name: 'X-Send-Sikkert', value: 'ja' } };
const tag: ChannelAction = { subjectTag: '[Sikker]' };
const endTag: ChannelAction = { subjectTag: '[Sikker]', place: 'end' };
const label: ChannelAction = { sensitivityLabel: GUID };
const category: ChannelAction = { category: 'Send sikkert' };
const suffix: ChannelAction = { addressSuffix: '.sikkermail.example' };
const replaced: ChannelAction = { replaceDomain: { from: 'kolding.dk', to: 'sikker.kolding.example' } };
const cpr: ChannelAction = { cprRecipient: { domain: 'digital-post.example' } };
const cprFrom: ChannelAction = {
  cprRecipient: { domain: 'digital-post.example', from: 'Post@haderslev.dk' },
};
const page: ChannelAction = { openPage: 'https://post.example' };

const marked = { headers: { 'x-send-sikkert': 'ja' } };
const CPR = '0707614285@digital-post.example';

/** Whether a mail with sensitive data is on the channel of these actions for one authority. */
function isThere(
  actions: readonly ChannelAction[],
  mail: Mail,
  address = 'bo@aabenraa.dk',
  kind: RecipientKind = 'authority',
): boolean {
  const lists: ChannelActions = { 'secure-mail': [], 'digital-post': [] };
  const channel = kind === 'authority' ? 'secure-mail' : 'digital-post';
  const channels = { ...defaultPolicy.channels, ...lists, [channel]: actions };
  return isOnChannel(mail, [{ field: 'to', index: 0, address, kind }], true, channels, isCprRecipient);
}

type Case = readonly [actions: ChannelAction[], mail: Mail, address?: string, kind?: RecipientKind];
const cases = (rows: readonly (readonly [why: string, ...Case])[]): [string, Case][] =>
  rows.map(([why, ...row]) => [why, row]);

describe('a mail is on the channel', () => {
  test.each(
    cases([
      ['with the header, whatever the case of its name', [header], { marks: marked }],
      ['with the tag first', [tag], { subject: '[Sikker] Møde' }],
      ['with the tag alone', [tag], { subject: ' [Sikker]' }],
      ['with the tag last', [endTag], { subject: 'Møde [Sikker] ' }],
      ['with the label, in capitals', [label], { marks: { label: GUID.toUpperCase() } }],
      ['with the category among others', [category], { marks: { categories: ['Rød', 'Send sikkert'] } }],
      ['with a suffix', [suffix], {}, 'bo@aabenraa.dk.sikkermail.example'],
      ['with a suffix in capitals', [suffix], {}, 'bo@aabenraa.dk.SIKKERMAIL.example'],
      ['with a replaced domain', [replaced], {}, 'bo@sikker.kolding.example'],
      ['with either, where both are listed', [suffix, replaced], {}, 'bo@sikker.kolding.example'],
      [
        'with all of them',
        [header, tag, suffix],
        { marks: marked, subject: '[Sikker] Møde' },
        'bo@b.dk.sikkermail.example',
      ],
      [
        'where the replacement does not concern it, by the other marks',
        [header, replaced],
        { marks: marked },
      ],
      ['with a CPR number', [cpr], {}, CPR, 'citizen'],
      [
        'with a CPR number from the right mailbox',
        [cprFrom],
        { from: { address: 'post@Haderslev.dk' } },
        CPR,
        'citizen',
      ],
      ['although a page might be opened as well', [header, page], { marks: marked }],
    ]),
  )('%s', (_why, [actions, mail, address, kind]) => {
    expect(isThere(actions, mail, address, kind)).toBe(true);
  });
});

describe('a mail is not on the channel', () => {
  test.each(
    cases([
      ['where the policy does not say how', [], { marks: marked }],
      ['where marks were not read', [header], {}],
      ['with another value', [header], { marks: { headers: { 'x-send-sikkert': 'nej' } } }],
      [
        'with a header of JavaScript’s own',
        [{ header: { name: 'constructor', value: 'x' } }],
        { marks: { headers: {} } },
      ],
      ['with the tag in the middle', [tag], { subject: 'SV: [Sikker] Møde' }],
      ['with the tag at the other end', [endTag], { subject: '[Sikker] Møde' }],
      ['with half a tag', [tag], { subject: '[Sik' }],
      ['with another label', [label], { marks: { label: null } }],
      ['with another category', [category], { marks: { categories: ['send sikkert'] } }],
      ['with one of two marks', [header, tag], { marks: marked }],
      ['with the header, but the address unchanged', [header, suffix], { marks: marked }],
      ['with an address unchanged', [suffix], {}],
      ['with a domain that was to be replaced', [replaced], {}, 'bo@kolding.dk'],
      ['where the only action does not concern it', [replaced], {}],
      ['where all there is is a page', [page], {}],
      ['with a number that is no date', [cpr], {}, '9907614285@digital-post.example', 'citizen'],
      ['with a replacement number', [cpr], {}, '6707614285@digital-post.example', 'citizen'],
      ['with a hyphen in the number', [cpr], {}, '070761-4285@digital-post.example', 'citizen'],
      ['with a CPR number at another domain', [cpr], {}, '0707614285@digital-post.example.com', 'citizen'],
      ['from another mailbox', [cprFrom], { from: { address: 'anna@haderslev.dk' } }, CPR, 'citizen'],
      ['from nobody', [cprFrom], {}, CPR, 'citizen'],
    ]),
  )('%s', (_why, [actions, mail, address, kind]) => {
    expect(isThere(actions, mail, address, kind)).toBe(false);
  });
});

test.each([
  ['bo@aabenraa.dk.sikkermail.example', 'bo@aabenraa.dk'],
  ['Bo <bo@aabenraa.dk.SikkerMail.example>', 'bo@aabenraa.dk'],
  ['bo@sikker.kolding.example', 'bo@kolding.dk'],
  ['bo@sikkermail.example', 'bo@sikkermail.example'],
  ['bo@aabenraa.dk', 'bo@aabenraa.dk'],
  [CPR, CPR],
  ['', ''],
])('behind %s stands %s', (address, behind) => {
  const channels = { 'secure-mail': [header, suffix, replaced], 'digital-post': [cpr] };
  expect(addressBehind(address, channels)).toBe(behind);
});

describe('in the whole check', () => {
  const haderslev = shippedPolicies.haderslev as Policy;
  const enforced: Policy = { ...haderslev, mode: 'enforce' };
  const mail: Mail = {
    from: { address: 'anna@haderslev.dk' },
    subject: 'Møde',
    body: { text: 'Dit CPR-nummer er 070761-4285.', quoted: [] },
    attachments: [],
    location: '',
  };
  const to = (...addresses: string[]) => ({
    recipients: addresses.map((address, index) => ({ field: 'to' as const, index, address })),
  });
  const secured = { marks: { headers: { 'x-send-sikkert': 'ja' }, categories: ['Send sikkert'] } };
  const posted = { marks: { headers: { 'x-digital-post': 'ja' }, categories: ['Digital Post'] } };
  const sent = (changes: Partial<Mail>, policy = enforced) => {
    const report = checkMail({ ...mail, ...changes }, policy, new Date('2026-11-23T08:00:00Z'));
    const verdict = verdictOf(report, policy, { silenced: [], override: null });
    return [report.channel, report.onChannel ?? false, verdict.is, atSend(verdict, policy)];
  };

  test.each<[why: string, changes: Partial<Mail>, is: unknown[]]>([
    ['unmarked, to an authority', to('bo@kk.dk'), ['secure-mail', false, 'stop', 'stop']],
    ['marked, to an authority', { ...to('bo@kk.dk'), ...secured }, ['secure-mail', true, 'quiet', 'pass']],
    [
      'marked for Digital Post, to an authority',
      { ...to('bo@kk.dk'), ...posted },
      ['secure-mail', true, 'quiet', 'pass'],
    ],
    [
      'marked as secure mail, to a citizen',
      { ...to('a@gmail.com'), ...secured },
      ['digital-post', false, 'stop', 'stop'],
    ],
    [
      'marked for Digital Post, to a citizen',
      { ...to('a@gmail.com'), ...posted },
      ['digital-post', true, 'quiet', 'pass'],
    ],
    [
      'marked, to both',
      { ...to('bo@kk.dk', 'a@gmail.com'), ...posted },
      ['digital-post', true, 'quiet', 'pass'],
    ],
    ['marked and inside', { ...to('bo@haderslev.dk'), ...secured }, ['ordinary', false, 'quiet', 'pass']],
    ['marked, recipients not read', secured, ['digital-post', false, 'stop', 'stop']],
    [
      'marked, and the number in the subject, which nothing encrypts',
      { ...to('bo@kk.dk'), ...secured, subject: 'CPR-nummer 070761-4285' },
      ['secure-mail', true, 'stop', 'stop'],
    ],
  ])('%s', (_why, changes, is) => {
    expect(sent(changes)).toEqual(is);
  });

  test('a mail on its channel is clean for whoever counts blocks', () => {
    const report = checkMail(
      { ...mail, ...to('bo@kk.dk'), ...secured },
      haderslev,
      new Date('2026-11-23T08:00:00Z'),
    );
    expect(report.findings.map(({ level }) => level)).toEqual(['warn']);
  });

  test('a policy that wants a channel without any finding stops nothing', () => {
    const file: PolicyFile = {
      organisation: { domains: ['haderslev.dk'] },
      channels: { company: { without: 'secure-mail' } },
    };
    const changes = { ...to('bo@firma.example'), body: { text: 'Hej', quoted: [] } };
    expect(sent(changes, fillPolicy(file))).toEqual(['secure-mail', false, 'clear', 'pass']);
  });

  test('why names places and kinds, and who could do with less', () => {
    const report = checkMail(
      { ...mail, ...to('bo@haderslev.dk', 'bo@kk.dk', 'a@gmail.com') },
      haderslev,
      new Date(0),
    );
    expect(whyChannel(report, haderslev)).toEqual({
      channel: 'digital-post',
      rules: ['cpr-number'],
      forcedBy: [{ part: 'to:2', kind: 'citizen', channel: 'digital-post' }],
      others: [
        { part: 'to:0', kind: 'internal', channel: 'ordinary' },
        { part: 'to:1', kind: 'authority', channel: 'secure-mail' },
      ],
      unread: false,
    });
  });

  test('recipients that were not read may be anybody, and nobody is named', () => {
    const why = whyChannel(checkMail(mail, haderslev, new Date(0)), haderslev);
    expect(why).toMatchObject({ channel: 'digital-post', forcedBy: [], others: [], unread: true });
  });
});
