import createPurifier, { type Config } from 'dompurify';
import { inlineStyles } from './inline-styles';

/** Nothing that runs, asks or loads: a mail is text and pictures. `cid:` and `blob:` are the mail's own pictures. */
const mail: Config = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: ['form', 'input', 'button', 'select', 'textarea', 'video', 'audio', 'source', 'dialog'],
  FORBID_ATTR: ['contenteditable', 'autofocus', 'tabindex', 'accesskey', 'popover', 'background', 'srcset'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|cid:|blob:|#|data:image\/(?:png|gif|jpe?g|webp|bmp);)/i,
};

const purifier = createPurifier(window);
purifier.addHook('uponSanitizeAttribute', (_node, attribute) => {
  if (attribute.attrName === 'style') attribute.attrValue = withoutAddresses(attribute.attrValue);
});

/**
 * Anything from outside as nodes fit for the editor: the mail's style sheets are written into its elements. The nodes belong to a document
 * that loads nothing; whoever brings them into the page says first what its pictures show.
 */
export function cleanFragment(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  inlineStyles(parsed);
  const config = { ...mail, FORBID_TAGS: [...(mail.FORBID_TAGS ?? []), 'style'] };
  return purifier.sanitize(parsed.body.innerHTML, { ...config, RETURN_DOM_FRAGMENT: true });
}

/**
 * The same as a string, for quoting. Outlook on the web puts `x_` before the ids and classes of what it quotes, so that
 * the earlier mail's signature and history are not taken for this one's.
 */
export function editorHtml(html: string): string {
  const fragment = cleanFragment(html);
  for (const element of fragment.querySelectorAll('[id], [class]')) {
    if (element.id) element.id = `x_${element.id}`;
    for (const name of [...element.classList]) element.classList.replace(name, `x_${name}`);
  }
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}

/** A whole mail for the reading pane's own frame, its style sheets kept. Answers its `<html>` element, in a document that loads nothing. */
export function viewerRoot(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const sheet of parsed.querySelectorAll('style')) {
    // Outlook hides its style sheets from the browsers of 1996 in comments; the sanitizer would drop such a sheet whole.
    sheet.textContent = withoutAddresses((sheet.textContent ?? '').replace(/<!--|-->/g, ''));
  }
  const { outerHTML } = parsed.documentElement;
  return purifier.sanitize(outerHTML, { ...mail, WHOLE_DOCUMENT: true, RETURN_DOM: true }) as HTMLElement;
}

/** CSS that fetches nothing. An address written with escapes slips through here; the page's own policy stops that one. */
const withoutAddresses = (css: string): string => css.replace(/url\([^)]*\)|@import[^;]*;?/gi, '');
