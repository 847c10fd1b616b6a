import type { ChannelAction } from '../../src/hygiene/channel/actions';
import { inverse, type RouteStep } from '../../src/hygiene/channel/steps';
import { readMail } from '../../src/outlook/read-mail';
import { stepsNotThere, takeRoute, takeRouteBack } from '../../src/outlook/take-route';
import { type StoredMail, TestOutlook, type Trouble } from '../support/compose-item';

const LABEL = 'b4d1f0aa-0000-4000-8000-000000000001';
const ACTIONS: readonly ChannelAction[] = [
  { header: { name: 'X-Send-Sikkert', value: 'ja' } },
  { subjectTag: '[Sikker]' },
  { category: 'Send sikkert' },
  { sensitivityLabel: LABEL },
];
const CHANNELS = { 'secure-mail': ACTIONS, 'digital-post': [] };

const STEPS: readonly RouteStep[] = [
  { do: 'set-header', name: 'X-Send-Sikkert', value: 'ja' },
  { do: 'tag-subject', tag: '[Sikker]', place: 'start' },
  { do: 'add-category', category: 'Send sikkert' },
  { do: 'set-label', label: LABEL },
  { do: 'replace-address', is: 'bo@aabenraa.example', becomes: 'bo@aabenraa.example.sikkermail.dk' },
];

const BEFORE: Partial<StoredMail> = {
  subject: 'Sag',
  to: ['ida@haderslev.example', 'bo@aabenraa.example'],
  cc: ['else@fjordby.example'],
  names: { 'ida@haderslev.example': 'Ida Holm', 'bo@aabenraa.example': 'Bo Lund' },
  categories: [],
};

async function given(troubles: Record<string, Trouble> = {}, mail: Partial<StoredMail> = {}) {
  const outlook = new TestOutlook(structuredClone({ ...BEFORE, ...mail }));
  const { item } = outlook;
  const read = await readMail(item, ['subject', 'recipients'], 200, CHANNELS);
  Object.assign(outlook.troubles, troubles);
  const target = { item, limit: 40, isCurrent: () => outlook.isBeside(item) };
  const untouched = structuredClone(outlook.mail);
  return { outlook, target, before: read.mail, untouched, item };
}

/** What a person would see of it. */
const seen = ({ subject, headers, categories, label, to, cc, names }: StoredMail) => ({
  subject,
  headers,
  categories,
  label,
  to: to.map((address) => `${names[address] ?? ''} <${address}>`),
  cc,
});

describe('taking a mail to its channel', () => {
  test('does it all, keeps names and all others, and takes it all back', async () => {
    const { outlook, target, before, untouched } = await given();
    const { undo, why } = await takeRoute(target, STEPS, before);
    expect(why).toBeNull();
    expect(seen(outlook.mail)).toEqual({
      subject: '[Sikker] Sag',
      headers: { 'X-Send-Sikkert': 'ja' },
      categories: ['Send sikkert'],
      label: LABEL,
      to: ['Ida Holm <ida@haderslev.example>', 'Bo Lund <bo@aabenraa.example.sikkermail.dk>'],
      cc: ['else@fjordby.example'],
    });
    expect(undo).toEqual(STEPS.map((step) => inverse(step, before)).reverse());
    expect(await takeRouteBack(target, undo)).toEqual({ rest: [], why: null });
    expect(seen(outlook.mail)).toEqual(seen(untouched));
  });

  test('what was there before stays after the way back: another header’s value, a category of the writer’s own', async () => {
    const { outlook, target, before } = await given(
      {},
      { headers: { 'X-Send-Sikkert': 'nej' }, categories: ['Vigtigt'] },
    );
    const { undo } = await takeRoute(target, STEPS, before);
    expect(outlook.mail).toMatchObject({
      headers: { 'X-Send-Sikkert': 'ja' },
      categories: ['Vigtigt', 'Send sikkert'],
    });
    await takeRouteBack(target, undo);
    expect(outlook.mail).toMatchObject({ headers: { 'X-Send-Sikkert': 'nej' }, categories: ['Vigtigt'] });
  });

  test('works on the mail as it is now: a new subject, an address moved to Cc, a recipient more', async () => {
    const { outlook, target, before } = await given();
    Object.assign(outlook.mail, { subject: 'Ny sag', to: [], cc: ['bo@aabenraa.example', 'x@y.example'] });
    const { undo } = await takeRoute(target, STEPS, before);
    expect(outlook.mail).toMatchObject({
      subject: '[Sikker] Ny sag',
      cc: ['bo@aabenraa.example.sikkermail.dk', 'x@y.example'],
    });
    outlook.mail.subject = '[Sikker] Helt ny sag';
    outlook.mail.to = ['ida@haderslev.example'];
    await takeRouteBack(target, undo);
    expect(outlook.mail).toMatchObject({
      subject: 'Helt ny sag',
      to: ['ida@haderslev.example'],
      cc: ['bo@aabenraa.example', 'x@y.example'],
    });
  });

  test('the way back holds where the writer has taken things away already', async () => {
    const { outlook, target, before } = await given();
    const { undo } = await takeRoute(target, STEPS, before);
    Object.assign(outlook.mail, {
      subject: 'Sag',
      headers: {},
      categories: [],
      label: '',
      to: ['ida@haderslev.example'],
    });
    expect(await takeRouteBack(target, undo)).toEqual({ rest: [], why: null });
    expect(outlook.mail).toMatchObject({ subject: 'Sag', headers: {}, to: ['ida@haderslev.example'] });
  });

  test('an address that left meanwhile: nothing is done', async () => {
    const { outlook, target, before } = await given();
    outlook.mail.to = ['ida@haderslev.example'];
    expect(await takeRoute(target, STEPS, before)).toEqual({ undo: [], why: 'changed' });
    expect(outlook.mail).toMatchObject({ subject: 'Sag', headers: {}, categories: [], label: '' });
  });

  test('a name that is only the old address goes with it', async () => {
    const { outlook, target, before } = await given(
      {},
      { names: { 'bo@aabenraa.example': 'Bo@aabenraa.example' } },
    );
    const { undo } = await takeRoute(target, STEPS, before);
    expect(outlook.mail.names['bo@aabenraa.example.sikkermail.dk']).toBe('bo@aabenraa.example.sikkermail.dk');
    await takeRouteBack(target, undo);
    expect(outlook.mail.names['bo@aabenraa.example']).toBe('bo@aabenraa.example');
  });
});

