import { Client, type GraphRequest, ResponseType } from '@microsoft/microsoft-graph-client';
import type { GraphAccess, SignIn } from '../types';
import { type Answer, type Ask, type Asking, Call } from './call';
import { endpointOf } from './endpoint';
import { aborted, asGraphError, errorOf, isError } from './errors';
import { createGate, gated } from './gate';
import { authorized, keeping, retrying, type Sending, sending } from './handlers';
import { preferring } from './prefer';
import { type Patience, secondsOf } from './waiting';

/**
 * Asks Graph, through Microsoft's client and our own chain: keep errors → try again → token → preferences → gate → send.
 * The token is inside the trying again, so that a long pause does not outlive it.
 */
export function createAsk(
  access: GraphAccess,
  signIn: SignIn,
  { patience, ...sendingOptions }: Sending & { readonly patience: Patience },
): Ask {
  const { isOurs, below, baseUrl, version } = endpointOf(access.endpoint);
  const client = Client.initWithMiddleware({
    baseUrl,
    defaultVersion: version,
    middleware: [
      keeping(),
      retrying(patience),
      authorized(signIn, isOurs, sendingOptions.timeout),
      preferring(below),
      gated(createGate(), below),
      sending(sendingOptions),
    ],
  });

  return async <Body>(asking: Asking): Promise<Answer<Body>> => {
    if (asking.signal?.aborted) throw aborted();
    const call = new Call(asking);
    const request = client.api(asking.path).responseType(ResponseType.RAW).middlewareOptions([call]);
    let response: Response;
    try {
      response = await sent(request, asking);
    } catch (error) {
      throw asGraphError(call.failure ?? error);
    }
    const body = await bodyOf(response);
    const { status } = response;
    if (response.ok && body !== UNREADABLE && !isError(body))
      return { status, body: body as Body | undefined };
    const retryAfter = secondsOf(response.headers.get('Retry-After'), patience.now());
    throw errorOf({ status, body, ...(retryAfter === undefined ? {} : { retryAfter }) });
  };
}

function sent(request: GraphRequest, { method, body }: Asking): Promise<Response> {
  if (method === 'GET') return request.get();
  if (method === 'DELETE') return request.delete();
  return method === 'PATCH' ? request.patch(body) : request.post(body);
}

/** A page of a network's own, say, in place of an answer. */
const UNREADABLE = Symbol('no JSON');

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return UNREADABLE;
  }
}
