import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Api, answerApi } from './api';
import { findFile } from './files';
import type { Handler } from './listen';
import { contentSecurityPolicy, type Origins, send, sendNotFound } from './reply';

export interface HostOrigin {
  folder: string;
  api: Api;
  /** Answers `/login/…`. */
  signIn: Handler;
  /** Answers `/v1.0/…`. */
  graph: Handler;
  origins(): Origins;
}

/** Serves the screens of the local Outlook, its mailbox under `/api/`, and what stands for Microsoft's sign-in and Graph. */
export function hostOrigin(options: HostOrigin) {
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const origins = options.origins();
    if (path.startsWith('/api/')) {
      const from = request.headers.origin;
      if (from !== undefined && from !== origins.host) {
        return send(
          response,
          403,
          'text/plain; charset=utf-8',
          'Only the sandbox itself may use its mailbox.\n',
        );
      }
      return answerApi(options.api, request, response, path.slice('/api/'.length));
    }
    if (path.startsWith('/login/')) return options.signIn(request, response, path);
    if (path.startsWith('/v1.0/')) return options.graph(request, response, path);
    const file = await findFile(options.folder, path);
    if (!file) return sendNotFound(response, path);
    send(response, 200, file.contentType, file.bytes, {
      'content-security-policy': contentSecurityPolicy('host', origins),
    });
  };
}
