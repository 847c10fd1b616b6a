import type { Finding } from '../../hygiene/mail/types';
import type { SignatureManual } from '../../hygiene/signature/types';
import { verifySignature } from '../../hygiene/signature/verify';
import { occasionOf } from '../../outlook/occasion';
import { readPerson } from '../../outlook/person';
import type { ReadMail } from '../../outlook/read-mail';
import type { Card } from '../check/cards';
import type { CheckSession } from '../check/session';

/** The label of a fix that no rule offers. */
const ASKED_FOR = 'asked-for';

/**
 * Puts the person's signature into the mail, in place of the one that stands there. What keeps it from that the session
 * tells (`trouble`).
 *
 * @returns whether it stands there now, with a way back
 */
export async function insertOwnSignature(session: CheckSession, manual: SignatureManual): Promise<boolean> {
  await session.look();
  const { read, settled } = session.get();
  if (read) await session.fix(askedFor(read, manual), ASKED_FOR);
  return session.get().settled.length > settled.length;
}

/** What the person asks for of their own accord folds into a line with a way back, as a card that was mended does. */
function askedFor({ mail }: ReadMail, manual: SignatureManual): Card {
  const own = readPerson();
  const where =
    mail.body &&
    verifySignature(mail.body, manual, own.person, {
      ...occasionOf(mail, mail.body, own),
      complete: own.complete,
    }).where;
  const lead: Finding = {
    rule: 'signature',
    category: 'signature',
    says: 'signature',
    level: 'hint',
    sure: 'certain',
    because: [],
    key: ASKED_FOR,
    fixes: [{ do: 'insert-signature', label: ASKED_FOR, ...(where && { span: { part: 'body', ...where } }) }],
  };
  return {
    key: lead.rule,
    keys: [],
    lead,
    findings: [lead],
    snippet: null,
    fixes: [ASKED_FOR],
    shown: new Map(),
  };
}
