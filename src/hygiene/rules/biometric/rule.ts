import { sensitiveRule } from '../sensitive-rule';
import { biometricTexts } from './texts';

export const biometric = sensitiveRule('biometric', 'biometric', biometricTexts);
