import { FAILURE, HostFailure } from '../wire';
import { type Call, type Handler, textsOf, write } from './call';

/** Header names know no capitals; what was set keeps its spelling. */
function spelling(call: Call, name: string): string | undefined {
  return Object.keys(call.item().get().headers).find((known) => known.toLowerCase() === name.toLowerCase());
}

const get: Handler = (call) => {
  const { headers } = call.item().get();
  const found: Record<string, string> = {};
  for (const name of textsOf(call, 'internetHeaderKeys')) {
    const value = headers[spelling(call, name) ?? ''];
    if (value !== undefined) found[name] = value;
  }
  return found;
};

const set: Handler = (call) => {
  const pairs = call.params.internetHeaderNameValuePairs;
  if (typeof pairs !== 'object' || pairs === null) throw new HostFailure(FAILURE.internal);
  const headers = { ...call.item().get().headers };
  for (const [name, value] of Object.entries(pairs)) headers[spelling(call, name) ?? name] = String(value);
  write(call, { headers });
};

const remove: Handler = (call) => {
  const headers = { ...call.item().get().headers };
  for (const name of textsOf(call, 'internetHeaderKeys')) delete headers[spelling(call, name) ?? ''];
  write(call, { headers });
};

const getAll: Handler = (call) => {
  const { headers } = call.item().get();
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
};

export const headerMethods: Record<number, Handler> = { 151: get, 152: set, 153: remove, 168: getAll };
