/** Where Graph is, taken to pieces. */
export interface Endpoint {
  /** As the library wants it: `https://graph.microsoft.com` and `v1.0`. */
  readonly baseUrl: string;
  readonly version: string;
  /** A token goes to exactly this origin and below this path: links come from answers. */
  readonly isOurs: (url: string) => boolean;
  /** Path and query below the endpoint of an address that is ours: `/me?$select=id`. */
  readonly below: (url: string) => string;
}

/** @param endpoint `https://graph.microsoft.com/v1.0` */
export function endpointOf(endpoint: string): Endpoint {
  const whole = endpoint.replace(/\/+$/, '');
  const cut = whole.lastIndexOf('/');
  const { origin, pathname } = new URL(whole);
  const isOurs = (url: string) => {
    try {
      const there = new URL(url);
      return there.origin === origin && there.username === '' && there.pathname.startsWith(`${pathname}/`);
    } catch {
      return false; // no address
    }
  };
  const below = (url: string) => {
    const there = new URL(url);
    return there.pathname.slice(pathname.length) + there.search;
  };
  return { baseUrl: whole.slice(0, cut), version: whole.slice(cut + 1), isOurs, below };
}
