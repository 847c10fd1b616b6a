import type { OptionShapes } from '../option-shape';

export interface VisibleRecipientsOptions {
  readonly outsiders: number;
}

export const visibleRecipientsDefaults: VisibleRecipientsOptions = { outsiders: 5 };

export const visibleRecipientsOptionShapes: OptionShapes<VisibleRecipientsOptions> = {
  outsiders: {
    is: 'count',
    min: 2,
    max: 500,
    about: 'From so many citizens, companies and unknown recipients in To and Cc on.',
  },
};
