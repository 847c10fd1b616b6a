import { sensitiveRule } from '../sensitive-rule';
import { politicalTexts } from './texts';

export const political = sensitiveRule('political', 'political', politicalTexts);