const WRITES = [
  'internetHeaders.setAsync',
  'subject.setAsync',
  'categories.addAsync',
  'sensitivityLabel.setAsync',
  'to.setAsync',
] as const;
const FAULTS: Record<string, Trouble> = {
  'says no': { code: 5000 },
  'throws at once': 'throws',
  'never answers': 'silent',
  'answers nothing': 'nothing',
};

describe.each(WRITES)('%s', (member) => {
  test.each(Object.entries(FAULTS))(
    '%s: all is as it was, and the reason is told',
    async (_name, trouble) => {
      const { outlook, target, before, untouched } = await given({ [member]: trouble });
      // The way back of a label or a list of people is the same call: what it did not do needs no undoing.
      const { undo, why } = await takeRoute(target, STEPS, before);
      expect(why).toBe(member === 'categories.addAsync' && trouble !== 'silent' ? 'no-category' : 'refused');
      expect(seen(outlook.mail)).toEqual(seen(untouched));
      delete outlook.troubles[member];
      await takeRouteBack(target, undo);
      expect(seen(outlook.mail)).toEqual(seen(untouched));
    },
  );

  test('done, but never answered: the mail itself says that it is done', async () => {
    const { outlook, target, before } = await given({ [member]: 'done-unanswered' });
    const { undo, why } = await takeRoute(target, STEPS, before);
    expect(why).toBeNull();
    expect(undo).toHaveLength(STEPS.length);
    expect(outlook.mail).toMatchObject({ subject: '[Sikker] Sag', categories: ['Send sikkert'] });
  });

  test('another mail is chosen just after it: nothing is written to that one', async () => {
    const { outlook, target, before } = await given();
    const other = outlook.add({ subject: 'En anden', to: ['bo@aabenraa.example'] });
    const isCurrent = () => {
      if (outlook.count(member) > 0) outlook.show(other);
      return target.isCurrent();
    };
    const { undo, why } = await takeRoute({ ...target, isCurrent }, STEPS, before);
    expect(why).toBe('left');
    expect(undo.length).toBeGreaterThan(0);
    expect(outlook.mailOf(other)).toMatchObject({
      subject: 'En anden',
      to: ['bo@aabenraa.example'],
      headers: {},
      categories: [],
      label: '',
    });
  });
});

describe('marks', () => {
  test('a category that the mailbox does not have is told by its own reason', async () => {
    const { outlook, target, before } = await given();
    const steps: RouteStep[] = [{ do: 'add-category', category: 'Fremmed' }];
    expect(await takeRoute(target, steps, before)).toEqual({ undo: [], why: 'no-category' });
    expect(outlook.mail.categories).toEqual([]);
  });

  test('a client that says yes and does nothing is not believed', async () => {
    const { outlook, target, before, item } = await given();
    item.categories.addAsync = ((_names: string[], done: (result: unknown) => void) =>
      done({ status: 'succeeded' })) as never;
    expect((await takeRoute(target, STEPS, before)).why).toBe('no-category');
    expect(outlook.mail).toMatchObject({ subject: 'Sag', headers: {} });
  });

  test('where a mark cannot be read again, Outlook’s own answer counts', async () => {
    const { outlook, target, before } = await given({
      'internetHeaders.getAsync': { code: 9000 },
      'categories.getAsync': 'throws',
    });
    expect((await takeRoute(target, STEPS, before)).why).toBeNull();
    expect(outlook.mail.headers).toEqual({ 'X-Send-Sikkert': 'ja' });
  });

  test('a step back that Outlook refuses is kept for the next try', async () => {
    const { outlook, target, before } = await given();
    const { undo } = await takeRoute(target, STEPS, before);
    outlook.troubles['internetHeaders.removeAsync'] = { code: 5000 };
    const { rest, why } = await takeRouteBack(target, undo);
    expect(why).toBe('refused');
    expect(rest.map((step) => step.do)).toEqual(['set-header']);
    delete outlook.troubles['internetHeaders.removeAsync'];
    expect(await takeRouteBack(target, rest)).toEqual({ rest: [], why: null });
    expect(outlook.mail.headers).toEqual({});
  });

  test('members that are not there are named', async () => {
    const { item } = await given();
    expect(stepsNotThere(item)).toEqual([]);
    for (const member of ['internetHeaders', 'categories', 'sensitivityLabel'])
      Object.assign(item, { [member]: undefined });
    expect(stepsNotThere(item)).toEqual(['set-header', 'add-category', 'remove-category', 'set-label']);
  });
});
