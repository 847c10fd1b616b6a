import type { Feature } from '../../graph/types';
import type { Unlooked } from './state';

/** The permissions of what stands around the texts. */
const BESIDE: readonly Feature[] = ['profile', 'directory', 'recipients', 'calendar'];

/**
 * Which permissions the next click asks for. Everything that this tab can use is asked for in one window; where that was
 * not given, one at a time: one that only an administrator may give must not keep the others away.
 */
export class Lacking {
  private oneByOne = false;
  /** Those that were refused when they were asked for alone: they wait until everything else was tried. */
  private readonly notGiven = new Set<Feature>();

  /** Null: nothing lacks a permission. */
  next(unlooked: readonly Unlooked[]): readonly [Feature, ...Feature[]] | null {
    const lacking = unlooked.flatMap(({ asks }) => asks ?? []);
    if (lacking.every((feature) => this.notGiven.has(feature))) this.notGiven.clear();
    const first = lacking.find((feature) => !this.notGiven.has(feature));
    if (first === undefined) return null;
    return this.oneByOne ? [first] : [first, ...BESIDE.filter((feature) => feature !== first)];
  }

  refused(features: readonly Feature[]): void {
    this.oneByOne = true;
    if (features.length === 1) for (const feature of features) this.notGiven.add(feature);
  }

  given(features: readonly Feature[]): void {
    for (const feature of features) this.notGiven.delete(feature);
  }

  /** Somebody else is asked. */
  forget(): void {
    this.oneByOne = false;
    this.notGiven.clear();
  }
}
