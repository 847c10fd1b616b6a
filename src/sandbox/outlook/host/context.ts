import type { ItemStore } from '../model';
import type { HostContext, ItemMemory } from './dispatch/call';
import type { Faults } from './faults';
import type { AddinManifest } from './manifest/types';
import { type HostOptions, type HostSettings, localRoaming } from './settings';

/** The colours are Outlook's presets: 0 red, 3 yellow, 4 green. */
const MASTER_CATEGORIES = [
  { displayName: 'Afventer', color: 'Preset3' },
  { displayName: 'Haster', color: 'Preset0' },
  { displayName: 'Journaliseret', color: 'Preset4' },
];

/** What the host lends to the methods that an add-in calls. */
export function hostContext(
  options: HostOptions,
  settings: HostSettings,
  manifest: () => AddinManifest,
  faults: Faults,
): HostContext {
  const memories = new WeakMap<ItemStore, ItemMemory>();
  return {
    owner: options.owner,
    outbox: options.outbox,
    settings,
    roaming: options.roaming ?? localRoaming(options.owner.address),
    actions: options.actions ?? {},
    faults,
    manifest,
    memory(item) {
      const memory = memories.get(item) ?? { appendOnSend: '', delayDelivery: 0 };
      memories.set(item, memory);
      return memory;
    },
    customProperties: new Map(),
    masterCategories: MASTER_CATEGORIES.map((category) => ({ ...category })),
  };
}
