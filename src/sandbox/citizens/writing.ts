import { pdfFile } from '../mailbox/seed/files';
import type { EmailAddress } from '../mailbox/types';
import { type Letter, type MailKind, waits } from './kinds';
import { LETTERS, MACHINES, type MachineLetter } from './letters';
import type { Outgoing } from './mail';
import { filled, someCitizen } from './people';
import type { Random } from './random';

export interface Written {
  mail: Outgoing;
  kind: MailKind;
  language: 'da' | 'en' | 'de';
  /** Whether a reminder by mail may come of it: programs and telephones send none. */
  remembers: boolean;
}

const FORMS: EmailAddress = { name: 'Selvbetjeningen', address: 'noreply@selvbetjening.fjordby.example' };
const TELEPHONE: EmailAddress = { name: 'Telefonsystemet', address: 'telefonbesked@fjordby.example' };
const ROOFER: EmailAddress = { name: 'Bo Tagmand', address: 'kontakt@bo-tagmand.example' };

const ALL: readonly (Letter | MachineLetter)[] = [...LETTERS, ...MACHINES];
/** Of ten mails to a municipality six wait for an answer (our guess). */
const WAITING_SHARE = 0.6;

/** Chooses letters so that none comes twice before all of its sort have come. */
export function letterChooser(
  random: Random,
): (kind: MailKind | 'inquiry' | 'any') => Letter | MachineLetter {
  const used = new Set<Letter>();
  return (kind) => {
    const waiting = kind === 'inquiry' || (kind === 'any' && random.chance(WAITING_SHARE));
    const byWaiting = kind === 'inquiry' || kind === 'any';
    const fits = ALL.filter((one) => (byWaiting ? waits(one.kind) === waiting : one.kind === kind));
    let fresh = fits.filter((one) => !used.has(one));
    if (fresh.length === 0) {
      for (const one of fits) used.delete(one);
      fresh = fits;
    }
    const chosen = random.pick(fresh);
    used.add(chosen);
    return chosen;
  };
}

/** A letter to a mailbox at a moment: who writes it, and how it gets there. */
export function written(
  letter: Letter | MachineLetter,
  mailbox: EmailAddress,
  at: Date,
  random: Random,
): Written {
  const { kind, language = 'da' } = letter;
  const person = 'from' in letter ? letter.from : someCitizen(random);
  const known = { navn: person.name, mail: person.address, hilsen: greeting(mailbox, random) };
  const vej = filled('{vej}', {}, random);
  const text = filled(letter.text, { ...known, vej }, random);
  const mail = {
    from: person,
    to: mailbox,
    at,
    subject: filled(letter.subject, { ...known, vej }, random),
    text,
    ...('headers' in letter ? { headers: letter.headers } : {}),
    ...papersOf(kind, text),
  };
  return { mail: { ...mail, ...sentBy(kind, person, mailbox) }, kind, language, remembers: isByMail(kind) };
}

const isByMail = (kind: MailKind): boolean => waits(kind) && kind !== 'web-form' && kind !== 'voicemail';

export function greeting(mailbox: EmailAddress, random: Random): string {
  const isShared = !mailbox.name.includes(' ') || mailbox.name.includes(' og ');
  const first = mailbox.name.split(' ')[0] ?? '';
  return random.pick(
    isShared ? [`Til ${mailbox.name}`, `Kære ${mailbox.name}`] : [`Hej ${first}`, `Kære ${first}`],
  );
}

/** Who sends it where that is not the person. */
function sentBy(kind: MailKind, person: EmailAddress, mailbox: EmailAddress): Partial<Outgoing> {
  switch (kind) {
    case 'web-form':
      return { from: FORMS, replyTo: person, headers: { 'Auto-Submitted': 'auto-generated' } };
    case 'voicemail':
      return { from: TELEPHONE, headers: { 'Auto-Submitted': 'auto-generated', 'X-Voice-Message': 'yes' } };
    case 'only-cc':
      return { to: ROOFER, cc: mailbox };
    default:
      return {};
  }
}

const PAPERS: Partial<Record<MailKind, string>> = { documents: 'Bilag.pdf', invoice: 'Faktura.pdf' };

function papersOf(kind: MailKind, text: string): Pick<Outgoing, 'attachments'> {
  const name = PAPERS[kind];
  return name === undefined ? {} : { attachments: [pdfFile('', name, text.split('\n').filter(Boolean))] };
}
