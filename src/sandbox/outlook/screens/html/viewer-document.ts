import type { StoredAttachment, StoredMessage } from '../../../mailbox/types';
import { escapeHtml } from '../mail/plain';
import { viewerRoot } from './safe-html';

/** The frame loads nothing but what it carries; the sanitizer has taken out scripts before, and the frame's sandbox runs none. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
const frameStyle =
  'html{color-scheme:light;background:#fff}body{margin:0;padding:4px 2px 16px;font:14.5px/1.45 "Segoe UI",system-ui,sans-serif;color:#242424;overflow-wrap:anywhere}img{max-width:100%;height:auto}a{color:#0b5a69}pre{white-space:pre-wrap;font:inherit;margin:0}table{max-width:100%}';

/** What the reading pane's frame shows, and whether pictures from the web were left out. */
export interface ViewerDocument {
  html: string;
  remotePictures: boolean;
}

export function viewerDocument(message: StoredMessage, language: string): ViewerDocument {
  const { contentType, content } = message.body;
  const root = viewerRoot(contentType === 'text' ? `<pre>${escapeHtml(content)}</pre>` : content);
  const remotePictures = showPictures(root, message.attachments);
  for (const link of root.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  const head = root.querySelector('head')?.innerHTML ?? '';
  const body = root.querySelector('body');
  const look = body?.getAttribute('style');
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${escapeHtml(message.subject)}</title><style>${frameStyle}</style>${head}</head><body${look ? ` style="${escapeHtml(look)}"` : ''}>${body?.innerHTML ?? ''}</body></html>`;
  return { html, remotePictures };
}

function showPictures(root: HTMLElement, attachments: readonly StoredAttachment[]): boolean {
  let remote = false;
  for (const picture of root.querySelectorAll('img')) {
    const source = picture.getAttribute('src') ?? '';
    if (/^cid:/i.test(source)) picture.setAttribute('src', pictureData(source.slice(4), attachments) ?? '');
    else if (!/^data:/i.test(source)) {
      remote = true;
      picture.removeAttribute('src');
    }
    picture.removeAttribute('srcset');
  }
  return remote;
}

/** The picture that a `cid:` address means, as a data URL. */
export function pictureData(
  contentId: string,
  attachments: readonly Pick<StoredAttachment, 'contentId' | 'contentType' | 'contentBytes'>[],
): string | undefined {
  const wanted = contentId.replace(/^<|>$/g, '');
  const found = attachments.find((file) => file.contentId?.replace(/^<|>$/g, '') === wanted);
  return found && /^image\//i.test(found.contentType)
    ? `data:${found.contentType};base64,${found.contentBytes}`
    : undefined;
}
