/** `v2.0` as text: the enumeration is not there in every client. */
const VERSION = 'v2.0' as unknown as Office.MailboxEnums.RestVersion;

/**
 * Opens a mail of one's own mailbox in a window of Outlook's. Outlook does not say whether it came about.
 *
 * @param restId the ordinary id, as Graph tells it
 * @returns `refused` outside Outlook, and in a client that has no such thing
 */
export function openMail(restId: string): 'refused' | null {
  try {
    const { mailbox } = Office.context;
    mailbox.displayMessageForm(mailbox.convertToEwsId(restId, VERSION));
    return null;
  } catch {
    return 'refused';
  }
}
