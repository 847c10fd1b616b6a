import { builtInPolicy } from '../hygiene/policy/built-in';
import type { Policy } from '../hygiene/policy/types';
import { onAttachmentsChanged } from './on-attachments-changed';
import { onMessageSend } from './on-message-send';
import { onMessageFromChanged, onNewMessageCompose } from './on-new-message-compose';

/** By the names in manifest.xml. */
const handlers: Record<string, (event: Office.MailboxEvent, policy: Policy) => void> = {
  onMessageSend,
  onAppointmentSend: onMessageSend,
  onNewMessageCompose,
  onMessageFromChanged,
  onAttachmentsChanged,
};

// At the top level, not in Office.onReady: classic Outlook on Windows runs no code of onReady for event handlers.
for (const name of Object.keys(handlers)) {
  Office.actions.associate(name, (event: Office.MailboxEvent) => handlers[name]?.(event, builtInPolicy));
}

// The other clients load a page, which reports for duty only after this call.
if (typeof Office.onReady === 'function') Office.onReady();
