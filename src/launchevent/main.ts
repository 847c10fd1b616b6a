import { builtInPolicy } from '../hygiene/policy/built-in';
import { onAttachmentsChanged } from './on-attachments-changed';
import { onMessageSend } from './on-message-send';

// At the top level, not in Office.onReady: classic Outlook on Windows runs no code of onReady for event handlers.
for (const name of ['onMessageSend', 'onAppointmentSend']) {
  Office.actions.associate(name, (event: Office.MailboxEvent) => onMessageSend(event, builtInPolicy));
}
Office.actions.associate('onAttachmentsChanged', (event: Office.MailboxEvent) =>
  onAttachmentsChanged(event, builtInPolicy),
);

// The other clients load a page, which reports for duty only after this call.
if (typeof Office.onReady === 'function') Office.onReady();
