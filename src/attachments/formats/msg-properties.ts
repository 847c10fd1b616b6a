import { decoderForCodePage } from '../decode-text';
import type { Folder } from './compound';

export interface MsgProperties {
  /** The code page of texts that are not Unicode. */
  readonly codePage: number;
  text(id: number): string;
  flag(id: number): boolean;
  number(id: number): number | undefined;
  html(): string | null;
}

/** Where the fixed properties begin in their stream ([MS-OXMSG] § 2.4.1). */
const HEADER = { message: 32, embedded: 24, part: 8 };
const BOOLEAN = 0x000b;
const LONG = 0x0003;
const DANISH = 1252;

/** Properties of a message, an embedded message, or an attachment or recipient (`part`). What is missing is empty. */
export function propertiesOf(folder: Folder, kind: keyof typeof HEADER, codePage = DANISH): MsgProperties {
  const fixed = fixedProperties(folder.files.get('__properties_version1.0')?.(), HEADER[kind]);
  const page = fixed.get(tag(0x3ffd, LONG)) ?? fixed.get(tag(0x3fde, LONG)) ?? codePage;
  const stream = (id: number, type: string) => {
    const number = id.toString(16).padStart(4, '0').toUpperCase();
    return folder.files.get(`__substg1.0_${number}${type}`)?.();
  };
  const text = (id: number) => {
    const wide = stream(id, '001F');
    const narrow = stream(id, '001E');
    const found = wide
      ? new TextDecoder('utf-16le').decode(wide)
      : narrow
        ? decoderForCodePage(page).decode(narrow)
        : '';
    return found.replace(/\0+$/, '');
  };
  return {
    codePage: page,
    text,
    flag: (id) => ((fixed.get(tag(id, BOOLEAN)) ?? 0) & 1) === 1,
    number: (id) => fixed.get(tag(id, LONG)),
    html() {
      const bytes = stream(0x1013, '0102');
      if (!bytes) return text(0x1013) || null;
      const ofHtml = fixed.get(tag(0x3fde, LONG)) ?? page; // PidTagInternetCodepage is the one of the HTML
      return decoderForCodePage(ofHtml).decode(bytes);
    },
  };
}

const tag = (id: number, type: number) => id * 0x10000 + type;

function fixedProperties(bytes: Uint8Array | undefined, header: number): Map<number, number> {
  const found = new Map<number, number>();
  if (!bytes) return found;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = header; at + 16 <= bytes.length; at += 16)
    found.set(view.getUint32(at, true), view.getUint32(at + 8, true));
  return found;
}
