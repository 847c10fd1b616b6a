import { signatureIn } from '../../../src/sandbox/outlook/host/signature';
import { toHtml, toPlain } from '../../../src/sandbox/outlook/screens/compose/body-format';
import { answerDraft, newDraft, newMeeting } from '../../../src/sandbox/outlook/screens/mail/draft';
import { sendersOf } from '../../../src/sandbox/outlook/screens/mail/people';
import { closeApps, type Running, runningApp } from './running-app';
import { ida, message, mette, owner, team } from './samples';
import { writing } from './two-mails';

afterEach(closeApps);

const start = () => runningApp([message({ id: 'a' })]);
const signs = { owner, language: 'da', signs: true } as const;
const SAYING = '»Et smil er den korteste vej mellem to mennesker«';

/** What the handler of an event does through the host. */
const signAsHandler = (running: Running, body: string) =>
  writing(running).change({ body, untouchedBody: body }, 'add-in');

describe('Outlook’s own signature', () => {
  const signatureOf = (body: string) => {
    const place = signatureIn(body);
    return place && body.slice(place.start, place.end);
  };

  test('stands in a new mail below the empty line', () => {
    const { body } = newDraft(signs);
    expect(body.startsWith(newDraft({ ...signs, signs: false }).body)).toBe(true);
    expect(signatureOf(body)).toContain(SAYING);
  });

  test.each(['reply', 'replyAll', 'forward'] as const)('stands above the quoted mail (%s)', (kind) => {
    const { body } = answerDraft(message(), kind, signs, () => '<p>Hej</p>');
    expect(signatureOf(body)).toContain(SAYING);
    expect(body.indexOf(SAYING)).toBeLessThan(body.indexOf('appendonsend'));
  });

  test('is plain in an answer to plain text', () => {
    const plain = message({ body: { contentType: 'text', content: 'Hej' } });
    const { body, textSignature } = answerDraft(plain, 'reply', signs, () => '');
    expect(body.startsWith(`\n\n${textSignature}\n\n${'_'.repeat(32)}`)).toBe(true);
    expect(textSignature).toContain(SAYING);
  });

  test('does not stand in a meeting', () => {
    expect(newMeeting(signs, 0).body).not.toContain(SAYING);
  });

  test('is off by default, and on for what is begun after it was turned on', async () => {
    const running = await start();
    await running.app.newMail();
    expect(writing(running).get()).toMatchObject({ clientSignatureEnabled: false });
    expect(writing(running).get().body).not.toContain(SAYING);
    running.app.changeSettings({ signature: 'own' });
    await running.app.newMail();
    expect(writing(running).get()).toMatchObject({ clientSignatureEnabled: true });
    expect(writing(running).get().body).toContain(SAYING);
  });

  test('an add-in turns it off: the pane stays, the mail that is open keeps it, the next one has none', async () => {
    const running = await start();
    const { app, host } = running;
    app.changeSettings({ signature: 'own' });
    await app.newMail();
    app.openPane('compose-pane');
    host.actions?.signatureOff?.();
    expect(app.state.get().settings.signature).toBe('none');
    expect(host.panes[0]?.closed).toBe(false);
    expect(writing(running).get().body).toContain(SAYING);
    await app.newMail();
    expect(writing(running).get().body).not.toContain(SAYING);
  });

  test('a form that an add-in fills comes without', async () => {
    const running = await start();
    running.app.changeSettings({ signature: 'own' });
    running.host.actions?.newMail?.({ to: [], cc: [], bcc: [], subject: 'Hej', htmlBody: '<p>Hej</p>' });
    await running.settle();
    expect(writing(running).get().body).toBe('<p>Hej</p>');
  });
});

describe('a mail that only Outlook and the handlers of events wrote in', () => {
  test('leaves no draft behind', async () => {
    const running = await start();
    running.app.changeSettings({ signature: 'own' });
    await running.app.newMail();
    signAsHandler(running, '<p><br></p><div id="Signature">Mette</div>');
    writing(running).change({ sessionData: { signed: '1' } }, 'add-in');
    await running.app.openMessage('a');
    expect(running.inFolder('drafts')).toHaveLength(0);
  });

  test('is one as soon as the person writes', async () => {
    const running = await start();
    await running.app.newMail();
    signAsHandler(running, '<div id="Signature">Mette</div>');
    writing(running).change({ body: '<p>Hej</p><div id="Signature">Mette</div>' }, 'user');
    await running.app.openMessage('a');
    expect(running.inFolder('drafts')).toHaveLength(1);
  });
});

describe('OnNewMessageCompose', () => {
  test('is raised for answers, and not for a draft that is opened again', async () => {
    const running = await start();
    const { app, host, inFolder } = running;
    await app.openMessage('a');
    await app.answer('reply');
    expect(host.raised).toEqual(['OnNewMessageCompose']);
    expect(writing(running).get().composeType).toBe('reply');
    await app.saveDraft();
    await app.closeMail();
    await app.chooseFolder('drafts');
    await app.openMessage(inFolder('drafts')[0]?.id ?? '');
    expect(writing(running).get()).toMatchObject({ composeType: 'newMail', inReplyTo: expect.any(String) });
    expect(host.raised).toEqual(['OnNewMessageCompose']);
  });
});

describe('who a mail is from', () => {
  test('may be oneself or a mailbox that one may send as', () => {
    expect(sendersOf(owner)).toEqual([mette]);
    expect(sendersOf({ ...owner, sendAs: [team] })).toEqual([mette, team]);
  });

  test('is told to the add-in at every choice, kept in the draft, and sent', async () => {
    const running = await start();
    const { app, host, inFolder } = running;
    await app.newMail();
    writing(running).change({ from: team, to: [ida], subject: 'Hej' }, 'user');
    writing(running).change({ from: team }, 'user'); // the same again: Outlook tells it too
    expect(host.raised.filter((event) => event === 'OnMessageFromChanged')).toHaveLength(2);
    await app.saveDraft();
    expect(inFolder('drafts')).toMatchObject([{ from: { emailAddress: team } }]);
    await app.send();
    expect(inFolder('sentitems')).toMatchObject([
      { from: { emailAddress: team }, sender: { emailAddress: team } },
    ]);
  });
});

describe('changing the format keeps the signature apart', () => {
  const html = '<div>Hej</div><div><br></div><div id="Signature"><b>Mette</b><br>Borgerservice</div>';
  const item = { ...newDraft(signs), body: html };

  test('to plain text by its words, and back in its element', () => {
    const plain = toPlain(item);
    expect(plain).toMatchObject({ bodyType: 'text', textSignature: 'Mette\nBorgerservice' });
    const back = toHtml({ ...item, ...plain }).body ?? '';
    const place = signatureIn(back);
    expect(place && back.slice(place.start, place.end)).toBe('<div>Mette</div><div>Borgerservice</div>');
    expect(toPlain({ ...item, body: back }).body).toBe(plain.body);
  });

  test('one that the person changed is text like any other', () => {
    const plain = { ...item, ...toPlain(item), body: 'Hej\n\nMet' };
    expect(toHtml(plain).body).toBe('<div>Hej</div><div><br></div><div>Met</div>');
  });
});
