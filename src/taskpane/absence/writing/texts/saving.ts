import type { AutomaticReplies } from '../../../../hygiene/absence/types';
import type { Language } from '../../../../hygiene/rules/rule';

export interface SavingTexts {
  readonly save: string;
  readonly lookAt: string;
  readonly reading: string;
  readonly saving: string;
  readonly undoing: string;
  readonly cancel: string;
  readonly changes: string;
  readonly changesBack: string;
  readonly elsewhere: string;
  readonly status: string;
  readonly statuses: Readonly<Record<AutomaticReplies['status'], string>>;
  readonly schedule: string;
  readonly noSchedule: string;
  readonly stretch: string;
  readonly audience: string;
  readonly fromTo: string;
  readonly was: string;
  readonly becomes: string;
  readonly noText: string;
  readonly saveNow: string;
  readonly putBack: string;
  readonly notNow: string;
  readonly saved: string;
  readonly savedPeriod: string;
  readonly savedBefore: string;
  readonly midnight: string;
  readonly savedBack: string;
  readonly undo: string;
  readonly redo: string;
  readonly earlier: string;
  readonly same: string;
  readonly stopped: string;
  readonly failed: string;
  readonly unsure: string;
  readonly tryAgain: string;
  readonly noGraph: string;
  readonly whereClassic: string;
  readonly whereNew: string;
  readonly wherePeriod: string;
  readonly copyExternal: string;
  readonly copyInternal: string;
  readonly copied: string;
  readonly notCopied: string;
}

export const SAVING_TEXTS: Readonly<Record<Language, SavingTexts>> = {
  da: {
    save: 'Gem autosvar',
    lookAt: 'Ikke gemt endnu. Se på det, der er markeret.',
    reading: 'Ser efter, hvad Outlook har nu …',
    saving: 'Gemmer …',
    undoing: 'Sætter det tidligere tilbage …',
    cancel: 'Afbryd',
    changes: 'Det ændres i Outlook',
    changesBack: 'Det sættes tilbage i Outlook',
    elsewhere: 'Autosvaret er ændret et andet sted imens. Her sammenlignes med det, der står nu.',
    status: 'Autosvar',
    statuses: { disabled: 'slået fra', alwaysEnabled: 'slået til uden slutdato', scheduled: 'i en periode' },
    schedule: 'Periode',
    noSchedule: 'ingen',
    stretch: 'fra {start} til {end}',
    audience: 'Får svar uden for organisationen',
    fromTo: '{before} → {after}',
    was: 'Nu',
    becomes: 'Bliver til',
    noText: '(ingen tekst)',
    saveNow: 'Gem nu',
    putBack: 'Sæt tilbage',
    notNow: 'Ikke nu',
    saved: 'Gemt. Autosvaret er slået til.',
    savedPeriod: 'Gemt. Det begynder {start} og slutter {end}.',
    savedBefore: 'Gemt. Det, du har rettet siden, er ikke gemt endnu.',
    midnight: 'natten til {day}',
    savedBack: 'Det tidligere autosvar er sat tilbage.',
    undo: 'Fortryd',
    redo: 'Sæt det nye ind igen',
    earlier: 'Sæt det tidligere autosvar tilbage',
    same: 'Outlook har det allerede sådan. Der er intet at gemme.',
    stopped: 'Afbrudt. Det er uvist, om det nåede frem. Gem igen, så ser du, hvad Outlook har.',
    failed: 'Autosvaret blev ikke gemt.',
    unsure:
      'Det er uvist, om det nåede frem. Gem igen, så ser du, hvad Outlook har, eller sæt det tidligere autosvar tilbage.',
    tryAgain: 'Prøv igen',
    noGraph: 'Kuvert kan ikke gemme det for dig uden at være logget ind. Kopiér teksterne til Outlook.',
    whereNew:
      'På nettet og i ny Outlook: Indstillinger, Konto, Automatiske svar. Den ene tekst hører til i organisationen, den anden uden for.',
    whereClassic: 'I klassisk Outlook: Filer, Automatiske svar.',
    wherePeriod: 'Sæt perioden fra {start} til {end}.',
    copyExternal: 'Kopiér til borgere',
    copyInternal: 'Kopiér til kolleger',
    copied: 'Kopieret. Sæt teksten ind i Outlook.',
    notCopied: 'Teksten kunne ikke kopieres. Markér den ovenfor, og tryk Ctrl+C.',
  },
  en: {
    save: 'Save automatic reply',
    lookAt: 'Not saved yet. Look at what is marked.',
    reading: 'Looking at what Outlook has now …',
    saving: 'Saving …',
    undoing: 'Putting the earlier one back …',
    cancel: 'Stop',
    changes: 'This changes in Outlook',
    changesBack: 'This is put back in Outlook',
    elsewhere: 'The automatic reply was changed elsewhere meanwhile. This compares with what is there now.',
    status: 'Automatic reply',
    statuses: { disabled: 'off', alwaysEnabled: 'on without an end', scheduled: 'in a period' },
    schedule: 'Period',
    noSchedule: 'none',
    stretch: 'from {start} to {end}',
    audience: 'Get a reply outside the organisation',
    fromTo: '{before} → {after}',
    was: 'Now',
    becomes: 'Becomes',
    noText: '(no text)',
    saveNow: 'Save now',
    putBack: 'Put back',
    notNow: 'Not now',
    saved: 'Saved. The automatic reply is on.',
    savedPeriod: 'Saved. It begins {start} and ends {end}.',
    savedBefore: 'Saved. What you have changed since is not saved yet.',
    midnight: 'at midnight before {day}',
    savedBack: 'The earlier automatic reply is back.',
    undo: 'Undo',
    redo: 'Put the new one in again',
    earlier: 'Put the earlier automatic reply back',
    same: 'Outlook has it so already. There is nothing to save.',
    stopped: 'Stopped. Whether it got there is not known. Save again to see what Outlook has.',
    failed: 'The automatic reply was not saved.',
    unsure:
      'Whether it got there is not known. Save again to see what Outlook has, or put the earlier automatic reply back.',
    tryAgain: 'Try again',
    noGraph: 'Kuvert cannot save it for you without being signed in. Copy the texts to Outlook.',
    whereNew:
      'On the web and in new Outlook: Settings, Account, Automatic replies. One text belongs inside the organisation, the other outside.',
    whereClassic: 'In classic Outlook: File, Automatic Replies.',
    wherePeriod: 'Set the period from {start} to {end}.',
    copyExternal: 'Copy for citizens',
    copyInternal: 'Copy for colleagues',
    copied: 'Copied. Paste the text into Outlook.',
    notCopied: 'The text could not be copied. Select it above and press Ctrl+C.',
  },
};
