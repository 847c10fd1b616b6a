import type { Language } from '../../hygiene/rules/rule';
import { da } from './da';
import { en } from './en';
import type { Texts } from './texts';

export type { Texts };

export function textsIn(language: Language): Texts {
  return language === 'en' ? en : da;
}

/** "a", "a eller b", "a, b eller c". */
export function listed(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
