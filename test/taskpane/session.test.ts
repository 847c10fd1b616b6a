import { defaultPolicyFor } from '../../src/hygiene/policy/shipped/default';
import type { Policy } from '../../src/hygiene/policy/types';
import { saySettled } from '../../src/taskpane/check/card-words';
import type { Card } from '../../src/taskpane/check/cards';
import { CheckSession, type Settled } from '../../src/taskpane/check/session';
import { type StoredMail, TestOutlook, type Trouble } from '../support/compose-item';
import { until } from '../support/until';

/** The CPR office's own published example: nobody's number. */
const CPR = '070761-4285';
const MASK = '070761-xxxx';
const POLICY: Policy = defaultPolicyFor('mette@fjordby.example');
const BODY = `<p>Nr. ${CPR} og igen ${CPR}.</p>`;

const running: CheckSession[] = [];
afterEach(() => {
  for (const session of running.splice(0)) session.stop();
});

function opened(troubles: Record<string, Trouble> = {}, session: Record<string, string> = {}) {
  const outlook = new TestOutlook({
    subject: `Sag ${CPR}`,
    body: BODY,
    to: ['karen@gmail.com'],
    session,
  });
  Object.assign(outlook.troubles, troubles);
  const { item } = outlook;
  const check = new CheckSession(item, POLICY, () => outlook.isBeside(item));
  running.push(check);
  check.start();
  return { outlook, item, check, state: check.get };
}

async function ready(...given: Parameters<typeof opened>) {
  const all = opened(...given);
  await until(() => all.state().cards.length > 0);
  return all;
}

const card = (check: CheckSession) => check.get().cards[0] as Card;
const settled = (check: CheckSession) => check.get().settled[0] as Settled;
const mask = (check: CheckSession) => check.fix(card(check), card(check).fixes[0] as string);

describe('mending', () => {
  test('mends every place, says which, and is busy until the mail was read again', async () => {
    const { outlook, check, state } = await ready();
    await mask(check);
    expect(outlook.mail).toMatchObject({ subject: `Sag ${MASK}`, body: BODY.split(CPR).join(MASK) });
    expect(settled(check).fixed).toHaveLength(3);
    expect(state()).toMatchObject({ cards: [], working: null, trouble: null });
  });

  test('undoes it all after a greeting above and a name below', async () => {
    const { outlook, check, state } = await ready();
    await mask(check);
    outlook.mail.body = `<p>Kære Karen</p>${outlook.mail.body}<p>Mette</p>`;
    await check.undo(settled(check));
    expect(outlook.mail).toMatchObject({
      subject: `Sag ${CPR}`,
      body: `<p>Kære Karen</p>${BODY}<p>Mette</p>`,
    });
    expect(state()).toMatchObject({ settled: [], trouble: null, working: null });
    expect(state().cards).toHaveLength(1);
  });

  test('names only the places that were mended, and forgets the trouble when the mail is another one', async () => {
    const { outlook, check, state } = await ready({ 'subject.setAsync': { code: 5000 } });
    await mask(check);
    expect(settled(check).fixed.map(({ where }) => where?.part)).toEqual(['body', 'body']);
    expect(state()).toMatchObject({ trouble: 'refused', working: null });
    outlook.mail.body += '<p>mere</p>';
    await until(() => state().trouble === null);
    expect(state().cards).toHaveLength(1);
  });

  test('stops with the session: the other parts and the other mail stay as they are', async () => {
    const { outlook, item, check } = await ready({ 'subject.setAsync': { after: 30 } });
    const other = outlook.add({ subject: `Sag ${CPR}`, body: BODY });
    const fixing = mask(check);
    await until(() => outlook.count('subject.setAsync'));
    await new Promise((resolve) => setTimeout(resolve, 35));
    outlook.show(other);
    check.stop();
    await fixing;
    expect(outlook.mailOf(other)).toMatchObject({ subject: `Sag ${CPR}`, body: BODY });
    expect(outlook.mailOf(item).session).toEqual({});
  });

  test('does nothing once another mail is chosen', async () => {
    const { outlook, check, state } = await ready();
    outlook.show(outlook.add({ subject: `Sag ${CPR}`, body: BODY }));
    await mask(check);
    await check.silence(card(check));
    expect(outlook.mail).toMatchObject({ subject: `Sag ${CPR}`, body: BODY });
    expect(outlook.mail.session).toEqual({});
    expect(state().trouble).toBe('left');
  });
});

