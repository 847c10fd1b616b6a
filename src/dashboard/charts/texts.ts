import type { Language } from '../../hygiene/rules/rule';

export interface ChartTexts {
  readonly asTable: string;
  readonly failed: string;
  readonly again: string;
  readonly forced: string;
}

export const CHART_TEXTS: Readonly<Record<Language, ChartTexts>> = {
  da: {
    asTable: 'Vis som tabel',
    failed: 'Billedet kunne ikke hentes, så her er tallene.',
    again: 'Hent billedet igen',
    forced: 'Billedet består kun af farver, så med jeres kontrastfarver vises tallene.',
  },
  en: {
    asTable: 'Show as a table',
    failed: 'The picture could not be fetched, so here are the numbers.',
    again: 'Fetch the picture again',
    forced: 'The picture is made of colours alone, so with contrast colours the numbers are shown.',
  },
};
