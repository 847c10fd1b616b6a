import type { MailGraph } from '../mail-types';
import type { Graph, GraphAccess, SignIn } from '../types';
import { readSettings, saveReplies } from './automatic-replies';
import { askAway, askReadable } from './calendar';
import { createAsk } from './create-ask';
import { endpointOf } from './endpoint';
import { createMailGraph } from './mail';
import { askMailTips } from './mail-tips';
import { askMe, peopleOf, searchPeople } from './people';
import { PATIENCE_SECONDS, type Patience, RETRIES, type Wait, wait } from './waiting';

export interface GraphOptions {
  readonly fetch?: typeof fetch;
  readonly now?: () => Date;
  readonly wait?: Wait;
  /** Milliseconds until a request without an answer is given up; 30 seconds. */
  readonly timeout?: number;
}

const TIMEOUT = 30_000;

/** Microsoft Graph, as this add-in needs it. Asks nothing before a member is called, and keeps nothing of what it was told. */
export function createGraph(
  access: GraphAccess,
  signIn: SignIn,
  options: GraphOptions = {},
): Graph & { readonly mail: MailGraph } {
  const patience: Patience = {
    retries: RETRIES,
    seconds: PATIENCE_SECONDS,
    wait: options.wait ?? wait,
    now: options.now ?? (() => new Date()),
  };
  const ask = createAsk(access, signIn, {
    // Called as the window's own: browsers refuse a `fetch` that hangs on another object.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timeout: options.timeout ?? TIMEOUT,
    patience,
  });
  return {
    me: (signal) => askMe(ask, signal),
    automaticReplies: (signal) => readSettings(ask, signal),
    saveAutomaticReplies: (replies, signal) => saveReplies(ask, replies, signal),
    mailTips: (addresses, signal) => askMailTips(ask, addresses, signal),
    findPeople: (text, signal) => searchPeople(ask, text, signal),
    peopleByMail: (mails, signal) => peopleOf(ask, mails, patience, signal),
    awayInCalendar: (from, until, signal) => askAway(ask, from, until, signal),
    isCalendarReadable: (signal) => askReadable(ask, signal),
    mail: createMailGraph(ask, patience, endpointOf(access.endpoint)),
  };
}
