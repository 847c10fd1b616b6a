import { useEffect, useSyncExternalStore } from 'react';
import { Store } from '../../session/store';

type Drawn = typeof import('./drawn');

/** `coming`: nothing is shown yet, and soon there is; `failed`: the network or the host did not give it. */
export type Charts = Drawn | 'coming' | 'failed';

/** All pictures wait for the same chunk, and one press of a button fetches it for all. */
const store = new Store<{ readonly charts: Charts | 'not-asked' }>({ charts: 'not-asked' });

/** Fluent's charts are heavier than all the rest of the page: they come when the first picture is to be drawn, and once. */
function fetchCharts(): void {
  store.set({ charts: 'coming' });
  import(/* webpackChunkName: "dashboard-pictures" */ './drawn').then(
    (drawn) => store.set({ charts: drawn }),
    () => store.set({ charts: 'failed' }),
  );
}

/** The drawing of pictures, fetched in the background. `again` asks anew after a failure. */
export function useCharts(): { readonly charts: Charts; readonly again: () => void } {
  const { charts } = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => {
    if (store.get().charts === 'not-asked') fetchCharts();
  }, []);
  return { charts: charts === 'not-asked' ? 'coming' : charts, again: fetchCharts };
}
