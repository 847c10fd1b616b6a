import type { Language } from '../rules/rule';
import { fill } from '../rules/texts';
import { titleOf } from '../rules/title';
import { canonical } from './change-lists';
import type { PolicyChange } from './changes';
import { type OverrideReason, overrideReasonTexts } from './override-reasons';
import { da } from './texts/da';
import { en } from './texts/en';
import type { PolicyTexts } from './texts/texts';

/** Entries whose value is one of a few words of the policy's own. */
const CHOICES = [
  'level',
  'mode',
  'whenUnchecked',
  'whenAttachmentsUnchecked',
  'trace',
  'without',
  'with',
  'is',
  'by',
  'copies',
  'readTexts',
];
/** A longer text is told as changed: what it says stands in the policy. */
const LONGEST = 80;
const LONGEST_ACTION = 200;

const hasOwn = Object.prototype.hasOwnProperty;

const textsIn = (language: Language): PolicyTexts => (language === 'en' ? en : da);

/** One change in one plain sentence, without a full stop: "Reglen Helbred: fra advarsel til stop". */
export function sayChange({ steps, kind, before, after }: PolicyChange, language: Language): string {
  const texts = textsIn(language);
  const entry =
    kind !== 'changed' && nameOfField(steps, texts) === null ? steps[steps.length - 1] : undefined;
  const label = labelOf(steps, language);
  if (Array.isArray(before) && Array.isArray(after)) return sayLists(label, before, after, steps, language);
  const [was, is] = [before, after].map((value) => sayValue(value, steps, language));
  if (kind === 'added' && entry !== undefined && typeof is === 'string') return texts.added(label, is);
  if (kind === 'removed' && entry !== undefined && typeof was === 'string') return texts.removed(label, was);
  if (kind === 'added' || before === '')
    return typeof is === 'string' ? texts.set(label, is) : texts.wholeAdded(label);
  if (kind === 'removed')
    return typeof was === 'string' ? texts.taken(label, was) : texts.wholeRemoved(label);
  return typeof was === 'string' && typeof is === 'string'
    ? texts.fromTo(label, was, is)
    : texts.changed(label);
}

/** What an entry of the policy is called, from the whole to the part: "Svar på henvendelser, afdelingen Teknik, lukkedage". */
export function labelOf(steps: readonly string[], language: Language): string {
  const texts = textsIn(language);
  const names: string[] = [];
  steps.forEach((_, index) => {
    const found = nameOfField(steps.slice(0, index + 1), texts);
    if (found !== null) names.push(fill(found, { name: nameOf(steps, index, language) }));
  });
  return names.join(', ') || steps.join('.');
}

/** A word that the policy chooses from, as people say it: "advarsel" for `warn`. */
export function wordOf(word: string, language: Language): string {
  return textsIn(language).words[word] ?? word;
}

/** The entry's own name, with its gap; null where it has none. */
function nameOfField(steps: readonly string[], { fields }: PolicyTexts): string | null {
  const last = steps[steps.length - 1] as string;
  const candidates = [steps.join('.'), patternOf(steps, fields), ...(steps.length > 1 ? [last] : [])];
  for (const key of candidates) {
    if (hasOwn.call(fields, key)) return fields[key] as string;
  }
  return null;
}

/** The path with `*` for each name. */
function patternOf(steps: readonly string[], fields: PolicyTexts['fields']): string {
  const keys = Object.keys(fields);
  const isKnown = (path: string) => keys.some((key) => key === path || key.indexOf(`${path}.`) === 0);
  return steps.reduce((path, step) => {
    if (isKnown(`${path}.*`)) return `${path}.*`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
}

function nameOf(steps: readonly string[], index: number, language: Language): string {
  const { words, recipients } = textsIn(language);
  const step = steps[index] as string;
  if (steps[0] === 'rules') return titleOf(step, language);
  if (steps[0] === 'channels') return recipients[step] ?? step;
  if (steps[1] !== 'templates') return step;
  // The language, for whom, and where they are said the reason and the tone.
  const said = step.split(' ').filter((word) => word !== '*');
  return said.map((word) => words[word] ?? word).join(', ');
}

/** A short value in words; null where it is too much to be said. */
function sayValue(value: unknown, steps: readonly string[], language: Language): string | null {
  const texts = textsIn(language);
  if (value === null || value === undefined || value === '') return texts.nothing;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return sayNumber(value, language);
  if (typeof value === 'string') return sayText(value, steps, language);
  if (Array.isArray(value)) return isHours(value) ? value.join('-') : null;
  return steps[0] === 'channels' ? sayAction(value as Record<string, unknown>, texts) : null;
}

const sayNumber = (value: number, language: Language) =>
  language === 'da' ? String(value).replace('.', ',') : String(value);

function sayText(value: string, steps: readonly string[], language: Language): string | null {
  const texts = textsIn(language);
  if (CHOICES.indexOf(steps[steps.length - 1] as string) >= 0) return texts.words[value] ?? value;
  if (steps[0] === 'overrideReasons')
    return texts.quoted(overrideReasonTexts[language][value as OverrideReason] ?? value);
  return value.length > LONGEST || value.indexOf('\n') >= 0 ? null : texts.quoted(value);
}

const isHours = (value: readonly unknown[]) =>
  value.length === 2 && value.every((time) => typeof time === 'string' && /^\d\d:\d\d$/.test(time));

/** An action of a channel: "headeren x-send-sikkert: ja"; null where it is too long to be said. */
function sayAction(action: Readonly<Record<string, unknown>>, { actions }: PolicyTexts): string | null {
  const said = Object.keys(action).map((key) => {
    const value = action[key];
    if (key === 'place') return actions[String(value)] ?? String(value);
    return fill(actions[key] ?? `${key} {value}`, {
      value: leavesOf(value).join(key === 'header' ? ': ' : ' → '),
    });
  });
  const whole = said.join(', ');
  return whole.length > LONGEST_ACTION ? null : whole;
}

function leavesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  const object = value as Readonly<Record<string, unknown>>;
  return Object.keys(object).map((key) => String(object[key]));
}

/** A list whose order counts: what came and what went, else that the order is another. */
function sayLists(
  label: string,
  before: readonly unknown[],
  after: readonly unknown[],
  steps: readonly string[],
  language: Language,
): string {
  const texts = textsIn(language);
  if (isHours(before) && isHours(after)) return texts.fromTo(label, before.join('-'), after.join('-'));
  const [was, is] = [before.map(canonical), after.map(canonical)] as [string[], string[]];
  const gone = before.filter((_, index) => is.indexOf(was[index] as string) < 0);
  const come = after.filter((_, index) => was.indexOf(is[index] as string) < 0);
  const [one] = gone.length > 0 ? gone : come;
  if (one === undefined) return texts.otherOrder(label);
  if (gone.length + come.length > 1) return texts.changed(label);
  const said = sayValue(textOfLine(one), steps, language);
  if (said === null) return texts.changed(label);
  return gone.length > 0 ? texts.removed(label, said) : texts.added(label, said);
}

/** A line of a signature is known by its text. */
const textOfLine = (entry: unknown) =>
  typeof entry === 'object' && entry !== null && 'text' in entry ? entry.text : entry;
