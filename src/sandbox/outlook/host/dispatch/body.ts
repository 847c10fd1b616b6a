import { atStart, htmlToText, textToHtml } from '../html-text';
import { putHtmlSignature, putTextSignature, signatureOfText, withoutTags } from '../signature';
import { FAILURE, HostFailure } from '../wire';
import { type Call, type Handler, textOf, write } from './call';

/** Office.CoercionType on the wire. */
const HTML = 3;

/** Characters of a signature, says Microsoft (Office.Body.setSignatureAsync); office.js itself lets 120,000 pass. */
const LONGEST_SIGNATURE = 30_000;

function wantsHtml(call: Call): boolean {
  return call.params.coercionType === HTML;
}

/** What the add-in gave, in the body's own format. HTML for a plain-text mail is refused, as documented (InvalidFormatError). */
function inBodyFormat(call: Call, name: string): string {
  const given = textOf(call, name);
  const { bodyType } = call.item().get();
  if (bodyType === 'text' && wantsHtml(call)) throw new HostFailure(FAILURE.invalidDataFormat);
  return bodyType === 'html' && !wantsHtml(call) ? textToHtml(given) : given;
}

const getAsync: Handler = (call) => {
  const { body, bodyType, isProtected } = call.item().get();
  // What a client says of a mail whose rights forbid programs to read it; Microsoft names no code for it.
  if (isProtected) throw new HostFailure(FAILURE.permissionDenied);
  if (wantsHtml(call)) return bodyType === 'html' ? body : textToHtml(body);
  return bodyType === 'html' ? htmlToText(body) : body;
};

const setAsync: Handler = (call) => write(call, { body: inBodyFormat(call, 'data') });

const prependAsync: Handler = (call) => {
  const piece = inBodyFormat(call, 'data');
  const { body, bodyType } = call.item().get();
  write(call, { body: bodyType === 'html' ? atStart(body, piece) : piece + body });
};

const appendOnSendAsync: Handler = (call) => {
  call.host.memory(call.item()).appendOnSend += inBodyFormat(call, 'appendTxt');
};

/**
 * Sets the mail's signature, in place of the one before, whoever put that: the client's own or an add-in's
 * (https://learn.microsoft.com/javascript/api/outlook/office.body#outlook-office-body-setsignatureasync-member(1)).
 * Set in the handler of an event it does not count as a change of the form, as long as the person wrote nothing.
 */
const setSignatureAsync: Handler = (call) => {
  const given = textOf(call, 'data');
  if (given.length > LONGEST_SIGNATURE) throw new HostFailure(FAILURE.tooLong);
  const item = call.item().get();
  const patch = item.bodyType === 'text' ? textSignature(call, given) : htmlSignature(call, given);
  const untouched = call.frame.kind === 'runtime' && item.untouchedBody === item.body;
  write(call, untouched ? { ...patch, untouchedBody: patch.body } : patch);
};

function htmlSignature(call: Call, given: string) {
  const piece = wantsHtml(call) ? given : signatureOfText(given);
  return { body: putHtmlSignature(call.item().get().body, piece, call.host.faults.signature === 'stacks') };
}

function textSignature(call: Call, given: string) {
  if (wantsHtml(call)) throw new HostFailure(FAILURE.invalidDataFormat);
  const { body, textSignature: old } = call.item().get();
  const piece = withoutTags(given).replace(/\r\n?/g, '\n');
  const before = call.host.faults.signature === 'stacks' ? undefined : old;
  return { body: putTextSignature(body, piece, before), textSignature: piece };
}

/** Where the cursor is only the editor knows; in a new mail or reply it is at the start. */
const setSelectedDataAsync: Handler = prependAsync;

export const bodyMethods: Record<number, Handler> = {
  13: setSelectedDataAsync,
  14: (call) => call.item().get().bodyType,
  23: prependAsync,
  28: () => ({ data: '', sourceProperty: 'body' }),
  29: setSelectedDataAsync,
  37: getAsync,
  38: setAsync,
  100: appendOnSendAsync,
  173: setSignatureAsync,
};
