import type { Language } from './subjects';

/** A file's size as people read it: "812 B", "12 KB", "1,4 MB" (Danish decimal comma, English point). Units of 1024. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = Math.round(bytes / 1024);
  if (kilo < 1024) return `${kilo} KB`;
  const mega = bytes / (1024 * 1024);
  const locale = language === 'da' ? 'da-DK' : 'en-US';
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: mega < 10 ? 1 : 0 }).format(mega)} MB`;
}
