import { sensitiveRule } from '../sensitive-rule';
import { geneticTexts } from './texts';

export const genetic = sensitiveRule('genetic', 'genetic', geneticTexts);
