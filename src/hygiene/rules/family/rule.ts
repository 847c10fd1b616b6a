import { sensitiveRule } from '../sensitive-rule';
import { familyTexts } from './texts';

export const family = sensitiveRule('family', 'family', familyTexts);
