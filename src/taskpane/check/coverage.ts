import type { Mail, PartKind, Unchecked } from '../../hygiene/mail/types';
import { listed } from '../../hygiene/places';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { PANE_TEXTS } from '../texts';

/**
 * What was looked at and what was not: the quiet lines at the foot. "Not looked at" is never left out. The contents of
 * attachments have lines of their own (`attachments/file-lines`).
 */
export function sayCoverage(mail: Mail, unchecked: readonly Unchecked[], language: Language): string[] {
  const texts = PANE_TEXTS[language];
  const seen: PartKind[] = [];
  if (mail.subject !== undefined) seen.push('subject');
  if (mail.body) seen.push('body');
  if (mail.recipients) seen.push('recipients');
  if (mail.attachments && mail.attachments.length > 0) seen.push('attachment-names');
  const parts = listed(
    seen.map((part) => texts.parts[part]),
    language,
  );
  const lines = seen.length > 0 ? [fill(texts.lookedAt, { parts })] : [];
  for (const { part, because } of unchecked) {
    if (because === 'rule-failed' || !part) lines.push(texts.ruleFailed);
    else if (part !== 'attachments') {
      lines.push(fill(texts.notLookedAt, { part: texts.parts[part], because: texts.because[because] }));
    }
  }
  return [...new Set(lines)];
}
