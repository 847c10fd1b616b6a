import { checkMail } from '../../src/hygiene/check';
import { bodyFromHtml } from '../../src/hygiene/mail/body';
import { defaultPolicy } from '../../src/hygiene/policy/shipped';
import { htmlOfLength } from './mails';
import { median } from './median';

const KB = 1024;

export interface Growth {
  /** Characters of HTML. */
  readonly length: number;
  /** Milliseconds for reading the HTML and running every rule; the median of the runs. */
  readonly took: number;
}

/** How the whole check grows with the mail, from 1 KB to 1 MB. Linear is what it must be. */
export function growthOfCheck(): Growth[] {
  const now = new Date('2026-11-23T12:00:00Z');
  const lengths = [1, 4, 16, 64, 256, 1024].map((kilobytes) => kilobytes * KB);
  timesOf(() => check(htmlOfLength(16 * KB), now), 200); // lets the engine warm up
  return lengths.map((length) => {
    const html = htmlOfLength(length);
    const took = median(timesOf(() => check(html, now), length > 100 * KB ? 7 : 25));
    return { length: html.length, took };
  });
}

function check(html: string, now: Date) {
  const recipients = [{ field: 'to', index: 0, address: 'karen@gmail.com' }] as const;
  const mail = { subject: 'Svar om byggesag', body: bodyFromHtml(html), recipients, attachments: [] };
  return checkMail(mail, defaultPolicy, now);
}

function timesOf(run: () => unknown, times: number): number[] {
  return Array.from({ length: times }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
}
