import { routeTo } from '../../../src/hygiene/channel/route';
import { applyStep, type RouteStep } from '../../../src/hygiene/channel/steps';
import {
  category,
  channelsWith,
  cpr,
  cprFrom,
  does,
  given,
  header,
  label,
  page,
  post,
  replaced,
  secure,
  suffix,
  tag,
  to,
} from './route-given';

describe('to secure mail', () => {
  test('every mark, and the way back in the other order', () => {
    const route = routeTo(
      'secure-mail',
      { subject: 'Møde', marks: { headers: { 'x-send-sikkert': 'nej' }, label: 'before', categories: [] } },
      to('bo@aabenraa.dk'),
      secure(header, tag, label, category),
      given,
    );
    expect(route).toEqual({
      steps: [
        { do: 'set-header', name: 'X-Send-Sikkert', value: 'ja' },
        { do: 'tag-subject', tag: '[Sikker]', place: 'start' },
        { do: 'set-label', label: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' },
        { do: 'add-category', category: 'Send sikkert' },
      ],
      undo: [
        { do: 'remove-category', category: 'Send sikkert' },
        { do: 'set-label', label: 'before' },
        { do: 'untag-subject', tag: '[Sikker]', place: 'start' },
        { do: 'set-header', name: 'X-Send-Sikkert', value: 'nej' },
      ],
      needs: [],
    });
  });

  test('only the addresses that need it, each by the action that concerns it most', () => {
    const recipients = to('bo@haderslev.dk', 'bo@aabenraa.dk', 'bo@kolding.dk');
    expect(routeTo('secure-mail', {}, recipients, secure(suffix, replaced), given).steps).toEqual([
      { do: 'replace-address', is: 'bo@aabenraa.dk', becomes: 'bo@aabenraa.dk.sikkermail.example' },
      { do: 'replace-address', is: 'bo@kolding.dk', becomes: 'bo@sikker.kolding.example' },
    ]);
  });

  test('what is in place already is left out, and left alone on the way back', () => {
    const mail = { subject: '[Sikker] Møde', marks: { headers: { 'x-send-sikkert': 'ja' } } };
    expect(routeTo('secure-mail', mail, to('bo@aabenraa.dk'), secure(header, tag), given)).toEqual({
      steps: [],
      undo: [],
      needs: [],
    });
  });

  test('somebody who stands twice is changed once', () => {
    const recipients = to('bo@aabenraa.dk', 'bo@aabenraa.dk');
    expect(does(routeTo('secure-mail', {}, recipients, secure(suffix), given))).toEqual(['replace-address']);
  });

  test('inside the house nothing is to be done', () => {
    const route = routeTo('secure-mail', {}, to('bo@haderslev.dk'), secure(header, suffix), given);
    expect(route).toEqual({ steps: [], undo: [], needs: [] });
  });
});

describe('to Digital Post', () => {
  const numbers = { 'to:0': '070761-4285' };
  const becomes = '0707614285@digital-post.example';

  test('a CPR number takes the place of the address', () => {
    const route = routeTo('digital-post', {}, to('karen@gmail.com'), post(cpr), { ...given, numbers });
    expect(route).toEqual({
      steps: [{ do: 'replace-address', is: 'karen@gmail.com', becomes }],
      undo: [{ do: 'replace-address', is: becomes, becomes: 'karen@gmail.com' }],
      needs: [],
    });
  });

  test.each([
    ['none was given', undefined, false],
    ['it is no date', '990761-4285', true],
    ['it is too short', '070761', true],
    ['it is a replacement number', '670761-4285', true],
    ['it is two', '070761-4285 070761-4285', true],
  ])('the number is asked for where %s', (_why, number, wrong) => {
    const numbers = number === undefined ? {} : { 'to:0': number };
    const route = routeTo('digital-post', {}, to('karen@gmail.com'), post(cpr), { ...given, numbers });
    expect(route).toEqual({ steps: [], undo: [], needs: [{ need: 'cpr-number', part: 'to:0', wrong }] });
  });

  test.each(['0707614285', '070761 4285', ' 070761-4285 '])('it may be written as "%s"', (number) => {
    const route = routeTo('digital-post', {}, to('karen@gmail.com'), post(cpr), {
      ...given,
      numbers: { 'to:0': number },
    });
    expect(route.steps).toEqual([{ do: 'replace-address', is: 'karen@gmail.com', becomes }]);
  });

  test('the mailbox that it must come from is named once', () => {
    const recipients = to('karen@gmail.com', 'lise@gmail.com');
    const all = { ...given, numbers: { 'to:0': '0707614285', 'to:1': '0707614285' } };
    const from = { address: 'anna@haderslev.dk' };
    const route = routeTo('digital-post', { from }, recipients, post(cprFrom), all);
    expect(route.needs).toEqual([{ need: 'mailbox', address: 'post@haderslev.dk' }]);
    expect(does(route)).toEqual(['replace-address', 'replace-address']);
  });

  test('with numbers, an authority in the same mail goes by its own channel', () => {
    const channels = channelsWith({ 'secure-mail': [suffix], 'digital-post': [cpr] });
    const recipients = to('karen@gmail.com', 'bo@aabenraa.dk', 'bo@haderslev.dk');
    expect(routeTo('digital-post', {}, recipients, channels, { ...given, numbers }).steps).toEqual([
      { do: 'replace-address', is: 'karen@gmail.com', becomes },
      { do: 'replace-address', is: 'bo@aabenraa.dk', becomes: 'bo@aabenraa.dk.sikkermail.example' },
    ]);
  });

  test('by a mark of the mail, everybody goes along', () => {
    const channels = channelsWith({ 'secure-mail': [suffix], 'digital-post': [header] });
    const route = routeTo('digital-post', {}, to('karen@gmail.com', 'bo@aabenraa.dk'), channels, given);
    expect(does(route)).toEqual(['set-header']);
  });

  test('a page is opened, and there is nothing to take back', () => {
    const route = routeTo('digital-post', {}, to('karen@gmail.com'), post(page), given);
    expect(route).toEqual({
      steps: [{ do: 'open-page', page: 'https://post.example' }],
      undo: [],
      needs: [],
    });
  });
});

describe('what is lacking is named', () => {
  test('a policy that does not say how', () => {
    const route = routeTo('digital-post', {}, to('karen@gmail.com'), post(), given);
    expect(route).toEqual({ steps: [], undo: [], needs: [{ need: 'policy', channel: 'digital-post' }] });
  });

  test('a client that cannot set labels', () => {
    const cannot = ['set-label'] as const;
    const route = routeTo('secure-mail', {}, to('bo@aabenraa.dk'), secure(label, header), {
      ...given,
      cannot,
    });
    expect(does(route)).toEqual(['set-header']);
    expect(route.needs).toEqual([{ need: 'client', to: 'set-label' }]);
  });

  test('a recipient without an address that could be changed', () => {
    const route = routeTo('digital-post', {}, to('/o=ExchangeLabs/cn=karen'), post(suffix), given);
    expect(route).toEqual({ steps: [], undo: [], needs: [{ need: 'address', part: 'to:0' }] });
  });
});

describe('the way back holds where the writer has gone on writing', () => {
  const untag: RouteStep = { do: 'untag-subject', tag: '[Sikker]', place: 'start' };

  test.each([
    ['[Sikker] Møde på torsdag', 'Møde på torsdag'],
    ['[Sikker]Møde', 'Møde'],
    ['[Sikker]', ''],
    ['Møde', 'Møde'],
    ['Om [Sikker] post', 'Om [Sikker] post'],
  ])('the subject "%s" becomes "%s"', (subject, after) => {
    expect(applyStep({ subject }, untag).subject).toBe(after);
  });

  test('a header that was not there goes away, others stay', () => {
    const mail = { marks: { headers: { 'x-a': '1', 'x-send-sikkert': 'ja' } } };
    const step: RouteStep = { do: 'set-header', name: 'X-Send-Sikkert', value: null };
    expect(applyStep(mail, step).marks).toEqual({ headers: { 'x-a': '1' } });
  });

  test('an address is found wherever it stands now', () => {
    const mail = { recipients: to('lise@gmail.com', 'bo@b.dk.sikkermail.example') };
    const step: RouteStep = { do: 'replace-address', is: 'bo@b.dk.sikkermail.example', becomes: 'bo@b.dk' };
    expect(applyStep(mail, step).recipients.map(({ address }) => address)).toEqual([
      'lise@gmail.com',
      'bo@b.dk',
    ]);
  });
});
