import { IncomingMessage, type ServerResponse } from 'node:http';
import type { GraphServer } from '../../../src/sandbox/graph/server';
import type { Exchange } from './contract';

export interface RecordedServer {
  readonly server: GraphServer;
  readonly exchanges: readonly Exchange[];
}

/** The same server, and what passes through it. */
export function recordContract(server: GraphServer): RecordedServer {
  const exchanges: Exchange[] = [];
  const recorded: GraphServer = async (request, response, asked) => {
    const body = await wholeOf(request);
    const copy = copyOf(request, body);
    const answered = listenTo(response);
    await server(copy, response, asked);
    if (request.method === 'OPTIONS' || !response.writableEnded) return;
    const url = new URL(request.url ?? '/', 'https://localhost');
    const [requestBody, responseBody] = [jsonOf(body.toString('utf8')), jsonOf(answered())];
    exchanges.push({
      method: request.method ?? 'GET',
      path: asked.replace(/\?.*$/, '').replace(/^\/%24batch$/i, '/$batch'),
      query: url.search.slice(1),
      status: response.statusCode,
      ...(requestBody === undefined ? {} : { requestBody }),
      ...(responseBody === undefined ? {} : { responseBody }),
    });
  };
  return { server: recorded, exchanges };
}

async function wholeOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A request that can be read once more. */
function copyOf(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  copy.method = request.method;
  copy.url = request.url;
  copy.headers = request.headers;
  copy.complete = true; // or its end would cut the connection
  copy.push(body);
  copy.push(null);
  return copy;
}

function listenTo(response: ServerResponse): () => string {
  const pieces: string[] = [];
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  response.end = ((...given: unknown[]) => {
    if (typeof given[0] === 'string' || Buffer.isBuffer(given[0])) pieces.push(given[0].toString());
    return end(...given);
  }) as ServerResponse['end'];
  return () => pieces.join('');
}

/** What is no JSON is passed on as text. */
function jsonOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
