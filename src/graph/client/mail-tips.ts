import type { AutomaticRepliesMailTips, MailTips as WireMailTips } from '@microsoft/microsoft-graph-types';
import type { MailTips } from '../types';
import type { Ask } from './call';
import { instantOf } from './date-times';
import { portionsOf } from './portions';
import { count, flag, listOf, objectOf, text, told } from './shapes';

/** Graph names no limit; a hundred is what is said to be taken. */
const AT_MOST = 100;
/** The names one asks by; `mailboxFullStatus` is answered as `mailboxFull`. */
const ASKED = 'automaticReplies, mailboxFullStatus, externalMemberCount, totalMemberCount';

/** What Exchange tells of these addresses, in their order. @throws GraphError */
export async function askMailTips(
  ask: Ask,
  addresses: readonly string[],
  signal?: AbortSignal,
): Promise<MailTips[]> {
  const tips: MailTips[] = [];
  for (const portion of portionsOf(addresses, AT_MOST)) {
    const { body } = await ask({
      method: 'POST',
      path: '/me/getMailTips',
      feature: 'recipients',
      prefer: ['outlook.timezone="UTC"'],
      body: { EmailAddresses: portion, MailTipsOptions: ASKED },
      signal,
    });
    tips.push(...inOrder(portion, listOf(tipsOf)(objectOf(body).value)));
  }
  return tips;
}

/** What is used of it, by name and kind. @throws GraphError `failed` */
function tipsOf(value: unknown): WireMailTips {
  const tips = objectOf(value);
  const { emailAddress, automaticReplies } = told(tips, ['emailAddress', 'automaticReplies'], objectOf);
  return {
    ...told(tips, ['mailboxFull'], flag),
    ...told(tips, ['totalMemberCount', 'externalMemberCount'], count),
    ...told(tips, ['error'], objectOf),
    ...(emailAddress && { emailAddress: told(emailAddress, ['address'], text) }),
    ...(automaticReplies && {
      automaticReplies: {
        ...told(automaticReplies, ['message'], text),
        ...told(automaticReplies, ['scheduledStartTime', 'scheduledEndTime'], objectOf),
      },
    }),
  };
}

/** One entry for each address asked. Graph's order is not promised; where it answers with another address, the place counts. */
export function inOrder(addresses: readonly string[], answers: readonly WireMailTips[]): MailTips[] {
  const byAddress = new Map(answers.map((each) => [small(each.emailAddress?.address), each]));
  const asked = new Set(addresses.map(small));
  return addresses.map((address, at) => {
    const inPlace = answers.length === addresses.length ? answers[at] : undefined;
    const stranger = inPlace && !asked.has(small(inPlace.emailAddress?.address)) ? inPlace : undefined;
    return readMailTips(address, byAddress.get(small(address)) ?? stranger);
  });
}

/** The wire's tips as ours. What was not told is left out, so that nobody takes it for a no. */
export function readMailTips(address: string, tips: WireMailTips | undefined): MailTips {
  if (!tips || tips.error) return { address, unknown: true };
  const { automaticReplies, mailboxFull, totalMemberCount: total, externalMemberCount: external } = tips;
  return {
    address,
    ...(automaticReplies ? { away: awayOf(automaticReplies) } : {}),
    ...(typeof mailboxFull === 'boolean' ? { mailboxFull } : {}),
    // A single person counts as one member of themselves.
    ...(typeof total === 'number' && total > 1 && typeof external === 'number'
      ? { members: { total, external } }
      : {}),
  };
}

function awayOf({ message, scheduledStartTime, scheduledEndTime }: AutomaticRepliesMailTips) {
  if (!message?.trim()) return null; // how Graph says that nothing is answered
  const from = instantOf(scheduledStartTime);
  const until = instantOf(scheduledEndTime);
  return { message, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

const small = (address: string | null | undefined) => (address ?? '').trim().toLowerCase();
