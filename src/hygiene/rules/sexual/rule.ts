import { sensitiveRule } from '../sensitive-rule';
import { sexualTexts } from './texts';

export const sexual = sensitiveRule('sexual', 'sexual', sexualTexts);
