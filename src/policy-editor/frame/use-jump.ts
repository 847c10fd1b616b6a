import { type RefObject, useCallback, useEffect, useState } from 'react';
import { placeOf } from '../model/problems';
import { hashOf, type Section, sectionOf } from '../model/sections';

/** Where the keyboard can go on in a field. */
const CONTROLS = 'input, textarea, select, button';

/** Leads to the field of a problem, whatever section it is in and however it is folded away. */
export function useJump(main: RefObject<HTMLElement | null>, here: Section): (path: string) => void {
  const [wanted, want] = useState<{ readonly path: string } | null>(null);
  useEffect(() => {
    if (wanted === null || !main.current || sectionOf(wanted.path) !== here) return;
    want(null);
    const places = [...main.current.querySelectorAll<HTMLElement>('[data-place]')];
    const nearest = placeOf(
      wanted.path,
      places.map((element) => element.dataset.place ?? ''),
    );
    const field = places.find((element) => element.dataset.place === nearest);
    if (field) show(field);
  }, [wanted, here, main]);
  return useCallback((path) => {
    want({ path });
    location.hash = hashOf(sectionOf(path));
  }, []);
}

function show(field: HTMLElement): void {
  for (let above = field.closest('details'); above; above = above.parentElement?.closest('details') ?? null)
    above.open = true;
  const control = field.querySelector<HTMLElement>(CONTROLS);
  (control ?? field).focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
}
