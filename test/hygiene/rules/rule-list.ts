import { rules } from '../../../src/hygiene/rules';

export const BEGIN = '<!-- rules -->';
export const END = '<!-- /rules -->';

/** The table of all rules: the level as shipped, and what a policy may set. */
export function ruleTable(): string {
  const rows = rules.map(({ name, defaults }) => {
    const options = Object.entries(defaults.options as Record<string, unknown>);
    return [
      `[${name}](${name}/README.md)`,
      `\`${defaults.level}\``,
      options.map(([option, value]) => `\`${option}\` ${said(value)}`).join(', '),
    ];
  });
  const all = [['rule', 'level as shipped', 'options as shipped'], ...rows];
  const widths = [0, 1, 2].map((at) => Math.max(...all.map((cells) => (cells[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? `(${value.length})` : '(none)';
  return value === '' ? '(none)' : String(value);
}

/** The README with the table between its marks. Throws where a mark is missing. */
export function withRuleTable(readme: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${BEGIN} and ${END}`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${ruleTable()}\n\n${readme.slice(to)}`;
}
