import DOMPurify, { type Config } from 'dompurify';
import { inlineStyles } from './inline-styles';

/** Nothing that runs, asks or loads: a mail is text and pictures. `cid:` and `blob:` are the mail's own pictures. */
const mail: Config = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: ['form', 'input', 'button', 'select', 'textarea', 'video', 'audio', 'source', 'dialog'],
  FORBID_ATTR: ['contenteditable', 'autofocus', 'tabindex', 'accesskey', 'popover'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|cid:|blob:|#|data:image\/(?:png|gif|jpe?g|webp|bmp);)/i,
};

/** Anything from outside, as nodes that may stand in the editor: the mail's style sheets are written into its elements. */
export function editorFragment(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  inlineStyles(parsed);
  const clean = DOMPurify.sanitize(parsed.body.innerHTML, {
    ...mail,
    FORBID_TAGS: [...(mail.FORBID_TAGS ?? []), 'style'],
    RETURN_DOM_FRAGMENT: true,
  });
  return document.importNode(clean, true);
}

/** The same as a string, for quoting. */
export function editorHtml(html: string): string {
  const holder = document.createElement('div');
  holder.append(editorFragment(html));
  return holder.innerHTML;
}

/** A whole mail for the reading pane's own frame, its style sheets kept. Answers its `<html>` element. */
export function viewerRoot(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const sheet of parsed.querySelectorAll('style')) {
    // Outlook hides its style sheets from the browsers of 1996 in comments; the sanitizer would drop such a sheet whole.
    sheet.textContent = (sheet.textContent ?? '').replace(/<!--|-->/g, '');
  }
  return DOMPurify.sanitize(parsed.documentElement.outerHTML, {
    ...mail,
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
  }) as HTMLElement;
}
