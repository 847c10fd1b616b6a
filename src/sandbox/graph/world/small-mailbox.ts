import { SPECIAL } from '../../directory/directory';
import type { MailboxSeed } from '../../mailbox/mailbox';
import { gmail, outlookWeb } from '../../mailbox/seed/layout';
import { type SeedMail, toMessage } from '../../mailbox/seed/mail';
import { people } from '../../mailbox/seed/people';
import { sharedWeeks } from '../../mailbox/seed/shared';
import { before, type When } from '../../mailbox/seed/when';
import type { MailboxOwner } from '../../mailbox/types';
import type { DirectoryUser } from '../types';
import { HOME_ZONE } from '../zones';

/** What lies in the mailbox of anybody but the sandbox's owner: enough to list, answer and be away from. */
export function smallMailbox(user: DirectoryUser, now: Date): MailboxSeed {
  const when = before(now);
  const own = { name: user.displayName, address: user.mail };
  const mails =
    user.id === SPECIAL.sharedMailbox ? [...inquiries(when), ...sharedWeeks(when)] : welcome(when, user);
  const byId = new Map(mails.map((mail) => [mail.id, mail]));
  return {
    owner: ownerOf(user),
    messages: mails.map((mail) =>
      toMessage({ to: [own], ...mail }, mail.answers === undefined ? undefined : byId.get(mail.answers)),
    ),
  };
}

export function ownerOf({ displayName, mail, jobTitle }: DirectoryUser): MailboxOwner {
  return { displayName, address: mail, jobTitle: jobTitle ?? '', timeZone: HOME_ZONE };
}

function welcome(when: When, user: DirectoryUser): SeedMail[] {
  const local = user.mail.slice(0, user.mail.indexOf('@'));
  return [
    {
      id: `${local}-nedetid`,
      at: when.workday(1, '14:50'),
      from: people.thomas,
      subject: 'Fagsystemerne er nede torsdag aften',
      html: outlookWeb('Kære alle', '', 'Vi skifter databaseserver torsdag aften. Mail og telefoni virker.'),
    },
  ];
}

/** Citizens who wrote to the shared mailbox; one of them has had an answer. */
function inquiries(when: When): SeedMail[] {
  const { borgerservice, karen, lars, hanne, grete } = people;
  return [
    {
      id: 'bs-pas',
      at: when.workday(1, '10:12'),
      from: hanne,
      subject: 'Pas til mit barnebarn',
      unread: true,
      html: gmail(
        'Hej. Kan jeg bestille pas til mit barnebarn, eller skal forældrene selv komme?',
        '',
        'Hanne-Lise',
      ),
    },
    {
      id: 'bs-flytning',
      at: when.workday(3, '20:31'),
      from: lars,
      subject: 'Flytning',
      html: gmail(
        'Hej Borgerservice. Jeg har meldt flytning, men ikke fået svar. Er den gået igennem?',
        '',
        'Lars Bo',
      ),
    },
    {
      id: 'bs-flytning-svar',
      thread: 'bs-flytning',
      at: when.workday(2, '09:40'),
      from: borgerservice,
      to: [lars],
      subject: 'SV: Flytning',
      folder: 'sentitems',
      answers: 'bs-flytning',
      html: outlookWeb(
        'Hej Lars Bo',
        '',
        'Din flytning er registreret.',
        '',
        'Venlig hilsen',
        'Borgerservice',
      ),
    },
    {
      id: 'bs-aabningstid',
      at: when.workday(2, '11:05'),
      from: karen,
      subject: 'Åbningstider mellem jul og nytår',
      html: gmail('Hvornår har I åbent mellem jul og nytår?', '', 'Venlig hilsen Karen'),
    },
    {
      id: 'bs-tak',
      at: when.workday(4, '13:20'),
      from: grete,
      subject: 'Tak for hjælpen',
      html: gmail('Tusind tak for hjælpen i går. Det gik fint med MitID.', '', 'Grete'),
    },
  ];
}
