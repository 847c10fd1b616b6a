import type { Channel, RecipientKind } from '../../hygiene/mail/types';
import type { Language } from '../../hygiene/rules/rule';
import type { ActionName } from '../model/action';

type Said = readonly [label: string, hint: string];

interface ChannelTexts {
  readonly title: string;
  readonly intro: string;
  readonly table: Said;
  readonly without: string;
  readonly with: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly kinds: Readonly<Record<RecipientKind, string>>;
  readonly ways: Readonly<Record<'secure-mail' | 'digital-post', Said>>;
  readonly way: string;
  readonly add: string;
  readonly what: string;
  readonly actions: Readonly<Record<ActionName, string>>;
  readonly fields: Readonly<
    Record<
      | 'name'
      | 'value'
      | 'tag'
      | 'place'
      | 'label'
      | 'category'
      | 'suffix'
      | 'from'
      | 'to'
      | 'domain'
      | 'sender'
      | 'page',
      string
    >
  >;
  readonly places: Readonly<Record<'start' | 'end', string>>;
}

/** Which channel, and how a mail gets there. */
export const CHANNEL_TEXTS: Readonly<Record<Language, ChannelTexts>> = {
  da: {
    title: 'Kanaler',
    intro: 'Hvor en mail hører til, og hvordan den kommer derhen.',
    table: [
      'Hvem får hvad',
      'For hver slags modtager: kanalen uden følsomme oplysninger, og kanalen med. Den strengeste gælder hele mailen.',
    ],
    without: 'Uden følsomme oplysninger',
    with: 'Med følsomme oplysninger',
    channels: { ordinary: 'Almindelig mail', 'secure-mail': 'Send sikkert', 'digital-post': 'Digital Post' },
    kinds: {
      internal: 'Kolleger',
      affiliated: 'Tilknyttede institutioner',
      authority: 'Andre myndigheder',
      company: 'Virksomheder',
      citizen: 'Borgere',
      unknown: 'Ukendte adresser',
      list: 'Distributionslister',
    },
    ways: {
      'secure-mail': [
        'Vejen til Send sikkert',
        'Det, jeres løsning lytter efter. Alt på listen sættes på mailen. Sæt først regler op i Exchange: et mærke, ingen lytter efter, beskytter intet.',
      ],
      'digital-post': [
        'Vejen til Digital Post',
        'Det, jeres løsning lytter efter, eller siden, hvor man skriver Digital Post.',
      ],
    },
    way: 'trin {n}',
    add: 'Tilføj et trin',
    what: 'Hvad der sker med mailen',
    actions: {
      header: 'Får en header (en skjult oplysning)',
      subjectTag: 'Får et mærke i emnet',
      sensitivityLabel: 'Får en følsomhedsetiket',
      category: 'Får en kategori',
      addressSuffix: 'Modtagerens adresse får en tilføjelse',
      replaceDomain: 'Modtagerens domæne skiftes ud',
      cprRecipient: 'Sendes til et CPR-nummer',
      openPage: 'Åbner jeres egen side',
    },
    fields: {
      name: 'Headerens navn, fx x-send-sikkert',
      value: 'Værdi, fx ja',
      tag: 'Mærke, fx [Sikker]',
      place: 'Hvor i emnet',
      label: 'Etikettens GUID',
      category: 'Kategoriens navn',
      suffix: 'Tilføjelse, fx .sikkermail.dk',
      from: 'Domæne',
      to: 'Bliver til',
      domain: 'Domæne, fx digital-post.dk',
      sender: 'Kun fra denne postkasse (kan udelades)',
      page: 'Adresse, som begynder med https://',
    },
    places: { start: 'Først', end: 'Sidst' },
  },
  en: {
    title: 'Channels',
    intro: 'Where a mail belongs, and how it gets there.',
    table: [
      'Who gets what',
      'For each kind of recipient: the channel without sensitive data, and the one with. The strictest holds for the whole mail.',
    ],
    without: 'Without sensitive data',
    with: 'With sensitive data',
    channels: {
      ordinary: 'Ordinary mail',
      'secure-mail': 'Secure mail (Send sikkert)',
      'digital-post': 'Digital Post',
    },
    kinds: {
      internal: 'Colleagues',
      affiliated: 'Affiliated institutions',
      authority: 'Other authorities',
      company: 'Companies',
      citizen: 'Citizens',
      unknown: 'Unknown addresses',
      list: 'Distribution lists',
    },
    ways: {
      'secure-mail': [
        'The way to secure mail (Send sikkert)',
        'What your solution listens to. All of the list is put on the mail. Set up the rules in Exchange first: a mark that nobody listens to protects nothing.',
      ],
      'digital-post': [
        'The way to Digital Post',
        'What your solution listens to, or the page where Digital Post is written.',
      ],
    },
    way: 'step {n}',
    add: 'Add a step',
    what: 'What happens to the mail',
    actions: {
      header: 'Gets a header (a hidden note)',
      subjectTag: 'Gets a tag in its subject',
      sensitivityLabel: 'Gets a sensitivity label',
      category: 'Gets a category',
      addressSuffix: 'The recipient’s address is added to',
      replaceDomain: 'The recipient’s domain is replaced',
      cprRecipient: 'Is sent to a CPR number',
      openPage: 'Opens your own page',
    },
    fields: {
      name: 'The header’s name, such as x-send-sikkert',
      value: 'Value, such as ja',
      tag: 'Tag, such as [Sikker]',
      place: 'Where in the subject',
      label: 'The label’s GUID',
      category: 'The category’s name',
      suffix: 'Addition, such as .sikkermail.dk',
      from: 'Domain',
      to: 'Becomes',
      domain: 'Domain, such as digital-post.dk',
      sender: 'From this mailbox only (may be left out)',
      page: 'Address that begins with https://',
    },
    places: { start: 'First', end: 'Last' },
  },
};
