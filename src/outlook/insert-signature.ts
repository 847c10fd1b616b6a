import { bodyFromHtml } from '../hygiene/mail/body';
import { ownText } from '../hygiene/mail/own-text';
import type { Policy } from '../hygiene/policy/types';
import type { SignatureManual } from '../hygiene/signature/types';
import { verifySignature } from '../hygiene/signature/verify';
import { LONGEST_SIGNATURE, signatureHtml, signatureSheet, signatureText } from '../hygiene/signature/write';
import { call } from './call';
import { occasionOf } from './occasion';
import { readPerson } from './person';
import { meetingOf } from './read-appointment';
import { type ComposeItem, readBody, readComposeType, readFrom } from './read-mail';
import { isCurrent, type Target } from './target';

/**
 * How it ended: `inserted` by Outlook's own word; `nothing`: nothing is to be inserted, or a signature stands there that is
 * not ours to replace; `refused`: Outlook did not tell enough, said no, or never answered.
 */
export type Insertion = 'inserted' | 'nothing' | 'refused';

/**
 * Puts the manual's signature into a mail that was just begun, or that has got another sender, and turns Outlook's own off.
 * Never rejects. Never to be called at Send: some clients insert a second one there (office-js issue 4758).
 *
 * A signature that stands in the mail already is replaced only where it is Outlook's own, or is word for word one of ours.
 * OnNewMessageCompose is not raised for drafts (Microsoft, event-based activation), but for a mail that is sent again or
 * taken out of the outbox, and there `setSignatureAsync` adds a second signature (office-js issues 3862, 4301). Nothing but
 * the body tells: `isClientSignatureEnabledAsync` tells of the settings, not of the mail.
 *
 * @param target its limit is for all reading together, and then for each of two writings
 * @param again the sender was changed: the signature that was inserted for the former one is ours to replace
 */
export async function insertSignature(target: Target, policy: Policy, again = false): Promise<Insertion> {
  const { signature: manual, rules } = policy;
  if (!manual || rules.signature?.level === 'off' || meetingOf(target.item)) return 'nothing';
  try {
    return await insert(target, manual, again);
  } catch {
    return 'refused';
  }
}

async function insert(target: Target, manual: SignatureManual, again: boolean): Promise<Insertion> {
  const { item, limit } = target;
  const own = readPerson();
  const [{ text, source }, from, composeType, outlooks] = await Promise.all([
    readBody(item, limit),
    readFrom(item, limit),
    readComposeType(item, limit),
    clientSigns(item, limit),
  ]);
  const mail = { ...(from && { from }), ...(composeType && { composeType }) };
  const occasion = occasionOf(mail, text, own);
  const { type } = source;
  const formFor = (address: string | undefined) =>
    (type === 'html' ? signatureHtml : signatureText)(manual, own.person, { ...occasion, from: address });
  const signature = formFor(occasion.from);
  if (signature === '' || signature.length > LONGEST_SIGNATURE) return 'nothing';

  const words = withoutSpace(ownText(text));
  if (words !== '') {
    const wordsFor = (address: string | undefined) => wordsOf(formFor(address), type);
    const ours = longestIn(words, senders(manual, occasion.from).map(wordsFor));
    if (ours === wordsFor(occasion.from)) return 'nothing';
    const any = { ...occasion, language: undefined, complete: own.complete };
    const { where } = verifySignature(text, manual, own.person, any);
    if (where && outlooks !== true && !(again && ours !== '')) return 'nothing';
  }
  const sheet = type === 'html' ? signatureSheet(manual) : '';
  return write(target, sheet + signature, type, outlooks !== false);
}

async function write(
  target: Target,
  signature: string,
  coercionType: 'html' | 'text',
  disable: boolean,
): Promise<Insertion> {
  const { item, limit } = target;
  if (!isCurrent(target)) return 'refused';
  // What Outlook would not turn off it replaces all the same.
  if (disable) await call<void>((done) => item.disableClientSignatureAsync(done), limit).catch(() => {});
  if (!isCurrent(target)) return 'refused';
  await call<void>((done) => item.body.setSignatureAsync(signature, { coercionType }, done), limit);
  return 'inserted';
}

/** Whether Outlook puts a signature of its own into such a mail; undefined where it does not tell. */
const clientSigns = (item: ComposeItem, limit: number): Promise<boolean | undefined> =>
  call<boolean>((done) => item.isClientSignatureEnabledAsync(done), limit).catch(() => undefined);

/** Who sends it now, and everybody in whose name it may have been signed until now; undefined is the person's own. */
function senders({ departments }: SignatureManual, from: string | undefined): (string | undefined)[] {
  const all = [from, undefined];
  for (const { mailboxes } of departments) all.push(...mailboxes);
  return all;
}

/** The longest of them that stands there: one form may be the beginning of another. */
function longestIn(words: string, forms: readonly string[]): string {
  let longest = '';
  for (const form of forms) if (form.length > longest.length && words.indexOf(form) >= 0) longest = form;
  return longest;
}

const wordsOf = (form: string, type: 'html' | 'text'): string =>
  withoutSpace(type === 'html' ? bodyFromHtml(form).text : form);

/** Clients break and indent lines anew. */
const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
