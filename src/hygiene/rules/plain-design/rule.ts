import type { Reason, Sighting } from '../../mail/types';
import { designFaults } from '../../plain-design/faults';
import type { LookedAt, Rule } from '../rule';
import { type PlainDesignOptions, plainDesignDefaults } from './options';
import { plainDesignTexts } from './texts';

/**
 * Stationery, page colours, decorative fonts and pictures in what is newly written. One sighting a mail, one reason for
 * each kind; a matter of looks, so a hint whatever the policy says (`rules/not-at-send.ts`).
 */
export const plainDesign: Rule<PlainDesignOptions> = {
  name: 'plain-design',
  needs: ['body'],
  defaults: { level: 'hint', override: true, options: plainDesignDefaults },
  texts: plainDesignTexts,
  look,
};

function look({ body }: LookedAt, { fonts }: PlainDesignOptions): Sighting[] {
  const faults = body ? designFaults(body, fonts) : [];
  if (faults.length === 0) return [];
  return [
    {
      category: 'design',
      says: 'decorated',
      // A picture above the greeting may be the one that the mail is about.
      sure: faults.some(({ kind }) => kind !== 'picture') ? 'likely' : 'possible',
      because: faults.map(
        ({ kind, where }): Reason =>
          where ? { says: kind, where: { part: 'body', ...where } } : { says: kind },
      ),
      fixes: [{ do: 'plain-design', label: 'plain' }],
    },
  ];
}
