import { type Running, runningApp } from './running-app';
import { message } from './samples';

const unread = message({
  id: 'a',
  isRead: false,
  subject: 'Ulæst',
  receivedDateTime: '2026-11-16T13:00:00Z',
});
const older = message({ id: 'b', subject: 'Ældre', receivedDateTime: '2026-11-15T13:00:00Z' });
/** The app over a mailbox with two mails. */
export const start = () => runningApp([unread, older]);

/** The mail being written. */
export const writing = ({ app }: Running) => {
  const { open } = app.state.get();
  if (open?.mode !== 'compose') throw new Error('nothing is being written');
  return open.item;
};
