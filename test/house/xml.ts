import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element without namespace prefixes, its children in their order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly inside, trimmed. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
});

/** The outermost element. Throws where the text is not well-formed XML. */
export function parseXml(xml: string): Element {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`not well-formed XML in line ${valid.err.line}: ${valid.err.msg}`);
  const [root] = elements(parser.parse(xml));
  if (!root) throw new Error('XML without an element');
  return root;
}

type Ordered = Record<string, unknown>;

function elements(list: unknown): Element[] {
  return (list as Ordered[])
    .map((entry) => ({ entry, name: Object.keys(entry).find((key) => key !== ':@') ?? '' }))
    .filter(({ name }) => name !== '#text' && !name.startsWith('?'))
    .map(({ entry, name }) => ({
      name: local(name),
      attributes: Object.fromEntries(
        Object.entries((entry[':@'] ?? {}) as Record<string, string>).map(([key, value]) => [
          local(key),
          value,
        ]),
      ),
      children: elements(entry[name]),
      text: (entry[name] as Ordered[])
        .map((inner) => inner['#text'] ?? '')
        .join('')
        .trim(),
    }));
}

const local = (name: string) => name.replace(/^.*:/, '');

/** The element itself and everything below, in document order. */
export function below(element: Element): Element[] {
  return [element, ...element.children.flatMap(below)];
}

export const named = (element: Element, name: string) => below(element).filter((each) => each.name === name);

export const child = (element: Element | undefined, name: string) =>
  element?.children.find((each) => each.name === name);
