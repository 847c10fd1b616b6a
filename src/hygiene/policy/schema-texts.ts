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
export const address = checked(
  (text) => (domainOf(text) === null ? PROBLEMS.notAnAddress : null),
  'A whole mail address.',
);

function domainFault(text: string): Says | null {
  if (text.indexOf('@') >= 0) return PROBLEMS.domainWithAt;
  if (/^[a-z]+:|\//i.test(text)) return PROBLEMS.domainWithHttp;
  if (text.indexOf('*') >= 0) return PROBLEMS.domainWithStar;
  return canonicalDomain(text) === null || text !== text.trim() ? PROBLEMS.notADomain : null;
}
