import type { DirectoryPerson } from '../../../graph/types';
import type { AutomaticReplies } from '../../../hygiene/absence/types';
import type { AbsenceForm, StandIn, UrgentUnit } from '../../../hygiene/absence/write/types';

/** What stands in the fields, as it was typed. */
export interface Draft extends Pick<AbsenceForm, 'start' | 'firstDayBack' | 'reason' | 'tone' | 'language'> {
  /** Empty: away the whole first day. */
  readonly from: string;
  readonly standIn: StandInDraft;
  readonly urgent: UrgentDraft;
  /** The writer's own name, asked for where nobody told it. */
  readonly name: string;
  /** Who outside the organisation gets an answer. */
  readonly audience: AutomaticReplies['externalAudience'];
}

export interface StandInDraft {
  readonly name: string;
  readonly title: string;
  readonly mail: string;
  readonly phone: string;
  /** Chosen from the directory. */
  readonly picked: DirectoryPerson | null;
  /** Filled in by hand: there is no directory, or nobody was found. */
  readonly byHand: boolean;
}

export interface UrgentDraft {
  readonly unit: string;
  readonly phone: string;
  readonly mail: string;
}

export const NO_STAND_IN: StandInDraft = {
  name: '',
  title: '',
  mail: '',
  phone: '',
  picked: null,
  byHand: false,
};

/** The fields of a form. */
export function draftOf(form: AbsenceForm, audience: AutomaticReplies['externalAudience']): Draft {
  const { start, firstDayBack, reason, tone, language, from = '', standIn, urgent } = form;
  return {
    start,
    firstDayBack,
    reason,
    tone,
    language,
    from,
    audience,
    name: form.owner.displayName,
    standIn: standIn ? { ...NO_STAND_IN, ...standIn, byHand: true } : NO_STAND_IN,
    urgent: {
      // One's own department is who takes the phone, where the organisation names nobody for all.
      unit: urgent?.unit ?? form.owner.department ?? '',
      phone: urgent?.phone ?? '',
      mail: urgent?.mail ?? '',
    },
  };
}

/** The form that the fields describe. @param proposed what the fields have no place for */
export function formOf(draft: Draft, proposed: AbsenceForm): AbsenceForm {
  const { start, firstDayBack, reason, tone, language } = draft;
  const from = draft.from.trim();
  return {
    start,
    firstDayBack,
    reason,
    tone,
    language,
    ...(from && { from }),
    standIn: standInOf(draft.standIn),
    urgent: urgentOf(draft.urgent, proposed),
    owner: { ...proposed.owner, displayName: proposed.owner.displayName.trim() || draft.name.trim() },
    ...(proposed.selfService !== undefined && { selfService: proposed.selfService }),
  };
}

/** A person of the directory as a stand-in. */
export function picked(person: DirectoryPerson): StandInDraft {
  const { displayName, mail, jobTitle = '', phone = '' } = person;
  return { name: displayName, mail, title: jobTitle, phone, picked: person, byHand: false };
}

/** Null for one of whom nothing is typed; a name that was begun and not chosen is none yet. */
function standInOf(draft: StandInDraft): StandIn | null {
  const filled = filledIn({ title: draft.title, mail: draft.mail, phone: draft.phone });
  const name = draft.name.trim();
  if (!draft.picked && !draft.byHand) return null;
  return name === '' && Object.keys(filled).length === 0 ? null : { name, ...filled };
}

/** The opening hours are the proposed unit's; the own department alone, with no way to reach it, is nobody to name. */
function urgentOf(draft: UrgentDraft, { urgent: proposed, owner }: AbsenceForm): UrgentUnit | null {
  const unit = draft.unit.trim();
  const filled = filledIn({ phone: draft.phone, mail: draft.mail });
  const isUntold = unit === '' || (!proposed && unit === owner.department?.trim());
  if (isUntold && Object.keys(filled).length === 0) return null;
  const hours = proposed?.unit === unit ? proposed.hours : undefined;
  return { unit, ...filled, ...(hours && { hours }) };
}

/** What is not empty. */
function filledIn<T extends Readonly<Record<string, string>>>(fields: T): Partial<T> {
  const entries = Object.entries(fields).map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(entries.filter(([, value]) => value !== '')) as Partial<T>;
}
