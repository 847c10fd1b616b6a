import type { Address, Attachment } from 'postal-mime';
import { withoutC1 } from '../decode-text';
import type { Reader } from '../job';
import { isLeftOut } from '../numbers-left-out';
import { openMime } from '../open-mime';
import { writeHtml, writeText } from './plain';
import { shownInside } from './shown-inside';

/** A mail as a file (RFC 5322, MIME): who, to whom, what about, the text, and its own attachments. */
export const readEml: Reader = async (bytes, job) => {
  const { email: mail, leftOut } = await openMime(bytes, 64);
  const people = [mail.from, ...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])];
  const head = [mail.subject ?? '', ...people.flatMap((each) => (each ? mailboxes(each) : []))];
  writeText(job, `${head.filter((line) => line !== '').join('\n')}\n\n`);
  if (mail.html !== undefined) writeHtml(job, withoutC1(mail.html));
  else writeText(job, withoutC1(mail.text ?? ''));

  const shown = shownInside(mail.html ?? '');
  for (const [at, file] of mail.attachments.entries()) {
    const number = at + 1;
    job.countFile();
    await job.out.at('file', number, async () => {
      await job.out.lines('name', [file.filename ?? '']);
      const about = {
        name: file.filename ?? '',
        contentType: file.mimeType,
        inline: shown.has(file.contentId?.replace(/^<|>$/g, '') ?? ''),
      };
      await job.share(at / mail.attachments.length, number / mail.attachments.length, () =>
        job.inner(bytesOf(file), about, number),
      );
    });
  }
  if (isLeftOut(leftOut, [job.out.result().text])) job.out.gap('unreadable');
};

function mailboxes(address: Address): string[] {
  const { name, address: mailbox } = address;
  if (address.group)
    return [name, ...address.group.map((each) => `${each.name} ${each.address ?? ''}`.trim())];
  return [`${name} ${mailbox ?? ''}`.trim()];
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
