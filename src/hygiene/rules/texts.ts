import type { TextData } from '../mail/types';
import { rules } from './index';
import type { Language } from './rule';

/**
 * The text that a rule's key stands for, its `{gaps}` filled from `data`. A gap without data stays as it is written.
 *
 * @throws RangeError for a rule or a key that does not exist; its message names the key and nothing of the mail
 */
export function say(ruleName: string, key: string, language: Language, data?: TextData): string {
  for (const { name, texts } of rules) {
    if (name !== ruleName) continue;
    const text = texts[language][key];
    if (typeof text !== 'string') break;
    return data ? fill(text, data) : text;
  }
  throw new RangeError(`no text "${key}" in the rule "${ruleName}" (${language})`);
}

/**
 * A rule's own whole sentence for the alert at Send (its text `at-send`), where "what" and "where" alone make none.
 *
 * @returns null for a rule without one
 */
export function sentenceAtSend(ruleName: string, language: Language): string | null {
  const rule = rules.filter(({ name }) => name === ruleName)[0];
  return rule?.texts[language]['at-send'] ?? null;
}

/** Fills `{gaps}` of a text. A gap without data stays as it is written: a test finds it, and nobody reads "undefined". */
export function fill(text: string, data: TextData): string {
  return text.replace(/\{([a-z]+)\}/g, (gap, name: string) => {
    const value = data[name];
    return value === undefined ? gap : String(value);
  });
}
