import { type Cut, cutOf } from '../danish/vocabulary';
import type { Category, Part, Reason, SeenFact, Sighting } from '../mail/types';
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
      sightings.push({ ...sightingOf(fact, part, isQuoted), same: fact.same });
    }
  };
  const { facts } = mail;
  if (facts) sightings.push(...seenBefore(mail, facts, category));
  else {
    add('subject', mail.subject, 'subject');
    add('body', mail.body?.text, 'body');
    add('location', mail.location, 'subject');
  }
  (mail.attachments || []).forEach(({ name, text }, index) => {
    if (!facts) add(`attachment-name:${index}`, name, 'file-name');
    add(`attachment:${index}`, text, 'file');
  });
  return sightings;
}

/** What this rule said of the same texts when it looked with more words; the person it is about is not remembered. */
function seenBefore(mail: LookedAt, facts: readonly SeenFact[], category: Category): Sighting[] {
  const quoted = mail.body?.quoted || [];
  return facts
    .filter((fact) => fact.category === category)
    .map(({ sure, where, key }) => {
      const isQuoted = where.part === 'body' && isInside(quoted, where.start);
      return { ...sightingOf({ category, sure, where, who: null }, where.part, isQuoted), key };
    });
}

/** Each text of a mail is read once for all categories. */
const known = new WeakMap<Cut, readonly Fact[]>();

function factsOf(
  mail: LookedAt,
  part: Part,
  text: string,
  setting: Setting,
  category: Category,
  options: SensitiveOptions,
): readonly Fact[] {
  const isQuoted = (place: number) => part === 'body' && isInside(mail.body?.quoted || [], place);
  const cut = cutOf(mail, part, text);
  if (options.words.length > 0) return factsIn(cut, setting, isQuoted, engineWith(category, options.words));
  let facts = known.get(cut);
  if (facts === undefined) {
    facts = factsIn(cut, setting, isQuoted, engineWith());
    known.set(cut, facts);
  }
  return facts;
}

function sightingOf(
  { category, sure, where, who }: Omit<Fact, 'same'>,
  part: Part,
  isQuoted: boolean,
): Sighting {
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
  };
}
