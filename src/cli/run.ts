import { absenceCommand } from './absence/command';
import { languageOf, readArguments } from './arguments';
import { checkCommand } from './check/command';
import { inquiryCommand } from './inquiry/command';
import {
  BadUsage,
  type ExitCode,
  type Output,
  outputTo,
  ReaderGone,
  type Surroundings,
  Trouble,
  Unwritable,
} from './io';
import { policyCheck, policySchemaCommand, policyShow } from './policy/command';
import { policyCompare } from './policy/compare/command';
import { policyEdit } from './policy/edit/command';
import { policyNames } from './policy/load';
import { printableLines } from './printable';
import { promiseCommand } from './promise/command';
import { repliesCommand } from './replies/command';
import { signatureCommand } from './signature/command';
import { listed, type Texts, textsIn } from './texts';

/**
 * Runs `kuvert` with the arguments after its name. Never throws: what goes wrong is one sentence on standard error
 * and exit 2, without a stack and without a word of any mail.
 *
 * @returns the exit code (`design/cli.md`)
 */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const out = outputTo(around.stdout);
  const err = outputTo(around.stderr);
  const language = languageOf(args);
  const texts = textsIn(language);
  try {
    const request = readArguments(args);
    switch (request.do) {
      case 'help':
        await out.write(texts.help(listed(policyNames(), texts.or)));
        return 0;
      case 'version':
        await out.write(`${around.version}\n`);
        return 0;
      case 'check':
        return await checkCommand(request, { ...around, out, err, language, texts });
      case 'signature':
        return await signatureCommand(request, { ...around, out, language, texts });
      case 'absence':
        return await absenceCommand(request, { ...around, out, language, texts });
      case 'inquiry':
        return await inquiryCommand(request, { ...around, out, language, texts });
      case 'promise':
        return await promiseCommand(request, { ...around, out, language, texts });
      case 'replies':
        return await repliesCommand(request, { ...around, out, language, texts });
      case 'policy check':
        return await policyCheck(request, out, language);
      case 'policy show':
        return await policyShow(request.policy, out, language);
      case 'policy schema':
        return await policySchemaCommand(out);
      case 'policy compare':
        return await policyCompare(request, { ...around, out, language, texts });
      case 'policy edit':
        return await policyEdit(request, { ...around, out, language, texts });
    }
  } catch (error) {
    return await explain(error, err, texts);
  }
}

/** An unexpected error's own message may quote what it stumbled over, so only its kind is told. */
async function explain(error: unknown, err: Output, texts: Texts): Promise<ExitCode> {
  if (error instanceof ReaderGone) return 2;
  try {
    await err.write(`kuvert: ${printableLines(sentenceFor(error, texts))}\n`);
  } catch {
    // Nobody reads standard error either; the exit code still tells.
  }
  return 2;
}

function sentenceFor(error: unknown, texts: Texts): string {
  if (error instanceof BadUsage) return `${error.message} ${texts.hint}`;
  if (error instanceof Trouble) return error.message;
  if (error instanceof Unwritable) return texts.outputFailed(error.code);
  return texts.unexpected(error instanceof Error ? error.name : typeof error);
}
