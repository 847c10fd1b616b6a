import { MailboxError } from '../mailbox/mailbox';
import type { SandboxSettings } from '../settings';

/**
 * Takes over the settings that are said; the others stay.
 * @throws MailboxError `bad-message` for an unknown one, or what is neither true nor false; nothing is changed then
 */
export function changeSettings(settings: SandboxSettings, wish: object): void {
  const entries = Object.entries(wish);
  if (entries.every(([name, value]) => Object.hasOwn(settings, name) && typeof value === 'boolean')) {
    Object.assign(settings, wish);
    return;
  }
  const names = Object.keys(settings).join(', ');
  throw new MailboxError('bad-message', `Indstillingen findes ikke. Settings, true or false: ${names}.`);
}
