import { readInquiry } from '../../hygiene/replies/inquiry';
import { markName, type NoReplyReason } from '../../hygiene/replies/marks';
import type { MailKind } from '../citizens/kinds';
import { LETTERS, MACHINES } from '../citizens/letters';
import type { Outgoing } from '../citizens/mail';
import type { Random } from '../citizens/random';
import { written } from '../citizens/writing';
import { onDay } from './answering';
import type { Around } from './around';
import type { Box } from './boxes';
import { moments, type Span } from './rhythm';

const QUIET_KINDS: ReadonlySet<MailKind> = new Set(['thanks', 'documents', 'only-cc']);
const QUIET = [...MACHINES, ...LETTERS.filter(({ kind }) => QUIET_KINDS.has(kind))];

/** Newsletters, notices, bills and thanks: so many, over all mailboxes. */
export function quietMails(count: number, span: Span, { boxes, ...around }: Around): void {
  const { post, random, now } = around;
  for (const at of moments(count, span, random)) {
    const box = someBox(boxes, random);
    const { mail, kind } = written(random.pick(QUIET), box.mail, new Date(at), random);
    const { to, cc, answers: _none, at: _at, ...letter } = mail;
    const put = post.put({ ...letter, box, at, to: [to], ...(cc ? { cc: [cc] } : {}) });
    if (!put || onDay(at, 1, box, random) > now) continue;
    if (looksAsked(mail, box)) put.categories.push(markName({ says: 'needs-none', because: reasonOf(kind) }));
    if (random.chance(box.profile.filed)) put.folder = 'archive';
  }
}

/** Bigger mailboxes get more, and small ones enough to be noticed. */
function someBox(boxes: readonly Box[], random: Random): Box {
  const weights = boxes.map(({ profile }) => profile.quiet * (profile.asked + 40));
  let left = random.next() * weights.reduce((sum, one) => sum + one, 0);
  const found = boxes.find((_box, index) => {
    left -= weights[index] ?? 0;
    return left < 0;
  });
  return found ?? (boxes[0] as Box);
}

/** Whether it is taken for an inquiry where nobody reads its text: then somebody says that it is none. */
function looksAsked({ from, to, cc, subject, headers = {} }: Outgoing, box: Box): boolean {
  return readInquiry({
    from,
    to: [to],
    cc: cc ? [cc] : [],
    mailbox: box.mail.address,
    subject,
    text: '',
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
  }).needsReply;
}

function reasonOf(kind: MailKind): NoReplyReason {
  if (kind === 'thanks') return 'thanks';
  return kind === 'offer' ? 'advertising' : 'information';
}
