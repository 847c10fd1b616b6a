import { sensitiveRule } from '../sensitive-rule';
import { ethnicTexts } from './texts';

export const ethnic = sensitiveRule('ethnic', 'ethnic', ethnicTexts);
