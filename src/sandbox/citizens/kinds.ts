/** What may be written to a mailbox; the first seven wait for an answer. */
export const MAIL_KINDS = [
  'question',
  'request',
  'complaint',
  'application',
  'reminder',
  'web-form',
  'voicemail',
  'thanks',
  'documents',
  'only-cc',
  'automatic-reply',
  'delivery-report',
  'calendar-answer',
  'newsletter',
  'system-mail',
  'invoice',
  'offer',
  'notice',
] as const;

export type MailKind = (typeof MAIL_KINDS)[number];

const WAITING: ReadonlySet<MailKind> = new Set(MAIL_KINDS.slice(0, 7));

/** Whether whoever sent it waits for an answer. */
export const waits = (kind: MailKind): boolean => WAITING.has(kind);

/** What one of them says. Gaps: `{hilsen}`, `{navn}` (the writer's), `{vej}`, `{barn}`, `{ugedag}`. */
export interface Letter {
  readonly kind: MailKind;
  readonly subject: string;
  readonly text: string;
  readonly language?: 'da' | 'en' | 'de';
}
