import { isPrivateProvider } from '../recipients/kind-of';
import type { IncomingMail } from './types';

/** What headers and addresses tell of who sent a mail, and to whom. */

const LONGEST = 2000;

/** A mail's headers by their names in small letters; values in small letters, of several the first. */
export function headersOf({ headers = [] }: IncomingMail): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null);
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    if (found[key] === undefined) found[key] = value.slice(0, LONGEST).trim().toLowerCase();
  }
  return found;
}

/** Whether it went to many at once, by its headers. */
export function isBulk(mail: IncomingMail): boolean {
  const headers = headersOf(mail);
  if (headers['list-unsubscribe'] !== undefined || headers['list-id'] !== undefined) return true;
  return /^(?:bulk|list|junk)/.test(headers.precedence || '');
}

const MACHINE =
  /(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|ingen[-_.]?svar|svar[-_.]?ikke|ikke[-_.]?svar|notifi[kc]ation|notifikation|^robot|^automat|^system@|^alert|^advis|^keine[-_.]?antwort|ikke[-_.]?besvar|quarantine|karant|daglig|^bounce|^daemon|^mailer|^o365)/;

/** A program by the name of its address, or a person who bears the name of one. */
const LIKE_MACHINE =
  /^(?:calendar|kalender|ordre|order|ordrer|orders|security|sikkerhed|survey|backup|booking|planner|printer|print|kopi|kopimaskine|scanner|scan|alarm|server|monitor|overvågning|tasks?|opgaver|reminder|updates?|digest|alerts?|system|wordpress|konto|account|it-drift|noc|status|service-?now|jira|helpdesk-?bot)[-_.]?\d*@/;

export const isLikeMachine = ({ from }: IncomingMail): boolean =>
  LIKE_MACHINE.test(from.address.toLowerCase());

/** Whether a program is the sender. */
export function isFromMachine(mail: IncomingMail): boolean {
  if (MACHINE.test(mail.from.address.toLowerCase())) return true;
  return /^auto-generated/.test(headersOf(mail)['auto-submitted'] || '');
}

export const isOwn = ({ from, mailbox }: IncomingMail): boolean => same(from.address, mailbox);

const same = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== '' && one.toLowerCase() === other.toLowerCase();

export function isOnlyCopied({ to = [], cc = [], mailbox }: IncomingMail): boolean {
  if (to.some(({ address }) => same(address, mailbox))) return false;
  return cc.some(({ address }) => same(address, mailbox));
}

/** "@Karsten: hvor langt er du?" to karsten.bo@…: one on Cc who is spoken to. */
export function isCalledByName({ mailbox = '', text }: IncomingMail): boolean {
  const small = text.slice(0, LONGEST).toLowerCase();
  const names = mailbox.toLowerCase().split('@')[0] as string;
  return names
    .split(/[^a-zæøå]+/)
    .some((name) => name.length > 2 && (small.indexOf(`@${name}`) >= 0 || small.indexOf(`\n${name}:`) >= 0));
}

/** Whether the mail quoted below was the sender's own: nobody has answered it. */
export function quotesItself({ from, text }: IncomingMail): boolean {
  const header = /(?:^|\n)[> \t*]{0,6}(?:fra|from|von|från):([^\n]{1,200})/i.exec(text.slice(0, 20_000));
  if (!header) return false;
  const quoted = (header[1] as string).toLowerCase();
  const name = (from.name || '').trim().toLowerCase();
  return quoted.indexOf(from.address.toLowerCase()) >= 0 || (name.length > 4 && quoted.indexOf(name) >= 0);
}

/** A domain has 255 characters at most (RFC 1035, 2.3.4). */
const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .slice(-255)
    .toLowerCase();

/** From the organisation itself. */
export function isInside({ from, mailbox, to = [] }: IncomingMail): boolean {
  const house = mailbox ?? (to[0] ? to[0].address : undefined);
  return house !== undefined && domainOf(house) === domainOf(from.address);
}

/** From a private mail provider: people write from there. */
export const isPrivate = ({ from }: IncomingMail): boolean => isPrivateProvider(domainOf(from.address));

const TO_ALL = /^(?:alle|all|ledere|medarbejdere|personale|distribution|liste)(?:[-_.@]|$)|alle?@/;

/** To a list by its name, or to so many that nobody is asked alone. */
export const isToMany = ({ to = [], mailbox = '' }: IncomingMail): boolean =>
  to.length > 5 ||
  TO_ALL.test(mailbox.toLowerCase()) ||
  to.some(({ address }) => TO_ALL.test(address.toLowerCase()));

export type SenderRole = 'sales' | 'accounts' | 'news' | 'program' | 'office';

const ROLES: readonly (readonly [SenderRole, RegExp])[] = [
  [
    'sales',
    /^(?:salg|sales|vertrieb|kampagne|marketing|kursus|kurser|tilmelding|events?|booking|partner)[-_.0-9]*@/,
  ],
  [
    'accounts',
    /^(?:faktura|fakturering|bogholderi|regnskab|økonomi|oekonomi|accounts?|accounting|billing|invoices?|rechnung(?:en)?|buchhaltung|kreditor|debitor|finance)[-_.0-9]*@/,
  ],
  ['news', /(?:nyhed|news|nyhet|^nyt@|ugebrev|redaktion|newsletter|magasin)/],
  ['office', /^(?:info|post|kontor|mail|hej|hello|adm|administration|kontakt|sek|office|service)[-_.0-9]*@/],
];

/** What the name of an address tells of whoever writes from it. */
export function roleOf(mail: IncomingMail): SenderRole | null {
  if (isFromMachine(mail) || isLikeMachine(mail)) return 'program';
  const address = mail.from.address.slice(0, LONGEST).toLowerCase();
  const found = ROLES.find(([, pattern]) => pattern.test(address));
  return found ? found[0] : null;
}
