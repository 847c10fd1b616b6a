import { canonicalAddress } from '../recipients/domain';
import { DEFAULT_REPLIES } from '../replies/policy';
import { gapsIn, isReadAs, writeReceipt } from '../replies/receipt';
import { type Says, standsTwice } from './problems';
import { REPLIES_PROBLEMS as P } from './problems-replies';
import { pathOf, valueAt } from './read-paths';
import type { PolicyProblem } from './types';

type Path = readonly PropertyKey[];
type Add = (path: Path, says: Says) => void;

const AT: Path = ['replies'];

/** What is wrong with the answering of inquiries beyond a single value. Looked for even where other things are wrong. */
export function repliesProblems(input: unknown): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const add: Add = (path, says) => problems.push({ path: pathOf(path), says });
  targetProblems(input, [...AT, 'target'], add);
  departmentProblems(input, add);
  for (const language of ['da', 'en'] as const) receiptProblems(input, language, add);
  return problems;
}

function targetProblems(input: unknown, at: Path, add: Add): void {
  twice(listAt(input, [...at, 'closingDays']), [...at, 'closingDays'], add);
  const hours = valueAt(input, [...at, 'openingHours']);
  if (typeof hours === 'object' && hours !== null && Object.keys(hours).length === 0) {
    add([...at, 'openingHours'], P.neverOpen);
  }
}

function departmentProblems(input: unknown, add: Add): void {
  const at = [...AT, 'departments'];
  const names = new Map<string, string>();
  const mailboxes = new Map<string, string>();
  listAt(input, at).forEach((department, index) => {
    const here = [...at, index];
    once(valueAt(department, ['name']), names, [...here, 'name'], add);
    listAt(department, ['mailboxes']).forEach((mailbox, number) => {
      const place = [...here, 'mailboxes', number];
      if (typeof mailbox === 'string') once(mailbox, mailboxes, place, add);
      else once(valueAt(mailbox, ['address']), mailboxes, [...place, 'address'], add);
    });
    targetProblems(input, [...here, 'target'], add);
  });
}

function twice(entries: readonly unknown[], at: Path, add: Add): void {
  const first = new Map<string, string>();
  entries.forEach((entry, index) => {
    once(entry, first, [...at, index], add);
  });
}

/** Says so where a name, an address or a day has stood before. */
function once(value: unknown, first: Map<string, string>, path: Path, add: Add): void {
  if (typeof value !== 'string' || value.trim() === '') return;
  const known = canonicalAddress(value).trim();
  const earlier = first.get(known);
  if (earlier === undefined) first.set(known, pathOf(path));
  else add(path, standsTwice(earlier));
}

function listAt(input: unknown, path: Path): readonly unknown[] {
  const list = valueAt(input, path);
  return Array.isArray(list) ? list : [];
}

/** A Monday, a date of one digit and one in another year: what is read right of these is no accident. */
const SAMPLE_DAYS = ['2026-11-30', '2026-12-04', '2027-01-15'];

function receiptProblems(input: unknown, language: 'da' | 'en', add: Add): void {
  const at = [...AT, 'receipt', language];
  const paragraphs = listAt(input, at);
  if (paragraphs.length === 0) return;
  const withDay: { readonly gaps: readonly string[]; readonly index: number }[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const line of typeof paragraph === 'string' ? paragraph.split('\n') : []) {
      const gaps = gapsIn(line);
      if (gaps.includes('dato')) withDay.push({ gaps, index });
    }
  });
  const [first] = withDay;
  if (!first) add(at, P.noDay);
  else if (withDay.every(({ gaps }) => gaps.includes('emne') || gaps.includes('afdeling'))) {
    add([...at, first.index], P.dayFalls);
  } else if (!isRead(paragraphs, language)) add(at, P.notRead);
}

/** Whether it says when the answer comes so that it is read (T1 of Tønder's service strategy). */
function isRead(paragraphs: readonly unknown[], language: 'da' | 'en'): boolean {
  const text = paragraphs.filter((paragraph): paragraph is string => typeof paragraph === 'string');
  const replies = { ...DEFAULT_REPLIES, receipt: { da: text, en: text } };
  const ask = { replies, language, subject: '', name: 'N', department: null };
  return SAMPLE_DAYS.every((day) => isReadAs(day, writeReceipt({ ...ask, day }).text));
}
