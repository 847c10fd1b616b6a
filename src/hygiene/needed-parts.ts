import type { PartKind } from './mail/types';
import type { Policy } from './policy/types';
import { rules } from './rules';

/** The parts of a mail that the rules in force ask for, and the recipients, who decide the channel. Nothing else is read. */
export function neededParts(policy: Policy): readonly PartKind[] {
  const parts: PartKind[] = ['recipients'];
  for (const rule of rules) {
    const entry = policy.rules[rule.name];
    if (entry && entry.level === 'off') continue;
    for (const part of rule.needs.concat(rule.uses || [])) if (parts.indexOf(part) < 0) parts.push(part);
  }
  return parts;
}

/**
 * Whether a rule in force asks how the body looks: the one about the signature, where there is a design manual, or the one
 * about plain design. Reading the looks takes time, so nobody does it for nothing.
 */
export function needsLooks({ rules: settings, signature }: Policy): boolean {
  const isOn = (name: string) => settings[name] !== undefined && settings[name].level !== 'off';
  return (signature !== null && isOn('signature')) || isOn('plain-design');
}
