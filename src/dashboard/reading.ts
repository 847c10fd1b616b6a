import { createGraph } from '../graph/client';
import { createFollower } from '../graph/follow';
import { createAddedMailboxes } from '../graph/follow/added-mailboxes';
import type { GraphAccess, SignIn } from '../graph/types';
import type { Reading } from './connection';

/** All that reads mailboxes and keeps what it read: a chunk of its own, for the frame and the sign-in page need none of it. */
export function startReading(access: GraphAccess, signIn: SignIn): Reading {
  const { mail } = createGraph(access, signIn);
  return { mail, createFollower, createAdded: createAddedMailboxes };
}
