import { GraphError } from '../../../src/graph/types';
import { ShownMails } from '../../../src/session/replies/shown-mails';
import { until } from '../../support/until';
import { FakeMail, failing, SHARED, SHOWN } from './fake-follower';

const own = (id: string) => ({ id, mailbox: null });
const told = (shown: ShownMails) => Object.fromEntries(shown.get().mails);

test('what is on the screen is fetched once, each mailbox by itself', async () => {
  const mail = new FakeMail();
  const shown = new ShownMails(mail);
  shown.want([own('a'), { id: 'b', mailbox: SHARED }, own('c')]);
  expect(told(shown)).toEqual({ a: 'coming', b: 'coming', c: 'coming' });
  await until(() => !Object.values(told(shown)).includes('coming'));
  expect(mail.asked).toEqual(['own: a c', `${SHARED}: b`]);
  shown.want([own('a'), own('d')]);
  await until(() => !Object.values(told(shown)).includes('coming'));
  expect(mail.asked.slice(2)).toEqual(['own: d']);
});

test('what goes off the screen is forgotten', async () => {
  const shown = new ShownMails(new FakeMail());
  shown.want([own('a'), own('b')]);
  shown.want([own('b')]);
  await until(() => told(shown).b !== 'coming');
  expect(told(shown)).toEqual({ b: { ...SHOWN, id: 'b' } });
});

test('a mail that is gone, one that could not be had, and a service that does not answer', async () => {
  const mail = new FakeMail();
  const { shown: answers } = mail;
  mail.shown = async () => [null, new GraphError('unavailable')];
  const shown = new ShownMails(mail);
  shown.want([own('a'), own('b')]);
  await until(() => told(shown).b === 'failed');
  expect(told(shown)).toEqual({ a: 'gone', b: 'failed' });
  mail.shown = failing('offline');
  shown.again();
  await until(() => told(shown).b === 'failed');
  mail.shown = answers;
  shown.again();
  await until(() => typeof told(shown).b === 'object');
  expect(mail.asked).toEqual(['own: b']);
});

test('an answer for somebody else is not heard', async () => {
  const mail = new FakeMail();
  const shown = new ShownMails(mail);
  shown.want([own('a')]);
  shown.forget();
  await new Promise((resolve) => setTimeout(resolve));
  expect(told(shown)).toEqual({});
});
