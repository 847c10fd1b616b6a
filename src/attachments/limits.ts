import type { Limits } from './types';

const MB = 1024 * 1024;

/** Outlook sends up to 150 MB, but a mailbox as shipped takes 25 to 35. */
export const DEFAULT_LIMITS: Limits = {
  bytes: 40 * MB,
  unpacked: 300 * MB,
  ratio: 400,
  text: 4_000_000,
  files: 1000,
  depth: 4,
  pages: 500,
  nesting: 2000,
  milliseconds: 30_000,
};
