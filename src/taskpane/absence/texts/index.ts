import type { Language } from '../../../hygiene/rules/rule';
import { da } from './da';
import { en } from './en';
import type { AbsenceTexts } from './texts';

/** What the Absence tab says. */
export const ABSENCE_TAB_TEXTS: Readonly<Record<Language, AbsenceTexts>> = { da, en };
