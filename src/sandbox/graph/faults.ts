import type { Fault, Faults } from './types';

/** What a sandbox is told to do wrong, in the order it was told. */
export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    add: (fault) => void faults.push({ ...fault }),
    clear() {
      faults = [];
    },
    take(method, path) {
      const found = faults.find((fault) => fits(fault, method, path));
      if (found?.times === undefined) return found;
      found.times -= 1;
      if (found.times <= 0) faults = faults.filter((fault) => fault !== found);
      return found;
    },
  };
}

/** @param target the path with its query, where there is one */
function fits({ on, do: what }: Fault, method: string, target: string): boolean {
  const [path = '', query = ''] = target.split('?');
  if (what === 'expire-delta' && !hasDeltaState(path, query)) return false;
  if (on === undefined) return true;
  on.lastIndex = 0; // a `g` would remember where it was
  return on.test(`${method} ${path}`);
}

/** A first round has no state that could be too old. */
function hasDeltaState(path: string, query: string): boolean {
  const names = [...new URLSearchParams(query).keys()];
  return /\/delta(\(\))?$/.test(path) && names.some((name) => /^\$?(deltatoken|skiptoken)$/i.test(name));
}
