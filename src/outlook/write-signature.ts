import { bodyFromHtml, bodyFromText } from '../hygiene/mail/body';
import type { Editable } from '../hygiene/mail/fix';
import type { InsertSignatureFix } from '../hygiene/mail/types';
import {
  followSignature,
  type SignatureBack,
  withoutNewSignature,
  withSignature,
} from '../hygiene/signature/replace';
import type { SignatureManual } from '../hygiene/signature/types';
import { verifySignature } from '../hygiene/signature/verify';
import { signatureHtml, signatureText } from '../hygiene/signature/write';
import { occasionOf, type SignedMail } from './occasion';
import { readPerson } from './person';
import { isCurrent, type NotDone, readPart, type Target } from './target';
import { writePart } from './write-part';

/** The signature that was written, and what stood in its place. */
export interface SignatureUndo {
  readonly do: 'insert-signature';
  /** The fixes that asked for it; one is enough for all. */
  readonly made: readonly InsertSignatureFix[];
  readonly back: SignatureBack;
  /** The source as it was. */
  readonly before: string;
}

type Body = NonNullable<Editable['body']>;

/**
 * Inserts the manual's signature, or replaces the one that stands in the mail, by the person's fields as they are now.
 * The signature is looked up again first, for the writer may have typed; the words above and below it stay byte for byte.
 * One reading, one writing, and where Outlook did not say that it has written, one more reading.
 *
 * `changed`: a signature is there now and was not, or the other way round, or there is nothing to write one with.
 *
 * @param mail the mail in which the fixes were found
 */
export async function insertOrReplaceSignature(
  target: Target,
  made: readonly InsertSignatureFix[],
  manual: SignatureManual,
  mail: SignedMail,
): Promise<{ readonly undo: SignatureUndo | null; readonly why: NotDone | null }> {
  const body = await readBodyNow(target);
  if (!body) return { undo: null, why: isCurrent(target) ? 'refused' : 'left' };
  const signed = made.some(({ span }) => span !== undefined);
  const written = signedAnew(body, manual, mail, signed);
  if (!written) return { undo: null, why: 'changed' };
  const { content, back } = written;
  const ending = await writePart(target, 'body', { body: { ...body, content } }, () => isCurrent(target));
  if (ending === 'left' || ending === 'too-large') return { undo: null, why: ending };
  if (ending !== 'written') {
    const now = await readBodyNow(target);
    // Where nothing can be read any more, an answer that never came counts as written: Undo looks again.
    if (now ? !isThere(back, body, now) : ending !== 'unknown') return { undo: null, why: 'refused' };
  }
  return { undo: { do: 'insert-signature', made, back, before: body.content }, why: null };
}

/** Puts back what stood there before; nothing where that is back already. */
export async function undoSignature(
  target: Target,
  undo: SignatureUndo,
): Promise<{ readonly rest: SignatureUndo | null; readonly why: NotDone | null }> {
  const body = await readBodyNow(target);
  if (!body) return { rest: undo, why: isCurrent(target) ? 'refused' : 'left' };
  if (body.content === undo.before) return { rest: null, why: null };
  const content = withoutNewSignature(undo.back, body);
  if (content === null) return { rest: undo, why: 'changed' };
  const ending = await writePart(target, 'body', { body: { ...body, content } }, () => isCurrent(target));
  if (ending === 'left' || ending === 'too-large') return { rest: undo, why: ending };
  if (ending === 'written') return { rest: null, why: null };
  const now = await readBodyNow(target);
  const gone = now && now.content !== body.content && withoutNewSignature(undo.back, now) === null;
  return gone ? { rest: null, why: null } : { rest: undo, why: 'refused' };
}

/** The same undo after the mail was read anew. */
export function followWritten(undo: SignatureUndo, source: string): SignatureUndo {
  const back = followSignature(undo.back, source);
  return back === undo.back ? undo : { ...undo, back };
}

/** @param signed whether a signature stood there when the fix was offered */
function signedAnew(body: Body, manual: SignatureManual, mail: SignedMail, signed: boolean) {
  const own = readPerson();
  const text = body.type === 'html' ? bodyFromHtml(body.content, true) : bodyFromText(body.content);
  const occasion = occasionOf(mail, text, own);
  const any = { ...occasion, language: undefined, complete: own.complete }; // as the rule looks for it
  const { where } = verifySignature(text, manual, own.person, any);
  if ((where !== null) !== signed) return null;
  const signature = {
    html: signatureHtml(manual, own.person, occasion),
    text: signatureText(manual, own.person, occasion),
  };
  return signature.text === '' ? null : withSignature(body, signature, where);
}

const isThere = (back: SignatureBack, before: Body, now: Body) =>
  now.content !== before.content && withoutNewSignature(back, now) !== null;

async function readBodyNow(target: Target): Promise<Body | null> {
  return (await readPart(target, 'body'))?.body ?? null;
}
