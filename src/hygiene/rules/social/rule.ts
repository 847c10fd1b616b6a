import { sensitiveRule } from '../sensitive-rule';
import { socialTexts } from './texts';

export const social = sensitiveRule('social', 'social', socialTexts);
