import type { Field, ManualLine, SignatureManual } from './types';

/** The short form of a manual: one field a line, one font, black. */
export interface ShortManual {
  readonly fields: readonly Field[];
  readonly font: string;
  readonly mainNumber?: string;
}

/** What a short form leaves open: as plain as can be. */
export const plainManual: SignatureManual = {
  forms: { da: { lines: [], reply: null, greetings: [] } },
  departments: [],
  values: {},
  font: { family: 'Arial', points: null, colours: ['#000000'] },
  logo: { is: 'forbidden', url: null, alt: '', width: 0 },
  links: [],
  extras: [],
  confidentiality: { by: 'nobody', text: '' },
  campaign: null,
};

/** The short form of a design manual (`fields`, `font`, `mainNumber`), expanded to the long one. */
export function shortManual({ fields, font, mainNumber }: ShortManual): SignatureManual {
  const lines = fields.map((field): ManualLine => ({ text: `{${field}}`, need: 'when-filled' }));
  return {
    ...plainManual,
    forms: { da: { ...plainManual.forms.da, lines } },
    values: mainNumber === undefined ? {} : { mainNumber },
    font: { ...plainManual.font, family: font },
  };
}
