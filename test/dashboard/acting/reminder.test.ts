import { Reminders, type RemindersContext, sayReminder } from '../../../src/dashboard/acting/reminder';
import type { Draft, NewMail } from '../../../src/graph/mail-types';
import { GraphError } from '../../../src/graph/types';
import { failing } from '../../session/replies/fake-follower';
import { FakeSignIn } from '../../session/sign-in/fake-sign-in';

const TEAM = 'byg@fjordby.example';
const MAIL = { subject: '12 henvendelser venter', html: '<div>12</div>' };
const DRAFT: Draft = {
  id: 'draft',
  messageId: null,
  ordinaryId: 'draft',
  webLink: 'https://outlook.example/d',
};

function begin(change: Partial<RemindersContext> = {}) {
  const made: NewMail[] = [];
  const opened: string[] = [];
  const signIn = new FakeSignIn();
  const context = {
    signIn,
    mail: {
      draftMail: async (mail: NewMail) => {
        made.push(mail);
        return DRAFT;
      },
    },
    openPage: (link: string) => {
      opened.push(link);
      return null;
    },
    ...change,
  };
  return { reminders: new Reminders(context), made, opened, signIn, context };
}

test('a draft to the mailbox, opened', async () => {
  const { reminders, made, opened } = begin();
  await reminders.draft(TEAM, MAIL);
  expect(made).toEqual([{ ...MAIL, to: [TEAM] }]);
  expect(opened).toEqual([DRAFT.webLink]);
  expect(reminders.of(TEAM)).toEqual({
    working: null,
    trouble: null,
    drafted: { opened: true, link: DRAFT.webLink },
  });
  expect(sayReminder(reminders.of(TEAM), 'da')).toBe('Kladden er åbnet i Outlook. Den er ikke sendt.');
});

test('one draft for a double click, and for a click after it; another only when that is asked for', async () => {
  const { reminders, made } = begin();
  await Promise.all([reminders.draft(TEAM, MAIL), reminders.draft(TEAM, MAIL)]);
  await reminders.draft(TEAM, MAIL);
  expect(made).toHaveLength(1);
  await reminders.draft('vej@fjordby.example', MAIL);
  expect(made).toHaveLength(2);
  reminders.another(TEAM);
  await reminders.draft(TEAM, MAIL);
  expect(made).toHaveLength(3);
});

test('a browser that holds the window back: the link is kept', async () => {
  const { reminders } = begin({ openPage: () => 'refused' });
  await reminders.draft(TEAM, MAIL);
  expect(reminders.of(TEAM).drafted).toEqual({ opened: false, link: DRAFT.webLink });
  expect(sayReminder(reminders.of(TEAM), 'da')).toBe(
    'Kladden ligger i Kladder i din postkasse. Den er ikke sendt.',
  );
});

test('no link, no window', async () => {
  const { reminders, opened } = begin({ mail: { draftMail: async () => ({ ...DRAFT, webLink: null }) } });
  await reminders.draft(TEAM, MAIL);
  expect(reminders.of(TEAM).drafted).toEqual({ opened: false, link: null });
  expect(opened).toEqual([]);
});

test.each(['offline', 'unavailable', 'aborted', 'failed'] as const)(
  '%s: the draft may be there, and that is said',
  async (problem) => {
    const { reminders } = begin({ mail: { draftMail: failing(problem) } });
    await reminders.draft(TEAM, MAIL);
    expect(reminders.of(TEAM)).toMatchObject({ working: null, trouble: { problem, unsure: true } });
    expect(sayReminder(reminders.of(TEAM), 'da')).toMatch(/ Se i Kladder, om den er der alligevel/);
  },
);

test.each(['throttled', 'forbidden', 'refused'] as const)('%s: it was not made', async (problem) => {
  const { reminders } = begin({ mail: { draftMail: failing(problem) } });
  await reminders.draft(TEAM, MAIL);
  expect(reminders.of(TEAM).trouble?.unsure).toBeUndefined();
  expect(sayReminder(reminders.of(TEAM), 'da')).toMatch(/^Kladden blev ikke lavet\. /);
});

test('an error that is none of Graph’s is not repeated', async () => {
  const { reminders } = begin({
    mail: { draftMail: () => Promise.reject(new Error('Bente Holm')) },
  });
  await reminders.draft(TEAM, MAIL);
  expect(sayReminder(reminders.of(TEAM), 'da')).not.toContain('Bente');
});

test('the permission is asked for, then the draft is made', async () => {
  const { reminders, made, context, signIn } = begin();
  const { draftMail } = context.mail;
  context.mail.draftMail = failing('consent-needed');
  await reminders.draft(TEAM, MAIL);
  expect(sayReminder(reminders.of(TEAM), 'da')).toBe(
    'Kuvert mangler lov til at lave kladder i din postkasse.',
  );
  context.mail.draftMail = draftMail;
  await Promise.all([reminders.allow(TEAM, MAIL), reminders.allow(TEAM, MAIL)]);
  expect(signIn.asked).toEqual(['reply-marks']);
  expect(made).toHaveLength(1);
});

test('the window for it is closed: that is said, and nothing is made', async () => {
  const { reminders, made } = begin({
    signIn: { signIn: () => Promise.reject(new GraphError('sign-in-cancelled')) },
  });
  await reminders.allow(TEAM, MAIL);
  expect(reminders.of(TEAM)).toMatchObject({ working: null, trouble: { problem: 'sign-in-cancelled' } });
  expect(made).toEqual([]);
});

test('somebody else is there: what comes later is not heard', async () => {
  let finish = (_draft: Draft) => {};
  const { reminders, opened } = begin({
    mail: {
      draftMail: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    },
  });
  const drafting = reminders.draft(TEAM, MAIL);
  reminders.forget();
  finish(DRAFT);
  await drafting;
  expect(reminders.of(TEAM)).toEqual({ working: null, trouble: null, drafted: null });
  expect(opened).toEqual([]);
});
