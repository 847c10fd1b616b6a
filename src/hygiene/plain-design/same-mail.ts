import { decoded } from '../mail/characters';
import { isLight } from './colours';
import type { DesignSource } from './source';

/**
 * Whether two sources read the same, line by line, with the same tags but for pictures, the same links and the same quoted
 * mail.
 *
 * @param wasDark light text may have lain on what is gone: then none may be left that nobody can read now
 */
export function isSameMail(before: DesignSource, after: DesignSource, wasDark: boolean): boolean {
  return (
    linesOf(after.body.text) === linesOf(before.body.text) &&
    quotedOf(after) === quotedOf(before) &&
    tagsOf(after) === tagsOf(before) &&
    linksOf(after) === linksOf(before) &&
    (!wasDark || !hasLostText(after))
  );
}

/** The lines with something in them: a picture that goes takes an empty line with it. */
function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
}

const quotedOf = ({ body: { text, quoted } }: DesignSource) =>
  quoted.map(({ start, end }) => text.slice(start, end)).join('\n\n');

function tagsOf({ tags }: DesignSource): string {
  const names: string[] = [];
  for (let at = 0; at < tags.length; at += 1) {
    const { is, name } = tags.at(at);
    if (name !== 'img' && !/^v:/.test(name)) names.push(is === 'close' ? `/${name}` : name);
  }
  return names.join(' ');
}

function linksOf({ html, elements }: DesignSource): string {
  const links: string[] = [];
  for (const { attributes } of elements)
    for (const { name, valueFrom, valueTo } of attributes)
      if (name === 'href') links.push(decoded(html.slice(valueFrom, valueTo)));
  return links.join('\n');
}

/** Below this contrast to white text counts as lost. */
const LOST = 1.3;

/** Whether there is text in a colour that cannot be read on white, with nothing but the page behind it. */
function hasLostText({ body }: DesignSource): boolean {
  const { text, looks } = body;
  if (!looks) return false;
  let [next, reach] = [0, 0];
  return looks.runs.some(({ colour, background, start, end }) => {
    for (let ground = looks.backgrounds[next]; ground && ground.start <= start; next += 1) {
      reach = Math.max(reach, ground.end);
      ground = looks.backgrounds[next + 1];
    }
    const isBare = background === undefined && reach < end;
    return isBare && colour !== undefined && isLight(colour, LOST) && /\S/.test(text.slice(start, end));
  });
}
