import type { Run } from './runs';
import type { Shape, Written } from './shapes';

/** Digits of a date and what is said of the last four behind it, as one number. */
export interface Apart {
  readonly shape: Shape;
  readonly written: Written;
}

/** "160377 og de sidste fire er 1322", "16.03.77, efterfulgt af 1322": bounded, and begins right behind the date. */
const LAST_FOUR =
  /^[\s,;:(–-]{0,4}(?:(?:og|hvor|samt|med|and) )?(?:(?:de|dine|hendes|hans|mine|deres|the) )?(?:(?:sidste|last) (?:fire|4|four)(?: ci[fp]re| tal| digits)?|(?:fire|4) sidste(?: ci[fp]re| tal)?|efterfulgt af|løbenummer(?:et)?)(?: ?[:=]| er| are)? {0,2}([0-9]{4})(?![0-9])/i;
const LONGEST = 70;

/** The number whose date ends a run and whose last four digits are named behind it. Looks a line ahead. */
export function apartAt(text: string, run: Run): Apart | null {
  const { counts, starts, end } = run;
  const to = counts.length;
  const groups = counts[to - 1] === 6 ? 1 : 3;
  const from = to - groups;
  const start = starts[from];
  if (start === undefined || (groups === 3 && (counts[from] !== 2 || counts[from + 1] !== 2))) return null;
  const date = text.slice(start, end).replace(/[^0-9]/g, '');
  if (date.length !== 6 && date.length !== 8) return null;
  const behind = LAST_FOUR.exec(text.slice(end, end + LONGEST));
  if (behind === null) return null;
  const [said, lastFour = ''] = behind;
  const longYear = date.length === 8;
  return {
    shape: { form: 'dash', from, to, longYear },
    written: {
      digits: date.slice(0, 4) + date.slice(-2) + lastFour,
      start,
      end: end + said.length,
      lastFour: end + said.length - 4,
      year: longYear ? Number(date.slice(4)) : null,
    },
  };
}
