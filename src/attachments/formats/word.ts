import type { Job, Reader } from '../job';
import { Stop } from '../stop';
import type { PlaceKind } from '../types';
import { openZip, type Zip } from '../zip';
import { natureOf, type Part, partsOf, readEmbedded, walkPart } from './office-parts';
import { readProperties } from './office-properties';
import { officeText } from './office-text';

/** Body first, then what stands around it, then whatever else has text: charts, drawings, the template's own XML. */
const ORDER = ['body', 'margin', 'notes', 'comments', 'other', 'properties', 'file'] as const;
type Role = (typeof ORDER)[number];

/** docx, docm, dotx (ECMA-376 part 1, § 17). */
export const readWord: Reader = async (bytes, job) => {
  const zip = openZip(bytes);
  if (!zip) throw new Stop('unreadable');
  const parts = await partsOf(zip, job);
  const natures = parts.map(natureOf);
  const before = job.out.length;
  let files = 0;
  for (const [at, role] of ORDER.entries()) {
    const those = parts.filter((part) => roleOf(part) === role);
    if (role === 'properties') await readProperties(zip, those, job);
    else if (role === 'file') for (const part of those) await readEmbedded(zip, part, job, ++files);
    else for (const part of those) await readPart(zip, part, role, job);
    if (role === 'body' && those.length === 0) throw new Stop('unreadable');
    // Pictures beside text are letterheads more often than not; pictures alone are a scan.
    if (role === 'other' && job.out.length === before && natures.includes('picture'))
      job.out.gap('unreadable');
    job.progress((at + 1) / ORDER.length);
  }
};

function roleOf(part: Part): Role | null {
  const { name, type } = part;
  if (name.startsWith('docprops/')) return name.endsWith('.xml') ? 'properties' : null;
  if (/\.(document|template)(\.glossary|\.macroenabledtemplate|\.macroenabled|)\.main\+xml$/.test(type))
    return 'body';
  if (/macroenabled(template)?\.main\+xml$/.test(type) || name === 'word/document.xml') return 'body';
  if (/wordprocessingml\.document\.glossary/.test(type)) return 'other';
  if (/\.(header|footer)\+xml$/.test(type)) return 'margin';
  if (/\.(footnotes|endnotes)\+xml$/.test(type)) return 'notes';
  if (/\.comments\+xml$/.test(type)) return 'comments';
  const nature = natureOf(part);
  if (nature === 'xml') return 'other';
  return nature === 'file' || nature === 'object' ? 'file' : null;
}

async function readPart(zip: Zip, part: Part, role: Role, job: Job): Promise<void> {
  const text = officeText(job, { all: part.name.startsWith('customxml/') });
  const read = () => walkPart(zip, part, text, job);
  const kind: PlaceKind | null =
    role === 'margin' || role === 'notes' || role === 'comments'
      ? role
      : role === 'other'
        ? 'properties'
        : null;
  if (kind) await job.out.at(kind, undefined, read);
  else {
    await read();
    job.out.endLine();
  }
  await job.out.lines('deleted', text.deleted);
  await job.out.lines('properties', text.described);
}
