import type { Job, Reader } from '../job';
import { Stop } from '../stop';
import { type Folder, openCompound } from './compound';
import { type MsgProperties, propertiesOf } from './msg-properties';
import { writeHtml, writeText } from './plain';
import { shownInside } from './shown-inside';

/**
 * A compound file ([MS-CFB]): an Outlook message, an encrypted Office document ([MS-OFFCRYPTO]), or a document of an
 * Office before 2007, whose text is not looked at.
 */
export const readCompound: Reader = async (bytes, job) => {
  const root = openCompound(bytes, job);
  if (!root) throw new Stop('unreadable');
  if (root.files.has('EncryptedPackage')) throw new Stop('encrypted');
  if (!isMessage(root)) throw new Stop('unreadable');
  await readMessage(root, job, 'message');
};

export const isMessage = ({ files }: Folder) => files.has('__properties_version1.0');

/** [MS-OXMSG]; the property numbers are those of [MS-OXPROPS]. */
export async function readMessage(message: Folder, job: Job, kind: 'message' | 'embedded'): Promise<void> {
  const of = propertiesOf(message, kind);
  const html = of.html();
  const body = of.text(0x1000);
  const sender = [of.text(0x0c1a), of.text(0x5d01) || of.text(0x0c1f)].join(' ').trim();
  const head = [of.text(0x0037), sender, ...recipientsOf(message, of.codePage)];
  writeText(job, `${head.filter((line) => line !== '').join('\n')}\n\n`);
  if (html !== null) writeHtml(job, html);
  else if (body !== '') writeText(job, body);
  else if (message.files.has('__substg1.0_10090102')) job.out.gap('part-not-read'); // rich text and nothing else

  const files = attachmentsOf(message);
  const shown = shownInside(html ?? '');
  for (const [at, folder] of files.entries()) {
    const number = at + 1;
    job.countFile();
    await job.pause();
    await job.out.at('file', number, async () => {
      const own = propertiesOf(folder, 'part', of.codePage);
      const name = nameOf(own);
      await job.out.lines('name', [name]);
      await job.share(at / files.length, number / files.length, () =>
        readFile(folder, own, name, shown, number, job),
      );
    });
  }
}

export function attachmentsOf({ folders }: Folder): Folder[] {
  return [...folders].filter(([name]) => name.startsWith('__attach_version1.0')).map(([, folder]) => folder);
}

/** The long name, else the short one, else what an embedded message is shown as. */
export const nameOf = (own: MsgProperties) => own.text(0x3707) || own.text(0x3704) || own.text(0x3001);

function recipientsOf(message: Folder, codePage: number): string[] {
  return [...message.folders]
    .filter(([name]) => name.startsWith('__recip_version1.0'))
    .map(([, folder]) => {
      const of = propertiesOf(folder, 'part', codePage);
      return [of.text(0x3001), of.text(0x39fe) || of.text(0x3003)].join(' ').trim();
    });
}

async function readFile(
  folder: Folder,
  own: MsgProperties,
  name: string,
  shown: ReadonlySet<string>,
  number: number,
  job: Job,
): Promise<void> {
  const content = folder.files.get('__substg1.0_37010102');
  const inside = folder.folders.get('__substg1.0_3701000D');
  if (content) {
    const inline = own.flag(0x7ffe) || shown.has(own.text(0x3712));
    await job.inner(content(), { name, contentType: own.text(0x370e), inline }, number);
  } else if (inside && isMessage(inside)) {
    await job.deeper(number, () => readMessage(inside, job, 'embedded'));
  } else {
    job.out.gap('part-not-read', 'file', number); // an object of another program, or a link to a file in the cloud
  }
}
