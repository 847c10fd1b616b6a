import { useEffect, useMemo, useState } from 'react';
import type { Policy } from '../../hygiene/policy/types';
import type { ComposeItem } from '../../outlook/read-mail';
import { replaceRecipient } from '../../outlook/replace-recipient';
import type { CheckSession } from '../check/session';
import { fetchConnection } from '../fetch-connection';
import { KnownRecipients, NEEDS_SIGN_IN, type RecipientsState } from './known-recipients';
import type { RecipientDoing } from './recipient-lines';
import type { ToldLine } from './told';

/** Milliseconds for each of Outlook's answers. */
const LIMIT = 8000;
const NOTHING: RecipientsState = { is: 'off', lines: [], unasked: 0 };

/** What the directory knows of this mail's recipients; the check learns of it when an answer has come. */
export function useRecipients(
  item: ComposeItem,
  policy: Policy,
  session: CheckSession,
): RecipientDoing & { readonly state: RecipientsState } {
  const [state, setState] = useState(NOTHING);
  const known = useMemo(
    () =>
      new KnownRecipients(
        policy.organisation,
        async () => (await fetchConnection())?.graph ?? null,
        (next) => {
          setState(next);
          if (next.is !== 'off' && next.is !== 'asking') session.learn(known.withMembers);
        },
      ),
    [policy, session],
  );
  useEffect(() => {
    const follow = () => {
      const { read } = session.get();
      if (read) known.follow(read.mail);
    };
    follow();
    const end = session.subscribe(follow);
    return () => {
      end();
      known.stop();
    };
  }, [session, known]);
  return {
    state,
    ask: () => void signInAndAsk(known, state),
    replace: (line) => replace(item, line, session),
  };
}

/** Never rejects: why somebody was not signed in is said where the button stands. */
async function signInAndAsk(known: KnownRecipients, { is }: RecipientsState): Promise<void> {
  try {
    // The directory is asked besides, about addresses that the mail tips do not know.
    if (NEEDS_SIGN_IN.has(is)) await (await fetchConnection())?.signIn.signIn('recipients', 'directory');
  } catch (error) {
    known.failed(error);
    return;
  }
  await known.again();
}

async function replace(item: ComposeItem, { address, told }: ToldLine, session: CheckSession) {
  const meant = told.unknown?.meant;
  if (!meant) return false;
  const why = await replaceRecipient({ item, limit: LIMIT }, { from: { address }, to: { address: meant } });
  await session.look();
  return why === null;
}
