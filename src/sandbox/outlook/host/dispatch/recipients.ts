import type { EmailAddress } from '../../../mailbox/types';
import type { HostItem } from '../../model';
import { FAILURE, HostFailure } from '../wire';
import { type Call, type Handler, listOf, write } from './call';

const FIELDS = ['to', 'cc', 'bcc'] as const;
/** Office.MailboxEnums.RecipientType on the wire. */
const TYPE = { other: 0, list: 1, user: 2, external: 3 } as const;

/** An address as office.js gets it. */
export function wireAddress({ name, address }: EmailAddress, ownAddress: string) {
  const own = ownAddress.slice(ownAddress.lastIndexOf('@')).toLowerCase();
  return { name, address, recipientType: address.toLowerCase().endsWith(own) ? TYPE.user : TYPE.external };
}

function fieldOf(call: Call): (typeof FIELDS)[number] {
  const field = FIELDS[Number(call.params.recipientField)];
  if (!field) throw new HostFailure(FAILURE.internal);
  return field;
}

/** office.js gives name or address or both; a text given alone is both. */
function given(call: Call): EmailAddress[] {
  return listOf(call, 'recipientArray').map((one) => {
    const { name, address } = one as { name?: string; address?: string };
    return { name: name ?? address ?? '', address: address ?? name ?? '' };
  });
}

const getAsync: Handler = (call) =>
  call
    .item()
    .get()
    [fieldOf(call)].map((one) => wireAddress(one, call.host.owner.address));

const setAsync: Handler = (call) => {
  const patch: Partial<HostItem> = { [fieldOf(call)]: given(call) };
  write(call, patch);
};

const addAsync: Handler = (call) => {
  const field = fieldOf(call);
  const before = call.item().get()[field];
  const known = new Set(before.map((one) => one.address.toLowerCase()));
  const added = given(call).filter((one) => !known.has(one.address.toLowerCase()));
  write(call, { [field]: [...before, ...added] });
};

export const recipientMethods: Record<number, Handler> = {
  15: getAsync,
  21: setAsync,
  22: addAsync,
  107: (call) => ({
    ...wireAddress(call.item().get().from, call.host.owner.address),
    recipientType: TYPE.user,
  }),
};
