import type { Category, Part, Reason, Sighting } from '../mail/types';
import type { Setting } from '../sensitive/background';
import { engineWith } from '../sensitive/engine';
import { type Fact, factsIn } from '../sensitive/facts';
import { isInside } from './inside';
import type { OptionShapes } from './option-shape';
import type { LookedAt, Rule, RuleTexts } from './rule';

export interface SensitiveOptions {
  readonly lookInQuotedHistory: boolean;
  readonly words: readonly string[];
  readonly ignoredWords: readonly string[];
}

export const sensitiveOptionShapes: OptionShapes<SensitiveOptions> = {
  lookInQuotedHistory: { is: 'boolean', about: 'Look in the quoted history too: it is sent along.' },
  words: {
    is: 'words',
    most: 500,
    about: 'Own words of this category, base forms: an institution, a benefit, a word of the trade.',
  },
  ignoredWords: {
    is: 'words',
    most: 500,
    about: 'Words that mean something else here, base forms: the name of a department or a project.',
  },
};

/** A rule for one category over the engine that all categories share; it reads each text of a mail once for all of them. */
export function sensitiveRule(name: string, category: Category, texts: RuleTexts): Rule<SensitiveOptions> {
  return {
    name,
    needs: [],
    uses: ['subject', 'body', 'location', 'attachment-names', 'attachments', 'recipients'],
    defaults: {
      level: 'warn',
      override: true,
      options: { lookInQuotedHistory: true, words: [], ignoredWords: [] },
    },
    texts,
    look: (mail, options) => look(mail, category, options),
  };
}

function look(mail: LookedAt, category: Category, options: SensitiveOptions): Sighting[] {
  const sightings: Sighting[] = [];
  const add = (part: Part, text: string | undefined, setting: Setting) => {
    if (!text) return;
    const quoted = part === 'body' ? mail.body?.quoted || [] : [];
    for (const fact of factsOf(mail, part, text, setting, category, options)) {
      if (fact.category !== category || options.ignoredWords.indexOf(fact.same) >= 0) continue;
      const isQuoted = isInside(quoted, fact.where.start);
      if (isQuoted && !options.lookInQuotedHistory) continue;
      sightings.push(sightingOf(fact, part, isQuoted));
    }
  };
  add('subject', mail.subject, 'subject');
  add('body', mail.body?.text, 'body');
  add('location', mail.location, 'subject');
  (mail.attachments || []).forEach(({ name, text }, index) => {
    add(`attachment-name:${index}`, name, 'file-name');
    add(`attachment:${index}`, text, 'file');
  });
  return sightings;
}

/** Facts of one mail, by part, for as long as the mail is looked at: each text is read once for all categories. */
const readings = new WeakMap<LookedAt, Map<Part, readonly Fact[]>>();

function factsOf(
  mail: LookedAt,
  part: Part,
  text: string,
  setting: Setting,
  category: Category,
  options: SensitiveOptions,
): readonly Fact[] {
  const isQuoted = (place: number) => part === 'body' && isInside(mail.body?.quoted || [], place);
  if (options.words.length > 0) return factsIn(text, setting, isQuoted, engineWith(category, options.words));
  let known = readings.get(mail);
  if (known === undefined) {
    known = new Map();
    readings.set(mail, known);
  }
  let facts = known.get(part);
  if (facts === undefined) {
    facts = factsIn(text, setting, isQuoted, engineWith());
    known.set(part, facts);
  }
  return facts;
}

function sightingOf({ category, sure, where, who, same }: Fact, part: Part, isQuoted: boolean): Sighting {
  const because: Reason[] = [
    who === null
      ? { says: 'about-somebody', where: { part, ...where } }
      : { says: 'about-person', where: { part, ...where }, who: { part, ...who } },
  ];
  if (part === 'subject') because.push({ says: 'in-subject' });
  if (isQuoted) because.push({ says: 'in-quoted-history' });
  return {
    category,
    says: 'fact',
    where: { part, ...where },
    sure,
    because,
    ...(isQuoted ? { fixes: [{ do: 'remove-quoted-history' as const, label: 'remove-quoted' }] } : {}),
    same,
  };
}
