import { sensitiveRule } from '../sensitive-rule';
import { religionTexts } from './texts';

export const religion = sensitiveRule('religion', 'religion', religionTexts);
