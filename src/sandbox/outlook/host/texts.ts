/**
 * The texts of Outlook's own dialogs, as close to the meaning of Microsoft's screenshots as a sandbox needs:
 * https://learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events
 */
export interface HostTexts {
  sendAnyway: string;
  dontSend: string;
  tryLater: string;
  takeAction: string;
  /** When the add-in stops a mail without a word. */
  prevented(addin: string): string;
  working(addin: string): string;
  /** When the mail must wait for the add-in. */
  workingMustWait(addin: string): string;
  timedOut(addin: string): string;
  timedOutMustRetry(addin: string): string;
  unavailable(addin: string): string;
  unavailableBlocked(addin: string): string;
  closeDialog: string;
}

const da: HostTexts = {
  sendAnyway: 'Send alligevel',
  dontSend: 'Send ikke',
  tryLater: 'Prøv igen senere',
  takeAction: 'Gør noget ved det',
  prevented: (addin) => `${addin} forhindrer, at mailen bliver sendt.`,
  working: (addin) =>
    `${addin} er længere tid end ventet om at se mailen igennem. Du kan sende den uden at vente eller lade være med at sende.`,
  workingMustWait: (addin) =>
    `${addin} er længere tid end ventet om at se mailen igennem. Mailen kan sendes, når det er gjort.`,
  timedOut: (addin) => `${addin} blev ikke færdig med at se mailen igennem. Vil du sende den alligevel?`,
  timedOutMustRetry: (addin) =>
    `${addin} blev ikke færdig med at se mailen igennem. Tryk Send for at prøve igen.`,
  unavailable: (addin) =>
    `${addin} kan ikke nås lige nu, så mailen er ikke set igennem. Du kan sende den alligevel eller prøve igen senere.`,
  unavailableBlocked: (addin) =>
    `${addin} kan ikke nås lige nu. Mailen kan først sendes, når den er set igennem. Prøv igen senere.`,
  closeDialog: 'Luk',
};

const en: HostTexts = {
  sendAnyway: 'Send Anyway',
  dontSend: "Don't Send",
  tryLater: 'Try Later',
  takeAction: 'Take Action',
  prevented: (addin) => `${addin} is preventing this email from being sent.`,
  working: (addin) =>
    `${addin} is taking longer than expected to check your message. You can send it without waiting, or not send it.`,
  workingMustWait: (addin) =>
    `${addin} is taking longer than expected to check your message. It can be sent when that is done.`,
  timedOut: (addin) => `${addin} did not finish checking your message. Do you want to send it anyway?`,
  timedOutMustRetry: (addin) => `${addin} did not finish checking your message. Press Send to try again.`,
  unavailable: (addin) =>
    `${addin} is unavailable, so your message was not checked. You can send it anyway or try later.`,
  unavailableBlocked: (addin) =>
    `${addin} is unavailable. Your message can be sent when it has been checked. Try again later.`,
  closeDialog: 'Close',
};

export const HOST_TEXTS = { da, en };

/** Danish where Outlook's display language is Danish, else English. */
export function hostTexts(locale: string): HostTexts {
  return locale.toLowerCase().startsWith('da') ? da : en;
}
