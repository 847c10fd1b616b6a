import { defaultPolicy } from '../../src/hygiene/policy/shipped/default';
import type { Policy } from '../../src/hygiene/policy/types';
import { shortManual } from '../../src/hygiene/signature/short-form';
import type { SignatureManual } from '../../src/hygiene/signature/types';

/** A manual with everything that inserting depends on. An invented municipality, and nobody's number. */
export const FJORDBY: SignatureManual = {
  ...shortManual({ fields: [], font: 'Arial', mainNumber: '74 34 34 34' }),
  forms: {
    da: {
      lines: [
        { text: '{displayName}', need: 'required' },
        { text: '{jobTitle}', need: 'when-filled' },
        { text: '{department}', need: 'when-filled' },
        { text: 'Direkte {businessPhone}', need: 'when-filled' },
        { text: 'Hovednummer {mainNumber}', need: 'required' },
      ],
      reply: [
        { text: '{displayName}', need: 'required' },
        { text: 'Hovednummer {mainNumber}', need: 'required' },
      ],
      greetings: ['Venlig hilsen'],
    },
    en: {
      lines: [
        { text: '{displayName}', need: 'required' },
        { text: 'Main number {mainNumber}', need: 'required' },
      ],
      reply: null,
      greetings: ['Kind regards'],
    },
  },
  departments: [
    {
      name: 'Borgerservice',
      mailboxes: ['borgerservice@fjordby.example'],
      values: { mainNumber: '74 34 99 99' },
    },
  ],
  campaign: { text: 'Fjordby holder åbent hus', link: null, from: '2000-01-01', to: '2100-01-01' },
};

/** What Mette has filled in. */
export const METTES = {
  fields: {
    displayName: 'Mette Holm',
    jobTitle: 'Sagsbehandler',
    department: 'Teknik',
    businessPhone: '74 34 01 23',
  },
  language: 'da',
  campaign: false,
};

/** The default policy with a manual, whose rule is on, and further words of its own. */
export const policyWith = (
  signature: SignatureManual | null = FJORDBY,
  more: Partial<Policy> = {},
): Policy => ({
  ...defaultPolicy,
  signature,
  rules: { ...defaultPolicy.rules, signature: { level: 'warn', override: true, options: { inside: false } } },
  ...more,
});
