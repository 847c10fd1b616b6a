import type { AbsenceForm, AbsenceTemplate, ReplyAudience, WriteLanguage } from './types';

/**
 * The text for a form: of the organisation's own ones the one that says most of its reason and tone, else the default.
 * An organisation's text that names no reason is not for one who has left: that person does not come back.
 */
export function templateFor(
  own: readonly AbsenceTemplate[],
  audience: ReplyAudience,
  language: WriteLanguage,
  { reason, tone }: Pick<AbsenceForm, 'reason' | 'tone'>,
): AbsenceTemplate {
  const fits = (template: AbsenceTemplate) =>
    template.language === language &&
    template.audience === audience &&
    (template.reason === undefined ? reason !== 'left' : template.reason === reason) &&
    (template.tone === undefined || template.tone === tone);
  const bestOf = (templates: readonly AbsenceTemplate[]) =>
    templates
      .filter(fits)
      .reduce<AbsenceTemplate | null>(
        (best, each) => (best !== null && saidBy(best) >= saidBy(each) ? best : each),
        null,
      );
  return bestOf(own) ?? (bestOf(defaultTemplates) as AbsenceTemplate);
}

const saidBy = ({ reason, tone }: AbsenceTemplate) => (reason ? 2 : 0) + (tone ? 1 : 0);

const CONTACTS = ['{stedfortræder}', '{haster}'];
const SIGNED = ['{navn}', '{titel}', '{afdeling}'];

/**
 * What is written where an organisation has no text of its own: one for every audience, language and tone, and one for
 * those who have left. What must be in: H8 of Haderslev's "God service"; that a leaver's says so and names somebody else:
 * Datatilsynet.
 */
export const defaultTemplates: readonly AbsenceTemplate[] = [
  {
    language: 'da',
    audience: 'external',
    tone: 'warm',
    text: [
      'Hej',
      '',
      'Tak for din mail. Jeg {fravær} og er tilbage {tilbage}. Så læser jeg din mail og svarer dig hurtigst muligt.',
      '',
      'Haster det, hjælper vi dig gerne inden da. Kontakt:',
      ...CONTACTS,
      '',
      'Du kan også finde hjælp her: {selvbetjening}',
      '',
      '{bemærk}',
      '',
      'De bedste hilsner',
      ...SIGNED,
    ],
  },
  {
    language: 'da',
    audience: 'external',
    tone: 'plain',
    text: [
      'Tak for din mail.',
      '',
      'Jeg {fravær} og er tilbage {tilbage}. Så svarer jeg dig.',
      '',
      'Haster det, så kontakt:',
      ...CONTACTS,
      '',
      'Selvbetjening: {selvbetjening}',
      '',
      '{bemærk}',
      '',
      'Venlig hilsen',
      ...SIGNED,
    ],
  },
  {
    language: 'da',
    audience: 'internal',
    tone: 'warm',
    text: [
      'Hej',
      '',
      'Jeg {fravær} og er tilbage {tilbage}.',
      'Haster det, så tag endelig fat i {kontakt}.',
      '',
      'De bedste hilsner',
      '{navn}',
    ],
  },
  {
    language: 'da',
    audience: 'internal',
    tone: 'plain',
    text: [
      'Jeg {fravær} og er tilbage {tilbage}.',
      'Haster det, så kontakt {kontakt}.',
      '',
      'Venlig hilsen',
      '{navn}',
    ],
  },
  {
    language: 'da',
    audience: 'external',
    reason: 'left',
    text: [
      'Hej',
      '',
      'Tak for din mail. Jeg arbejder ikke her længere, så mailen er ikke blevet læst af nogen.',
      '',
      'Vi hjælper dig gerne. Kontakt i stedet:',
      ...CONTACTS,
      '',
      'Du kan også finde hjælp her: {selvbetjening}',
      '',
      '{bemærk}',
      '',
      'Venlig hilsen',
      '{navn}',
    ],
  },
  {
    language: 'da',
    audience: 'internal',
    reason: 'left',
    text: [
      'Hej',
      '',
      'Jeg arbejder ikke her længere, så mailen er ikke blevet læst af nogen. Kontakt i stedet {kontakt}.',
      '',
      'Venlig hilsen',
      '{navn}',
    ],
  },
  {
    language: 'en',
    audience: 'external',
    tone: 'warm',
    text: [
      'Hello',
      '',
      'Thank you for your mail. I am {fravær} and will be back on {tilbage}. I will then read your mail and answer you as soon as I can.',
      '',
      'If it is urgent, we are happy to help you before then. Please contact:',
      ...CONTACTS,
      '',
      'You can also find help here: {selvbetjening}',
      '',
      '{bemærk}',
      '',
      'Best regards',
      ...SIGNED,
    ],
  },
  {
    language: 'en',
    audience: 'external',
    tone: 'plain',
    text: [
      'Thank you for your mail.',
      '',
      'I am {fravær} and will be back on {tilbage}. I will answer you then.',
      '',
      'If it is urgent, please contact:',
      ...CONTACTS,
      '',
      'Self-service: {selvbetjening}',
      '',
      '{bemærk}',
      '',
      'Kind regards',
      ...SIGNED,
    ],
  },
  {
    language: 'en',
    audience: 'internal',
    tone: 'warm',
    text: [
      'Hello',
      '',
      'I am {fravær} and will be back on {tilbage}.',
      'If it is urgent, do get hold of {kontakt}.',
      '',
      'Best regards',
      '{navn}',
    ],
  },
  {
    language: 'en',
    audience: 'internal',
    tone: 'plain',
    text: [
      'I am {fravær} and will be back on {tilbage}.',
      'If it is urgent, please contact {kontakt}.',
      '',
      'Kind regards',
      '{navn}',
    ],
  },
  {
    language: 'en',
    audience: 'external',
    reason: 'left',
    text: [
      'Hello',
      '',
      'Thank you for your mail. I no longer work here, so nobody has read it.',
      '',
      'We are happy to help you. Please contact instead:',
      ...CONTACTS,
      '',
      'You can also find help here: {selvbetjening}',
      '',
      '{bemærk}',
      '',
      'Kind regards',
      '{navn}',
    ],
  },
  {
    language: 'en',
    audience: 'internal',
    reason: 'left',
    text: [
      'Hello',
      '',
      'I no longer work here, so nobody has read your mail. Please contact {kontakt} instead.',
      '',
      'Kind regards',
      '{navn}',
    ],
  },
];
