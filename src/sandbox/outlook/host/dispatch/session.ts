import { offers } from '../manifest/read';
import { FAILURE, HostFailure } from '../wire';
import { type Call, type Handler, textOf } from './call';

/** Characters of all names and values together. */
function limit(call: Call): number {
  return offers(call.host.settings.requirementSet, '1.16') ? 2_621_440 : 50_000;
}

function change(call: Call, sessionData: Record<string, string>): void {
  const length = Object.entries(sessionData).reduce(
    (sum, [name, value]) => sum + name.length + value.length,
    0,
  );
  if (length > limit(call)) throw new HostFailure(FAILURE.sessionDataTooLong);
  call.item().change({ sessionData }, 'add-in');
}

const set: Handler = (call) =>
  change(call, { ...call.item().get().sessionData, [textOf(call, 'name')]: textOf(call, 'value') });

const get: Handler = (call) => {
  const value = call.item().get().sessionData[textOf(call, 'name')];
  if (value === undefined) throw new HostFailure(FAILURE.keyNotFound);
  return value;
};

const remove: Handler = (call) => {
  const { [textOf(call, 'name')]: gone, ...kept } = call.item().get().sessionData;
  if (gone === undefined) throw new HostFailure(FAILURE.keyNotFound);
  change(call, kept);
};

export const sessionMethods: Record<number, Handler> = {
  185: set,
  186: get,
  187: (call) => call.item().get().sessionData,
  188: (call) => change(call, {}),
  189: remove,
};
