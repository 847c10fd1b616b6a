import type { SecureChannel } from '../../hygiene/channel/actions';
import type { RouteStep } from '../../hygiene/channel/steps';
import type { RecipientKind } from '../../hygiene/mail/types';
import type { Language } from '../../hygiene/rules/rule';

type ByChannel = Readonly<Record<SecureChannel, string>>;

export interface ChannelTexts {
  readonly title: ByChannel;
  readonly why: string;
  readonly whyAlways: string;
  readonly kinds: Readonly<Record<RecipientKind, string>>;
  /** Behind the names: "og 1 modtager mere". */
  readonly others: readonly [string, string];
  readonly button: ByChannel;
  readonly buttonPage: ByChannel;
  readonly marks: string;
  readonly opens: string;
  readonly opened: string;
  readonly openAgain: string;
  readonly working: string;
  readonly noWay: ByChannel;
  readonly meeting: string;
  readonly mailbox: string;
  readonly noAddress: string;
  readonly client: string;
  readonly clientSteps: Readonly<Record<RouteStep['do'], string>>;
  readonly number: string;
  readonly numberHelp: string;
  readonly numberWrong: string;
  readonly taken: ByChannel;
  readonly partly: string;
  readonly undo: string;
}

export const CHANNEL_TEXTS: Readonly<Record<Language, ChannelTexts>> = {
  da: {
    title: { 'secure-mail': 'Hører til i Send sikkert', 'digital-post': 'Hører til i Digital Post' },
    why: 'Mailen indeholder personoplysninger. De må ikke gå som almindelig mail til {who}.',
    whyAlways: 'Jeres mailpolitik vil have al mail til {who} ad denne vej.',
    kinds: {
      internal: 'egen organisation',
      affiliated: 'tilknyttet institution',
      authority: 'myndighed',
      company: 'virksomhed',
      citizen: 'borger',
      unknown: 'ukendt modtager',
      list: 'liste',
    },
    others: ['1 modtager mere', '{n} modtagere mere'],
    button: { 'secure-mail': 'Send sikkert', 'digital-post': 'Til Digital Post' },
    buttonPage: { 'secure-mail': 'Åbn siden', 'digital-post': 'Åbn Digital Post' },
    marks: 'Et klik gør mailen klar. Derefter trykker du på Send.',
    opens: 'Siden åbner i sit eget vindue. Skriv beskeden dér; intet af mailen følger med.',
    opened: 'Siden er åbnet. Skriv beskeden dér, og slet denne mail.',
    openAgain: 'Kom den ikke frem? Åbn siden her.',
    working: 'Gør klar …',
    noWay: {
      'secure-mail':
        'Brug knappen Send sikkert i Outlook. Kuvert kan ikke gøre det for dig, for mailpolitikken siger ikke hvordan.',
      'digital-post':
        'Send den som Digital Post fra dit fagsystem eller via borger.dk. Kuvert kan ikke gøre det for dig, for mailpolitikken siger ikke hvordan.',
    },
    meeting:
      'En mødeindkaldelse kan ikke sendes ad den vej. Tag personoplysningerne ud, og send dem i en mail for sig.',
    mailbox: 'Digital Post går kun fra {mailbox}. Vælg den postkasse i Fra.',
    noAddress: '{who} har ingen mailadresse, der kan bruges. Skriv adressen i stedet for navnet.',
    client:
      'Denne Outlook kan ikke {what} herfra. Send mailen fra en anden udgave af Outlook, eller spørg it-afdelingen.',
    clientSteps: {
      'set-header': 'mærke mailen',
      'tag-subject': 'ændre emnet',
      'untag-subject': 'ændre emnet',
      'set-label': 'sætte en følsomhedsmærkat',
      'add-category': 'sætte en kategori',
      'remove-category': 'fjerne en kategori',
      'replace-address': 'ændre en adresse',
      'open-page': 'åbne en side',
    },
    number: 'CPR-nummer på {who}',
    numberHelp:
      'Nummeret bliver modtagerens adresse. Der bliver det stående: i Sendt post, i adressen og i mailsystemets spor.',
    numberWrong: 'Skriv de ti cifre i et CPR-nummer, fx ddmmåå-xxxx.',
    taken: { 'secure-mail': 'På vej: Send sikkert', 'digital-post': 'På vej: Digital Post' },
    partly: 'Noget af vejen er gjort klar',
    undo: 'Fortryd',
  },
  en: {
    title: { 'secure-mail': 'Belongs in “Send sikkert”', 'digital-post': 'Belongs in Digital Post' },
    why: 'The mail holds personal data. It must not go as ordinary mail to {who}.',
    whyAlways: 'Your mail policy wants all mail to {who} to go this way.',
    kinds: {
      internal: 'own organisation',
      affiliated: 'affiliated institution',
      authority: 'authority',
      company: 'company',
      citizen: 'citizen',
      unknown: 'unknown recipient',
      list: 'list',
    },
    others: ['1 more recipient', '{n} more recipients'],
    button: { 'secure-mail': 'Send securely', 'digital-post': 'To Digital Post' },
    buttonPage: { 'secure-mail': 'Open the page', 'digital-post': 'Open Digital Post' },
    marks: 'One click makes the mail ready. Then press Send.',
    opens: 'The page opens in a window of its own. Write there; nothing of the mail goes along.',
    opened: 'The page is open. Write your message there and delete this mail.',
    openAgain: 'Did it not appear? Open the page here.',
    working: 'Making ready …',
    noWay: {
      'secure-mail':
        'Use the button “Send sikkert” in Outlook. Kuvert cannot do it for you: the mail policy does not say how.',
      'digital-post':
        'Send it as Digital Post from your case system, or through borger.dk. Kuvert cannot do it for you: the mail policy does not say how.',
    },
    meeting:
      'A meeting request cannot be sent that way. Take the personal data out and send them in a mail of their own.',
    mailbox: 'Digital Post goes only from {mailbox}. Choose that mailbox in From.',
    noAddress: '{who} has no mail address that can be used. Write the address instead of the name.',
    client:
      'This Outlook cannot {what} from here. Send the mail from another version of Outlook, or ask your IT department.',
    clientSteps: {
      'set-header': 'mark the mail',
      'tag-subject': 'change the subject',
      'untag-subject': 'change the subject',
      'set-label': 'set a sensitivity label',
      'add-category': 'set a category',
      'remove-category': 'remove a category',
      'replace-address': 'change an address',
      'open-page': 'open a page',
    },
    number: 'CPR number of {who}',
    numberHelp:
      'The number becomes the recipient’s address. There it remains: in Sent Items, in the address and in the mail system’s traces.',
    numberWrong: 'Write the ten digits of a CPR number, as in ddmmyy-xxxx.',
    taken: { 'secure-mail': 'On its way: Send sikkert', 'digital-post': 'On its way: Digital Post' },
    partly: 'Part of the way is ready',
    undo: 'Undo',
  },
};
