import type { Job } from '../job';
import { Stop } from '../stop';
import { walkXml, type XmlEvents } from '../xml';
import { entryNamed, unpack, unpackWhole, type Zip } from '../zip';
import type { ZipEntry } from '../zip-directory';

/** A part of an Office file (ECMA-376 part 2): an entry, and what [Content_Types].xml says it is. */
export interface Part {
  readonly name: string;
  readonly type: string;
  readonly entry: ZipEntry;
}

export interface Link {
  readonly id: string;
  /** The last word of the relationship's type: `slide`, `notesSlide`, `worksheet` … */
  readonly type: string;
  readonly target: string;
}

/** Every part, in the order of the zip; the package's own paperwork left out. */
export async function partsOf(zip: Zip, job: Job): Promise<Part[]> {
  const types = entryNamed(zip, '[Content_Types].xml');
  const byEnding = new Map<string, string>();
  const byName = new Map<string, string>();
  if (types) {
    const open: XmlEvents['open'] = (name, attribute) => {
      const type = (attribute('ContentType') ?? '').toLowerCase();
      if (name === 'Default') byEnding.set((attribute('Extension') ?? '').toLowerCase(), type);
      if (name === 'Override')
        byName.set((attribute('PartName') ?? '').toLowerCase().replace(/^\//, ''), type);
    };
    await walkXml(unpack(zip, types, job), { open, close: nothing, text: nothing }, job);
  }
  return zip.entries
    .filter(({ name, folder }) => !folder && name !== '[Content_Types].xml' && !name.endsWith('.rels'))
    .map((entry) => {
      const name = entry.name.toLowerCase();
      const ending = name.slice(name.lastIndexOf('.') + 1);
      return { name, type: byName.get(name) ?? byEnding.get(ending) ?? '', entry };
    });
}

/** What a part points at inside the package; empty where it points at nothing. */
export async function linksOf(zip: Zip, part: string, job: Job): Promise<Link[]> {
  const cut = part.lastIndexOf('/') + 1;
  const entry = entryNamed(zip, `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  if (!entry) return [];
  const links: Link[] = [];
  const open: XmlEvents['open'] = (name, attribute) => {
    if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
    const type = attribute('Type') ?? '';
    links.push({
      id: attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolvePart(part.slice(0, cut), attribute('Target') ?? ''),
    });
  };
  await walkXml(unpack(zip, entry, job), { open, close: nothing, text: nothing }, job);
  return links;
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1).toLowerCase();
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

/** Reads one part's XML; what is wrong with it is noted, and the other parts go on. */
export async function walkPart(zip: Zip, part: Part, events: XmlEvents, job: Job): Promise<void> {
  try {
    await walkXml(unpack(zip, part.entry, job), events, job);
  } catch (error) {
    job.check();
    if (!(error instanceof Stop)) throw error;
    if (error.all) throw error;
    job.out.gap(error.because);
  }
}

/** Looks, numbering, settings, names of fonts: nothing that a person wrote into the document. */
const NO_TEXT =
  /styles|settings|fonttable|theme|numbering|webextension|taskpanes|tablestyles|(pres|view)props|printersettings|calcchain|keymap|customization|stylesheet|people|persons?\+xml|commentsids|commentsextended|commentsextensible|customxmlproperties|documenttasks|metadata\+xml|sheetmetadata|volatiledependencies|connections|querytable|revisionlog|usernames|slidesyncdata|chartstyle|chartcolorstyle|\.colors\+xml|diagram(colors|style|layout|drawing)|attachedtoolbars|thumbnail|vbaproject|vbadata|obfuscatedfont|x-font|x-fontdata|digital-signature|xmlsignature|labelinfo|activex|control/;

/** What to do with a part that no reader knows by its type. */
export function natureOf({ name, type }: Part): 'no-text' | 'picture' | 'xml' | 'object' | 'file' {
  if (/^(_rels|customxml\/itemprops|docmetadata)/.test(name) || NO_TEXT.test(type)) return 'no-text';
  if (type.startsWith('image/') || /\.(png|jpe?g|gif|emf|wmf|bmp|tiff?|svg|wdp)$/.test(name))
    return 'picture';
  if (/(^|\+|\/)xml$/.test(type) || /\.(xml|vml)$/.test(name)) return 'xml';
  return /\.(bin|ole)$/.test(name) || /oleobject/.test(type) ? 'object' : 'file';
}

/**
 * A file that lies inside the document: a workbook behind a chart, an inserted page. Objects of other programs are
 * packed in a way of their own, and films hold no text: both are not looked at.
 */
export async function readEmbedded(zip: Zip, part: Part, job: Job, number: number): Promise<void> {
  if (natureOf(part) === 'object') {
    job.out.gap('part-not-read', 'file', number);
    return;
  }
  job.countFile();
  await job.out.at('file', number, () =>
    job.guard(number, async () => {
      const about = { name: part.entry.name, contentType: part.type };
      const content = await unpackWhole(zip, part.entry, job);
      await job.share(0.9, 0.9, () => job.inner(content, about, number));
    }),
  );
}

export function nothing(): void {}
