import { openCompound } from './formats/compound';
import { attachmentsOf, isMessage, nameOf, readMessage } from './formats/msg';
import { propertiesOf } from './formats/msg-properties';
import { shownInside } from './formats/shown-inside';
import { Job } from './job';
import { readAttachment } from './read-attachment';
import { readFile } from './read-file';
import { Stop } from './stop';
import type { AttachmentText, ReadOptions } from './types';

/** An Outlook message, part by part. Property numbers are those of [MS-OXPROPS]. */
export interface Message {
  /** IPM.Note, IPM.Schedule.Meeting.Request …; '' where it does not say. */
  readonly kind: string;
  readonly subject: string;
  readonly from: Person;
  readonly recipients: readonly (Person & { readonly field: 'to' | 'cc' | 'bcc' })[];
  readonly html: string | null;
  /** Null where the body is rich text and nothing else. */
  readonly text: string | null;
  /** It answers another message. */
  readonly isAnswer: boolean;
  readonly files: readonly MessageFile[];
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface MessageFile {
  readonly name: string;
  readonly contentType: string;
  readonly inline: boolean;
  read(options?: ReadOptions): Promise<AttachmentText>;
}

const FIELDS = { 1: 'to', 2: 'cc', 3: 'bcc' } as const;

/** Opens an .msg file ([MS-OXMSG]); null where the bytes are none. Contents of files are read when asked for. */
export function openMessage(bytes: Uint8Array): Message | null {
  const root = openCompound(bytes, new Job({}, readFile));
  if (!root || !isMessage(root)) return null;
  const of = propertiesOf(root, 'message');
  const html = of.html();
  const text = of.text(0x1000);
  const richTextOnly = text === '' && root.files.has('__substg1.0_10090102');
  const shown = shownInside(html ?? '');
  const recipients = [...root.folders]
    .filter(([name]) => name.startsWith('__recip_version1.0'))
    .map(([, folder]) => {
      const own = propertiesOf(folder, 'part', of.codePage);
      const field = FIELDS[own.number(0x0c15) as 1 | 2 | 3] ?? 'to';
      return { field, name: own.text(0x3001), address: own.text(0x39fe) || own.text(0x3003) };
    });
  return {
    kind: of.text(0x001a),
    subject: of.text(0x0037),
    from: { name: of.text(0x0c1a), address: of.text(0x5d01) || of.text(0x0c1f) },
    recipients,
    html,
    text: richTextOnly ? null : text,
    isAnswer: of.text(0x1042) !== '' || of.text(0x1039) !== '',
    files: attachmentsOf(root).map((folder) => fileIn(folder, of.codePage, shown)),
  };
}

function fileIn(
  folder: Parameters<typeof propertiesOf>[0],
  codePage: number,
  shown: ReadonlySet<string>,
): MessageFile {
  const own = propertiesOf(folder, 'part', codePage);
  const content = folder.files.get('__substg1.0_37010102');
  const about = {
    name: nameOf(own),
    contentType: own.text(0x370e),
    inline: own.flag(0x7ffe) || shown.has(own.text(0x3712)),
  };
  return {
    ...about,
    async read(options = {}) {
      if (content) return readAttachment(content(), about, options);
      const inside = folder.folders.get('__substg1.0_3701000D');
      const job = new Job(options, readFile);
      try {
        // An object of another program, or a link to a file in the cloud.
        if (!inside || !isMessage(inside)) throw new Stop('part-not-read');
        await readMessage(inside, job, 'embedded');
      } catch (error) {
        if (options.signal?.aborted) throw options.signal.reason;
        job.out.gap(error instanceof Stop ? error.because : 'unreadable');
      }
      return job.out.result();
    },
  };
}
