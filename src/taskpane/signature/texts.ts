import type { PersonField } from '../../hygiene/mail/person';
import type { Language } from '../../hygiene/rules/rule';

export interface SignatureTexts {
  /** The way in, and the heading. */
  readonly title: string;
  readonly back: string;
  readonly help: string;
  readonly helpRequired: string;
  readonly fields: Readonly<Record<PersonField, string>>;
  /** Within a sentence. */
  readonly inSentence: Readonly<Record<PersonField, string>>;
  readonly phoneHelp: string;
  readonly phoneOdd: string;
  readonly mailWrong: string;
  readonly askedFor: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly campaign: string;
  readonly campaignHelp: string;
  readonly department: string;
  readonly preview: string;
  readonly previewAll: string;
  readonly previewNew: string;
  readonly previewReply: string;
  readonly previewEmpty: string;
  readonly logo: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly savedAsks: string;
  readonly failed: string;
  readonly lookAt: string;
  readonly insert: string;
  /** At the foot of the Check tab and on the card, while fields that the manual asks for are missing. */
  readonly fillIn: string;
  readonly unsaved: string;
  readonly fillInButton: string;
  readonly editButton: string;
  readonly right: string;
  readonly partly: string;
  /** What is left of a card that was mended. */
  readonly inserted: string;
  readonly replaced: string;
  readonly plain: string;
  readonly addressBook: string;
  readonly asking: string;
  readonly bookFilled: readonly [string, string];
  readonly bookAgrees: string;
  readonly bookSays: string;
  readonly useIt: string;
}

export const SIGNATURE_TEXTS: Readonly<Record<Language, SignatureTexts>> = {
  da: {
    title: 'Din signatur',
    back: 'Tilbage til tjekket',
    help: 'Kuvert sætter signaturen op efter designmanualen. Felterne gemmes i din postkasse.',
    helpRequired: 'Felter med * hører med efter designmanualen.',
    fields: {
      displayName: 'Navn',
      jobTitle: 'Titel',
      department: 'Afdeling',
      businessPhone: 'Direkte telefon',
      mobilePhone: 'Mobil',
      mail: 'Mailadresse',
      officeLocation: 'Kontor',
    },
    inSentence: {
      displayName: 'dit navn',
      jobTitle: 'din titel',
      department: 'din afdeling',
      businessPhone: 'dit direkte telefonnummer',
      mobilePhone: 'dit mobilnummer',
      mail: 'din mailadresse',
      officeLocation: 'dit kontor',
    },
    phoneHelp: '8 cifre. Et udenlandsk nummer begynder med + og landekoden.',
    phoneOdd: 'Et dansk nummer har 8 cifre. Se efter, om det er rigtigt.',
    mailWrong: 'Adressen skal se ud som navn@kommune.dk.',
    askedFor: 'Designmanualen beder om {field}.',
    language: 'Sprog',
    languages: { da: 'Dansk', en: 'Engelsk' },
    campaign: 'Vis kampagnen under signaturen',
    campaignHelp: 'Den vises til og med {date}.',
    department: 'Mailen sendes fra {mailbox} og underskrives i afdelingens navn: {department}.',
    preview: 'Sådan ser den ud',
    previewAll: 'I alle mails',
    previewNew: 'I nye mails',
    previewReply: 'I svar og videresendte mails',
    previewEmpty: 'Udfyld dine felter, så ser du signaturen her.',
    logo: 'Logo',
    save: 'Gem',
    saving: 'Gemmer …',
    saved: 'Gemt. Kuvert bruger felterne i signaturen fra nu af.',
    savedAsks: 'Gemt. Designmanualen beder også om {fields}.',
    failed: 'Outlook kunne ikke gemme felterne lige nu. De står her stadig, så prøv igen om lidt.',
    lookAt: 'Ikke gemt endnu. Se på det felt, der er markeret.',
    insert: 'Indsæt i denne mail',
    fillIn: 'Udfyld dine felter, så sætter Kuvert signaturen ind i nye mails.',
    unsaved: 'Det, du har skrevet i felterne, er ikke gemt endnu.',
    fillInButton: 'Udfyld dine felter',
    editButton: 'Ret dine felter',
    right: 'Signatur efter designmanualen',
    partly: 'Signaturen er kun delvist undersøgt.',
    inserted: 'Signaturen er sat ind',
    replaced: 'Signaturen er udskiftet',
    plain: 'Mailen har fået husets stil',
    addressBook: 'Hent fra kommunens adressebog',
    asking: 'Henter …',
    bookFilled: [
      '1 felt er udfyldt fra adressebogen. Husk at gemme.',
      '{n} felter er udfyldt fra adressebogen. Husk at gemme.',
    ],
    bookAgrees: 'Felterne passer med adressebogen.',
    bookSays: '{field}: Adressebogen siger {value}.',
    useIt: 'Brug det',
  },
  en: {
    title: 'Your signature',
    back: 'Back to the check',
    help: 'Kuvert sets the signature by the design manual. The fields are kept in your mailbox.',
    helpRequired: 'Fields with * belong in it by the design manual.',
    fields: {
      displayName: 'Name',
      jobTitle: 'Title',
      department: 'Department',
      businessPhone: 'Direct phone',
      mobilePhone: 'Mobile',
      mail: 'Mail address',
      officeLocation: 'Office',
    },
    inSentence: {
      displayName: 'your name',
      jobTitle: 'your title',
      department: 'your department',
      businessPhone: 'your direct phone number',
      mobilePhone: 'your mobile number',
      mail: 'your mail address',
      officeLocation: 'your office',
    },
    phoneHelp: '8 digits. A foreign number begins with + and the country code.',
    phoneOdd: 'A Danish number has 8 digits. Please see whether this is right.',
    mailWrong: 'The address must look like name@municipality.dk.',
    askedFor: 'The design manual asks for {field}.',
    language: 'Language',
    languages: { da: 'Danish', en: 'English' },
    campaign: 'Show the campaign below the signature',
    campaignHelp: 'It is shown until {date}.',
    department: 'The mail is sent from {mailbox} and signed in the department’s name: {department}.',
    preview: 'What it looks like',
    previewAll: 'In all mail',
    previewNew: 'In new mail',
    previewReply: 'In replies and forwarded mail',
    previewEmpty: 'Fill in your fields, and you see the signature here.',
    logo: 'Logo',
    save: 'Save',
    saving: 'Saving …',
    saved: 'Saved. Kuvert uses the fields in the signature from now on.',
    savedAsks: 'Saved. The design manual also asks for {fields}.',
    failed: 'Outlook could not keep the fields just now. They still stand here, so please try again shortly.',
    lookAt: 'Not saved yet. Please look at the field that is marked.',
    insert: 'Insert in this mail',
    fillIn: 'Fill in your fields, and Kuvert inserts the signature in new mail.',
    unsaved: 'What you wrote in the fields is not saved yet.',
    fillInButton: 'Fill in your fields',
    editButton: 'Edit your fields',
    right: 'Signature by the design manual',
    partly: 'The signature was looked at in part only.',
    inserted: 'The signature was inserted',
    replaced: 'The signature was replaced',
    plain: 'The mail has the house style now',
    addressBook: 'Fetch from the municipality’s directory',
    asking: 'Fetching …',
    bookFilled: [
      '1 field was filled in from the directory. Please save it.',
      '{n} fields were filled in from the directory. Please save them.',
    ],
    bookAgrees: 'The fields agree with the directory.',
    bookSays: '{field}: the directory says {value}.',
    useIt: 'Use it',
  },
};
