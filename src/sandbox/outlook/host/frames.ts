import { traceOf } from '../../trace';
import type { ItemStore } from '../model';
import type { CallFault, Faults } from './faults';
import type { WireLog } from './log';
import {
  ACTION,
  dispatchIdOf,
  FAILURE,
  HostFailure,
  MESSAGE,
  RESPONSE,
  type Request,
  type Response,
  readRequest,
} from './wire';

export type FrameKind = 'pane' | 'runtime' | 'dialog';

/** One page of the add-in, in an iframe, and the conversation with the office.js in it. */
export interface Frame {
  readonly kind: FrameKind;
  readonly conversationId: string;
  readonly controlId: string;
  readonly url: URL;
  readonly element: HTMLIFrameElement;
  /** Names of the events that the add-in has registered for, with the correlation id of the registration. */
  readonly registered: Map<string, number>;
  /** The mail that calls from this frame are about. */
  item: ItemStore | null;
  /** What getInitializationContextAsync answers. */
  readonly context: string | null;
  /** For a pane: the button that opened it. */
  readonly buttonId: string | null;
  /** For a dialog: the frame that opened it. */
  readonly owner: Frame | null;
}

export interface FrameOptions {
  kind: FrameKind;
  url: string;
  parent: HTMLElement;
  title: string;
  locale: string;
  item: ItemStore | null;
  context?: string | null;
  buttonId?: string;
  owner?: Frame;
}

export interface FrameEvents {
  /** Answers a request; a HostFailure becomes office.js's error answer. */
  answer(frame: Frame, request: Request): Promise<unknown> | unknown;
  /** The add-in registered for (or left) an event. */
  registered?(frame: Frame, event: string, request: Request): void;
  unregistered?(frame: Frame, event: string): void;
}

/** Opens pages of the add-in and carries the messages of their office.js. */
export class Frames {
  readonly #frames = new Map<string, Frame>();
  readonly #events: FrameEvents;
  readonly #faults: Faults;
  readonly #log: WireLog;

  constructor(events: FrameEvents, faults: Faults, log: WireLog) {
    this.#events = events;
    this.#faults = faults;
    this.#log = log;
    window.addEventListener('message', (message) => void this.#receive(message));
  }

  all(): Frame[] {
    return [...this.#frames.values()];
  }

  open(options: FrameOptions): Frame {
    const controlId = crypto.randomUUID();
    const conversationId = crypto.randomUUID().replaceAll('-', ''); // neither $ nor | may be in it
    const hostInfo = hostInfoOf(options);
    const url = new URL(options.url);
    url.search += `${url.search ? '&' : '?'}_host_Info=${hostInfo}`;
    const element = document.createElement('iframe');
    element.title = options.title;
    element.dataset.kind = options.kind;
    // What Outlook on the web grants; alert and confirm are not among it.
    element.setAttribute(
      'sandbox',
      'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    element.name = JSON.stringify({
      baseFrameName: `AgaveFrame_${controlId}`,
      hostInfo,
      xdmInfo: [conversationId, controlId, location.origin].join('|'),
      serializerVersion: 1,
      flights: '[]',
    });
    if (options.kind === 'runtime') element.hidden = true;
    const frame: Frame = {
      kind: options.kind,
      conversationId,
      controlId,
      url,
      element,
      registered: new Map(),
      item: options.item,
      context: options.context ?? null,
      buttonId: options.buttonId ?? null,
      owner: options.owner ?? null,
    };
    this.#frames.set(conversationId, frame);
    element.src = url.href; // name and src stand before the frame loads: office.js reads both at once
    options.parent.append(element);
    return frame;
  }

  close(frame: Frame): void {
    this.#frames.delete(frame.conversationId);
    frame.element.remove();
  }

  /** Hands an event to the add-in, if it has registered for it. */
  fire(frame: Frame, event: string, data: unknown): boolean {
    const correlationId = frame.registered.get(event);
    if (correlationId === undefined || !this.#frames.has(frame.conversationId)) return false;
    this.#post(frame, {
      ...envelope(frame, event, correlationId),
      _responseType: RESPONSE.event,
      _data: data,
      _errorCode: 0,
    });
    return true;
  }

