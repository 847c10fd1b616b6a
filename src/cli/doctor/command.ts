import { readFile } from 'node:fs/promises';
import type { Language } from '../../hygiene/rules/rule';
import type { Request } from '../arguments';
import { why } from '../check/files';
import { type ExitCode, type Output, Trouble } from '../io';
import { printableLines } from '../printable';
import { textsIn } from '../texts';
import { asking } from './ask';
import { examine } from './examine';
import { examinationAsJson, examinationSaid, isFine } from './say';

interface Around {
  readonly out: Output;
  readonly language: Language;
  readonly version: string;
  now(): Date;
}

/** `kuvert doctor`: 0 where Outlook can use what is at the address; 1 and what to mend where not. */
export async function doctorCommand(
  { address, ca, format }: Extract<Request, { do: 'doctor' }>,
  { out, language, version, now }: Around,
): Promise<ExitCode> {
  const trusted = ca === undefined ? {} : { ca: await certificate(ca, language) };
  const examination = await examine(address, asking({ ...trusted, now }), version);
  const said =
    format === 'json'
      ? JSON.stringify(examinationAsJson(examination, language), null, 2)
      : printableLines(examinationSaid(examination, language));
  await out.write(`${said}\n`);
  return isFine(examination) ? 0 : 1;
}

async function certificate(file: string, language: Language): Promise<string> {
  const texts = textsIn(language);
  try {
    const pem = await readFile(file, 'utf8');
    if (pem.includes('-----BEGIN CERTIFICATE-----')) return pem;
  } catch (error) {
    throw new Trouble(texts.doctor.caUnreadable(file, why(error, texts)));
  }
  throw new Trouble(texts.doctor.caNoCertificate(file));
}
