import { parseArgs } from 'node:util';
import type { Language } from '../hygiene/rules/rule';
import { dateTime } from './date-time';
import { BadUsage } from './io';
import { type PolicyRequest, policyRequest } from './policy/arguments';
import { listed, type Texts, textsIn } from './texts';

export type Format = 'table' | 'json' | 'ndjson';

const LINE_COMMANDS = ['signature', 'absence', 'inquiry', 'promise', 'replies'] as const;

/** NDJSON from standard input, judged line by line. */
export interface LineRequest {
  readonly do: (typeof LINE_COMMANDS)[number];
  readonly policy?: string;
  readonly format?: Format;
  /** Of `replies` alone: the moment that is now, ISO. */
  readonly now?: string;
}

/** What was asked for, checked. `format` is left out where it was not given. */
export type Request =
  | { readonly do: 'help' | 'version' }
  | {
      readonly do: 'check';
      readonly policy?: string;
      readonly format?: Format;
      readonly reveal: boolean;
      /** Files and folders; empty means NDJSON from standard input. */
      readonly files: readonly string[];
    }
  | LineRequest
  | PolicyRequest;

const OPTIONS = {
  policy: { type: 'string' },
  format: { type: 'string' },
  reveal: { type: 'boolean' },
  language: { type: 'string' },
  now: { type: 'string' },
  mails: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

const LANGUAGES = ['da', 'en'];
const COMMANDS = ['check', ...LINE_COMMANDS, 'policy'];
const POLICY_COMMANDS = ['policy compare', 'policy edit', 'policy check', 'policy show', 'policy schema'];
const TAKES: Record<string, readonly OptionName[]> = {
  check: ['policy', 'format', 'reveal'],
  signature: ['policy', 'format'],
  absence: ['policy', 'format'],
  inquiry: ['policy', 'format'],
  promise: ['policy', 'format'],
  replies: ['policy', 'format', 'now'],
  'policy check': ['format'],
  'policy show': [],
  'policy schema': [],
  'policy compare': ['format', 'mails'],
  'policy edit': ['mails', 'port'],
};
const FORMATS: Record<string, readonly Format[]> = {
  check: ['table', 'json', 'ndjson'],
  signature: ['table', 'json', 'ndjson'],
  absence: ['table', 'json', 'ndjson'],
  inquiry: ['table', 'json', 'ndjson'],
  promise: ['table', 'json', 'ndjson'],
  replies: ['table', 'json', 'ndjson'],
  'policy check': ['table', 'json'],
  'policy compare': ['table', 'json'],
};

/** The language asked for, whatever else is wrong with the arguments: complaints come in it. Danish by default. */
export function languageOf(args: readonly string[]): Language {
  return parse(args).values.language === 'en' ? 'en' : 'da';
}

/** Reads the arguments after `kuvert`. Throws `BadUsage` with one sentence about the first thing that is wrong. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals, tokens } = parse(args);
  const texts = textsIn(languageOf(args));
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token, texts);
  }
  if (values.help) return { do: 'help' };
  if (values.version) return { do: 'version' };

  const { command, rest } = commandOf(positionals, texts);
  for (const name of Object.keys(values)) {
    if (name !== 'language' && !TAKES[command]?.includes(name as OptionName)) {
      throw new BadUsage(texts.usage.optionElsewhere(`--${name}`, command));
    }
  }
  const format = formatOf(values.format, FORMATS[command] ?? [], texts);
  const given = {
    ...(typeof values.policy === 'string' && { policy: values.policy }),
    ...(format && { format }),
  };
  if (isLineCommand(command)) {
    if (rest.length !== 1 || rest[0] !== '-') throw new BadUsage(texts.usage.onlyDash(command));
    return { do: command, ...given, ...(typeof values.now === 'string' && { now: values.now }) };
  }
  if (command === 'check') {
    return {
      do: 'check',
      ...given,
      reveal: values.reveal === true,
      files: filesOf(rest, texts),
    };
  }
  return policyRequest(command, rest, { ...values, format }, texts);
}

/** Not strict: Node's own complaints are in English and quote; ours say it in the person's language. */
function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, texts: Texts): void {
  if (!Object.hasOwn(OPTIONS, name)) throw new BadUsage(texts.usage.unknownOption(rawName));
  if (OPTIONS[name as OptionName].type === 'boolean') {
    if (value !== undefined) throw new BadUsage(texts.usage.valueUnwanted(rawName));
    return;
  }
  const swallowedNext = !inlineValue && value !== undefined && value.length > 1 && value.startsWith('-');
  if (!value || swallowedNext) throw new BadUsage(texts.usage.valueMissing(rawName, valuesOf(name, texts)));
  if (name === 'now' && !dateTime.safeParse(value).success) {
    throw new BadUsage(texts.usage.valueUnknown(rawName, texts.line.shapes.dateTime));
  }
  if (name === 'port' && !(/^\d{1,5}$/.test(value) && Number(value) <= 65535)) {
    throw new BadUsage(texts.usage.valueUnknown(rawName, texts.usage.port));
  }
  if (name === 'language' && !LANGUAGES.includes(value)) {
    throw new BadUsage(texts.usage.valueUnknown(rawName, listed(LANGUAGES, texts.or)));
  }
}

function valuesOf(option: string, texts: Texts): string {
  if (option === 'format') return listed(FORMATS.check ?? [], texts.or);
  if (option === 'now') return texts.line.shapes.dateTime;
  if (option === 'language') return listed(LANGUAGES, texts.or);
  if (option === 'mails') return texts.usage.folder;
  if (option === 'port') return texts.usage.port;
  return texts.nameOrFile;
}

function commandOf(
  positionals: readonly string[],
  texts: Texts,
): { command: string; rest: readonly string[] } {
  const [first, second, ...others] = positionals;
  if (first === undefined) throw new BadUsage(texts.usage.noCommand(listed(COMMANDS, texts.or)));
  if (first === 'check' || isLineCommand(first)) return { command: first, rest: positionals.slice(1) };
  if (first !== 'policy') throw new BadUsage(texts.usage.unknownCommand(first, listed(COMMANDS, texts.and)));
  if (second === undefined) throw new BadUsage(texts.usage.noCommand(listed(POLICY_COMMANDS, texts.or)));
  const command = `policy ${second}`;
  if (!POLICY_COMMANDS.includes(command)) {
    throw new BadUsage(texts.usage.unknownCommand(command, listed(POLICY_COMMANDS, texts.and)));
  }
  return { command, rest: others };
}

function isLineCommand(command: string): command is LineRequest['do'] {
  return LINE_COMMANDS.some((one) => one === command);
}

function formatOf(given: unknown, allowed: readonly Format[], texts: Texts): Format | undefined {
  if (given === undefined) return undefined;
  const format = allowed.find((one) => one === given);
  if (!format) throw new BadUsage(texts.usage.valueUnknown('--format', listed(allowed, texts.or)));
  return format;
}

function filesOf(given: readonly string[], texts: Texts): readonly string[] {
  if (given.length === 0) throw new BadUsage(texts.usage.noFile);
  if (!given.includes('-')) return given;
  if (given.length > 1) throw new BadUsage(texts.usage.dashWithFiles);
  return [];
}
