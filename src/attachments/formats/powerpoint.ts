import type { Job, Reader } from '../job';
import { Stop } from '../stop';
import type { PlaceKind } from '../types';
import { openZip, type Zip } from '../zip';
import { linksOf, natureOf, nothing, type Part, partsOf, readEmbedded, walkPart } from './office-parts';
import { readProperties } from './office-properties';
import { officeText } from './office-text';

/** pptx, pptm, ppsx (ECMA-376 part 1, § 19): slides in their order, hidden ones too, each with its notes and comments. */
export const readPowerpoint: Reader = async (bytes, job) => {
  const zip = openZip(bytes);
  if (!zip) throw new Stop('unreadable');
  const parts = await partsOf(zip, job);
  const left = new Map(parts.map((part) => [part.name, part]));
  const take = (name: string) => {
    const part = left.get(name);
    left.delete(name);
    return part;
  };

  const slides = await slidesOf(zip, parts, job);
  if (slides.length === 0 && !parts.some(isPresentation)) throw new Stop('unreadable');
  for (const [at, name] of slides.entries()) {
    const slide = take(name);
    if (!slide) continue;
    const before = job.out.length;
    await job.out.at('slide', at + 1, async () => {
      await readPart(zip, slide, null, job);
      for (const { type, target } of await linksOf(zip, name, job)) {
        const kind = BESIDE_A_SLIDE[type];
        const part = kind && take(target);
        if (part) await readPart(zip, part, kind, job);
      }
    });
    const bare = job.out.length === before;
    if (bare && (await hasPicture(zip, name, job))) job.out.gap('unreadable', 'slide', at + 1);
    job.progress((0.8 * (at + 1)) / slides.length);
  }
  await readRest(zip, [...left.values()], job);
};

const BESIDE_A_SLIDE: Readonly<Record<string, PlaceKind>> = {
  notesSlide: 'notes',
  comments: 'comments',
  diagramData: 'properties',
  chart: 'properties',
};

const isPresentation = ({ type, name }: Part) =>
  /\.(presentation|slideshow|template)(\.macroenabled)?\.main\+xml$/.test(type) ||
  name === 'ppt/presentation.xml';

async function slidesOf(zip: Zip, parts: readonly Part[], job: Job): Promise<string[]> {
  const main = parts.find(isPresentation);
  if (!main) return [];
  const ids: string[] = [];
  await walkPart(
    zip,
    main,
    {
      open: (name, attribute) => {
        if (name === 'sldId') ids.push(attribute('r:id') ?? '');
      },
      close: nothing,
      text: nothing,
    },
    job,
  );
  const targets = new Map((await linksOf(zip, main.name, job)).map(({ id, target }) => [id, target]));
  return ids.flatMap((id) => targets.get(id) ?? []);
}

/** Whatever no slide points at: masters' own texts, slides cut loose, files inside. */
async function readRest(zip: Zip, parts: readonly Part[], job: Job): Promise<void> {
  let files = 0;
  await readProperties(
    zip,
    parts.filter(({ name }) => name.startsWith('docprops/') && name.endsWith('.xml')),
    job,
  );
  for (const part of parts) {
    const nature = natureOf(part);
    if (part.name.startsWith('docprops/') || isPresentation(part)) continue;
    if (nature === 'xml') await readPart(zip, part, 'properties', job);
    if (nature === 'file' || nature === 'object') await readEmbedded(zip, part, job, ++files);
  }
}

async function readPart(zip: Zip, part: Part, kind: PlaceKind | null, job: Job): Promise<void> {
  const isTemplate = /(slidemaster|slidelayout|notesmaster|handoutmaster)\+xml$/.test(part.type);
  const text = officeText(job, { all: part.name.startsWith('customxml/'), prompts: !isTemplate });
  const read = () => walkPart(zip, part, text, job);
  if (kind) await job.out.at(kind, undefined, read);
  else await read();
  if (!isTemplate) await job.out.lines('properties', text.described);
}

async function hasPicture(zip: Zip, slide: string, job: Job): Promise<boolean> {
  return (await linksOf(zip, slide, job)).some(({ type }) => type === 'image' || type === 'video');
}
