import { GRAPH_TEXTS } from '../../../graph/texts';
import type { AutomaticReplies } from '../../../hygiene/absence/types';
import type { ReplyChanges } from '../../../hygiene/absence/write/types';
import type { Language } from '../../../hygiene/rules/rule';
import { fill } from '../../../hygiene/rules/texts';
import type { Step } from './saving';
import { localOf, sayDay, sayInstant } from './say-days';
import { FIELD_TEXTS } from './texts/fields';
import { SAVING_TEXTS } from './texts/saving';

/** What is under way, or what came of it; empty while there is nothing to say. */
export function sayStep(step: Step, language: Language, today: string): string {
  const texts = SAVING_TEXTS[language];
  if (step.is === 'reading') return texts.reading;
  if (step.is === 'saving') return step.goal === 'new' ? texts.saving : texts.undoing;
  if (step.is === 'same' || step.is === 'stopped') return texts[step.is];
  if (step.is === 'failed') {
    const { what, help } = GRAPH_TEXTS[language][step.problem];
    return step.unsure ? `${what} ${texts.unsure}` : [texts.failed, what, help].join(' ');
  }
  if (step.is !== 'saved') return '';
  if (step.goal === 'old') return texts.savedBack;
  if (step.since) return texts.savedBefore;
  const { status, start, end } = step.replies;
  if (status !== 'scheduled' || !start || !end) return texts.saved;
  return fill(texts.savedPeriod, {
    start: sayInstant(start, language, today),
    end: sayEnd(end, language, today),
  });
}

/** "slutter onsdag" would be a day too long for what ends as Wednesday begins. */
function sayEnd(end: string, language: Language, today: string): string {
  const { day, hour, minute } = localOf(end);
  if (hour > 0 || minute > 0) return sayInstant(end, language, today);
  return fill(SAVING_TEXTS[language].midnight, { day: sayDay(day, language, today) });
}

export interface SaidChange {
  readonly label: string;
  readonly says: string;
}

/** What changes beside the texts: "Autosvar: slået fra → i en periode". */
export function sayChanges(changes: ReplyChanges, language: Language, today: string): SaidChange[] {
  const texts = SAVING_TEXTS[language];
  const { audiences } = FIELD_TEXTS[language];
  const schedule = (stretch: NonNullable<ReplyChanges['schedule']>['before']) => {
    const { start, end } = stretch ?? {};
    return start && end ? sayStretch({ start, end }, language, today) : texts.noSchedule;
  };
  const line = (label: string, before: string, after: string): SaidChange => ({
    label,
    says: fill(texts.fromTo, { before, after }),
  });
  const { status, schedule: period, audience } = changes;
  return [
    ...(status ? [line(texts.status, texts.statuses[status.before], texts.statuses[status.after])] : []),
    ...(period ? [line(texts.schedule, schedule(period.before), schedule(period.after))] : []),
    ...(audience ? [line(texts.audience, audiences[audience.before], audiences[audience.after])] : []),
  ];
}

/** "fra mandag den 3. august til …" */
export function sayStretch(
  { start, end }: { readonly start: string; readonly end: string },
  language: Language,
  today: string,
): string {
  return fill(SAVING_TEXTS[language].stretch, {
    start: sayInstant(start, language, today),
    end: sayInstant(end, language, today),
  });
}

/** Where the period is to be set by hand; empty without one. */
export function sayPeriod({ start, end }: AutomaticReplies, language: Language, today: string): string {
  if (!start || !end) return '';
  return fill(SAVING_TEXTS[language].wherePeriod, {
    start: sayInstant(start, language, today),
    end: sayInstant(end, language, today),
  });
}
