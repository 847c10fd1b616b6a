import { handler } from './call';

const IMMUTABLE = 'IdType="ImmutableId"';

/** What has a name that changes when it is moved: messages, events, contacts and what hangs on them; no folders or calendars. */
const HAS_ITEMS =
  /^\/(?:me|users(?:\/|\(')[^/?]+)\/(?:[^?]*\/)?(?:messages|events|calendarView|contacts|sendMail)(?:[/(?]|$)/;

/** The preferences of a request, as one header; undefined for none. The path is the one below the endpoint. */
export function preferences(path: string, own: readonly string[] = [], ids?: 'ordinary'): string | undefined {
  const all = HAS_ITEMS.test(path) && ids !== 'ordinary' ? [IMMUTABLE, ...own] : own;
  return all.length > 0 ? all.join(', ') : undefined;
}

/** Writes them all at once: the library's `.header('Prefer', …)` would overwrite the one before, and loses them on next pages. */
export const preferring = (below: (url: string) => string) =>
  handler(({ call, url, headers }, next) => {
    const prefer = preferences(below(url), call.asking.prefer, call.asking.ids);
    if (prefer !== undefined) headers.Prefer = prefer;
    return next();
  });
