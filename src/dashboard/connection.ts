import { readAccess } from '../graph/access';
import type { AddedMailboxes } from '../graph/follow/added-mailboxes';
import type { Follower, FollowOptions } from '../graph/follow/types';
import type { MailGraph } from '../graph/mail-types';
import { createSignIn } from '../graph/sign-in';
import { type GraphAccess, GraphError, type SignIn } from '../graph/types';

/** What reads mailboxes. */
export interface Reading {
  readonly mail: MailGraph;
  readonly createFollower: (options: FollowOptions) => Follower;
  readonly createAdded: (account: string) => AddedMailboxes;
}

/** This page's one way to Graph. */
export interface DashboardConnection {
  readonly signIn: SignIn;
  /** Fetched once; where that failed the next call asks the network again. @throws GraphError */
  readonly reading: () => Promise<Reading>;
}

let known: DashboardConnection | null | undefined;

/** Made when it is first needed; null where the page holds no access. */
export function connection(): DashboardConnection | null {
  if (known === undefined) {
    const access = readAccess(document);
    known = access && connect(access);
  }
  return known;
}

function connect(access: GraphAccess): DashboardConnection {
  const signIn = createSignIn(access);
  let coming: Promise<Reading> | null = null;
  const fetchReading = async (): Promise<Reading> => {
    try {
      const { startReading } = await import(/* webpackChunkName: "dashboard-reading" */ './reading');
      return startReading(access, signIn);
    } catch {
      coming = null;
      throw new GraphError('offline');
    }
  };
  return {
    signIn,
    reading: () => {
      coming ??= fetchReading();
      return coming;
    },
  };
}

/** What pages ask of single mails. */
export type UsedMail = Pick<MailGraph, 'ordinaryId' | 'shown' | 'draftReply' | 'draftMail'>;

/** Mail by Graph whose client comes with the first thing that is asked of it. */
export function fetchedMail(reading: DashboardConnection['reading']): UsedMail {
  const mail = async () => (await reading()).mail;
  return {
    ordinaryId: async (...asked) => (await mail()).ordinaryId(...asked),
    shown: async (...asked) => (await mail()).shown(...asked),
    draftReply: async (...asked) => (await mail()).draftReply(...asked),
    draftMail: async (...asked) => (await mail()).draftMail(...asked),
  };
}
