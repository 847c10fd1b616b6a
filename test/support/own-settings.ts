/** How saving goes wrong, as in `Trouble`. */
export type SettingsTrouble = 'silent' | 'throws' | { readonly code: number };

export interface OwnOffice {
  /** What lies in the roaming settings, by key. */
  readonly settings: Record<string, unknown>;
  trouble?: SettingsTrouble;
  /** What was saved, in order. */
  readonly saved: Record<string, unknown>[];
}

/** The name and the address that Outlook itself knows. */
export const METTE = { displayName: 'Mette Holm', emailAddress: 'mette@fjordby.example' };

/**
 * The part of `Office` that tells about the person: roaming settings, which are copies as JSON, and the profile.
 *
 * @param profile undefined: Outlook tells none
 */
export function givenOffice(
  settings: Record<string, unknown> = {},
  profile: object | undefined = METTE,
): OwnOffice {
  const office: OwnOffice = { settings, saved: [] };
  const copy = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  const roamingSettings = {
    get: (name: string) => copy(settings[name]),
    set: (name: string, value: unknown) => {
      if (JSON.stringify(value).length > 32_000) throw Object.assign(new Error('too much'), { code: 9057 });
      settings[name] = copy(value);
    },
    remove: (name: string) => {
      delete settings[name];
    },
    saveAsync: (done: (result: unknown) => void) => {
      const { trouble } = office;
      if (trouble === 'silent') return;
      if (trouble === 'throws') throw new Error('Outlook threw');
      setTimeout(() => {
        if (trouble) return done({ status: 'failed', error: trouble });
        office.saved.push(copy(settings));
        done({ status: 'succeeded' });
      });
    },
  };
  Object.assign(globalThis, { Office: { context: { roamingSettings, mailbox: { userProfile: profile } } } });
  return office;
}

/** No Office at all, as in a browser of its own. */
export function withoutOffice(): void {
  Reflect.deleteProperty(globalThis, 'Office');
}
