import type { Random } from '../citizens/random';
import type { Box } from './boxes';
import type { Post } from './mail';

/** What the courses of all inquiries share. */
export interface Around {
  readonly post: Post;
  readonly random: Random;
  /** ms */
  readonly now: number;
  readonly boxes: readonly Box[];
}
