import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ManifestError } from './types';

/** An element: attributes as `@name`, children by name without namespace prefix. */
export type Node = { [name: string]: Node | Node[] | string | undefined };

const LISTS = new Set([
  'AppDomain',
  'Control',
  'ExtensionPoint',
  'Form',
  'Group',
  'Host',
  'Image',
  'LaunchEvent',
  'OfficeTab',
  'Override',
  'Runtime',
  'Set',
  'String',
  'Url',
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => LISTS.has(name),
});

/** @throws ManifestError when the text is not well-formed XML. */
export function parseXml(xml: string): Node {
  const valid = XMLValidator.validate(xml);
  if (valid === true) return parser.parse(xml) as Node;
  throw new ManifestError(
    `Manifestet er ikke gyldig XML (linje ${valid.err.line}). The manifest is not valid XML: ${valid.err.msg}`,
  );
}

export function child(node: Node, name: string): Node | undefined {
  const found = node[name];
  if (Array.isArray(found)) return found[0];
  return typeof found === 'object' ? found : undefined;
}

export function nodes(node: Node, name: string): Node[] {
  const found = node[name];
  if (Array.isArray(found)) return found;
  return typeof found === 'object' ? [found] : [];
}

export function attribute(node: Node, name: string): string | undefined {
  const value = node[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

export function text(node: Node, name: string): string {
  const value = node[name];
  return typeof value === 'string' ? value : '';
}

export function textList(node: Node | undefined, name: string): string[] {
  const value = node?.[name];
  return Array.isArray(value) ? value.filter((one): one is never => typeof one === 'string') : [];
}

/** The value in the display language: the same locale, else the same language, else the default. */
export function localised(element: Node | undefined, locale: string): string | undefined {
  if (!element) return undefined;
  const language = locale.slice(0, 2).toLowerCase();
  const overrides = nodes(element, 'Override');
  const exact = overrides.find((one) => attribute(one, 'Locale')?.toLowerCase() === locale.toLowerCase());
  const near = overrides.find((one) => attribute(one, 'Locale')?.slice(0, 2).toLowerCase() === language);
  return attribute(exact ?? near ?? {}, 'Value') ?? attribute(element, 'DefaultValue');
}
