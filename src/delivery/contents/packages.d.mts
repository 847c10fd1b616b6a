/** A package that is delivered inside the bundles. */
export interface Delivered {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package says it; '' where it does not */
  readonly licence: string;
  readonly texts: readonly string[];
  /** The package that has copied this one into its own files. */
  readonly by?: string;
}

export function packageFolderOf(file: string): string | null;
export function readPackage(folder: string): Delivered;
export function carriedBy(folder: string): Delivered[];
