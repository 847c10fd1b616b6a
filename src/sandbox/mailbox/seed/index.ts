import type { MailboxSeed } from '../mailbox';
import { citizens } from './citizens';
import { colleagues } from './colleagues';
import { machines } from './machines';
import { toMessage } from './mail';
import { own } from './own';
import { OWNER } from './people';
import { before } from './when';

export { SEED_DOMAIN } from './people';

/**
 * The mailbox that the sandbox starts with: a caseworker's last two weeks in an invented Danish municipality.
 * Dates are counted back from `now`; ids (`seed-…`) and texts are always the same but for the dates in them.
 */
export function seedMailbox(now: Date): MailboxSeed {
  const when = before(now);
  const mails = [...citizens(when), ...colleagues(when), ...machines(when), ...own(when)];
  const byId = new Map(mails.map((mail) => [mail.id, mail]));
  return {
    owner: OWNER,
    messages: mails.map((mail) =>
      toMessage(mail, mail.answers === undefined ? undefined : byId.get(mail.answers)),
    ),
  };
}
