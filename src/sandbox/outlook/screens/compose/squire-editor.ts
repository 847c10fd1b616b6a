import Squire from 'squire-rte';
import type { ItemStore } from '../../model';
import { morphChildren } from '../html/morph';
import { PictureBook } from '../html/picture-book';
import { cleanFragment } from '../html/safe-html';
import { attachmentOf, blobOf } from './attach';

/**
 * The rich-text editor over one mail. What the person types goes into the mail at once; what an add-in changes in the mail is worked into
 * the page where it differs, so that caret and scroll stay. Until the person types, the mail's HTML stays exactly as it was stored.
 */
export function mountEditor(root: HTMLElement, item: ItemStore): { editor: Squire; close(): void } {
  const pictures = new PictureBook(() => item.get().attachments, blobOf);
  const nodesOf = (html: string) => document.importNode(pictures.show(cleanFragment(html)), true);
  const editor = new Squire(root, {
    sanitizeToDOMFragment: nodesOf,
    tagAttributes: { a: { target: '_blank', rel: 'noopener noreferrer' } },
  });
  editor.setHTML(item.get().body);
  let shown = editor.getHTML();
  let byAddin = false;

  editor.addEventListener('input', () => {
    if (byAddin) return;
    const html = editor.getHTML();
    if (html === shown) return;
    shown = html;
    item.change({ body: pictures.hide(html) }, 'user');
  });
  editor.addEventListener(
    'pasteImage',
    (event) => void insertPictures(editor, item, pictures, event as CustomEvent),
  );

  const stop = item.subscribe((mail, by, patch) => {
    if (by === 'user' || patch.body === undefined || mail.bodyType !== 'html') return;
    byAddin = true;
    // Saved before and after, so that one step of undo takes back what the add-in did and no more.
    editor.saveUndoState();
    morphChildren(root, nodesOf(mail.body));
    editor.getHTML();
    editor.saveUndoState();
    // Reading the text makes Squire notice the change now, while it counts as the add-in's.
    shown = editor.getHTML();
    byAddin = false;
  });

  return {
    editor,
    close() {
      stop();
      editor.destroy();
      pictures.close();
    },
  };
}

async function insertPictures(
  editor: Squire,
  item: ItemStore,
  pictures: PictureBook,
  event: CustomEvent,
): Promise<void> {
  const pasted = (event.detail as { clipboardData?: DataTransfer }).clipboardData;
  const files = [...(pasted?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
  for (const file of files) {
    const contentId = `${crypto.randomUUID()}@kuvert.sandkasse`;
    const attachment = await attachmentOf(file, contentId);
    item.change({ attachments: [...item.get().attachments, attachment] }, 'user');
    editor.insertImage(pictures.addressOf(`cid:${contentId}`), { alt: file.name });
  }
}
