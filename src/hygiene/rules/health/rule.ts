import { sensitiveRule } from '../sensitive-rule';
import { healthTexts } from './texts';

export const health = sensitiveRule('health', 'health', healthTexts);
