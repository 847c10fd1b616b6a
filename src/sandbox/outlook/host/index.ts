import { SandboxHost } from './host';
import type { HostOptions } from './settings';

export type { SandboxHost } from './host';
export { createItemStore } from './item-store';
export { ManifestError } from './manifest/types';
export type {
  HostOptions,
  HostSettings,
  NewMailForm,
  Outbox,
  RoamingStore,
  ScreenActions,
  Timings,
} from './settings';

/** What tests and benchmarks find on the host page as `window.kuvertSandbox`. */
export interface SandboxHandle {
  readonly host: SandboxHost;
  readonly faults: SandboxHost['faults'];
  readonly log: SandboxHost['log'];
  readonly settings: SandboxHost['settings'];
}

declare global {
  interface Window {
    kuvertSandbox?: SandboxHandle;
  }
}

/**
 * The host of the add-in. One a page.
 * @throws ManifestError when the manifest cannot be used; its message is a sentence for the screen
 */
export function createOutlookHost(options: HostOptions): SandboxHost {
  const host = new SandboxHost(options);
  window.kuvertSandbox = { host, faults: host.faults, log: host.log, settings: host.settings };
  return host;
}
