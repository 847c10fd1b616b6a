import type { HostileMail } from './mail';

/** One answer of `kuvert check`, as it stands in NDJSON. */
export interface Answer {
  readonly id: string | number | null;
  readonly error?: string;
  readonly findings?: readonly { readonly rule: string; readonly level: string }[];
  readonly unchecked?: readonly { readonly rule: string }[];
}

const name = ({ id, kind }: HostileMail) => `number ${id} (${kind})`;

/** What is wrong with the answers to some mails that were asked in this order; nothing where all is well. */
export function faultsOf(
  mails: readonly HostileMail[],
  answers: readonly Answer[],
  idOf: (mail: HostileMail) => string | number,
): string[] {
  if (answers.length !== mails.length) return [`${mails.length} mails, ${answers.length} answers`];
  return mails.flatMap((mail, at) => {
    const { id, error, findings, unchecked } = answers[at] as Answer;
    // Of a line that is no JSON the id cannot always be read, nor where it was overwritten.
    if (id !== idOf(mail) && !(error !== undefined && mail.form === 'line'))
      return [`${name(mail)} is answered under another id`];
    if (error !== undefined) return [];
    if (!findings || !unchecked) return [`${name(mail)} has no answer`];
    const told = [...findings, ...unchecked].some(({ rule }) => rule === 'cpr-number');
    return mail.shown && !told
      ? [`${name(mail)} is passed over: its number is shown, and nobody says so`]
      : [];
  });
}

/** The exit code that goes with these answers: an error outweighs a block. */
export function exitFor(answers: readonly Answer[]): number {
  if (answers.some(({ error }) => error !== undefined)) return 2;
  return answers.some(({ findings = [] }) => findings.some(({ level }) => level === 'block')) ? 1 : 0;
}

/** The mails of which something secret stands in what was put out. */
export function leaksOf(mails: readonly HostileMail[], output: string): string[] {
  return mails
    .filter(({ canary, cpr }) =>
      [canary, cpr, cpr.replace('-', '')].some((secret) => output.includes(secret)),
    )
    .map((mail) => `${name(mail)} is quoted`);
}
