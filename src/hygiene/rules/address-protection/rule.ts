import { sensitiveRule } from '../sensitive-rule';
import { addressProtectionTexts } from './texts';

export const addressProtection = sensitiveRule(
  'address-protection',
  'address-protection',
  addressProtectionTexts,
);
