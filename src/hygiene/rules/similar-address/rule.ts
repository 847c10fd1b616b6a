import type { ClassifiedRecipient, RecipientKind, Sighting } from '../../mail/types';
import { canonicalAddress, domainOf } from '../../recipients/domain';
import { kindOf } from '../../recipients/kind-of';
import {
  domainGlance,
  glance,
  isOneSlip,
  isOwn,
  type Likeness,
  listedTwin,
  SHORTEST_NAME,
} from '../../recipients/look-alike';
import type { Organisation } from '../../recipients/organisation';
import type { LookedAt, Rule } from '../rule';
import { type SimilarAddressOptions, similarAddressDefaults } from './options';
import { quotedAddresses } from './seen';
import { similarAddressTexts } from './texts';

/** An address that is nearly an own colleague's, an authority's, or one that has been written to. */
export const similarAddress: Rule<SimilarAddressOptions> = {
  name: 'similar-address',
  needs: ['recipients'],
  uses: ['body'],
  defaults: { level: 'hint', override: true, options: similarAddressDefaults },
  texts: similarAddressTexts,
  look,
};

/** So many recipients are looked at: each is held up against each, and nobody picks hundreds from a list one by one. */
const MOST = 200;
/** Shorter ones are initials, and all initials are one letter off from others. */
const SHORTEST = 8;
/** "lars.hansen", "l-b.holm": nothing but words; and not the name of a box that every organisation has. */
const NAME = /^[^._\d-]{2,}(?:[._-][^._\d-]{2,})+$/;
const BOX = /(?:^|[._-])(?:post|mail|info|kontakt|contact|svar|reply|borger|service|social|job|team|sikker)/;

/** An address of the mail, and how its two halves look. */
interface Entry {
  readonly local: string;
  readonly domain: string;
  readonly looks: readonly [local: string, domain: string];
  readonly kind: RecipientKind;
  /** Its place among the recipients, -1 for the sender, and `BEFORE` for one that was in touch before. */
  readonly at: number;
}
const BEFORE = -2;

interface Like {
  readonly says: 'own' | 'authority' | 'citizen' | 'seen' | 'name';
  readonly by?: Likeness;
}

function look(mail: LookedAt, { sameName }: SimilarAddressOptions): Sighting[] {
  const { organisation, from, body, known = [] } = mail;
  if (!organisation) return [];
  const entries: Entry[] = [];
  const add = (address: string, at: number, kind = kindOf({ address }, organisation)) => {
    const domain = domainOf(address);
    if (!domain) return;
    const local = canonicalAddress(address)
      .slice(0, -domain.length - 1)
      .split('+')[0] as string;
    entries.push({ local, domain, looks: [glance(local), domainGlance(domain)], kind, at });
  };
  for (const address of known.slice(0, MOST).concat(body ? quotedAddresses(body) : [])) add(address, BEFORE);
  const written = new Set(entries.map(whole));
  if (from) add(from.address, -1);
  const recipients = (mail.recipients || []).slice(0, MOST);
  recipients.forEach(({ address, kind }, at) => {
    add(address, at, kind);
  });

  const sightings: Sighting[] = [];
  for (const one of entries) {
    if (one.at < 0) continue;
    let like = likeListed(one, organisation);
    for (const other of written.has(whole(one)) ? [] : entries)
      like = like || likeOther(one, other, sameName);
    if (like) sightings.push(sightingOf(recipients[one.at] as ClassifiedRecipient, like, whole(one)));
  }
  return sightings;
}

const whole = ({ local, domain }: Entry) => `${local}@${domain}`;

function likeListed({ domain }: Entry, organisation: Organisation): Like | null {
  const like = listedTwin(domain, organisation);
  if (!like) return null;
  return { says: isOwn(like.kind) ? 'own' : (like.kind as 'authority' | 'citizen'), by: like.by };
}

/**
 * How an address is like another of the mail. Two that both get the mail were chosen side by side: only those that one
 * cannot tell apart count then, and a private address beside the same name's own one.
 */
function likeOther(one: Entry, other: Entry, sameName: boolean): Like | null {
  const before = other.at === BEFORE;
  if (one.domain === other.domain) {
    if (one.local.length < SHORTEST || one.local === other.local) return null;
    if (other.at < one.at && one.looks[0] === other.looks[0]) return { says: 'seen', by: 'twin' };
    return before && isOneSlip(one.local, other.local) ? { says: 'seen', by: 'slip' } : null;
  }
  if (one.local !== other.local) return null;
  const long = other.domain.lastIndexOf('.') >= SHORTEST_NAME;
  if (long && one.kind === 'company' && (other.at < one.at || other.kind !== 'company')) {
    if (one.looks[1] === other.looks[1]) return { says: 'seen', by: 'twin' };
    if (isOneSlip(one.domain, other.domain)) return { says: 'seen', by: 'slip' };
  }
  const namesake = sameName && !isOwn(one.kind) && NAME.test(one.local) && !BOX.test(one.local);
  const ownAndPrivate = isOwn(other.kind) && one.kind === 'citizen';
  return namesake && (before || ownAndPrivate) && !areRelated(one, other) ? { says: 'name' } : null;
}

/** A domain and one below it. */
function areRelated({ domain: one }: Entry, { domain: other }: Entry): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return long.slice(-short.length - 1) === `.${short}`;
}

function sightingOf(
  { field, index, address }: ClassifiedRecipient,
  { says, by }: Like,
  same: string,
): Sighting {
  return {
    category: 'recipients',
    says: 'similar',
    where: { part: `${field}:${index}`, start: 0, end: address.length },
    sure: by === 'twin' || (says === 'own' && by === 'slip') ? 'likely' : 'possible',
    because: by ? [{ says }, { says: by }] : [{ says }],
    same,
  };
}
