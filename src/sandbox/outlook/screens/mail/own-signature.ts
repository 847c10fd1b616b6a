import type { MailboxOwner } from '../../../mailbox/types';
import { putHtmlSignature, putTextSignature } from '../../host/signature';
import type { HostItem } from '../../model';
import { escapeHtml } from './plain';

/**
 * A new mail or answer with Outlook's own signature: one such as people make for themselves, with a font, a colour and a
 * saying that no design manual asks for. It is in Danish whatever the screens' language, like the mailbox.
 */
export function withOwnSignature(draft: HostItem, owner: MailboxOwner): HostItem {
  const text = ownLines(owner).join('\n');
  if (draft.bodyType === 'text') {
    return {
      ...draft,
      body: putTextSignature(draft.body, text, undefined),
      textSignature: text,
    };
  }
  return { ...draft, body: putHtmlSignature(draft.body, ownHtml(owner)) };
}

const ownLines = ({ displayName, jobTitle }: MailboxOwner): string[] => [
  'De bedste hilsner',
  displayName,
  jobTitle,
  '»Et smil er den korteste vej mellem to mennesker«',
];

function ownHtml(owner: MailboxOwner): string {
  const style = 'font-family: &quot;Comic Sans MS&quot;, cursive; font-size: 12pt; color: rgb(112, 48, 160);';
  const [greeting, name, title, saying] = ownLines(owner).map(escapeHtml);
  return [greeting, `<b>${name}</b>`, title, `<i>${saying}</i>`]
    .map((line) => `<div style="${style}">${line}</div>`)
    .join('');
}
