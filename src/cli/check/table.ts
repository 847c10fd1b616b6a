import { styleText } from 'node:util';
import type { Finding, Report } from '../../hygiene/mail/types';
import type { Language } from '../../hygiene/rules/rule';
import type { Writer } from '../ndjson/writer';
import { heading } from '../printable';
import type { Texts } from '../texts';
import { factsOf, wasSeenWhole } from './facts';
import { type Group, grouped } from './grouped';
import type { Outcome } from './judge';
import { wrapped } from './wrapped';

/** How the answer is to look. `width` is in columns. */
export interface Look {
  readonly language: Language;
  readonly texts: Texts['table'];
  readonly reveal: boolean;
  readonly colours: boolean;
  readonly width: number;
}

type Style = 'bold' | 'red' | 'yellow' | 'cyan' | 'green';

const STYLES: Readonly<Record<Finding['level'], Style>> = { block: 'red', warn: 'yellow', hint: 'cyan' };
const LEVEL_WIDTH = 10;
const MOST_REASONS = 4;

type Seen = Extract<Outcome, { report: Report }>;

/** The answer for people: a block for each mail, and one line that sums up. Nothing of the mail without `reveal`. */
export function table(look: Look): Writer<Outcome> {
  const tally = { checked: 0, blocked: 0, warned: 0, partly: 0, failed: 0 };
  return {
    start: '',
    one(outcome) {
      if ('error' in outcome) {
        tally.failed += 1;
        return failedBlock(outcome, look);
      }
      const { report } = outcome;
      const has = (level: Finding['level']) => report.findings.some((finding) => finding.level === level);
      tally.checked += 1;
      if (has('block')) tally.blocked += 1;
      else if (has('warn')) tally.warned += 1;
      if (!wasSeenWhole(report)) tally.partly += 1;
      return mailBlock(outcome, look);
    },
    end: () => `${wrapped(summary(tally, look.texts), look.width, '', '  ').join('\n')}\n`,
  };
}

function failedBlock({ id, label, error }: Extract<Outcome, { error: string }>, look: Look): string {
  const sentence = `${heading(id, label)} ${error}`;
  return `${paint(sentence, 'bold', look)}\n  ${paint(look.texts.unchecked, 'yellow', look)}\n\n`;
}

function mailBlock({ id, label, mail, report, why }: Seen, look: Look): string {
  const { texts, width } = look;
  const lines = [paint(heading(id, label), 'bold', look)];
  for (const group of grouped(mail, report.findings, look)) lines.push(...findingLines(group, look));
  if (report.findings.length === 0) {
    const calm = wasSeenWhole(report)
      ? paint(texts.clean, 'green', look)
      : paint(texts.cleanSoFar, 'bold', look);
    lines.push(`  ${calm}`);
  }
  for (const fact of factsOf(mail, report, why, look)) lines.push(...wrapped(fact, width, '  ', '    '));
  return `${lines.join('\n')}\n\n`;
}

function findingLines(group: Group, look: Look): string[] {
  const { texts, width } = look;
  const indent = ' '.repeat(LEVEL_WIDTH + 2);
  const level = paint(texts.level[group.level].padEnd(LEVEL_WIDTH), STYLES[group.level], look);
  const [title = '', ...rest] = wrapped(`${group.title} · ${texts.sure[group.sure]}`, width, indent, indent);
  const under = [group.places, ...group.shown, ...group.reasons.slice(0, MOST_REASONS)];
  return [
    `  ${level}${title.trimStart()}`,
    ...rest,
    ...under.filter(Boolean).flatMap((line) => wrapped(line, width, indent, `${indent}  `)),
  ];
}

type Tally = Record<'checked' | 'blocked' | 'warned' | 'partly' | 'failed', number>;

function summary({ checked, blocked, warned, partly, failed }: Tally, texts: Texts['table']): string {
  const said = [
    ...(blocked > 0 ? [texts.tallyBlock(blocked)] : []),
    ...(warned > 0 ? [texts.tallyWarn(warned)] : []),
    ...(partly > 0 ? [texts.tallyPartly(partly)] : []),
    ...(failed > 0 ? [texts.tallyFailed(failed)] : []),
  ];
  if (checked > 0 && said.length === 0) said.push(texts.tallyClean);
  return said.length > 0 ? `${texts.tally(checked)}: ${said.join(', ')}.` : `${texts.tally(checked)}.`;
}

/** Colours only where `look` says so; `styleText`'s own guess looks at another stream than ours. */
function paint(text: string, style: Style, { colours }: Look): string {
  return colours ? styleText(style, text, { validateStream: false }) : text;
}
