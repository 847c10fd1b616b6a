import type { PolicyChange } from '../../../hygiene/policy/changes';
import { sayChange, wordOf } from '../../../hygiene/policy/say-change';
import type { Language } from '../../../hygiene/rules/rule';
import { titleOf } from '../../../hygiene/rules/title';
import { printable } from '../../printable';
import type { Texts } from '../../texts';
import type { ChangedMail, Outcome, TryResult } from '../trial/types';

export interface CompareLook {
  readonly texts: Texts;
  readonly language: Language;
}

/** Each change on a line, whether it is stricter first. */
export function changesSaid(changes: readonly PolicyChange[], { texts, language }: CompareLook): string {
  const { same, changes: count, strictness, followed } = texts.compare;
  const own = changes.filter(({ follows }) => follows === undefined);
  if (own.length === 0) return `${same}\n`;
  const width = Math.max(...Object.values(strictness).map(({ length }) => length));
  const lines = own.map((change) => {
    const followers = changes.filter(({ follows }) => follows === change.path).length;
    const said = [sayChange(change, language), ...(followers > 0 ? [followed(followers)] : [])].join(' ');
    const makes = change.strictness === 'neither' ? '' : strictness[change.strictness];
    return `  ${makes.padEnd(width)}  ${printable(said)}`;
  });
  return `${[count(own.length), ...lines].join('\n')}\n`;
}

/** One mail of which something else comes out: only what differs. */
export function mailSaid({ mail, before, after }: ChangedMail, look: CompareLook): string {
  const { texts, language } = look;
  const { compare, table } = texts;
  const [was, is] = [before, after];
  const said = [
    arrow(compare.level, levelSaid(was.level, look), levelSaid(is.level, look)),
    arrow(compare.send, compare.sends[was.send], compare.sends[is.send]),
    arrow(table.channel.toLowerCase(), table.channels[was.channel], table.channels[is.channel]),
    rulesSaid(was, is, compare.rules, language),
  ];
  return `\n${printable(mail)}\n${said
    .filter((line) => line !== null)
    .map((line) => `  ${line}\n`)
    .join('')}`;
}

const levelSaid = (level: Outcome['level'], { texts, language }: CompareLook) =>
  level === 'off' ? texts.compare.nothing : wordOf(level, language);

const arrow = (what: string, before: string, after: string) =>
  before === after ? null : `${what}: ${before} → ${after}`;

/** "regler: + Helbred, − Signatur". */
function rulesSaid(before: Outcome, after: Outcome, label: string, language: Language): string | null {
  const come = after.rules.filter((rule) => !before.rules.includes(rule));
  const gone = before.rules.filter((rule) => !after.rules.includes(rule));
  const signed = [
    ...come.map((rule) => `+ ${titleOf(rule, language)}`),
    ...gone.map((rule) => `− ${titleOf(rule, language)}`),
  ];
  return signed.length > 0 ? `${label}: ${signed.join(', ')}` : null;
}

/** How many mails there are of each kind, before and after, and one line that sums up. */
export function totalsSaid(
  { mails, unreadable, changed, totals: { before, after } }: TryResult,
  look: CompareLook,
): string {
  const { texts, language } = look;
  const { compare } = texts;
  const rules = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])].sort();
  const rows: (readonly [what: string, before: number, after: number])[] = [
    ...(['stop', 'ask', 'pass'] as const).map(
      (send) => [`${compare.send} ${compare.sends[send]}`, before.send[send], after.send[send]] as const,
    ),
    ...(['block', 'warn', 'hint', 'off'] as const).map(
      (level) =>
        [`${compare.level}: ${levelSaid(level, look)}`, before.levels[level], after.levels[level]] as const,
    ),
    ...rules.map(
      (rule) => [titleOf(rule, language), before.rules[rule] ?? 0, after.rules[rule] ?? 0] as const,
    ),
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const line = (what: string, was: string, is: string) =>
    `  ${what.padEnd(width)}  ${was.padStart(6)}  ${is.padStart(6)}`;
  const lines = rows.map(([what, was, is]) => line(what, String(was), String(is)));
  const unchecked = Math.max(before.unchecked, after.unchecked);
  return `\n${[line('', compare.before, compare.after).trimEnd(), ...lines].join('\n')}\n\n${compare.mails(mails, changed, unreadable, unchecked)}\n`;
}
