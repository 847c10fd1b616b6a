import { type RefObject, useEffect, useRef } from 'react';

/** Whether the keyboard has ever been in this part of the screen: nothing moves while the writer is in the mail. */
export function useInside(tab: RefObject<HTMLElement | null>): RefObject<boolean> {
  const inside = useRef(false);
  useEffect(() => {
    const noteFocus = () => {
      inside.current = true;
    };
    const element = tab.current;
    element?.addEventListener('focusin', noteFocus);
    return () => element?.removeEventListener('focusin', noteFocus);
  });
  return inside;
}
