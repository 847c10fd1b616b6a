import { hasCheckDigit } from '../../../src/hygiene/rules/cpr-number/number';
import type { Random } from './random';

/** What a mail holds that may stand in no answer. */
export interface Secret {
  /** A word that stands nowhere else. */
  readonly canary: string;
  /** A made-up CPR number whose check digit is wrong, so that it is nobody's. */
  readonly cpr: string;
  /** Both in a sentence. */
  readonly said: string;
}

/** A mail as a kind makes it: an .eml file or a line of NDJSON. */
export interface Made {
  readonly form: 'eml' | 'line';
  readonly bytes: Buffer;
  /** A mail program shows the number: it must be found, or be said not to be looked at. */
  readonly shown: boolean;
}

export interface HostileMail extends Made, Secret {
  readonly id: number;
  readonly kind: string;
}

export interface Kind {
  readonly name: string;
  /** How many there are of it in 5,000. */
  readonly share: number;
  make(random: Random, secret: Secret, id: number): Made;
}

const two = (value: number) => String(value).padStart(2, '0');

export function secretOf(random: Random, seed: number, id: number): Secret {
  const canary = `kanarie${seed.toString(36)}q${id.toString(36)}q`;
  let digits = '';
  do {
    const birth = [random.between(1, 28), random.between(1, 12), random.between(0, 99)].map(two).join('');
    digits = birth + String(random.between(1001, 8999));
  } while (hasCheckDigit(digits));
  const cpr = `${digits.slice(0, 6)}-${digits.slice(6)}`;
  return { canary, cpr, said: `CPR-nummer: ${cpr}. ${canary} ` };
}

/** A line of NDJSON with these fields; what is left out is harmless. */
export function line(id: number, fields: Readonly<Record<string, unknown>>, shown = true): Made {
  const mail = {
    id,
    from: { address: 'anna@haderslev.example' },
    to: [{ address: 'asta.opdigtet@gmail.com' }],
    subject: 'Sag',
    ...fields,
  };
  return { form: 'line', bytes: Buffer.from(JSON.stringify(mail)), shown };
}

/** An .eml with these headers behind the usual ones. */
export function eml(head: readonly string[], body: string | Buffer, shown = true, newline = '\r\n'): Made {
  const lines = ['From: anna@haderslev.example', 'To: asta.opdigtet@gmail.com', ...head, '', ''];
  return { form: 'eml', bytes: Buffer.concat([Buffer.from(lines.join(newline)), Buffer.from(body)]), shown };
}

/** A body in one of the two forms, as the dice fall. */
export function either(
  random: Random,
  id: number,
  kind: 'html' | 'text',
  source: string,
  shown = true,
): Made {
  if (random.chance(0.5)) return line(id, { [kind === 'html' ? 'bodyHtml' : 'bodyText']: source }, shown);
  const type = `Content-Type: text/${kind === 'html' ? 'html' : 'plain'}; charset=utf-8`;
  if (random.chance(0.5)) return eml(['Subject: Sag', type], source, shown);
  const encoded = Buffer.from(source).toString('base64').replace(/.{76}/g, '$&\r\n');
  return eml(['Subject: Sag', type, 'Content-Transfer-Encoding: base64'], encoded, shown);
}
