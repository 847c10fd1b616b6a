import type { Range } from '../mail/types';
import { isPartOf } from './allowed';
import { type Block, saidIn } from './blocks';
import { type Comparison, sameAs } from './compare';
import { closingOf, isBoilerplate } from './known';
import type { SignatureManual } from './types';
import type { Line, OwnLines } from './words';

/**
 * What a new signature takes the place of: from the closing, or the first thing that is the signature's, to the last one.
 * It is less than what is judged: words below it may be the writer's, so only what programs and manuals put there goes.
 *
 * @param greets the new one brings a closing of its own; else the one that stands there is kept
 */
export function toReplace(
  text: string,
  { lines, words }: OwnLines,
  block: Block,
  { placed, left }: Comparison,
  greets: boolean,
  { confidentiality, campaign }: SignatureManual,
): Range {
  const said = (at: number) => saidIn(lines[at] as Line, words);
  const spots = placed.map(({ line }) => line);
  const first = Math.min(...spots, block.to - 1);
  const end = Math.max(...placed.map((each) => each.end), 0);
  let last = block.from;
  for (let at = block.from; at < block.to && (lines[at] as Line).start < end; at++) last = at;
  let from = first;
  for (let at = first; at >= block.from; at--) {
    const closing = closingOf(said(at));
    if (closing === null) continue;
    if (greets || closing === 'home-made') from = at;
    break;
  }
  const isHouse = (line: string) =>
    isBoilerplate(line) ||
    (confidentiality.by !== 'nobody' && isPartOf(line, confidentiality.text)) ||
    (campaign !== null && isPartOf(line, campaign.text));
  const isTwin = (at: number) => {
    const own = left.filter(({ line }) => line === at);
    return own.length > 0 && own.every((residue) => placed.some(({ element }) => sameAs(element, residue)));
  };
  while (last + 1 < block.to && (isHouse(said(last + 1)) || isTwin(last + 1))) last++;
  const top = lines[from] as Line;
  // A closing that is kept may stand on one line with the name.
  const start =
    from === first && placed[0] && closingOf(said(first)) === null ? startOn(text, top) : top.start;
  return { start, end: (lines[last] as Line).end };
}

const startOn = (text: string, { start, end }: Line) =>
  start + (/^\s*/.exec(text.slice(start, end)) as RegExpExecArray)[0].length;
