/** What a showing may choose of the sandbox's server, while it runs. */
export interface SandboxSettings {
  /** Citizens write in whenever the clock is moved. */
  citizens: boolean;
  /** A shared mailbox keeps a copy of what is sent as it (Exchange: MessageCopyForSentAsEnabled). */
  sentAsCopies: boolean;
}

export const FIRST_SETTINGS: SandboxSettings = { citizens: false, sentAsCopies: true };