  async #receive(message: MessageEvent): Promise<void> {
    const request = readRequest(message.data);
    const frame = request && this.#frames.get(request._conversationId);
    // Only the page that we opened may speak for its conversation.
    if (!frame || message.source !== frame.element.contentWindow || message.origin !== frame.url.origin)
      return;
    const dispatchId = dispatchIdOf(request);
    this.#log.add({
      at: performance.now(),
      frame: frame.kind,
      direction: 'to-host',
      name: request._actionName,
      ...(dispatchId === undefined ? {} : { dispatchId }),
    });
    const fault = this.#faults.take(frame.kind, request._actionName, dispatchId);
    if (fault?.do === 'drop') return;
    if (fault?.do === 'delay') await new Promise((done) => setTimeout(done, fault.ms ?? 0));
    if (request._actionType !== ACTION.invoke) return this.#register(frame, request);
    await this.#answer(frame, request, fault);
  }

  #register(frame: Frame, request: Request): void {
    const event = request._actionName;
    if (request._actionType === ACTION.register) frame.registered.set(event, request._correlationId);
    else frame.registered.delete(event);
    this.#reply(frame, request, { Error: 0 }, performance.now()); // null would be error 5001
    if (request._actionType === ACTION.register) this.#events.registered?.(frame, event, request);
    else this.#events.unregistered?.(frame, event);
  }

  async #answer(frame: Frame, request: Request, fault: CallFault | undefined): Promise<void> {
    const started = performance.now();
    try {
      if (fault?.do === 'fail') throw new HostFailure(fault.code ?? FAILURE.internal);
      const answer = fault?.do === 'answer' ? fault.data : await this.#events.answer(frame, request);
      this.#reply(frame, request, answer, started);
    } catch (error) {
      if (!(error instanceof HostFailure)) console.error('Sandbox host:', traceOf(error));
      const code = error instanceof HostFailure ? error.code : FAILURE.internal;
      // Office's own methods tell errors in another shape than Outlook's.
      const data =
        request._actionName === 'executeMethod'
          ? { Version: 1, Error: code }
          : { error: true, errorCode: code };
      this.#reply(frame, request, data, started, code);
    }
  }

  #reply(frame: Frame, request: Request, data: unknown, started: number, errorCode?: number): void {
    const dispatchId = dispatchIdOf(request);
    this.#log.add({
      at: performance.now(),
      frame: frame.kind,
      direction: 'to-add-in',
      name: request._actionName,
      ms: performance.now() - started,
      ...(dispatchId === undefined ? {} : { dispatchId }),
      ...(errorCode === undefined ? {} : { errorCode }),
    });
    this.#post(frame, {
      ...envelope(frame, request._actionName, request._correlationId),
      _responseType: RESPONSE.answer,
      _data: data ?? null,
      _errorCode: 0,
    });
  }

  #post(frame: Frame, response: Response): void {
    frame.element.contentWindow?.postMessage(JSON.stringify(response), frame.url.origin);
  }
}

function envelope(frame: Frame, name: string, correlationId: number) {
  return {
    _messageType: MESSAGE.response,
    _actionName: name,
    _conversationId: frame.conversationId,
    _correlationId: correlationId,
    _origin: location.origin,
    _serializerVersion: 1 as const,
  };
}

/** type $ platform $ version $ locale $ correlation $ dialog? $ logging? $ flags */
function hostInfoOf(options: FrameOptions): string {
  const dialog = options.kind === 'dialog' ? 'isDialog' : '';
  return ['Outlook', 'Web', '16.01', options.locale, crypto.randomUUID(), dialog, 'disableLogging', '0'].join(
    '$',
  );
}
