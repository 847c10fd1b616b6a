import type { Category } from '../mail/types';

/** The categories that the engine tells apart. A category's place in the list is its number. */
export const CATEGORIES: readonly Category[] = [
  'health',
  'criminal',
  'union',
  'religion',
  'ethnic',
  'political',
  'sexual',
  'genetic',
  'biometric',
  'social',
  'economic',
  'family',
  'address-protection',
];
