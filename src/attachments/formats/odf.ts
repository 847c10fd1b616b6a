import type { Job, Reader } from '../job';
import { Stop } from '../stop';
import { walkXml } from '../xml';
import { entryNamed, openZip, unpack, unpackWhole, type Zip } from '../zip';
import { odfText } from './odf-text';
import { nothing, type Part, walkPart } from './office-parts';
import { readProperties } from './office-properties';

/** odt, ods, odp and their templates (ISO/IEC 26300, OpenDocument 1.3). */
export const readOdf: Reader = async (bytes, job) => {
  const zip = openZip(bytes);
  if (!zip) throw new Stop('unreadable');
  if (await isEncrypted(zip, job)) throw new Stop('encrypted');
  const xml = (name: string) => {
    const entry = entryNamed(zip, name);
    return entry ? [{ name, type: 'text/xml', entry }] : [];
  };
  const before = job.out.length;
  for (const part of xml('content.xml')) await readText(zip, part, job);
  const pictures = zip.entries.some(({ name, folder }) => name.startsWith('Pictures/') && !folder);
  if (job.out.length === before && pictures) job.out.gap('unreadable'); // nothing but a scan
  job.progress(0.7);
  for (const part of xml('styles.xml')) await job.out.at('margin', undefined, () => readText(zip, part, job));
  await readProperties(zip, xml('meta.xml'), job);
  await readObjects(zip, job);
};

async function readText(zip: Zip, part: Part, job: Job): Promise<void> {
  const text = odfText(job);
  await walkPart(zip, part, text, job);
  job.out.endLine();
  for (const { kind, lines } of text.asides) await job.out.lines(kind, lines);
}

/** Charts and tables inside are OpenDocument themselves; other programs' objects are not looked at. */
async function readObjects(zip: Zip, job: Job): Promise<void> {
  let number = 0;
  for (const entry of zip.entries) {
    const { name } = entry;
    if (/^Object [^/]{1,40}\/content\.xml$/.test(name)) {
      await job.out.at('properties', undefined, () => readText(zip, { name, type: 'text/xml', entry }, job));
    } else if (/^Object [^/.]{1,40}$/.test(name)) {
      number += 1;
      job.countFile();
      await job.out.at('file', number, () =>
        job.guard(number, async () => {
          const content = await unpackWhole(zip, entry, job);
          await job.share(0.9, 0.9, () => job.inner(content, { name }, number));
        }),
      );
    }
  }
}

async function isEncrypted(zip: Zip, job: Job): Promise<boolean> {
  const manifest = entryNamed(zip, 'META-INF/manifest.xml');
  if (!manifest) return false;
  let found = false;
  const open = (name: string) => {
    if (name === 'encryption-data') found = true;
  };
  await walkXml(unpack(zip, manifest, job), { open, close: nothing, text: nothing }, job);
  return found;
}
