import { dayInWords } from '../danish/day-words';
import { ABSENCE_TEXTS, type AbsenceText } from './texts';
import type { AbsenceReportFinding, NamedContact } from './types';

/**
 * The texts of a finding with its gaps filled: days in words, a stand-in by the name (else the address) in the user's own
 * text. For the user's eyes only: the filled texts quote.
 *
 * @param contacts the report's
 */
export function absenceText(
  language: 'da' | 'en',
  { rule, data = {} }: AbsenceReportFinding,
  contacts: readonly NamedContact[],
): AbsenceText {
  const { what, why, todo } = ABSENCE_TEXTS[language][rule];
  const contact = typeof data.contact === 'number' ? contacts[data.contact] : undefined;
  const gaps: Record<string, string | undefined> = { contact: contact?.name ?? contact?.mail };
  for (const key of ['day', 'until'])
    if (data[key] !== undefined) gaps[key] = dayInWords(String(data[key]), language) || String(data[key]);
  return { what, why: filled(why, gaps), todo: filled(todo, gaps) };
}

function filled(text: string, gaps: Readonly<Record<string, string | undefined>>): string {
  const known = text.replace(/\[([^\]]*)\]/g, (_all, part: string) =>
    (part.match(/\{\w+\}/g) ?? []).every((gap) => gaps[gap.slice(1, -1)] !== undefined) ? part : '',
  );
  return known.replace(/\{(\w+)\}/g, (_all, gap: string) => gaps[gap] ?? '');
}
