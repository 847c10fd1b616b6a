import type { Frame, Frames } from './frames';
import { EVENT, type Request } from './wire';

/**
 * Dialogs of the add-in that ask to be shown inside Outlook (displayDialogAsync with displayInIframe). The others open a
 * browser window by themselves: office.js needs no host for them.
 */
export interface DialogLook {
  title: string;
  locale: string;
  closeLabel: string;
}

const DIALOG_CLOSED = 12006;

export class Dialogs {
  readonly #frames: Frames;
  readonly #look: () => DialogLook;
  readonly #open = new Map<Frame, { frame: Frame; overlay: HTMLElement }>();

  constructor(frames: Frames, look: () => DialogLook) {
    this.#frames = frames;
    this.#look = look;
  }

  /** The pane has registered for its dialog's messages: that is how it asks for the dialog. */
  registered(owner: Frame, request: Request): void {
    const { targetId } = (request._data ?? {}) as { targetId?: string };
    const url = addressOf(targetId, owner);
    if (!url) return;
    const { title, locale, closeLabel } = this.#look();
    const overlay = document.createElement('div');
    overlay.dataset.sandboxDialog = '';
    overlay.style.cssText =
      'position:fixed;inset:0;display:grid;place-items:center;background:rgb(0 0 0 / 40%);z-index:1000000';
    const box = document.createElement('div');
    box.style.cssText =
      'display:grid;grid-template-rows:auto 1fr;width:min(40rem,90vw);height:min(32rem,90vh);background:#fff';
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = closeLabel;
    close.addEventListener('click', () => this.#closedByPerson(owner));
    box.append(close);
    overlay.append(box);
    document.body.append(overlay);
    const frame = this.#frames.open({
      kind: 'dialog',
      url,
      parent: box,
      title,
      locale,
      item: owner.item,
      owner,
    });
    frame.element.style.cssText = 'width:100%;height:100%;border:0';
    this.#open.set(owner, { frame, overlay });
    close.focus();
  }

  /** The pane (or its end) closes the dialog. */
  close(owner: Frame): void {
    const dialog = this.#open.get(owner);
    if (!dialog) return;
    this.#open.delete(owner);
    this.#frames.close(dialog.frame);
    dialog.overlay.remove();
  }

  /** messageParent: from the dialog to the pane that opened it. */
  toParent(dialog: Frame, message: unknown): void {
    if (!dialog.owner) return;
    this.#frames.fire(dialog.owner, EVENT.dialogMessage, {
      messageType: 0,
      messageContent: message,
      messageOrigin: dialog.url.origin,
    });
  }

  /** messageChild: from the pane to its dialog. */
  toChild(owner: Frame, message: unknown): void {
    const dialog = this.#open.get(owner);
    if (!dialog) return;
    this.#frames.fire(dialog.frame, EVENT.dialogParentMessage, {
      messageType: 1,
      messageContent: message,
      messageOrigin: owner.url.origin,
    });
  }

  #closedByPerson(owner: Frame): void {
    this.close(owner);
    this.#frames.fire(owner, EVENT.dialogMessage, { messageType: DIALOG_CLOSED });
  }
}

/** Only pages of the add-in itself may be shown as its dialog. */
function addressOf(targetId: string | undefined, owner: Frame): string | undefined {
  try {
    const { url } = JSON.parse(targetId ?? '') as { url?: string };
    const address = new URL(url ?? '', owner.url);
    return address.origin === owner.url.origin ? address.href : undefined;
  } catch {
    return undefined;
  }
}
