import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { RECIPIENT_TEXTS } from './texts';
import type { ToldLine } from './told';

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const ZONE = 'Europe/Copenhagen';

/** One sentence for one line. Names and addresses of the open mail, shown to its writer alone. */
export function sayLine({ says, name, address, told }: ToldLine, language: Language): string {
  const texts = RECIPIENT_TEXTS[language];
  const { members } = told;
  switch (says) {
    case 'unknown':
      return told.unknown?.meant
        ? fill(texts.meant, { who: address, other: told.unknown.meant })
        : fill(texts.unknown, { who: address });
    case 'full':
      return fill(texts.full, { who: name });
    case 'away':
      return told.away?.until
        ? fill(texts.awayUntil, { who: name, day: sayMoment(told.away.until, language) })
        : fill(texts.away, { who: name });
    case 'list-inside':
      return fill(texts.listInside, { who: name, total: members?.total ?? 0 });
    case 'list-outside':
      return fill(texts.listOutside, {
        who: name,
        total: members?.total ?? 0,
        external: members?.external ?? 0,
      });
  }
}

/** "mandag den 30. november", and the time of day where it is not midnight. */
export function sayMoment(instant: string, language: Language): string {
  const at = new Date(instant);
  const day = at.toLocaleDateString(LOCALES[language], {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const time = at.toLocaleTimeString(LOCALES[language], {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  if (/^00.00$/.test(time)) return day;
  return language === 'da' ? `${day} kl. ${time}` : `${day} at ${time}`;
}
