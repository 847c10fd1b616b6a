import type { ItemStore, PaneHandle } from '../model';
import type { Dialogs } from './dialogs';
import type { HostContext } from './dispatch/call';
import type { Frame, Frames } from './frames';
import { initialData } from './handshake';
import { relayItemEvents } from './item-events';
import type { ButtonAction } from './manifest/types';
import { EVENT } from './wire';

export interface PaneParts {
  frames: Frames;
  dialogs: Dialogs;
  host: HostContext;
}

interface PaneRequest {
  buttonId: string;
  action: ButtonAction & { do: 'show-pane' };
  item: ItemStore;
  container: HTMLElement;
  contextData: string | null;
}

/** A task pane: one page of the add-in beside the mail, which may stay when another mail is chosen. */
export function openPane(parts: PaneParts, request: PaneRequest): PaneHandle {
  const { frames, dialogs, host } = parts;
  const { buttonId, action, container } = request;
  const fire = frames.fire.bind(frames);
  let stopEvents = () => {};
  let frame: Frame;

  const watch = (item: ItemStore | null) => {
    stopEvents();
    frame.item = item;
    stopEvents = item ? relayItemEvents(item, frame, fire) : () => {};
  };
  const open = (item: ItemStore | null, context: string | null) => {
    container.replaceChildren();
    frame = frames.open({
      kind: 'pane',
      url: action.url,
      parent: container,
      title: host.manifest().name,
      locale: host.settings.locale,
      item,
      context,
      buttonId,
    });
    watch(item);
  };
  const close = () => {
    stopEvents();
    dialogs.close(frame);
    frames.close(frame);
  };

  open(request.item, request.contextData);
  return {
    buttonId,
    pinnable: action.pinnable,
    switchTo(item) {
      if (!frame.registered.has(EVENT.itemChanged)) {
        // A page that never asked for ItemChanged would go on with the old mail: it is loaded anew.
        close();
        if (item) open(item, null);
        return;
      }
      // What was registered on the old mail's object is gone with it: the add-in has to ask again.
      for (const event of [EVENT.recipientsChanged, EVENT.attachmentsChanged, EVENT.infobarClicked]) {
        frame.registered.delete(event);
      }
      watch(item);
      fire(frame, EVENT.itemChanged, item ? initialData(host, item) : '');
    },
    close,
  };
}
