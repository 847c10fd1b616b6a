import { restId } from '../item-ids';
import type { ScreenActions } from '../settings';
import { FAILURE, HostFailure } from '../wire';
import { type Call, type Handler, RawAnswer, textOf } from './call';

/** The screens' answer to a wish of the add-in, or "not supported" where they have none. */
function action<Name extends keyof ScreenActions>(call: Call, name: Name): NonNullable<ScreenActions[Name]> {
  const found = call.host.actions[name];
  if (!found) throw new HostFailure(FAILURE.notSupported);
  return found;
}

const refuse: Handler = () => {
  throw new HostFailure(FAILURE.notSupported);
};

/**
 * office.js has made the id one of REST's. An id of no mail shows nothing "and no error message is returned":
 * https://learn.microsoft.com/javascript/api/outlook/office.mailbox#outlook-office-mailbox-displaymessageform-member(1)
 */
const showMessage: Handler = (call) => action(call, 'showMessage')(restId(textOf(call, 'itemId')));

const newMail: Handler = (call) => {
  const list = (name: string) =>
    Array.isArray(call.params[name]) ? (call.params[name] as unknown[]).map(String) : [];
  action(
    call,
    'newMail',
  )({
    to: list('toRecipients'),
    cc: list('ccRecipients'),
    bcc: list('bccRecipients'),
    subject: String(call.params.subject ?? ''),
    htmlBody: String(call.params.htmlBody ?? ''),
  });
};

const reply =
  (all: boolean): Handler =>
  (call) =>
    action(call, 'reply')(call.item(), String(call.params.htmlBody ?? ''), all);

/** Exchange's legacy tokens and EWS are off, as they are in every tenant since 2025. */
const noToken: Handler = () =>
  new RawAnswer({
    wasSuccessful: false,
    errorCode: 9018,
    errorName: 'GenericTokenError',
    errorMessage: 'Legacy Exchange tokens are turned off.',
  });
const noEws: Handler = () =>
  new RawAnswer({
    wasProxySuccessful: false,
    wasSuccessful: false,
    errorMessage: 'EWS is not available here.',
  });

const closeItem: Handler = (call) => action(call, 'closeItem')(call.item());
const done: Handler = () => undefined;

export const formMethods: Record<number, Handler> = {
  2: noToken,
  5: noEws,
  7: refuse, // new appointment: the sandbox has no calendar
  8: showMessage,
  9: refuse,
  10: reply(false),
  11: reply(true),
  12: noToken,
  30: reply(false),
  31: reply(true),
  40: done,
  41: closeItem,
  42: done,
  43: refuse,
  44: newMail,
  45: refuse,
  // what office.js tells Microsoft about itself ends here
  163: done,
  177: refuse,
  178: newMail,
  179: showMessage,
  180: refuse,
  181: reply(false),
  182: reply(true),
  183: reply(false),
  184: reply(true),
  193: done,
  400: done,
  401: done,
  402: done,
  403: done,
};
