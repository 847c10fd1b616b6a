import { atStart, beforeQuote, htmlToText, textToHtml } from '../html-text';
import { FAILURE, HostFailure } from '../wire';
import { type Call, type Handler, textOf, write } from './call';

/** Office.CoercionType on the wire. */
const HTML = 3;

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

/** The signature stands at the end of what is written; a second call puts the new one in the old one's place. */
const setSignatureAsync: Handler = (call) => {
  const piece = inBodyFormat(call, 'data');
  const { body, bodyType } = call.item().get();
  if (bodyType === 'text') return write(call, { body: body === '' ? piece : `${body}\n${piece}` });
  const page = new DOMParser().parseFromString(body, 'text/html');
  const old = page.getElementById('Signature');
  if (!old) return write(call, { body: beforeQuote(body, `<div id="Signature">${piece}</div>`) });
  old.innerHTML = piece;
  const whole = /<html[\s>]/i.test(body);
  write(call, { body: whole ? page.documentElement.outerHTML : page.body.innerHTML });
};

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
