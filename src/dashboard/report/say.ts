import type { MailboxAddress } from '../../graph/mail-types';
import { localDayOf, localOf } from '../../hygiene/replies/copenhagen-clock';
import type { ReplyTarget } from '../../hygiene/replies/types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { count } from '../../ui/texts';
import { dayShort, number, percent } from '../numbers';
import type { DepartmentPlace } from '../types';
import { monthInWords } from './months';
import type { NameOf } from './names';
import type { Report } from './report';
import { NOTE_TEXTS } from './texts/notes';
import { SENTENCE_TEXTS } from './texts/sentences';

/** What the words of a report depend on. */
export interface Saying {
  readonly language: Language;
  /** ISO, UTC */
  readonly now: string;
  readonly nameOf: NameOf;
  readonly targetOf: (mailbox: MailboxAddress) => ReplyTarget;
  /** `nameOf` gives addresses of mailboxes that may be a person's. */
  readonly showsAddresses: boolean;
  /** The department's name, where a mailbox stands in one. */
  readonly departmentName: (department: DepartmentPlace) => string;
}

/** "86 % af henvendelserne i oktober 2026 fik svar eller kvittering inden 3 arbejdsdage, 7 er over fristen nu." */
export function sayFirst(report: Report, saying: Saying): string {
  const { language } = saying;
  const texts = SENTENCE_TEXTS[language];
  const { received, withinTarget, overdue } = report.total;
  const said = {
    month: whenSaid(report, saying),
    also: overdue === 0 ? texts.noneOverdue : counted(overdue, texts.overdue, language),
  };
  if (received === 0) return fill(texts.nothing, said);
  if (report.answersSeen === 'none' && withinTarget === null) return fill(texts.unseen, said);
  if (withinTarget === null) return fill(texts.undecided, said);
  const days = targetDays(report, saying);
  const target = days === null ? texts.withinTarget : count(days, texts.withinDays);
  return fill(texts.answered, { ...said, target, share: percent(withinTarget, language) });
}

function whenSaid({ month, isUnderWay }: Report, { language, now }: Saying): string {
  const texts = SENTENCE_TEXTS[language];
  const day = dayShort(now, now, language);
  return fill(isUnderWay ? texts.soFar : texts.inMonth, { month: monthInWords(month, language), day });
}

/** Those of every mailbox that is shown; null where they differ. */
function targetDays({ groups }: Report, { targetOf }: Saying): number | null {
  const all = groups.flatMap(({ rows }) => rows.map(({ mailbox }) => targetOf(mailbox).workingDays));
  const [first] = all;
  return first !== undefined && all.every((each) => each === first) ? first : null;
}

/** What waits now, whichever month it came in; empty where nobody sees whether anything does. */
export function sayWaiting({ waiting, answersSeen }: Report, { language }: Saying): string {
  const texts = SENTENCE_TEXTS[language];
  const { open, overdue } = waiting;
  if (open === 0 && answersSeen === 'none') return '';
  return fill(texts.waitingOverdue, {
    waiting: counted(open, texts.waiting, language),
    number: number(overdue, language),
  });
}

/** Receipts and promised days; unknown where nobody writes them down. */
export function sayReceipts({ receipts, gaps }: Report, { language, nameOf }: Saying): string {
  const texts = SENTENCE_TEXTS[language];
  if (!receipts.known) return texts.receiptsUnknown;
  const said = fill(count(receipts.receipts, texts.receiptsSaid), {
    receipts: number(receipts.receipts, language),
    withoutend: number(receipts.withoutEnd, language),
    kept: number(receipts.kept, language),
    broken: number(receipts.broken, language),
  });
  if (gaps.receiptsUnknown.length === 0) return said;
  return `${said} ${fill(texts.receiptsUnknownFor, { names: namesSaid(gaps.receiptsUnknown, nameOf) })}`;
}

