import type { Category } from '../../src/hygiene/mail/types';
import { CATEGORIES } from '../../src/hygiene/sensitive/categories';
import { type Evaluation, f1, precision, recall, rightOf, type Score, together } from './evaluation';

export const BEGIN = '<!-- evaluation -->';
export const END = '<!-- /evaluation -->';

/** Categories about persons, as the README counts them up. */
export const ABOUT_PERSONS: readonly Category[] = ['cpr', ...CATEGORIES];

/** The README's table: one row a category, then what the marks are set on. */
export function tableOf({ scores, numbers, hardNegatives, channels }: Evaluation): string {
  const of = (category: Category) => scores.get(category) ?? { found: 0, wrong: 0, missed: 0 };
  const others = ABOUT_PERSONS.filter((category) => category !== 'cpr' && category !== 'health');
  const { mails, stopped } = hardNegatives;
  const rows = [
    ['category', 'tell it', 'found', 'wrong', 'precision', 'recall', 'F1'],
    ...ABOUT_PERSONS.map((category) => row(`\`${category}\``, of(category))),
    row('CPR numbers, one by one', numbers),
    row('all but `cpr` and `health`', together(others.map(of))),
    row(`another channel than ordinary (${channels.mails})`, channels.score),
    ['its answer is right', '', '', '', '', '', rightOf(channels, channels.mails).toFixed(3)],
    [
      `… of mails that leave the house (${channels.outside})`,
      '',
      '',
      '',
      '',
      '',
      rightOf(channels, channels.outside).toFixed(3),
    ],
    [`hard negatives (${mails})`, '', '', `${stopped} stopped`, '', '', percent(stopped / (mails || 1))],
  ];
  return aligned(rows);
}

function row(name: string, score: Score): string[] {
  const { found, wrong, missed } = score;
  const rates = [precision(score), recall(score), f1(score)].map((rate) => rate.toFixed(3));
  return [name, String(found + missed), String(found), String(wrong), ...rates];
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_head, at) =>
    Math.max(...rows.map((cells) => (cells[at] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** The README with this table between its two marks. Throws where a mark is missing. */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${BEGIN} and ${END}`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
