import { takeLexicon } from './engine';

let coming: Promise<boolean> | null = null;

/**
 * Fetches the whole lexicon, once, and takes it. For hands that started with the core: a bundle that has the whole one
 * already loses nothing by asking.
 *
 * @returns false where it could not be fetched: the core stays. Never rejects.
 */
export function wholeLexicon(): Promise<boolean> {
  if (coming === null) {
    coming = import('./packed-full').then(
      ({ PACKED }) => {
        takeLexicon(PACKED);
        return true;
      },
      () => {
        coming = null; // the next mail asks again
        return false;
      },
    );
  }
  return coming;
}
