import { sensitiveRule } from '../sensitive-rule';
import { criminalTexts } from './texts';

export const criminal = sensitiveRule('criminal', 'criminal', criminalTexts);
