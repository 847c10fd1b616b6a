import { dayOf } from '../danish/calendar';
import { isReachable, namedContacts, offersOneself } from './contacts';
import type { ReadText, Situation } from './judge-replies';
import { internalMatters, speaksToCitizens, speaksToColleagues } from './listeners';
import type { AbsenceReportFinding } from './types';

/** What is wrong with the setting, or between the two texts. */
export function settingFindings(situation: Situation): AbsenceReportFinding[] {
  const swapped = isSwapped(situation.texts);
  return [
    ...outsideGetsNone(situation),
    ...(swapped ? [{ rule: 'swapped', level: 'warn' } as const] : internalMattersOutside(situation.texts)),
    ...endless(situation),
    ...ownNumbers(situation),
  ];
}

/** Citizens write, and the setting leaves them without an answer. Nothing written: nothing is set. */
function outsideGetsNone({ replies, around, texts }: Situation): AbsenceReportFinding[] {
  if (around.citizensWrite !== true || (texts.length === 0 && replies.status === 'disabled')) return [];
  const silent = texts.every(({ audience }) => audience !== 'external');
  if (silent) return [{ rule: 'outside-gets-none', level: 'warn' }];
  return replies.externalAudience === 'contactsOnly' ? [{ rule: 'outside-gets-none', level: 'hint' }] : [];
}

function isSwapped(texts: readonly ReadText[]): boolean {
  const [internal, external] = (['internal', 'external'] as const).map(
    (audience) => texts.filter((text) => text.audience === audience)[0]?.text,
  );
  if (internal === undefined || external === undefined) return false;
  return (
    speaksToColleagues(external) &&
    speaksToCitizens(internal) &&
    !speaksToCitizens(external) &&
    !speaksToColleagues(internal)
  );
}

function internalMattersOutside(texts: readonly ReadText[]): AbsenceReportFinding[] {
  return texts
    .filter(({ audience }) => audience === 'external')
    .map(({ text }) => internalMatters(text))
    .filter((level) => level !== null)
    .map((level) => ({ rule: 'internal-matters', level, audience: 'external' }));
}

/** A reply without a schedule: forgotten, or on the way to it. */
function endless({ replies, texts, now }: Situation): AbsenceReportFinding[] {
  if (replies.status !== 'alwaysEnabled') return [];
  const days = texts.map(({ reading }) => reading.returnDate).filter((day) => day !== null);
  const [latest] = days.sort().reverse();
  if (latest === undefined) return [];
  const past = (dayOf(latest) as number) < now.day;
  return [
    past
      ? { rule: 'still-on', level: 'warn', data: { day: latest } }
      : { rule: 'no-schedule', level: 'hint', data: { day: latest } },
  ];
}

function ownNumbers({ texts, around: { owner } }: Situation): AbsenceReportFinding[] {
  return texts
    .filter(
      ({ text, audience }) =>
        !namedContacts(text, audience, owner).some(isReachable) && offersOneself(text, owner),
    )
    .map(({ audience }) => ({ rule: 'own-number', level: 'warn', audience }));
}
