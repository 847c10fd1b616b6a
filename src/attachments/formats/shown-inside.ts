/** The Content-IDs that HTML shows as pictures (RFC 2392). Only those are inline: Apple Mail calls real files so too. */
export function shownInside(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [, id] of html.matchAll(/\bcid:([^"'\s>)]{1,200})/gi)) {
    if (id) ids.add(decoded(id));
  }
  return ids;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id.replaceAll('&amp;', '&'));
  } catch {
    return id;
  }
}
