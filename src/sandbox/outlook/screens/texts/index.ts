import type { Language } from '../mail/subjects';
import { da } from './da';
import { en } from './en';

/** The keys and shapes of the texts; both languages have all of them. */
export type Texts = { [K in keyof typeof da]: (typeof da)[K] extends string ? string : (typeof da)[K] };

export const textsOf = (language: Language): Texts => (language === 'da' ? da : en);
