import type { StoredMail } from './compose-item';

type Done = (result: unknown) => void;
type Act = (member: string, done: Done, run: () => unknown) => void;

/** Where Outlook on the web keeps the signature, and where a reply's quoted mail begins. */
const OWN_PLACE = /<div id="Signature">[\s\S]*?<\/div><!--s-->/;
const QUOTED = /<div id="divRplyFwdMsg"/;

/** The members of a mail that are about its signature. */
export function signatureOf(mail: () => StoredMail, act: Act) {
  return {
    isClientSignatureEnabledAsync: (done: Done) =>
      act('isClientSignatureEnabledAsync', done, () => mail().clientSignature),
    disableClientSignatureAsync: (done: Done) =>
      act('disableClientSignatureAsync', done, () => {
        mail().clientSignature = false;
      }),
  };
}

/** And of its body. */
export function bodySignatureOf(mail: () => StoredMail, act: Act) {
  return {
    setSignatureAsync: (data: string, { coercionType }: { coercionType: string }, done: Done) =>
      act('body.setSignatureAsync', done, () => {
        mail().body = withSignatureSet(mail(), data, coercionType);
      }),
  };
}

/**
 * A body with its signature set: in the place that Outlook keeps for it, above a quoted mail, or at the end. One that lies
 * elsewhere is not found: a second one is added, as Outlook does (office-js issues 3862, 4301).
 */
function withSignatureSet({ type, body }: StoredMail, data: string, coercionType: string): string {
  if (data.length > 30_000) throw new Error('DataExceedsMaximumSize');
  if (type === 'text') {
    if (coercionType !== 'text') throw new Error('InvalidFormatError');
    return `${body}\n\n${data}`;
  }
  const signature = `<div id="Signature">${data}</div><!--s-->`;
  if (OWN_PLACE.test(body)) return body.replace(OWN_PLACE, () => signature);
  const quoted = body.search(QUOTED);
  return quoted < 0 ? body + signature : body.slice(0, quoted) + signature + body.slice(quoted);
}
