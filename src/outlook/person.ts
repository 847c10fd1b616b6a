import { PERSON_FIELDS, type Person, type PersonField } from '../hygiene/mail/person';
import { call } from './call';

/** Where it lies in Outlook's roaming settings, which follow the mailbox and need neither token nor network. */
const KEY = 'kuvert.person';
/** Characters of one field. The settings of an add-in hold 32 KB in all (Microsoft, Office.RoamingSettings). */
const LONGEST = 200;

/** What the person has chosen in the pane. */
export interface SavedPerson {
  readonly fields: Person;
  /** The form that is inserted. */
  readonly language: 'da' | 'en';
  /** Wants the campaign's block. */
  readonly campaign: boolean;
}

/** Who writes, as far as this Outlook knows. */
export interface OwnPerson extends Omit<SavedPerson, 'fields'> {
  /** A field left out is not known. Once the person has saved, every field is there, empty where there is nothing. */
  readonly person: Person;
  /** The person has saved the fields. */
  readonly complete: boolean;
}

/**
 * The person's own fields; Outlook's own name and address in place of those that are not filled. Never throws, whatever
 * lies in the settings: they are read anew when the add-in loads, and another version may have written them.
 */
export function readPerson(): OwnPerson {
  const saved = objectOf(attempt(() => Office.context.roamingSettings.get(KEY))) || {};
  const fields = objectOf(saved.fields);
  const own = attempt(() => Office.context.mailbox.userProfile);
  const outlooks: Record<string, unknown> = own
    ? { displayName: own.displayName, mail: own.emailAddress }
    : {};
  const person: { [field in PersonField]?: string } = {};
  for (const field of PERSON_FIELDS) {
    const value = clean(fields?.[field]) || clean(outlooks[field]);
    if (value || fields) person[field] = value;
  }
  return {
    person,
    complete: fields !== undefined,
    language: saved.language === 'en' ? 'en' : 'da',
    campaign: saved.campaign !== false,
  };
}

/**
 * Keeps the person's fields in the mailbox. Never rejects.
 *
 * @param limit milliseconds
 * @returns false when Outlook would not, or did not say that it has; `readPerson` then tells what it told before
 */
export async function savePerson(
  { fields, language, campaign }: SavedPerson,
  limit: number,
): Promise<boolean> {
  const kept: { [field in PersonField]?: string } = {};
  for (const field of PERSON_FIELDS) kept[field] = clean(fields[field]);
  const settings = attempt(() => Office.context.roamingSettings);
  const before: unknown = settings && attempt(() => settings.get(KEY));
  try {
    await call<void>((done) => {
      (settings as Office.RoamingSettings).set(KEY, { fields: kept, language, campaign });
      (settings as Office.RoamingSettings).saveAsync(done);
    }, limit);
    return true;
  } catch {
    attempt(() => (before ? settings?.set(KEY, before) : settings?.remove(KEY)));
    return false;
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const objectOf = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;

/** One line of at most 200 characters; empty for what is no text. */
const clean = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .slice(0, LONGEST)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break or a NUL has no place in a field
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim()
    : '';
