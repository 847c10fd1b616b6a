import type { SignatureManual } from '../../src/hygiene/signature/types';

/** Words of the built-in policy to be changed; `cpr` is the rule `cpr-number`. */
export interface BarePolicy {
  mode?: string;
  whenUnchecked?: string;
  whenAttachmentsUnchecked?: string;
  trace?: string;
  cpr?: { level: string; override: boolean };
  signature?: SignatureManual;
  'secure-mail'?: object[];
  'digital-post'?: object[];
}

/** The bundle with a word of its built-in policy changed. */
export function withPolicy(bundle: string, { cpr, ...policy }: BarePolicy = {}): string {
  const replace = (script: string, pattern: RegExp, by: string) => {
    if (!pattern.test(script)) throw new Error(`the bundle has no ${pattern.source} in its policy`);
    return script.replace(pattern, () => by);
  };
  const changed = Object.entries(policy).reduce((script, [name, value]) => {
    if (typeof value === 'string')
      return replace(script, new RegExp(`\\b${name}:"[a-z]+"`), `${name}:"${value}"`);
    if (name === 'signature') {
      // Without a manual its rule is off.
      const on = replace(script, /\bsignature:\{level:"off"/, 'signature:{level:"warn"');
      return replace(on, /\bsignature:null/, `signature:${JSON.stringify(value)}`);
    }
    return replace(script, new RegExp(`"${name}":\\[\\]`), `"${name}":${JSON.stringify(value)}`);
  }, bundle);
  if (!cpr) return changed;
  return replace(
    changed,
    /"cpr-number":\{level:"[a-z]+",override:![01]/,
    `"cpr-number":{level:"${cpr.level}",override:${cpr.override}`,
  );
}
