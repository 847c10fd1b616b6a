import { FAILURE, HostFailure } from '../wire';
import { type Handler, RawAnswer } from './call';

/** Roaming settings: 32 KB for all, as Outlook's limit says. */
const ROAMING_LIMIT = 32 * 1024;

const loadCustom: Handler = (call) => {
  const { storeId, customProperties } = call.item().get();
  const kept = storeId === null ? undefined : call.host.customProperties.get(storeId);
  return new RawAnswer({
    wasSuccessful: true,
    customProperties: JSON.stringify({ ...kept, ...customProperties }),
  });
};

const saveCustom: Handler = (call) => {
  const given = call.params.customProperties;
  if (typeof given !== 'object' || given === null) throw new HostFailure(FAILURE.internal);
  const item = call.item();
  const customProperties = { ...given } as Record<string, unknown>;
  item.change({ customProperties }, 'add-in');
  const { storeId } = item.get();
  if (storeId !== null) call.host.customProperties.set(storeId, customProperties);
};

/** office.js hands the whole set over, values as JSON strings, in a list of one. */
const saveRoaming: Handler = (call) => {
  const values = call.params['0'];
  if (typeof values !== 'object' || values === null) throw new HostFailure(FAILURE.settings);
  if (JSON.stringify(values).length > ROAMING_LIMIT) throw new HostFailure(FAILURE.settings);
  call.host.roaming.save({ ...values } as Record<string, string>);
};

export const propertyMethods: Record<number, Handler> = { 3: loadCustom, 4: saveCustom, 404: saveRoaming };
