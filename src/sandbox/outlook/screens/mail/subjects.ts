export type Language = 'da' | 'en';

/** What Outlook puts before the subject: SV/VS in Danish, RE/FW in English. */
const prefixes = { da: { reply: 'SV', forward: 'VS' }, en: { reply: 'RE', forward: 'FW' } } as const;

/**
 * The subject of an answer or a forwarded mail. A prefix of the same kind, in any of the languages that Danish mail meets
 * (SV, Sv, RE, Aw, VS, FW, Fwd), is not doubled; one of the other kind is kept behind the new one, as Outlook does.
 */
export function prefixSubject(kind: 'reply' | 'forward', subject: string, language: Language): string {
  const rest = subject
    .replace(kind === 'reply' ? /^\s*(?:(?:sv|re|aw|ref)\s?:\s*)+/i : /^\s*(?:(?:vs|fw|fwd|wg)\s?:\s*)+/i, '')
    .trim();
  return `${prefixes[language][kind]}: ${rest}`.trimEnd();
}
