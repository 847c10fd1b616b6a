/**
 * Makes `target` look like `wanted` by touching only what differs. Text is altered in place (`replaceData`), which by the DOM standard moves
 * live selections along; so the caret stays where the person was writing, and nothing scrolls. `wanted` loses the nodes that are taken over.
 */
export function morphChildren(target: Node, wanted: Node): void {
  const old = [...target.childNodes];
  const fresh = [...wanted.childNodes];
  let start = 0;
  while (start < old.length && start < fresh.length && same(old[start], fresh[start])) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    same(old[old.length - 1 - end], fresh[fresh.length - 1 - end])
  ) {
    end += 1;
  }
  const leaving = old.slice(start, old.length - end);
  const coming = fresh.slice(start, fresh.length - end);
  const after = old[old.length - end] ?? null;
  coming.forEach((node, at) => {
    const there = leaving[at];
    if (there && alike(there, node)) morphNode(there, node);
    else if (there) target.replaceChild(node, there);
    else target.insertBefore(node, after);
  });
  for (const node of leaving.slice(coming.length)) node.parentNode?.removeChild(node);
}

function morphNode(target: Node, wanted: Node): void {
  if (target instanceof CharacterData && wanted instanceof CharacterData) {
    morphText(target, wanted.data);
    return;
  }
  if (!(target instanceof Element) || !(wanted instanceof Element)) return;
  for (const { name } of [...target.attributes]) {
    if (!wanted.hasAttribute(name)) target.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (target.getAttribute(name) !== value) target.setAttribute(name, value);
  }
  morphChildren(target, wanted);
}

function morphText(target: CharacterData, wanted: string): void {
  const { offset, count, text } = textChange(target.data, wanted);
  if (count > 0 || text !== '') target.replaceData(offset, count, text);
}

/** The one stretch in which two texts differ: at `offset`, `count` UTF-16 units give way to `text`. */
export function textChange(from: string, to: string): { offset: number; count: number; text: string } {
  const shortest = Math.min(from.length, to.length);
  let offset = 0;
  while (offset < shortest && from[offset] === to[offset]) offset += 1;
  let tail = 0;
  while (tail < shortest - offset && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return { offset, count: from.length - offset - tail, text: to.slice(offset, to.length - tail) };
}

const same = (a: Node | undefined, b: Node | undefined): boolean =>
  a !== undefined && b !== undefined && a.isEqualNode(b);
const alike = (a: Node, b: Node): boolean => a.nodeName === b.nodeName;
