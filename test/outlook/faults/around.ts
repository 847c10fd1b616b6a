import { readBeingRead } from '../../../src/outlook/being-read';
import { outlookIsDark, outlookLanguage, supports } from '../../../src/outlook/client';
import { alertContext, currentItem, watchItem } from '../../../src/outlook/current-item';
import { openMail } from '../../../src/outlook/open-mail';
import { openMailPage, openPage } from '../../../src/outlook/open-page';
import { readPerson, savePerson } from '../../../src/outlook/person';
import {
  closeSignInDialog,
  hasDialogs,
  isDesktopOutlook,
  openSignInDialog,
  supportsNestedAppAuth,
  tellOpener,
} from '../../../src/outlook/sign-in-dialog';
import { FaultyOffice } from '../../support/faulty-office';
import { METTES } from '../../support/manual';
import { type Journey, settled, type Trial, unless } from './matrix';

const LIMIT = 3000;

type Run = Journey['run'];
const row = (name: string, run: Run, office = () => new FaultyOffice()): Journey => ({
  name: `the pane, ${name}`,
  office,
  run,
});

const PAGE = 'https://kuvert.example/sign-in-dialog.html';
const says = (office: FaultyOffice, name: string, event: object) => office.handlers.get(name)?.(event);

/** The dialog is opened, says something, and is closed by the person where it says nothing. */
const signIn =
  (told: (office: FaultyOffice) => void): Run =>
  async (office, begin) => {
    begin();
    const end = openSignInDialog(PAGE);
    await jest.advanceTimersByTimeAsync(10);
    told(office);
    await jest.advanceTimersByTimeAsync(10);
    closeSignInDialog(); // whoever has waited long enough gives up
    const said = await settled(end, 1000);
    const again = openSignInDialog(PAGE);
    await jest.advanceTimersByTimeAsync(10);
    closeSignInDialog();
    return [
      ...unless(said !== 'never', 'waits for ever'),
      ...unless((await settled(again, 1000)) !== 'never', 'the second try waits for ever'),
    ];
  };

/** A mail that is being read. */
function reading(): FaultyOffice {
  const office = new FaultyOffice();
  const people = [{ displayName: 'Karen', emailAddress: 'karen@gmail.com' }];
  office.show({
    itemType: 'message',
    itemId: 'AAMk',
    subject: 'Spørgsmål',
    from: people[0],
    to: people,
    cc: null,
    body: {
      getAsync: (_type: string, done: (result: unknown) => void) =>
        office.read('body.getAsync', () => 'Hvornår får jeg svar?')(done),
    },
    getSharedPropertiesAsync: office.read('getSharedPropertiesAsync', () => ({
      targetMailbox: 'post@fjordby.example',
    })),
  });
  return office;
}

const isLost = (trial: Trial | null, ...members: string[]) =>
  trial !== null && members.includes(trial.member) && trial.fault !== 'twice';

/** What the pane asks Outlook for besides the mail being written. */
export const AROUND: readonly Journey[] = [
  row(
    'a mail being read',
    async (_office, begin, trial) => {
      begin();
      const read = await settled(readBeingRead(LIMIT));
      if (read === 'never') return ['never ended'];
      const noText = read === null || read.text === undefined;
      return unless(
        noText === isLost(trial, 'body.getAsync', 'everything') || read === null,
        'lost the text',
      );
    },
    reading,
  ),
  row('which mail', async (office, begin, trial) => {
    begin();
    const { mode } = currentItem();
    const changed: string[] = [];
    const end = watchItem(() => void changed.push('changed'));
    await jest.advanceTimersByTimeAsync(LIMIT);
    says(office, 'ItemChanged', {});
    end();
    await jest.advanceTimersByTimeAsync(LIMIT);
    return unless(mode === 'compose' || isLost(trial, 'Office.mailbox.item'), `took it for ${mode}`);
  }),
  row(
    'what the alert told',
    async (office, begin, trial) => {
      begin();
      const told = await settled(alertContext(office.item, LIMIT));
      if (told === 'never') return ['never ended'];
      return unless(trial !== null || told.finding === 'k1', 'lost it');
    },
    () => new FaultyOffice({ context: '{"finding":"k1"}' }),
  ),
  row(
    'one’s own fields',
    async (_office, begin, trial) => {
      const before = JSON.stringify(readPerson());
      begin();
      const fields = { ...METTES.fields, jobTitle: 'Jurist' };
      const saved = await settled(savePerson({ fields, language: 'en', campaign: true }, LIMIT));
      const { person } = readPerson();
      if (saved === 'never') return ['never ended'];
      if (isLost(trial, 'Office.roamingSettings.get', 'Office.mailbox.userProfile')) return [];
      const now = JSON.stringify(readPerson());
      return [
        ...unless(!saved || person.jobTitle === 'Jurist', 'said that it is saved, and it is not'),
        ...unless(
          saved || now === before || isLost(trial, 'Office.roamingSettings.remove'),
          'kept half of it',
        ),
      ];
    },
    () => new FaultyOffice({ settings: { 'kuvert.person': METTES } }),
  ),
  row('one’s own fields, for the first time', async (_office, begin, trial) => {
    const before = JSON.stringify(readPerson());
    begin();
    const saved = await settled(savePerson({ fields: METTES.fields, language: 'da', campaign: true }, LIMIT));
    const now = JSON.stringify(readPerson());
    if (isLost(trial, 'Office.roamingSettings.get', 'Office.mailbox.userProfile')) return [];
    const isThere = readPerson().complete;
    return [
      ...unless(saved !== true || isThere, 'said that it is saved, and it is not'),
      ...unless(saved === true || now === before, 'kept half of it'),
    ];
  }),
  row('windows', async (office, begin, trial) => {
    begin();
    const ends = [openMail('AAMk'), openPage(PAGE), openMailPage(PAGE)];
    return unless(
      trial !== null || (ends.every((end) => end === null) && office.opened.length === 3),
      'opened none',
    );
  }),
  row('what Outlook is', async (_office, begin, trial) => {
    begin();
    const language = await settled(outlookLanguage().catch(() => 'said that Outlook is not there'));
    const client = [
      outlookIsDark(),
      supports('1.14'),
      supportsNestedAppAuth(),
      isDesktopOutlook(),
      hasDialogs(),
    ];
    return [
      ...unless(language !== 'never', 'never ended'),
      ...unless(trial !== null || (language === 'da' && client[0] === true), 'knows nothing of it'),
    ];
  }),
  row(
    'signing in',
    signIn((office) => says(office, 'dialogMessageReceived', { message: 'signed-in' })),
  ),
  row(
    'signing in, closed',
    signIn((office) => says(office, 'dialogEventReceived', { error: 12006 })),
  ),
  row(
    'signing in, given up',
    signIn(() => {}),
  ),
  row('the end of signing in', async (_office, begin) => {
    begin();
    const told = await settled(tellOpener('signed-in'));
    return unless(told !== 'never', 'never ended');
  }),
];
