/**
 * Who belongs to whom, by mail domain. A domain covers its subdomains; the longest that fits decides, and what stands
 * here comes before the lists that ship with the product.
 */
export interface Organisation {
  readonly name: string;
  /** The organisation's own domains: `internal`. */
  readonly domains: readonly string[];
  /** Own institutions on domains of their own: `affiliated`. */
  readonly affiliated: readonly string[];
  /** Municipalities, regions and state beyond the list that ships: `authority`. */
  readonly authorities: readonly string[];
  /** Domains to be taken as `company` although a list that ships says otherwise. */
  readonly companies: readonly string[];
  /** Mail providers of private persons beyond the list that ships: `citizen`. */
  readonly citizens: readonly string[];
  /** Addresses of distribution lists known to hold only own people: `internal` instead of `list`. */
  readonly internalLists: readonly string[];
}