/** Mails that need no reply, and why people said so. */
export function sayNeedsNone({ total, reasons }: Report, { language }: Saying): string {
  const texts = SENTENCE_TEXTS[language];
  const shown = number(total.needsNone, language);
  const bySomebody = reasons.reduce((sum, reason) => sum + reason.count, 0);
  if (bySomebody === 0) return fill(texts.needsNoneUnsaid, { number: shown });
  return fill(texts.needsNoneSaid, {
    number: shown,
    said: number(bySomebody, language),
    reasons: reasons
      .map((reason) => `${texts.reasons[reason.because ?? 'none']} ${number(reason.count, language)}`)
      .join(', '),
  });
}

/** One sentence for each thing that the report does not know; one that says so where it knows all. */
export function sayGaps({ gaps, total, days }: Report, saying: Saying): string[] {
  const { language, nameOf, now } = saying;
  const texts = NOTE_TEXTS[language];
  const said: string[] = [];
  const names = (mailboxes: readonly MailboxAddress[]) => namesSaid(mailboxes, nameOf);
  if (gaps.readFrom !== null) {
    const text = gaps.readFrom > days.until ? texts.readAfter : texts.readFrom;
    said.push(fill(text, { day: dayShort(gaps.readFrom, now, language) }));
  }
  for (const [why, mailboxes] of grouped(gaps.notRead, ({ why }) => why)) {
    said.push(fill(texts.notRead[why], { names: names(mailboxes) }));
  }
  for (const [day, mailboxes] of grouped(gaps.stale, ({ syncedAt }) => localDayOf(syncedAt))) {
    said.push(fill(texts.stale, { moment: dayShort(day, now, language), names: names(mailboxes) }));
  }
  if (gaps.answersUnseen.length > 0) {
    said.push(fill(texts.answersUnseen, { names: names(gaps.answersUnseen) }));
  }
  if (total.unknown > 0) said.push(counted(total.unknown, texts.unknown, language));
  if (gaps.tooFew > 0) said.push(counted(gaps.tooFew, texts.tooFew, language));
  return said.length === 0 ? [texts.noGaps] : said;
}

function grouped<Each extends { readonly mailbox: MailboxAddress }, Key extends string>(
  all: readonly Each[],
  keyOf: (each: Each) => Key,
): Map<Key, MailboxAddress[]> {
  const groups = new Map<Key, MailboxAddress[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each.mailbox]);
  return groups;
}

const namesSaid = (mailboxes: readonly MailboxAddress[], nameOf: NameOf): string =>
  mailboxes.map(nameOf).join(', ');

/** How it was counted: the targets, then the rest. */
export function sayMethod(report: Report, saying: Saying): string[] {
  const texts = NOTE_TEXTS[saying.language];
  return [fill(texts.targets, { targets: targetsSaid(report, saying) }), texts.counting];
}

/** "3 arbejdsdage", or for each department where they differ: "Børn 2 arbejdsdage, Plan 5 arbejdsdage". */
function targetsSaid(report: Report, saying: Saying): string {
  const texts = NOTE_TEXTS[saying.language];
  const days = targetDays(report, saying);
  if (days !== null) return count(days, texts.targetDays);
  return report.groups
    .map(({ department, rows }) =>
      fill(texts.targetOf, {
        name: saying.departmentName(department),
        target: count(rows[0] ? saying.targetOf(rows[0].mailbox).workingDays : 0, texts.targetDays),
      }),
    )
    .join(', ');
}

/** The moment that everything is told for. */
export function sayPrinted({ language, now }: Saying): string {
  const minutes = Math.floor(localOf(now).hour * 60 + 1e-6);
  const time = `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
  return fill(NOTE_TEXTS[language].printed, {
    day: WHOLE_DAY[language].format(new Date(`${localDayOf(now)}T00:00:00Z`)),
    time,
  });
}

const WHOLE_DAY: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

const counted = (n: number, forms: readonly [string, string], language: Language): string =>
  fill(count(n, forms), { number: number(n, language) });
