import { ewsId } from '../item-ids';
import { draftOf } from '../send';
import { FAILURE, HostFailure } from '../wire';
import { type Handler, textOf, write } from './call';

const MAILBOX_FOLDERS: Record<string, string> = {
  inbox: 'inbox',
  junk: 'deleteditems',
  deletedItems: 'deleteditems',
};

const save: Handler = async (call) => {
  const item = call.item();
  const { storeId } = item.get();
  const draft = draftOf(item.get());
  if (storeId !== null) {
    await call.host.outbox.update(storeId, draft);
    return itemId(call);
  }
  const { id } = await call.host.outbox.create(draft);
  item.change({ storeId: id }, 'add-in');
  return ewsId(id);
};

const itemId: Handler = (call) => {
  const { storeId, itemId: moved } = call.item().get();
  if (storeId === null) throw new HostFailure(FAILURE.itemNotSaved);
  return ewsId(moved ?? storeId);
};

const initializationContext: Handler = (call) => {
  if (call.frame.context === null) throw new HostFailure(FAILURE.genericResponse);
  return call.frame.context;
};

const composeType: Handler = (call) => {
  const { composeType: type, bodyType } = call.item().get();
  return { composeType: type, coercionType: bodyType };
};

/**
 * Turns the client's own signature off for mails to come too: in Outlook on the web the call takes the choice out of the
 * options. What stands in this mail stays until another signature is set.
 */
const disableClientSignature: Handler = (call) => {
  write(call, { clientSignatureEnabled: false });
  call.host.actions.signatureOff?.();
};

const moveTo: Handler = async (call) => {
  const folder = MAILBOX_FOLDERS[textOf(call, 'destinationFolder')];
  const { storeId } = call.item().get();
  if (!folder || storeId === null) throw new HostFailure(FAILURE.internal);
  await call.host.outbox.move(storeId, folder);
};

const delay: Handler = (call) => {
  call.host.memory(call.item()).delayDelivery = Number(call.params.time ?? 0);
};

/** Office.MailboxEnums.DelegatePermissions, all of them: a delegate of a shared mailbox has full access here. */
const FULL_ACCESS = 63;

/** Only a mail that lies in another's mailbox has such properties; office.js shows the member for no other. */
const sharedProperties: Handler = (call) => {
  const { inMailbox } = call.item().get();
  if (!inMailbox) throw new HostFailure(FAILURE.notSupported);
  const { address } = inMailbox;
  // The REST addresses lead nowhere: Outlook's own REST API was switched off.
  return { owner: address, targetMailbox: address, targetRestUrl: '', delegatePermissions: FULL_ACCESS };
};

export const itemMethods: Record<number, Handler> = {
  17: (call) => write(call, { subject: textOf(call, 'subject') }),
  18: (call) => call.item().get().subject,
  32: save,
  99: initializationContext,
  101: moveTo,
  108: sharedProperties,
  164: itemId,
  166: (call) => call.host.memory(call.item()).delayDelivery,
  167: delay,
  174: composeType,
  175: (call) => call.item().get().clientSignatureEnabled,
  176: disableClientSignature,
};
