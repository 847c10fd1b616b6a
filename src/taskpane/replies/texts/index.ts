import type { Language } from '../../../hygiene/rules/rule';
import { da, rowsDa } from './da';
import { en, rowsEn } from './en';
import type { RepliesTexts, RowTexts } from './texts';

/** What the Replies tab says. */
export const REPLIES_TEXTS: Readonly<Record<Language, RepliesTexts>> = { da, en };
/** What each inquiry's row says. */
export const ROW_TEXTS: Readonly<Record<Language, RowTexts>> = { da: rowsDa, en: rowsEn };
