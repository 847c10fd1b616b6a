import type { Feature } from './types';

/**
 * The least that Graph asks for what each feature does (delegated permissions; README tells why). All of them need only the
 * person's own consent, where the organisation lets its people consent at all.
 */
export const SCOPES: Readonly<Record<Feature, readonly string[]>> = {
  profile: ['User.Read'],
  absence: ['MailboxSettings.ReadWrite'],
  directory: ['User.ReadBasic.All'],
  recipients: ['MailTips.ReadBasic.Shared'],
  calendar: ['Calendars.Read'],
  replies: ['Mail.ReadBasic', 'Mail.ReadBasic.Shared'],
  'reply-texts': ['Mail.Read', 'Mail.Read.Shared'],
  'reply-marks': ['Mail.ReadWrite', 'Mail.ReadWrite.Shared'],
};

/** Those of several features, each once. */
export const scopesOf = (features: readonly Feature[]): string[] => [
  ...new Set(features.flatMap((feature) => SCOPES[feature])),
];
