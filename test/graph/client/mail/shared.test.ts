import { PERSONAS, SPECIAL } from '../../../../src/sandbox/directory/directory';
import {
  allFiled,
  BASIC,
  idsOf,
  immutable,
  inFolder,
  local,
  mailOf,
  round,
  SINCE,
  sharedMailbox,
  sharedStore,
  withLocalGraph,
} from './local-mail';

withLocalGraph();

describe('a shared mailbox', () => {
  test('is read by those who may', async () => {
    const mail = mailOf(BASIC, PERSONAS.camilla.id);
    const mailbox = sharedMailbox();
    const { inbox, sentitems } = await mail.folders(mailbox);
    const { mails, deltaLink } = await round(mail, { folder: 'inbox', since: SINCE }, mailbox);
    expect(idsOf(mails).sort()).toEqual(immutable(inFolder('inbox', sharedStore())).sort());
    expect(await mail.changesOf(mailbox, [deltaLink])).toMatchObject([{ mails: [] }]);
    const filed = await allFiled(mail, { since: SINCE, except: [inbox, sentitems] }, mailbox);
    expect(idsOf(filed).sort()).toEqual(immutable(inFolder('archive', sharedStore())).sort());
    expect(await mail.shown(mailbox, idsOf(mails))).toHaveLength(mails.length);
    const [first = ''] = idsOf(mails);
    const ordinary = await mail.ordinaryId(mailbox, first);
    expect(await mail.immutableId(mailbox, ordinary ?? '')).toBe(first);
    // By its immutable id a mail is found in its own mailbox alone.
    expect(await mail.facts(null, [first])).toEqual([null]);
  });

  test.each([
    ['somebody who may not open it', SPECIAL.full, BASIC],
    ['a token for one’s own mail alone', PERSONAS.mette.id, ['Mail.ReadBasic']],
  ])('is “forbidden” for %s', async (_who, userId, scopes) => {
    const mail = mailOf(scopes, userId);
    const mailbox = sharedMailbox();
    await expect(mail.folders(mailbox)).rejects.toMatchObject({ problem: 'forbidden', status: 403 });
    await expect(mail.changes(mailbox, { folder: 'inbox', since: SINCE })).rejects.toMatchObject({
      problem: 'forbidden',
    });
    expect(await mail.facts(mailbox, ['AAMk='])).toMatchObject([{ problem: 'forbidden' }]);
  });

  test('that nobody has is no mailbox without mails', async () => {
    const nobody = 'ingen@fjordby.example';
    const mail = mailOf();
    await expect(mail.folders(nobody)).rejects.toMatchObject({ problem: 'not-found' });
    expect(await mail.facts(nobody, ['AAMk='])).toMatchObject([{ problem: 'not-found' }]);
    await expect(mail.immutableId(nobody, 'AAMk=')).rejects.toMatchObject({ problem: 'not-found' });
  });

  test('on the organisation’s own server is “not on Graph”', async () => {
    const mailbox = local.world.directory.user(SPECIAL.onPremises)?.mail ?? '';
    await expect(mailOf().folders(mailbox)).rejects.toMatchObject({ problem: 'not-on-graph' });
    expect(await mailOf().facts(mailbox, ['AAMk='])).toMatchObject([{ problem: 'not-on-graph' }]);
  });
});