describe('what is remembered', () => {
  const kept = (outlook: TestOutlook) => JSON.parse(outlook.mail.session['kuvert.silenced'] ?? '[]');

  test('a silence made before Outlook told what it remembers joins it', async () => {
    const { outlook, check, state } = await ready(
      { 'sessionData.getAllAsync': { after: 150 } },
      { 'kuvert.silenced': '["before"]' },
    );
    const { key } = card(check);
    const silencing = check.silence(card(check));
    expect(state().cards).toEqual([]);
    await silencing;
    expect(kept(outlook)).toEqual(['before', key]);
    expect(state().memory.silenced).toEqual(['before', key]);
    await check.undo(settled(check));
    expect(kept(outlook)).toEqual(['before']);
    expect(state().cards).toHaveLength(1);
  });

  test('a silence that Outlook does not keep is taken back', async () => {
    const { check, state } = await ready({ 'sessionData.setAsync': { code: 5000 } });
    await check.silence(card(check));
    expect(state()).toMatchObject({ trouble: 'not-kept', settled: [], memory: { silenced: [] } });
    expect(state().cards).toHaveLength(1);
  });

  test('so is the end of a silence', async () => {
    const { outlook, check, state } = await ready();
    await check.silence(card(check));
    outlook.troubles['sessionData.setAsync'] = 'throws';
    await check.undo(settled(check));
    expect(state()).toMatchObject({ trouble: 'not-kept', cards: [] });
    expect(state().settled).toHaveLength(1);
  });

  test('while Outlook does not tell, the pane works with nothing remembered', async () => {
    const { state } = await ready({ 'sessionData.getAllAsync': { code: 5000 } });
    expect(state().memory).toMatchObject({ silenced: [], asked: null, override: null });
  });

  test('a reason is kept', async () => {
    const { outlook, check, state } = await ready();
    expect(await check.override('x', 'urgent')).toBe(true);
    expect(state().memory.override).toEqual({ for: 'x', reason: 'urgent' });
    outlook.troubles['sessionData.setAsync'] = 'throws';
    expect(await check.override('y', 'urgent')).toBe(false);
  });
});

describe('fixes beyond a few characters', () => {
  const QUOTED = `<blockquote type="cite"><p>Mit nummer er ${CPR}.</p></blockquote>`;
  const REMOVE = 'remove-quoted';

  function opened(mail: Partial<StoredMail>, troubles: Record<string, Trouble> = {}) {
    const outlook = new TestOutlook({ subject: 'Sag', to: ['karen@gmail.com'], ...mail });
    Object.assign(outlook.troubles, troubles);
    const { item } = outlook;
    const check = new CheckSession(item, POLICY, () => outlook.isBeside(item));
    running.push(check);
    check.start();
    return { outlook, item, check };
  }

  async function ready(...given: Parameters<typeof opened>) {
    const all = opened(...given);
    await until(() => all.check.get().cards.length > 0);
    return all;
  }

  test('the quoted mail goes, and comes back after writing above it', async () => {
    const { outlook, check } = await ready({ body: `<p>Tak.</p>${QUOTED}` });
    expect(card(check).fixes).toEqual(['mask', REMOVE]);
    await check.fix(card(check), REMOVE);
    expect(outlook.mail.body).toBe('<p>Tak.</p>');
    expect(check.get()).toMatchObject({ cards: [], trouble: null, working: null });
    expect(saySettled(settled(check), 'da')).toBe('Den citerede mail er fjernet');
    outlook.mail.body = `<p>Kære Karen</p>${outlook.mail.body}`;
    await check.undo(settled(check));
    expect(outlook.mail.body).toBe(`<p>Kære Karen</p><p>Tak.</p>${QUOTED}`);
    expect(check.get()).toMatchObject({ settled: [], trouble: null });
  });

  test('an attachment is renamed and renamed back', async () => {
    const { outlook, check } = await ready({
      attachments: [{ id: 'a', name: `Brev ${CPR}.bin`, content: 'AAAA' }],
    });
    const names = () => outlook.mail.attachments.map(({ name }) => name);
    await check.fix(card(check), 'rename');
    expect(names()).toEqual([`Brev ${MASK}.bin`]);
    expect(saySettled(settled(check), 'da')).toBe('Bilaget har fået et andet navn');
    await check.undo(settled(check));
    expect(names()).toEqual([`Brev ${CPR}.bin`]);
    await until(() => check.get().cards.length > 0);
  });

  test.each<[why: string, label: string, mail: Partial<StoredMail>, member: string]>([
    ['the quoted mail', REMOVE, { body: `<p>Tak.</p>${QUOTED}` }, 'body.setAsync'],
    [
      'the attachment',
      'rename',
      { attachments: [{ id: 'a', name: `Brev ${CPR}.bin`, content: 'AAAA' }] },
      'addFileAttachmentFromBase64Async',
    ],
  ])('%s stays as it is where Outlook refuses, and the pane says so', async (_why, label, mail, member) => {
    const before = structuredClone(mail);
    const { outlook, check } = await ready(mail, { [member]: { code: 5000 } });
    await check.fix(card(check), label);
    expect(check.get()).toMatchObject({ trouble: 'refused', settled: [], working: null });
    expect(outlook.mail).toMatchObject(before);
  });
});
