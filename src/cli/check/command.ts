import type { Mail } from '../../hygiene/mail/types';
import { defaultPolicyFor } from '../../hygiene/policy/shipped';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import type { Request } from '../arguments';
import type { ExitCode, Output, Surroundings } from '../io';
import { inputLines } from '../ndjson/input-lines';
import { DEFAULT, goodPolicy } from '../policy/load';
import { printable } from '../printable';
import type { Texts } from '../texts';
import { filesOf } from './files';
import { writerFor } from './format';
import type { Item } from './item';
import { judge, type Outcome } from './judge';
import { readMailLine } from './mail-line';

type CheckRequest = Extract<Request, { do: 'check' }>;

interface Around extends Surroundings {
  readonly out: Output;
  readonly err: Output;
  readonly language: Language;
  readonly texts: Texts;
}

/** `kuvert check`: looks at every mail in turn and answers as it goes. Unreadable input ends with 2, a block with 1. */
export async function checkCommand(request: CheckRequest, around: Around): Promise<ExitCode> {
  const { out, err, language, texts, stdout, env } = around;
  const policyOf = await policyFor(request.policy, around);
  const streaming = request.files.length === 0;
  const format = request.format ?? (streaming ? 'ndjson' : 'table');
  const writer = writerFor(format, {
    language,
    texts: texts.table,
    reveal: request.reveal,
    colours: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    width: stdout.isTTY ? stdout.columns || 80 : 100,
  });
  // A closed standard error stops nothing: the answer holds what counts.
  const tell = (label: string, what: string) =>
    err.write(`kuvert: ${printable(label)} ${what}\n`).catch(() => {});
  // The answer has every error in its place; where a person may not see the answer, standard error has it too.
  const tellErrors = !streaming && !(format === 'table' && stdout.isTTY);

  let exit: ExitCode = 0;
  await out.write(writer.start);
  for await (const item of streaming ? lineItems(around) : filesOf(request.files, texts, tell)) {
    const outcome = judge(item, policyOf, around.now(), texts.line.failed);
    exit = worse(exit, exitFor(outcome));
    await out.write(writer.one(outcome));
    if (tellErrors && 'error' in outcome) await tell(outcome.label, outcome.error);
  }
  await out.write(writer.end());
  return exit;
}

async function policyFor(
  reference: string | undefined,
  { texts, language }: Around,
): Promise<(mail: Mail) => Policy> {
  if (reference === undefined || reference === DEFAULT) return (mail) => defaultPolicyFor(mail.from?.address);
  const policy = await goodPolicy(reference, texts, language);
  return () => policy;
}

async function* lineItems({ stdin, texts }: Around): AsyncGenerator<Item> {
  for await (const line of inputLines(stdin, texts)) yield await readMailLine(line, texts);
}

function exitFor(outcome: Outcome): ExitCode {
  if ('error' in outcome) return 2;
  return outcome.report.findings.some(({ level }) => level === 'block') ? 1 : 0;
}

const worse = (one: ExitCode, other: ExitCode): ExitCode => (one > other ? one : other);
