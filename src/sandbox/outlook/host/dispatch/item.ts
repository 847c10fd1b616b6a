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
  if (storeId !== null) return (await call.host.outbox.update(storeId, draft)).id;
  const { id } = await call.host.outbox.create(draft);
  item.change({ storeId: id }, 'add-in');
  return id;
};

const itemId: Handler = (call) => {
  const { storeId } = call.item().get();
  if (storeId === null) throw new HostFailure(FAILURE.itemNotSaved);
  return storeId;
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

export const itemMethods: Record<number, Handler> = {
  17: (call) => write(call, { subject: textOf(call, 'subject') }),
  18: (call) => call.item().get().subject,
  32: save,
  99: initializationContext,
  101: moveTo,
  164: itemId,
  166: (call) => call.host.memory(call.item()).delayDelivery,
  167: delay,
  174: composeType,
  175: (call) => call.item().get().clientSignatureEnabled,
  176: disableClientSignature,
};
