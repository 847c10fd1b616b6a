import { NoAnswer } from '../ask';
import type { Host } from '../host';
import type { Fault, Sighting, Subject } from '../types';

/** Content types under which a browser, or Outlook, takes a file for what it is. `nosniff` makes it strict. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(?:text|application)\/(?:x-)?javascript\b/,
  xml: /^(?:text|application)\/xml\b/,
  json: /^application\/json\b/,
  png: /^image\/png\b/,
};

/** Whether every file is there, as itself: not missing, not somewhere else, not under another type. */
export const thereCheck = ({ answers }: Host): Sighting[] =>
  [...answers].flatMap(([file, answer]): Sighting[] => {
    const subject = subjectOf(file);
    const sighting = (fault: Fault, data?: Record<string, string>): Sighting[] => [
      { subject, fault, severity: 'fault', file, ...(data && { data }) },
    ];
    if (answer instanceof NoAnswer) return sighting(answer.fault);
    const { status, headers } = answer;
    if (status >= 300 && status < 400) {
      const to = hostOf(headers.location);
      return to === null ? sighting('redirected-here') : sighting('redirected', { to });
    }
    if (status >= 500) return sighting('server-error', { status: String(status) });
    if (status !== 200) return sighting('missing', { status: String(status) });
    const type = headers['content-type'] ?? '';
    const wanted = TYPES[file.split('.').at(-1) ?? ''];
    return wanted?.test(type.toLowerCase()) === false
      ? sighting('wrong-type', { type: type.split(';')[0] || '–' })
      : [];
  });

/** Of the address the host alone: the rest may hold a name or a ticket. Null for a page of the same host. */
const hostOf = (location = ''): string | null => (URL.canParse(location) ? new URL(location).host : null);

export function subjectOf(file: string): Subject {
  if (file === 'manifest.xml') return 'manifest';
  if (file.endsWith('.html')) return 'pages';
  return file.endsWith('.js') ? 'scripts' : 'files';
}
