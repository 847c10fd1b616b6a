import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { mailboxName } from '../../session/replies/words';
import { count } from '../../ui/texts';
import { mailboxNote, type NoteOptions } from '../mailboxes/note';
import { pageName } from '../route';
import type { ListFilter, Route } from '../types';
import { type DepartmentRow, type MailboxRow, type Overview, unseenIn } from './overview';
import { FIRST_LINE_TEXTS, LINE_TEXTS } from './texts';
import type { Told } from './told';

/** What a line says, and what lines may be sorted by. */
export type Column = 'name' | 'beside' | 'open' | 'dueToday' | 'overdue' | 'oldest' | 'share' | 'promises';

/** A mailbox or a department, as its line names it. */
export interface Line {
  readonly id: string;
  readonly name: string;
  /** Where the name leads; null: there is nothing to show. */
  readonly leads: Route | null;
  /** The department of a mailbox, the mailboxes of a department. */
  readonly beside: string;
  /** What the figures do not say; empty: nothing. */
  readonly note: string;
  /** Null where it was not read: then the line has no numbers. */
  readonly told: Told | null;
  readonly answersSeen: boolean;
  /** Its inquiries in the list. */
  readonly filter: ListFilter | null;
}

export function mailboxLines(
  { mailboxes }: Overview,
  policy: RepliesPolicy,
  added: readonly string[],
  language: Language,
  options?: NoteOptions,
): Line[] {
  return mailboxes.map((row) => {
    const { mailbox, key, told, answersSeen, department } = row;
    const filter = key === null ? null : { mailbox: key };
    return {
      id: mailbox ?? '',
      name: mailboxName(mailbox, policy, language),
      leads: filter && told && { page: 'list', filter },
      beside: pageName({ page: 'department', department }, policy.departments, language),
      note: noteOf(row, added, language, options),
      told,
      answersSeen,
      filter,
    };
  });
}

export function departmentLines(
  { departments }: Overview,
  policy: RepliesPolicy,
  language: Language,
): Line[] {
  return departments.map((row) => ({
    id: String(row.department),
    name: pageName({ page: 'department', department: row.department }, policy.departments, language),
    leads: { page: 'department', department: row.department },
    beside: mailboxesSaid(row, language),
    note: departmentNote(row, language),
    told: row.told,
    answersSeen: row.answersSeen,
    filter: { department: row.department },
  }));
}

export const totalLine = ({ all, mailboxes, departments }: Overview, language: Language): Line => ({
  id: 'total',
  name: LINE_TEXTS[language].total,
  leads: null,
  beside: mailboxesSaid(
    { mailboxes: mailboxes.length, read: departments.reduce((sum, { read }) => sum + read, 0) },
    language,
  ),
  note: unseenSaid(unseenIn(mailboxes), language),
  told: all,
  answersSeen: mailboxes.some(({ answersSeen, told }) => answersSeen && told !== null),
  filter: {},
});

function departmentNote({ told, read, unseen }: DepartmentRow, language: Language): string {
  const { few, notRead } = LINE_TEXTS[language];
  if (told !== null) return unseenSaid(unseen, language);
  return read > 0 ? few : notRead;
}

const unseenSaid = (mailboxes: number, language: Language): string =>
  mailboxes === 0 ? '' : count(mailboxes, FIRST_LINE_TEXTS[language].unseen);

function mailboxesSaid(
  { mailboxes, read }: Pick<DepartmentRow, 'mailboxes' | 'read'>,
  language: Language,
): string {
  const { hasMailboxes, hasMailboxesRead } = LINE_TEXTS[language];
  return read === mailboxes
    ? count(mailboxes, hasMailboxes)
    : fill(hasMailboxesRead, { read, all: mailboxes });
}

function noteOf(
  { mailbox, state, standing, told, answersSeen }: MailboxRow,
  added: readonly string[],
  language: Language,
  options?: NoteOptions,
) {
  const note = mailboxNote(state, mailbox !== null && added.includes(mailbox), language, options) ?? '';
  if (standing === 'few') return note || LINE_TEXTS[language].few;
  return told !== null && !answersSeen ? `${LINE_TEXTS[language].unseen} ${note}`.trim() : note;
}
