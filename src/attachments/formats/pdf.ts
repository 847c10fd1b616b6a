import type { Job, Reader } from '../job';
import { Stop } from '../stop';
import { fieldsOf, type PdfPage, readPage } from './pdf-page';
import { checkStreams } from './pdf-streams';

/**
 * PDF through pdf.js: no fonts, no pictures, no scripts, nothing fetched. A page without text is most likely a scan, and
 * is not looked at.
 */
export const readPdf: Reader = async (bytes, job) => {
  await checkStreams(bytes, job);
  const { getDocument, VerbosityLevel } = await job.within(import('unpdf/pdfjs'));
  const loading = getDocument({
    data: bytes.slice(), // pdf.js takes its input away
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    const document = await job.within(loading.promise);
    await readPages(document, job);
    await readInfo(document, job);
    await readFiles(document, job);
  } catch (error) {
    job.check();
    if (error instanceof Stop) throw error;
    throw new Stop(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'unreadable');
  } finally {
    void loading.destroy().catch(() => {});
  }
};

interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: object }>;
  getAttachments(): Promise<unknown>;
}

async function readPages(document: PdfDocument, job: Job): Promise<void> {
  const count = Math.min(document.numPages, job.limits.pages);
  const fields: string[] = [];
  const notes: string[] = [];
  for (let number = 1; number <= count; number++) {
    try {
      await job.pause();
      const page = await job.within(document.getPage(number));
      const filled = await job.within(fieldsOf(page));
      fields.push(...filled.fields);
      notes.push(...filled.notes);
      await readPage(page, number, job);
    } catch (error) {
      if (error instanceof Stop && error.all) {
        job.out.gap(error.because, 'page', number, document.numPages);
        throw error;
      }
      job.check();
      job.out.gap('unreadable', 'page', number);
    }
    job.progress((0.95 * number) / document.numPages);
  }
  if (count < document.numPages) job.out.gap('too-large', 'page', count + 1, document.numPages);
  await job.out.lines('fields', fields);
  await job.out.lines('comments', notes);
}

const ABOUT = ['Title', 'Author', 'Subject', 'Keywords'];

async function readInfo(document: PdfDocument, job: Job): Promise<void> {
  const { info } = await job.within(document.getMetadata());
  const known = info as Record<string, unknown>;
  const own = typeof known.Custom === 'object' && known.Custom ? Object.values(known.Custom) : [];
  const lines = [...ABOUT.map((key) => known[key]), ...own].filter((line) => typeof line === 'string');
  await job.out.lines('properties', lines);
  // A form in XFA has pages that only Adobe's programs draw; its PDF pages say "please wait".
  if (known.IsXFAPresent === true && known.IsAcroFormPresent !== true) job.out.gap('part-not-read');
}

async function readFiles(document: PdfDocument, job: Job): Promise<void> {
  const found = ((await job.within(document.getAttachments())) ?? {}) as Record<string, unknown>;
  for (const [at, file] of Object.values(found).entries()) {
    const { filename = '', content } = file as { filename?: string; content?: Uint8Array };
    const number = at + 1;
    job.countFile();
    await job.out.at('file', number, async () => {
      await job.out.lines('name', [filename]);
      if (!content) job.out.gap('unreadable', 'file', number);
      else await job.share(0.95, 0.95, () => job.inner(content, { name: filename }, number));
    });
  }
}
