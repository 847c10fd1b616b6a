import { familyOf } from '../mail/css';
import type { Looks } from '../mail/looks';
import type { Range } from '../mail/types';
import { EMOJI, LINK_COLOURS } from './known';
import type { SignatureFault, SignatureManual } from './types';

/** Points by which a size may differ: programs round when they change units. */
const ABOUT = 0.6;

/**
 * What is wrong with how the signature at `range` looks: each kind once, at its first place.
 *
 * @param until pictures below its last line are its own up to here
 */
export function lookFaults(
  text: string,
  looks: Looks | undefined,
  range: Range,
  until: number,
  manual: SignatureManual,
): SignatureFault[] {
  const faults: SignatureFault[] = [];
  const add = (fault: SignatureFault) => {
    if (!faults.some(({ code, detail }) => code === fault.code && detail === fault.detail))
      faults.push(fault);
  };
  const emoji = EMOJI.exec(text.slice(range.start, range.end));
  if (emoji) {
    const start = range.start + emoji.index;
    add({ code: 'emoji', where: { start, end: start + emoji[0].length } });
  }
  if (!looks) return faults;

  const { points, colours } = manual.font;
  const family = familyOf(manual.font.family.toLowerCase());
  for (const run of looks.runs) {
    const start = Math.max(run.start, range.start);
    const end = Math.min(run.end, range.end);
    if (start >= end || !/\S/.test(text.slice(start, end))) continue;
    const where = { start, end };
    if (run.font !== undefined && run.font !== family) add({ code: 'font', where });
    if (points !== null && run.points !== undefined && Math.abs(run.points - points) > ABOUT)
      add({ code: 'font', detail: 'size', where });
    const allowed = run.link !== undefined && run.colour !== undefined && LINK_COLOURS.has(run.colour);
    if (run.colour !== undefined && !allowed && colours.indexOf(run.colour) < 0)
      add({ code: 'colour', where });
    if (run.background !== undefined) add({ code: 'colour', detail: 'background', where });
    if (run.link !== undefined && !mayLead(run.link, manual))
      add({ code: 'extra-text', detail: 'link', where });
  }
  const pictures = looks.pictures.filter(({ at, tiny }) => !tiny && at >= range.start && at <= until);
  const { is } = manual.logo;
  const one = pictures[is === 'forbidden' ? 0 : 1];
  if (one) add({ code: 'image', where: { start: one.at, end: one.at } });
  if (is === 'required' && pictures.length === 0) add({ code: 'image', detail: 'logo-missing' });
  return faults;
}

/** Mail and phone always; the web where the manual says, or anywhere if it says nothing. */
function mayLead(link: string, { links, values }: SignatureManual): boolean {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(link);
  if (!host || links.length === 0) return true;
  const domain = (host[1] as string).toLowerCase();
  const own = (values.web || '').toLowerCase().replace(/^https?:\/\/|\/.*$/g, '');
  return links.concat(own || []).some((each) => {
    const plain = each.toLowerCase().replace(/^www\./, '');
    return domain === plain || domain.slice(-plain.length - 1) === `.${plain}`;
  });
}
