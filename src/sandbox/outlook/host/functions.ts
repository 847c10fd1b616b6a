import type { ItemStore, OutlookHost } from '../model';
import type { Faults } from './faults';
import type { Frame, Frames } from './frames';
import { changedAttachments, changedRecipients } from './item-events';
import { type FunctionCall, type FunctionRun, FunctionRunner } from './launch';
import type { WireLog } from './log';
import { offers } from './manifest/read';
import type { AddinManifest, LaunchEvent } from './manifest/types';
import type { HostSettings } from './settings';

export type ComposeEvent = Parameters<OutlookHost['raise']>[0];

export interface FunctionParts {
  frames: Frames;
  faults: Faults;
  log: WireLog;
  settings: HostSettings;
  manifest(): AddinManifest;
}

interface Details extends Record<string, unknown> {
  source: { id: string };
}

/** From which requirement set on Outlook knows a launch event. */
const SINCE: Record<string, string> = {
  OnNewMessageCompose: '1.10',
  OnMessageRecipientsChanged: '1.11',
  OnMessageAttachmentsChanged: '1.11',
  OnMessageSend: '1.12',
  OnAppointmentSend: '1.12',
  OnMessageFromChanged: '1.13',
};

/** What the event object of a send event names as its source. */
const SENDER: Record<string, string> = { OnMessageSend: 'msgSend', OnAppointmentSend: 'apptSend' };

/** The functions of the add-in that run without a pane: handlers of launch events, and buttons that run a function. */
export class AddinFunctions {
  readonly #parts: FunctionParts;
  readonly #runner: FunctionRunner;
  /** What the compose events told last about a mail. */
  readonly #told = new WeakMap<ItemStore, ReturnType<ItemStore['get']>>();

  constructor(parts: FunctionParts) {
    this.#parts = parts;
    this.#runner = new FunctionRunner(
      (call) => this.#openRuntime(call),
      (frame) => parts.frames.close(frame),
      parts.frames.fire.bind(parts.frames),
    );
  }

  /** The handler that the manifest names for an event, where this Outlook knows the event. */
  handlerOf(type: string): LaunchEvent | undefined {
    if (!offers(this.#parts.settings.requirementSet, SINCE[type] ?? '1.10')) return undefined;
    return this.#parts.manifest().launchEvents.find((event) => event.type === type);
  }

  askBeforeSend(handler: LaunchEvent, item: ItemStore, signal: AbortSignal): Promise<FunctionRun> {
    return this.#run(
      item,
      handler.type,
      handler.functionName,
      handler.page,
      { source: { id: SENDER[handler.type] ?? '' } },
      signal,
    );
  }

  /** Runs the handler of a compose event, once for each thing that changed; nothing waits for it. */
  raise(event: ComposeEvent, item: ItemStore): void {
    const changes = this.#changesFor(event, item);
    const handler = this.handlerOf(event);
    if (!handler) return;
    for (const change of changes) {
      void this.#run(item, event, handler.functionName, handler.page, { source: { id: '' }, ...change });
    }
  }

  pressButton(buttonId: string, item: ItemStore, contextData: string | undefined): void {
    const { buttons, functionPage } = this.#parts.manifest();
    const action = buttons.find((button) => button.id === buttonId)?.action;
    if (action?.do !== 'run-function' || !functionPage) return;
    const details = contextData === undefined ? {} : { initializationContext: contextData };
    void this.#run(item, 'ExecuteFunction', action.functionName, functionPage, {
      source: { id: buttonId },
      ...details,
    });
  }

  /** office.js in `frame` is ready for commands. */
  registered(frame: Frame): void {
    this.#runner.registered(frame);
  }

  completed(id: unknown, status: unknown, json: unknown): void {
    this.#runner.completed(id, status, json);
  }

  #run(
    item: ItemStore,
    type: string,
    functionName: string,
    page: string,
    details: Details,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<FunctionRun> {
    const { settings, log } = this.#parts;
    return this.#runner.run({
      item,
      page,
      functionName,
      event: { type, ...details },
      startMs: settings.timings.startMs,
      signal,
      entry: log.launch(type, functionName),
    });
  }

  #openRuntime(call: FunctionCall): Frame {
    const { frames, faults, settings, manifest } = this.#parts;
    const missing = faults.runtimePage === 'missing';
    return frames.open({
      kind: 'runtime',
      url: missing ? new URL('/there-is-no-such-page.html', call.page).href : call.page,
      parent: document.body,
      title: `${manifest().name} (${call.functionName})`,
      locale: settings.locale,
      item: call.item,
    });
  }

  /** What an event tells besides its name; one entry a run, none when nothing changed. */
  #changesFor(event: ComposeEvent, item: ItemStore): Record<string, unknown>[] {
    const now = item.get();
    const before = this.#told.get(item) ?? { ...now, to: [], cc: [], bcc: [], attachments: [] };
    switch (event) {
      case 'OnMessageRecipientsChanged': {
        const changedRecipientFields = changedRecipients(before, now);
        this.#told.set(item, { ...before, to: now.to, cc: now.cc, bcc: now.bcc });
        return changedRecipientFields ? [{ changedRecipientFields }] : [];
      }
      case 'OnMessageAttachmentsChanged':
        this.#told.set(item, { ...before, attachments: now.attachments });
        return changedAttachments(before, now);
      default:
        return [{}];
    }
  }
}
