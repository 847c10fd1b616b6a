import { z } from 'zod';
import { canonicalDomain } from '../recipients/domain';
import { CHANNEL_PROBLEMS as P } from './problems-channels';
import { address, checked, domain } from './schema-texts';

/** More than a handful of marks for one channel is a mistake. */
const MOST_ACTIONS = 20;

const channel = z.enum(['ordinary', 'secure-mail', 'digital-post']);
const cell = z.strictObject({ without: channel.optional(), with: channel.optional() }).optional();

const matches = (pattern: RegExp, says: (typeof P)[keyof typeof P], about: string) =>
  checked((text) => (pattern.test(text) ? null : says), about);

/** Headers that Exchange takes away where mail comes in or leaves (its header firewall), and the trace's own. */
const TAKEN = /^x-(?:kuvert$|ms-exchange-(?:organization|forest)-)/i;

const header = z
  .strictObject({
    name: checked(
      (text) => (TAKEN.test(text) ? P.headerTaken : /^x-[a-z0-9-]{1,58}$/i.test(text) ? null : P.headerName),
      'An internet header that begins with "x-".',
    ),
    value: matches(/^[!-~](?:[ -~]{0,198}[!-~])?$/, P.headerValue, 'Its value, in ASCII.'),
  })
  .meta({ description: 'Sets an internet header that a mail-flow rule or a gateway acts on.' });

/** Every action by its name. Each entry of a list holds one of them; `channelListProblems` sees to that. */
const action = z.strictObject({
  header: header.optional(),
  subjectTag: matches(/^[^\s][^\r\n]{0,38}[^\s]$/, P.subjectTag, 'Puts a tag into the subject.').optional(),
  place: z
    .enum(['start', 'end'])
    .meta({ description: 'Where the tag stands; at the start if left out.' })
    .optional(),
  sensitivityLabel: matches(
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    P.label,
    'Sets the sensitivity label with this GUID, where the client can.',
  ).optional(),
  category: matches(/^[^\s,;][^,;\r\n]{0,254}$/, P.category, 'Gives the mail this category.').optional(),
  addressSuffix: checked(
    (text) => (text.charAt(0) === '.' && canonicalDomain(text.slice(1)) !== null ? null : P.suffix),
    'Is added to the address of every recipient who needs the channel.',
  ).optional(),
  replaceDomain: z
    .strictObject({ from: domain, to: domain })
    .meta({ description: 'Puts another domain in place of a recipient’s.' })
    .optional(),
  cprRecipient: z
    .strictObject({ domain, from: address.optional() })
    .meta({
      description: 'Sends to {cpr}@domain; from: the only mailbox that may do so. Off unless it stands here.',
    })
    .optional(),
  openPage: matches(
    /^https:\/\/[a-z0-9.-]{1,253}(?::[0-9]{1,5})?(?:[/?#][^\s<>"{}@]{0,1000})?$/i,
    P.page,
    'Opens the organisation’s own page. Nothing of the mail goes along.',
  ).optional(),
});

const actions = (about: string) => z.array(action).max(MOST_ACTIONS).meta({ description: about }).optional();

/** The names of the actions. */
export const ACTIONS = Object.keys(action.shape).filter((name) => name !== 'place');

export const channelsSchema = z
  .strictObject({
    internal: cell,
    affiliated: cell,
    authority: cell,
    company: cell,
    citizen: cell,
    unknown: cell,
    list: cell,
    'secure-mail': actions('What takes a mail to "send sikkert"; all of it together.'),
    'digital-post': actions('What takes a mail to Digital Post; all of it together.'),
  })
  .meta({
    description:
      'Recipient kind → channel, without and with sensitive findings; and how a mail gets to each channel.',
  })
  .optional();
