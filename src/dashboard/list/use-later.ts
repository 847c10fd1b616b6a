import { startTransition, useEffect, useState } from 'react';

/** Milliseconds that something stands still before its lesser parts are drawn. */
const STILL = 80;

/**
 * Whether to draw what is not needed at once. What goes by while somebody scrolls never gets it, and what stays gets it in small
 * steps between two frames.
 */
export function useLater(isNeeded: boolean): boolean {
  const [isThere, setThere] = useState(isNeeded);
  useEffect(() => {
    if (isThere) return;
    const timer = setTimeout(() => startTransition(() => setThere(true)), STILL);
    return () => clearTimeout(timer);
  }, [isThere]);
  return isThere || isNeeded;
}
