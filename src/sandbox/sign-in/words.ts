export type PageLanguage = 'da' | 'en';

interface Permission {
  readonly da: string;
  readonly en: string;
  /** Only an administrator may give it, as in Microsoft's own list. */
  readonly adminOnly?: true;
}

/** What the local sign-in can hand out, in the words of its consent page. Names and who may give them: Graph's permissions reference. */
export const PERMISSIONS: Readonly<Record<string, Permission>> = {
  'User.Read': {
    da: 'Se din profil: navn, titel, afdeling og telefonnummer',
    en: 'See your profile: name, title, department and phone number',
  },
  'User.ReadBasic.All': {
    da: 'Slå kolleger op: navn og mailadresse',
    en: 'Look up colleagues: name, mail address and title',
  },
  'User.Read.All': {
    da: 'Se alle kollegers fulde profil og leder',
    en: 'See the full profile and the manager of every colleague',
    adminOnly: true,
  },
  'MailboxSettings.Read': {
    da: 'Se dit autosvar og din tidszone',
    en: 'See your automatic reply and your time zone',
  },
  'MailboxSettings.ReadWrite': {
    da: 'Se og ændre dit autosvar og dine indstillinger for postkassen',
    en: 'See and change your automatic reply and your mailbox settings',
  },
  'MailTips.ReadBasic.Shared': {
    da: 'Se, om modtagere er fraværende, og hvor mange der er på en liste',
    en: 'See whether recipients are away, and how many are on a list',
  },
  'Mail.ReadBasic': {
    da: 'Se afsender, modtagere og emne på dine mails, men ikke teksten',
    en: 'See sender, recipients and subject of your mails, but not the text',
  },
  'Mail.Read': {
    da: 'Læse dine mails, også teksten: Kuvert ser i sendte svar efter en lovet dag og i mails, der venter, efter om de skal besvares',
    en: 'Read your mails, the text too: Kuvert looks for a promised day in sent replies, and whether mails that wait need an answer',
  },
  'Mail.ReadWrite': { da: 'Læse og ændre dine mails', en: 'Read and change your mails' },
  'Mail.Send': { da: 'Sende mail som dig', en: 'Send mail as you' },
  'Mail.ReadBasic.Shared': {
    da: 'Se afsender, modtagere og emne i postkasser, der er delt med dig',
    en: 'See sender, recipients and subject in mailboxes shared with you',
  },
  'Mail.Read.Shared': {
    da: 'Læse mails i postkasser, der er delt med dig, også teksten',
    en: 'Read mails in mailboxes shared with you, the text too',
  },
  'Mail.ReadWrite.Shared': {
    da: 'Læse og ændre mails i postkasser, der er delt med dig',
    en: 'Read and change mails in mailboxes shared with you',
  },
  'Mail.Send.Shared': {
    da: 'Sende mail som en postkasse, der er delt med dig',
    en: 'Send mail as a mailbox shared with you',
  },
  'Calendars.ReadBasic': {
    da: 'Se, hvornår du er optaget, men ikke teksten i dine aftaler',
    en: 'See when you are busy, but not the text of your appointments',
  },
  'Calendars.Read': {
    da: 'Læse din kalender og se, hvem der kan se den',
    en: 'Read your calendar and see who can see it',
  },
  'Calendars.ReadWrite': { da: 'Læse og ændre din kalender', en: 'Read and change your calendar' },
  'GroupMember.Read.All': {
    da: 'Se, hvem der er med i grupper',
    en: 'See who is a member of groups',
    adminOnly: true,
  },
  'Directory.Read.All': {
    da: 'Læse hele organisationens adressebog',
    en: 'Read the whole directory of the organisation',
    adminOnly: true,
  },
};

/** The sentences of the pages. */
export const WORDS = {
  da: {
    signIn: 'Log ind',
    who: 'Hvem er du?',
    pretend: 'Det er sandkassens egen login-side. Her er ingen adgangskoder, og personerne er opdigtede.',
    consent: 'Kuvert beder om lov',
    asks: (name: string) => `${name}, Kuvert vil gerne kunne:`,
    accept: 'Giv lov',
    decline: 'Afvis',
    cancel: 'Annullér',
    other: 'Brug en anden person',
    admin: 'Din administrator skal godkende',
    adminMore: 'Denne tilladelse kan kun gives af organisationens administrator:',
    back: 'Tilbage til Kuvert',
    wrong: 'Login kunne ikke gennemføres',
    wrongMore: 'Luk vinduet, og prøv igen fra Outlook.',
    out: 'Du er logget ud',
    outMore: 'Du kan lukke vinduet.',
  },
  en: {
    signIn: 'Sign in',
    who: 'Who are you?',
    pretend:
      'This is the sandbox’s own sign-in page. There are no passwords here, and the people are invented.',
    consent: 'Kuvert asks for permission',
    asks: (name: string) => `${name}, Kuvert would like to:`,
    accept: 'Allow',
    decline: 'Decline',
    cancel: 'Cancel',
    other: 'Use another person',
    admin: 'Your administrator has to approve',
    adminMore: 'Only an administrator of the organisation can give this permission:',
    back: 'Back to Kuvert',
    wrong: 'Signing in did not work',
    wrongMore: 'Close the window and try again from Outlook.',
    out: 'You are signed out',
    outMore: 'You can close this window.',
  },
} as const;
