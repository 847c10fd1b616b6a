import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MailboxChange } from '../mailbox/mailbox';
import type { MailboxStore } from '../mailbox/store';

/** Proxies and browsers drop a silent stream. */
const HEARTBEAT_MS = 25_000;

/**
 * Tells a mailbox's changes as server-sent events until the client goes.
 * @param box the mailbox as it is now: another's store is a new one after a reset
 * @param own the one whose reset resets all
 */
export function streamChanges(
  box: () => MailboxStore,
  own: MailboxStore,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const tell = (change: MailboxChange) => void response.write(`data: ${JSON.stringify(change)}\n\n`);
  let stop = box().subscribe(tell);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const stopResets = own.subscribe((change) => {
    if (change.type !== 'reset' || box() === own) return;
    stop();
    stop = box().subscribe(tell);
    tell(change);
  });
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  request.on('close', () => {
    clearInterval(heartbeat);
    stop();
    stopResets();
  });
}
