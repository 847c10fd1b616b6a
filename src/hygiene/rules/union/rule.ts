import { sensitiveRule } from '../sensitive-rule';
import { unionTexts } from './texts';

export const union = sensitiveRule('union', 'union', unionTexts);
