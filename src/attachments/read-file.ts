import { type Format, formatOf } from './format';
import type { Job, Reader } from './job';
import { Stop } from './stop';
import type { AboutFile } from './types';

/** Each is a chunk of its own, loaded with the first file of its kind. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  word: async () => (await import('./formats/word')).readWord,
  excel: async () => (await import('./formats/excel')).readExcel,
  powerpoint: async () => (await import('./formats/powerpoint')).readPowerpoint,
  odf: async () => (await import('./formats/odf')).readOdf,
  zip: async () => (await import('./formats/archive')).readArchive,
  pdf: async () => (await import('./formats/pdf')).readPdf,
  rtf: async () => (await import('./formats/rtf')).readRtf,
  compound: async () => (await import('./formats/msg')).readCompound,
  mail: async () => (await import('./formats/eml')).readEml,
  html: async () => (await import('./formats/plain')).readHtmlFile,
  csv: async () => (await import('./formats/plain')).readCsv,
  text: async () => (await import('./formats/plain')).readPlain,
};

/** Reads a file of any kind; Stop where it is none that can be read. */
export async function readFile(bytes: Uint8Array, job: Job, about: AboutFile): Promise<void> {
  if (bytes.length === 0) return; // nothing in it, and that is seen
  const format = await formatOf(bytes, about);
  if (format === 'nothing-to-read') return;
  if (format === 'encrypted' || format === 'unreadable') throw new Stop(format);
  const read = await READERS[format]();
  await read(bytes, job, about);
  job.progress(1);
}
