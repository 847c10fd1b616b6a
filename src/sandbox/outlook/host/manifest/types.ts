import type { Surface } from '../../model';

/** What a host needs to know of an add-in, as its manifest tells it. */

export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

export type ButtonAction =
  | { do: 'show-pane'; url: string; pinnable: boolean }
  | { do: 'run-function'; functionName: string };

export interface ManifestButton {
  id: string;
  surface: Surface;
  label: string;
  tooltip: string;
  /** Address by size in pixels. */
  icons: Record<number, string>;
  action: ButtonAction;
}

export interface LaunchEvent {
  type: string;
  functionName: string;
  sendMode: SendMode;
  /** The runtime page that is loaded for it. */
  page: string;
}

export interface AddinManifest {
  id: string;
  version: string;
  name: string;
  permission: 'Restricted' | 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';
  appDomains: string[];
  /** The page that run-function buttons run in. */
  functionPage: string | null;
  buttons: ManifestButton[];
  launchEvents: LaunchEvent[];
}

/** A manifest that cannot be used. The message is a sentence for a person and names the place. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}
