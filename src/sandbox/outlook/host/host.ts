import { traceOf } from '../../trace';
import type {
  AddinButton,
  ItemStore,
  OutlookHost,
  PaneHandle,
  SendOutcome,
  SmartAlert,
  Surface,
} from '../model';
import { answerRequest } from './answers';
import { hostContext } from './context';
import { Dialogs } from './dialogs';
import type { HostContext } from './dispatch/call';
import { Faults } from './faults';
import { type Frame, Frames } from './frames';
import { AddinFunctions, type ComposeEvent } from './functions';
import { WireLog } from './log';
import { readManifest, requireOrigin } from './manifest/read';
import type { AddinManifest, LaunchEvent, SendMode } from './manifest/types';
import { openPane } from './panes';
import { deliver } from './send';
import { type HostOptions, type HostSettings, OUTLOOK_TIMINGS } from './settings';
import { mayBeSent } from './smart-alert';
import { hostTexts } from './texts';
import { EVENT, type Request } from './wire';

/** The part of Outlook on the web that an add-in talks to. What it proves and what not: src/sandbox/README.md. */
export class SandboxHost implements OutlookHost {
  readonly settings: HostSettings;
  readonly faults = new Faults();
  readonly log = new WireLog();
  #manifest: AddinManifest;
  #manifestXml: string;
  readonly #options: HostOptions;
  readonly #frames: Frames;
  readonly #dialogs: Dialogs;
  readonly #functions: AddinFunctions;
  readonly #context: HostContext;
  readonly #sending = new WeakSet<ItemStore>();
  readonly #panes = new WeakMap<HTMLElement, PaneHandle>();

  /** @throws ManifestError when the manifest cannot be used */
  constructor(options: HostOptions) {
    this.#options = options;
    this.settings = {
      requirementSet: options.requirementSet ?? '1.15',
      locale: options.locale ?? 'da-DK',
      timings: { ...OUTLOOK_TIMINGS, ...options.timings },
      sendMode: null,
      labels: options.labels ?? [],
    };
    this.#manifestXml = options.manifestXml;
    this.#manifest = this.#read(options.manifestXml, this.settings);
    const manifest = () => this.#manifest;
    this.#context = hostContext(options, this.settings, manifest, this.faults);
    this.#frames = new Frames(
      {
        answer: (frame, request) =>
          answerRequest(
            { context: this.#context, dialogs: this.#dialogs, functions: this.#functions },
            frame,
            request,
          ),
        registered: (frame, event, request) => this.#registered(frame, event, request),
        unregistered: (frame, event) => {
          if (event === EVENT.dialogMessage) this.#dialogs.close(frame);
        },
      },
      this.faults,
      this.log,
    );
    this.#functions = new AddinFunctions({
      frames: this.#frames,
      faults: this.faults,
      log: this.log,
      settings: this.settings,
      manifest,
    });
    this.#dialogs = new Dialogs(this.#frames, () => ({
      title: this.#manifest.name,
      locale: this.settings.locale,
      closeLabel: hostTexts(this.settings.locale).closeDialog,
    }));
  }

  get addinName(): string {
    return this.#manifest.name;
  }

  /**
   * Takes over another language, requirement set or send mode, and reads the manifest anew for it. Open panes keep what
   * they were started with.
   * @throws ManifestError when the add-in asks for more than the requirement set
   */
  adjust(patch: { locale?: string; requirementSet?: string; sendMode?: SendMode | null }): void {
    const manifest = this.#read(this.#manifestXml, { ...this.settings, ...patch });
    Object.assign(this.settings, patch);
    this.#manifest = manifest;
  }

  /**
   * Uses another version of the manifest: `edit` gets the text in use.
   * @throws ManifestError
   */
  useManifest(edit: (xml: string) => string): void {
    const xml = edit(this.#manifestXml);
    this.#manifest = this.#read(xml, this.settings);
    this.#manifestXml = xml;
  }

  buttons(surface: Surface): AddinButton[] {
    return this.#manifest.buttons
      .filter((button) => button.surface === surface)
      .map(({ id, label, tooltip, icons, action }) => ({
        id,
        label,
        tooltip,
        icon: icons[32] ?? icons[80] ?? icons[16] ?? '',
        action: action.do,
      }));
  }

  /** A pane that is open in the container already makes room for the new one. */
  openPane(item: ItemStore, buttonId: string, container: HTMLElement, contextData?: string): PaneHandle {
    const button = this.#manifest.buttons.find(({ id }) => id === buttonId);
    if (button?.action.do !== 'show-pane') throw new Error(`No button "${buttonId}" that opens a pane`);
    this.#panes.get(container)?.close();
    const pane = openPane(
      { frames: this.#frames, dialogs: this.#dialogs, host: this.#context },
      { buttonId, action: button.action, item, container, contextData: contextData ?? null },
    );
    this.#panes.set(container, pane);
    return pane;
  }

  /** Runs the function of a button (`run-function`). */
  run(item: ItemStore, buttonId: string, contextData?: string): void {
    this.#functions.pressButton(buttonId, item, contextData);
  }

  raise(event: ComposeEvent, item: ItemStore): void {
    this.#functions.raise(event, item);
  }

  async send(item: ItemStore, ask: (alert: SmartAlert | null) => void): Promise<SendOutcome> {
    if (this.#sending.has(item)) return 'kept'; // one Send at a time
    this.#sending.add(item);
    try {
      const handler = this.#functions.handlerOf(item.get().meeting ? 'OnAppointmentSend' : 'OnMessageSend');
      if (handler && !(await this.#askAddin(handler, item, ask))) return 'kept';
      await deliver(item, this.#context.memory(item), this.#options.outbox);
      return 'sent';
    } catch (error) {
      console.error('Sandbox host: the mail could not be sent:', traceOf(error));
      return 'kept';
    } finally {
      this.#sending.delete(item);
    }
  }

  #read(xml: string, settings: Pick<HostSettings, 'locale' | 'requirementSet'>): AddinManifest {
    const manifest = readManifest(xml, settings);
    requireOrigin(manifest, this.#options.addinOrigin);
    return manifest;
  }

  #askAddin(
    handler: LaunchEvent,
    item: ItemStore,
    ask: (alert: SmartAlert | null) => void,
  ): Promise<boolean> {
    const { requirementSet, timings, locale, sendMode } = this.settings;
    return mayBeSent({
      manifest: this.#manifest,
      sendMode: sendMode ?? handler.sendMode,
      requirementSet,
      timings,
      texts: hostTexts(locale),
      ask,
      run: (signal) => this.#functions.askBeforeSend(handler, item, signal),
      runCommand: (buttonId, contextData) => this.run(item, buttonId, contextData),
    });
  }

  #registered(frame: Frame, event: string, request: Request): void {
    if (event === EVENT.commandInvoked) this.#functions.registered(frame);
    if (event === EVENT.dialogMessage) this.#dialogs.registered(frame, request);
  }
}
