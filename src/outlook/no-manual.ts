import type { Insertion } from './insert-signature';

/** In place of `insert-signature.ts` in a send handler whose policy has no design manual (`webpack.config.js`). */
export const insertSignature = async (): Promise<Insertion> => 'nothing';
