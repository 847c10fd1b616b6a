import { z } from 'zod';
import { canonicalDomain, domainOf } from '../recipients/domain';
import { PROBLEMS, type Says } from './problems';

/** A text that a function finds fault with, or not. */
export function checked(faultOf: (text: string) => Says | null, description: string) {
  return z
    .string()
    .superRefine((text, context) => {
      const says = faultOf(text);
      if (says !== null) context.addIssue({ code: 'custom', params: { says } });
    })
    .meta({ description });
}

export const domain = checked(
  domainFault,
  'A mail domain without "@", such as haderslev.dk; its subdomains are covered.',
);
export const address = checked(addressFault, 'A whole mail address.');

function addressFault(text: string): Says | null {
  if (domainOf(text) === null) return PROBLEMS.notAnAddress;
  return FOREIGN.test(text) ? PROBLEMS.domainForeign : null;
}

/**
 * Anything but Latin letters (æ, ø and å among them) and ASCII: a Cyrillic "а" or a sign of no width makes another domain,
 * to which nobody's mail goes. A domain in another alphabet can be written as its "xn--".
 */
const FOREIGN = /[^\x20-\x7e\u00c0-\u024f]/;

function domainFault(text: string): Says | null {
  if (text.indexOf('@') >= 0) return PROBLEMS.domainWithAt;
  if (/^[a-z]+:|\//i.test(text)) return PROBLEMS.domainWithHttp;
  if (text.indexOf('*') >= 0) return PROBLEMS.domainWithStar;
  if (FOREIGN.test(text)) return PROBLEMS.domainForeign;
  return canonicalDomain(text) === null || text !== text.trim() ? PROBLEMS.notADomain : null;
}
