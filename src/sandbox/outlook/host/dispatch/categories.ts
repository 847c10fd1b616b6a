import { FAILURE, HostFailure } from '../wire';
import { type Call, type Handler, listOf, textsOf } from './call';

/**
 * Categories of a mail being read are stored at once. On a mail being written they cannot be changed in Outlook on the web
 * and new Outlook (https://learn.microsoft.com/javascript/api/outlook/office.categories); on an appointment they can.
 */
async function keep(call: Call, categories: string[]): Promise<void> {
  const item = call.item();
  if (item.get().mode === 'compose' && !item.get().meeting) throw new HostFailure(FAILURE.notSupported);
  item.change({ categories }, 'add-in');
  const { storeId, mode } = item.get();
  if (mode === 'read' && storeId !== null) await call.host.outbox.update(storeId, { categories });
}

const get: Handler = (call) =>
  call
    .item()
    .get()
    .categories.map((displayName) => ({
      displayName,
      color: call.host.masterCategories.find((one) => one.displayName === displayName)?.color ?? 'None',
    }));

/** Only categories of the mailbox's list may be put on a mail. */
const add: Handler = async (call) => {
  const added = textsOf(call, 'categories');
  const known = call.host.masterCategories.map((one) => one.displayName);
  if (added.some((name) => !known.includes(name))) throw new HostFailure(FAILURE.invalidCategory);
  await keep(call, [...new Set([...call.item().get().categories, ...added])]);
};

const remove: Handler = async (call) => {
  const gone = textsOf(call, 'categories');
  await keep(
    call,
    call
      .item()
      .get()
      .categories.filter((name) => !gone.includes(name)),
  );
};

const addMaster: Handler = (call) => {
  const { masterCategories } = call.host;
  for (const one of listOf(call, 'categoryDetails')) {
    const { displayName, color } = one as { displayName: string; color: string };
    if (masterCategories.some((known) => known.displayName === displayName)) {
      throw new HostFailure(FAILURE.duplicateCategory);
    }
    masterCategories.push({ displayName, color });
  }
};

const removeMaster: Handler = (call) => {
  for (const name of textsOf(call, 'categories')) {
    const at = call.host.masterCategories.findIndex((one) => one.displayName === name);
    if (at >= 0) call.host.masterCategories.splice(at, 1);
  }
};

export const categoryMethods: Record<number, Handler> = {
  157: get,
  158: add,
  159: remove,
  160: (call) => call.host.masterCategories,
  161: addMaster,
  162: removeMaster,
};
