import type { OptionShapes } from '../option-shape';

export interface ManyRecipientsOptions {
  readonly most: number;
  readonly lists: boolean;
  readonly text: string;
  readonly link: string;
}

export const manyRecipientsDefaults: ManyRecipientsOptions = { most: 50, lists: true, text: '', link: '' };

export const manyRecipientsOptionShapes: OptionShapes<ManyRecipientsOptions> = {
  most: { is: 'count', min: 2, max: 1000, about: 'Above so many recipients.' },
  lists: { is: 'boolean', about: 'A new mail to a distribution list counts as one to many.' },
  text: {
    is: 'text',
    longest: 200,
    about: 'What the organisation wants instead, in place of the rule’s sentence on the intranet.',
  },
  link: { is: 'link', about: 'Where that is done, such as the intranet; the pane links to it.' },
};
