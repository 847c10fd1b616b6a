import { type RefObject, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Policy } from '../../hygiene/policy/types';
import { meetingOf } from '../../outlook/read-appointment';
import type { ComposeItem } from '../../outlook/read-mail';
import type { CheckSession } from '../check/session';
import { SignatureForm } from './form';
import { insertOwnSignature } from './insertion';
import { SIGNATURE_LINK } from './own-signature';
import { manualOf } from './seen';

const NEVER = () => () => {};

interface OwnSignature {
  /** Null where the policy holds signatures to no manual. */
  readonly form: SignatureForm | null;
  readonly isOpen: boolean;
  readonly insert: () => Promise<void>;
}

/**
 * The person's own signature beside this mail. It outlives the mail: what was typed stays in a pinned pane. A meeting is
 * no letter, and has none.
 */
export function useSignature(
  item: ComposeItem,
  policy: Policy,
  session: CheckSession,
  tab: RefObject<HTMLElement | null>,
): OwnSignature {
  const form = useMemo(() => {
    const manual = manualOf(policy);
    return manual && new SignatureForm(manual);
  }, [policy]);
  const isMeeting = meetingOf(item) !== null;
  const isOpen = useSyncExternalStore(form?.subscribe ?? NEVER, () => form?.get().open ?? false);
  const goTo = useRef(OPENER);
  useFocusBack(isOpen, tab, goTo);
  const insert = async () => {
    if (!form) return;
    goTo.current = (await insertOwnSignature(session, form.manual)) ? WAY_BACK : VERDICT;
    form.close();
  };
  return { form: isMeeting ? null : form, isOpen, insert };
}

const OPENER = `#${SIGNATURE_LINK}`;
const WAY_BACK = '[data-undo]';
/** What went wrong is told below it. */
const VERDICT = 'h1';

/** When the page is closed, the keyboard goes on where it was opened, or at what came of it. */
function useFocusBack(isOpen: boolean, tab: RefObject<HTMLElement | null>, goTo: RefObject<string>): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      const places = tab.current?.querySelectorAll<HTMLElement>(goTo.current);
      // The newest way back is the last one.
      places?.[places.length - 1]?.focus();
      goTo.current = OPENER;
    }
    wasOpen.current = isOpen;
  }, [isOpen, tab, goTo]);
}
