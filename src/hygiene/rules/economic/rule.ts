import { sensitiveRule } from '../sensitive-rule';
import { economicTexts } from './texts';

export const economic = sensitiveRule('economic', 'economic', economicTexts);
