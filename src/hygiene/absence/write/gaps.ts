import { dayInWords } from '../../danish/day-words';
import type { AbsenceForm, AbsencePolicy, ReplyAudience, StandIn, UrgentUnit, WriteLanguage } from './types';

/** What may stand in curly brackets in a template, in either language; README.md tells each. */
export const GAPS = [
  'fravær',
  'fra',
  'tilbage',
  'lukker',
  'kontakt',
  'stedfortræder',
  'haster',
  'selvbetjening',
  'bemærk',
  'navn',
  'titel',
  'afdeling',
] as const;
export type Gap = (typeof GAPS)[number];

const AWAY: Readonly<Record<WriteLanguage, Readonly<Record<AbsenceForm['reason'], string>>>> = {
  da: {
    none: 'er ikke på arbejde',
    holiday: 'holder ferie',
    course: 'er på kursus',
    leave: 'har orlov',
    left: '',
  },
  en: {
    none: 'out of the office',
    holiday: 'on holiday',
    course: 'attending a course',
    leave: 'on leave',
    left: '',
  },
};

/** What each gap of a text holds, on one line and not yet escaped; empty where there is nothing to say. */
export function gapsOf(
  form: AbsenceForm,
  audience: ReplyAudience,
  language: WriteLanguage,
  policy: AbsencePolicy | null,
): Readonly<Record<Gap, string>> {
  const standIn = form.standIn ? standInSaid(form.standIn, language) : '';
  const urgent = form.urgent ? unitSaid(form.urgent, language) : '';
  const left = form.reason === 'left';
  const back = dayInWords(form.firstDayBack, language);
  const values: Record<Gap, string> = {
    fravær: AWAY[language][form.reason],
    fra: dayInWords(form.start, language),
    tilbage: left ? '' : back,
    lukker: left ? back : '',
    // A colleague turns to the person, a citizen to whoever answers the phone.
    kontakt: audience === 'internal' ? standIn || urgent : urgent || standIn,
    stedfortræder: standIn,
    haster: urgent,
    selvbetjening: form.selfService?.[language] ?? form.selfService?.da ?? '',
    bemærk: policy?.notice?.[language] ?? policy?.notice?.da ?? '',
    navn: form.owner.displayName,
    titel: form.owner.jobTitle ?? '',
    afdeling: form.owner.department ?? '',
  };
  for (const gap of GAPS) values[gap] = oneLine(values[gap]);
  return values;
}

/** The names in curly brackets, as they stand. */
export function gapsIn(line: string): string[] {
  const names: string[] = [];
  line.replace(/\{([^{}]*)\}/g, (all, name: string) => {
    names.push(name);
    return all;
  });
  return names;
}

export const isGap = (name: string): name is Gap => GAPS.indexOf(name as Gap) >= 0;

const PHONE: Readonly<Record<WriteLanguage, string>> = { da: 'tlf.', en: 'tel.' };

function standInSaid({ name, title, phone, mail }: StandIn, language: WriteLanguage): string {
  const called = oneLine(name);
  if (called === '') return '';
  const who = oneLine(title) === '' ? called : `${called} (${oneLine(title)})`;
  return joined([who, phoneSaid(phone, language), oneLine(mail)]);
}

function unitSaid({ unit, phone, mail, hours }: UrgentUnit, language: WriteLanguage): string {
  const called = oneLine(unit);
  if (called === '') return '';
  const open = oneLine(hours?.[language] ?? hours?.da);
  const number = phoneSaid(phone, language);
  const reached = joined([
    called,
    number === '' || open === '' ? number : `${number} (${open})`,
    oneLine(mail),
  ]);
  return number === '' && open !== '' ? `${reached} (${open})` : reached;
}

function phoneSaid(phone: string | undefined, language: WriteLanguage): string {
  const number = oneLine(phone);
  return number === '' ? '' : `${PHONE[language]} ${number}`;
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');

/** As people paste it: a name with a line break in it would tear its line in two. */
const oneLine = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
