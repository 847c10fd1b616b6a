import type { OptionShapes } from '../option-shape';

export interface OutsiderInReplyOptions {
  readonly authorities: boolean;
}

export const outsiderInReplyDefaults: OutsiderInReplyOptions = { authorities: true };

export const outsiderInReplyOptionShapes: OptionShapes<OutsiderInReplyOptions> = {
  authorities: { is: 'boolean', about: 'Other authorities count as outsiders too.' },
};
