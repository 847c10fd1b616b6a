import type { AutomaticRepliesMailTips, MailTips } from '@microsoft/microsoft-graph-types';
import type {
  DirectoryGroup,
  DirectoryUser,
  GraphAnswer,
  GraphCall,
  GraphMailbox,
  Route,
  World,
} from '../types';
import { Refusal } from '../types';
import { parametersOf, unreadable } from './body';
import { answersNow } from './replies-change';

const TIPS = [
  'automaticReplies',
  'mailboxFullStatus',
  'customMailTip',
  'externalMemberCount',
  'totalMemberCount',
  'maxMessageSize',
  'deliveryRestriction',
  'moderationStatus',
  'recipientScope',
  'recipientSuggestions',
] as const;
type Tip = (typeof TIPS)[number];

/** No cap is documented; one text of Microsoft's speaks of 100. */
const MOST_ADDRESSES = 100;
/** Exchange Online's default, in bytes: 36 MB. */
const MAX_SIZE = 37_748_736;

export const MAIL_TIPS_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/getMailTips',
    scopes: ['Mail.Read', 'Mail.Read.Shared', 'MailTips.ReadBasic.Shared'],
    answer: mailTips,
  },
];

function mailTips(call: GraphCall, world: World): GraphAnswer {
  const given = parametersOf(call.body, ['EmailAddresses', 'MailTipsOptions'], 'getMailTips');
  const addresses = readAddresses(given.EmailAddresses);
  const wanted = readTips(given.MailTipsOptions);
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#Collection(microsoft.graph.mailTips)`,
      value: addresses.map((address) => tipsOf(address, wanted, world)),
    },
  };
}

function readAddresses(value: unknown): string[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) {
    throw unreadable("A list of addresses was expected as 'EmailAddresses'.");
  }
  if (value.length === 0 || value.length > MOST_ADDRESSES) {
    throw new Refusal(
      400,
      'ErrorInvalidParameter',
      `Between 1 and ${MOST_ADDRESSES} addresses were expected.`,
    );
  }
  return value;
}

/** Flags with commas between them; none means all (not documented). */
function readTips(value: unknown): ReadonlySet<Tip> {
  if (value === undefined || value === null) return new Set(TIPS);
  if (typeof value !== 'string') throw unreadable("A text was expected as 'MailTipsOptions'.");
  return new Set(
    value.split(',').map((name) => {
      const found = TIPS.find((tip) => tip.toLowerCase() === name.trim().toLowerCase());
      if (found) return found;
      throw unreadable("Cannot convert a value to the expected type 'microsoft.graph.mailTipsType'.");
    }),
  );
}

/** The tips of one address. `name` is always empty, as in the docs' examples. */
function tipsOf(address: string, wanted: ReadonlySet<Tip>, world: World): MailTips {
  const { directory } = world;
  const tips: MailTips = { emailAddress: { name: '', address } };
  const group = directory.group(address);
  if (group) return { ...tips, ...groupTips(group, wanted, directory.users) };
  const user = directory.users.find((one) => one.mail.toLowerCase() === address.toLowerCase());
  const mailbox = user && world.mailbox(user.id);
  if (mailbox) return { ...tips, ...mailboxTips(mailbox, wanted, world.clock.now()) };
  if (isOwnDomain(address, directory.users)) {
    return {
      ...tips,
      error: { code: 'ErrorMailRecipientNotFound', message: 'The recipient could not be found.' },
    };
  }
  return { ...tips, ...(wanted.has('recipientScope') ? { recipientScope: 'external' } : {}) };
}

/** What is asked for by one name comes back by another, for four of them. */
function mailboxTips(mailbox: GraphMailbox, wanted: ReadonlySet<Tip>, now: Date): MailTips {
  return {
    ...(wanted.has('automaticReplies') ? { automaticReplies: repliesTip(mailbox, now) } : {}),
    ...(wanted.has('mailboxFullStatus') ? { mailboxFull: mailbox.isFull } : {}),
    ...(wanted.has('maxMessageSize') ? { maxMessageSize: MAX_SIZE } : {}),
    ...standing(wanted),
  };
}

function groupTips(
  { memberAddresses }: DirectoryGroup,
  wanted: ReadonlySet<Tip>,
  users: readonly DirectoryUser[],
): MailTips {
  const outside = memberAddresses.filter((address) => !isOwnDomain(address, users));
  return {
    ...(wanted.has('externalMemberCount') ? { externalMemberCount: outside.length } : {}),
    ...(wanted.has('totalMemberCount') ? { totalMemberCount: memberAddresses.length } : {}),
    ...(wanted.has('maxMessageSize') ? { maxMessageSize: MAX_SIZE } : {}),
    ...standing(wanted),
  };
}

function standing(wanted: ReadonlySet<Tip>): MailTips {
  return {
    ...(wanted.has('deliveryRestriction') ? { deliveryRestricted: false } : {}),
    ...(wanted.has('moderationStatus') ? { isModerated: false } : {}),
    ...(wanted.has('recipientScope') ? { recipientScope: 'internal' } : {}),
  };
}

/** What a colleague gets to read; an empty message for somebody who is there. */
function repliesTip({ settings }: GraphMailbox, now: Date): AutomaticRepliesMailTips {
  const replies = settings.automaticRepliesSetting;
  if (!replies || !answersNow(replies, now)) return { message: '' };
  const isTimed = replies.status === 'scheduled';
  return {
    message: replies.internalReplyMessage ?? '',
    messageLanguage: settings.language ?? null,
    ...(isTimed ? { scheduledStartTime: replies.scheduledStartDateTime ?? null } : {}),
    ...(isTimed ? { scheduledEndTime: replies.scheduledEndDateTime ?? null } : {}),
  };
}

/** The organisation's domains are those of its members. */
function isOwnDomain(address: string, users: readonly DirectoryUser[]): boolean {
  const domain = domainOf(address);
  return users.some((user) => user.userType === 'Member' && domainOf(user.mail) === domain);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
