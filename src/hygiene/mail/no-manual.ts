import type { Looks } from './looks';

/**
 * In place of `html-looks.ts` in a send handler whose policy has no design manual (`webpack.config.js`): no rule in it
 * asks how a mail looks.
 */
export class LookReader {
  style(): void {}
  element(): void {}
  close(): void {}
  picture(): void {}
  finish(): Looks {
    return { runs: [], pictures: [], backgrounds: [] };
  }
}
