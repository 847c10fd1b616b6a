import type { z } from 'zod';
import { nearest } from './nearest';

/** One problem in words, in both languages. */
export interface Says {
  readonly da: string;
  readonly en: string;
}

/** What can be wrong with a single text. */
export const PROBLEMS = {
  domainWithAt: {
    da: 'Skriv kun domænet, uden "@" og det, der står foran.',
    en: 'Write the domain only, without "@" and what stands before it.',
  },
  domainWithHttp: {
    da: 'Skriv domænet som i en mailadresse, uden "http://" og skråstreger.',
    en: 'Write the domain as in a mail address, without "http://" and slashes.',
  },
  domainWithStar: {
    da: 'Stjerne er ikke nødvendig: et domæne dækker også sine underdomæner.',
    en: 'No star is needed: a domain covers its subdomains.',
  },
  domainForeign: {
    da: 'Her er et tegn, som ikke er et latinsk bogstav, måske et, der ligner, eller et usynligt. Skriv adressen igen.',
    en: 'There is a sign that is no Latin letter, perhaps one that looks like it, or an invisible one. Write the address again.',
  },
  notADomain: {
    da: 'Det er ikke et maildomæne som haderslev.dk.',
    en: 'This is no mail domain such as haderslev.dk.',
  },
  notAnAddress: {
    da: 'Det er ikke en hel mailadresse som alle@haderslev.dk.',
    en: 'This is no whole mail address such as alle@haderslev.dk.',
  },
  notAWord: {
    da: 'Skriv ét ord med små bogstaver, uden mellemrum, tal og tegn.',
    en: 'Write one word in small letters, without spaces, digits and signs.',
  },
  notAPattern: {
    da: 'Skriv nummerets form med # for et eller flere cifre, fx "S#-#" (højst 40 tegn).',
    en: 'Write the number’s form with # for one or more digits, such as "S#-#" (at most 40 characters).',
  },
  notALink: {
    da: 'Skriv en hel webadresse, der begynder med https://.',
    en: 'Write a whole web address that begins with https://.',
  },
} as const satisfies Record<string, Says>;

export function looserWith(kind: string): Says {
  return {
    da: `Med følsomme oplysninger må kanalen til ${kind} ikke være mindre sikker end uden.`,
    en: `With sensitive data the channel to ${kind} must not be less secure than without.`,
  };
}

export function standsTwice(first: string): Says {
  return { da: `Det står også i ${first}.`, en: `It stands in ${first} too.` };
}

/** A key that may not stand here. `allowed`: those that may. */
export function unknownKey(key: string, parent: readonly PropertyKey[], allowed: readonly string[]): Says {
  const near = nearest(key, allowed);
  const isRule = parent.length === 1 && parent[0] === 'rules';
  const isOption = parent[0] === 'rules' && parent[2] === 'options';
  const da = isRule
    ? 'Den regel findes ikke.'
    : isOption
      ? 'Reglen har ikke den indstilling.'
      : 'Det navn kendes ikke her.';
  const en = isRule
    ? 'There is no such rule.'
    : isOption
      ? 'The rule has no such option.'
      : 'This name is not known here.';
  if (near !== null) return { da: `${da} Mente du "${near}"?`, en: `${en} Did you mean "${near}"?` };
  if (allowed.length === 0) return { da: `${da} Den har ingen.`, en: `${en} It has none.` };
  return { da: `${da} Her kan stå: ${allowed.join(', ')}.`, en: `${en} Known here: ${allowed.join(', ')}.` };
}

const TYPES: Readonly<Record<string, Says>> = {
  string: { da: 'en tekst i anførselstegn', en: 'a text in quotation marks' },
  number: { da: 'et tal', en: 'a number' },
  int: { da: 'et helt tal', en: 'a whole number' },
  boolean: { da: 'true eller false', en: 'true or false' },
  array: { da: 'en liste i kantede parenteser', en: 'a list in square brackets' },
  object: { da: 'et objekt i krøllede parenteser', en: 'an object in curly braces' },
};

/** One of the schema library's issues in words; unknown keys are `unknownKey`'s. */
export function sayIssue(issue: z.core.$ZodIssue, given: unknown): Says {
  switch (issue.code) {
    case 'invalid_type':
      return sayType(issue.expected);
    case 'invalid_value':
      return sayValues(issue.values.map(String), given);
    case 'too_small':
      return sayLimit('small', issue.origin, Number(issue.minimum));
    case 'too_big':
      return sayLimit('big', issue.origin, Number(issue.maximum));
    case 'custom':
      return (issue.params?.says as Says | undefined) ?? PLAIN;
    default:
      return PLAIN;
  }
}

const PLAIN: Says = { da: 'Det kan ikke stå her.', en: 'This cannot stand here.' };

function sayType(expected: string): Says {
  const type = TYPES[expected];
  return type ? { da: `Her skal stå ${type.da}.`, en: `This must be ${type.en}.` } : PLAIN;
}

function sayValues(values: readonly string[], given: unknown): Says {
  const near = typeof given === 'string' ? nearest(given, values) : null;
  const list = values.join(', ');
  return {
    da: `Skal være en af: ${list}.${near === null ? '' : ` Mente du "${near}"?`}`,
    en: `Must be one of: ${list}.${near === null ? '' : ` Did you mean "${near}"?`}`,
  };
}

function sayLimit(too: 'small' | 'big', origin: string, limit: number): Says {
  const [da, en] = too === 'small' ? ['mindst', 'at least'] : ['højst', 'at most'];
  if (origin === 'string')
    return { da: `Skal have ${da} ${limit} tegn.`, en: `Must have ${en} ${limit} characters.` };
  if (origin === 'array')
    return { da: `Listen skal have ${da} ${limit}.`, en: `The list must have ${en} ${limit}.` };
  return { da: `Skal være ${da} ${limit}.`, en: `Must be ${en} ${limit}.` };
}
