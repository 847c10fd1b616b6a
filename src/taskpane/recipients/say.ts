import { isoOf } from '../../hygiene/danish/calendar';
import { inCopenhagen } from '../../hygiene/danish/copenhagen';
import { dayInWords } from '../../hygiene/danish/day-words';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { plainName } from '../../ui/plain-line';
import { RECIPIENT_TEXTS } from './texts';
import type { ToldLine } from './told';

/** One sentence for one line. Names and addresses of the open mail, shown to its writer alone. */
export function sayLine({ says, told, ...line }: ToldLine, language: Language): string {
  const name = plainName(line.name);
  const address = plainName(line.address);
  const texts = RECIPIENT_TEXTS[language];
  const { members } = told;
  switch (says) {
    case 'unknown':
      return told.unknown?.meant
        ? fill(texts.meant, { who: address, other: plainName(told.unknown.meant) })
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

/** "mandag den 30. november 2026", and the time of day where it is not midnight. */
function sayMoment(instant: string, language: Language): string {
  const moment = inCopenhagen(instant);
  if (!moment) return instant;
  const day = dayInWords(isoOf(moment.day), language);
  const minutes = Math.round(moment.hour * 60);
  if (minutes === 0) return day;
  const time = [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join('.');
  return language === 'da' ? `${day} kl. ${time}` : `${day} at ${time}`;
}
