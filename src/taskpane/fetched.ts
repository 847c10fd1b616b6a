import { useCallback, useEffect, useState } from 'react';

type Check = typeof import('./check/check-tab');

/**
 * The Check tab with all that judges: fetched while Outlook is still starting, so that the pane's own frame is small and
 * is there at once. Where a fetch failed the next one asks the network again.
 */
export const fetchCheckTab = (): Promise<Check> =>
  import(/* webpackChunkName: "check" */ './check/check-tab');

/** The Check tab, as soon as it is there; and how to ask again for one that did not come. */
export function useCheckTab(): [Check | 'coming' | 'failed', () => void] {
  const [check, setCheck] = useState<Check | 'coming' | 'failed'>('coming');
  const fetchAgain = useCallback(() => {
    setCheck('coming');
    fetchCheckTab().then(setCheck, () => setCheck('failed'));
  }, []);
  useEffect(fetchAgain, [fetchAgain]);
  return [check, fetchAgain];
}
