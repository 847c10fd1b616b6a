import { directoryDenied, mailboxDenied, noMailboxHere, noSuchMailboxUser, noSuchObject } from './refusals';
import type { Found } from './router';
import type { Caller, DirectoryUser, GraphMailbox, Route, World } from './types';

const MAILBOX_SCOPE = /^(Mail|MailboxSettings|Calendars|MailTips)\./;

/** Whether the operation reaches into a mailbox, and not into the directory. */
export function isMailboxRoute(route: Route): boolean {
  return route.scopes.some((scope) => MAILBOX_SCOPE.test(scope));
}

/**
 * The person that the path names, after the scopes and rights were looked at.
 * @throws Refusal 403, 404
 */
export function admitted(found: Found, caller: Caller, world: World): DirectoryUser {
  const { route, gaps } = found;
  const own = world.directory.user(caller.userId);
  const asked = gaps['user-id'];
  const user = asked === undefined ? own : world.directory.user(asked);
  const isMailbox = isMailboxRoute(route);
  if (!user) throw (isMailbox ? noSuchMailboxUser : noSuchObject)(asked ?? caller.userId);
  const isOwn = user === own;
  if (!hasScope(route, caller, isOwn)) throw isMailbox ? mailboxDenied() : directoryDenied();
  if (!isMailbox) return user;
  const mailbox = world.mailbox(user.id);
  if (!mailbox || mailbox.isOnPremises) throw noMailboxHere();
  if (!isOwn && !mayOpen(route, caller, mailbox, own)) throw mailboxDenied();
  return user;
}

function hasScope(route: Route, caller: Caller, isOwn: boolean): boolean {
  if (isOwn || route.top) return route.scopes.some((scope) => caller.scopes.has(scope));
  return route.scopes.some((scope) => {
    const wide = forOthers(scope);
    return wide !== null && caller.scopes.has(wide);
  });
}

/** The scope that reaches beyond one's own: `.All` as it is, mail and calendars with `.Shared`, others have none. */
function forOthers(scope: string): string | null {
  if (/\.(All|Shared)$/.test(scope)) return scope;
  return /^(Mail|Calendars)\./.test(scope) ? `${scope}.Shared` : null;
}

function mayOpen(
  route: Route,
  caller: Caller,
  mailbox: GraphMailbox,
  own: DirectoryUser | undefined,
): boolean {
  if (mailbox.delegates.includes(caller.userId)) return true;
  const isCalendar = route.scopes.some((scope) => scope.startsWith('Calendars.'));
  return isCalendar && ['read', 'write'].includes(calendarRole(mailbox, own));
}

/** What the calendar lets this colleague see: their own entry, else the one for everybody inside. */
export function calendarRole(mailbox: GraphMailbox, colleague: DirectoryUser | undefined): string {
  const mail = colleague?.mail.toLowerCase();
  const entry =
    mailbox.calendarPermissions.find((one) => one.emailAddress?.address?.toLowerCase() === mail) ??
    mailbox.calendarPermissions.find((one) => one.isRemovable === false);
  return entry?.role ?? 'none';
}
