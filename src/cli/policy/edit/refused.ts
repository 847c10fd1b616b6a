import type { PolicyProblem } from '../../../hygiene/policy/types';

/** What is answered in place of what was asked for. Quotes nothing that was sent. */
export class Refused extends Error {
  readonly status: number;
  readonly body: { readonly error: string } | { readonly problems: readonly PolicyProblem[] };

  constructor(status: number, why: string | readonly PolicyProblem[]) {
    super(`refused with ${status}`);
    this.status = status;
    this.body = typeof why === 'string' ? { error: why } : { problems: why };
  }
}
