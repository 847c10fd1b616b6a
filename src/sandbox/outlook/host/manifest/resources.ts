import { ManifestError } from './types';
import { attribute, child, localised, type Node, nodes } from './xml';

/** The manifest's texts and addresses by resource id, in the display language. */
export class Resources {
  readonly #values = new Map<string, string>();

  constructor(resources: Node | undefined, locale: string) {
    for (const [group, item] of [
      ['Images', 'Image'],
      ['Urls', 'Url'],
      ['ShortStrings', 'String'],
      ['LongStrings', 'String'],
    ] as const) {
      const list = resources && child(resources, group);
      for (const entry of list ? nodes(list, item) : []) {
        const value = localised(entry, locale);
        if (value !== undefined) this.#values.set(attribute(entry, 'id') ?? '', value);
      }
    }
  }

  /** @throws ManifestError naming the id and the place when there is no such resource. */
  get(element: Node | undefined, place: string): string {
    const id = element && attribute(element, 'resid');
    if (!id) throw new ManifestError(`${place}: resid mangler. The resid is missing.`);
    const value = this.#values.get(id);
    if (value === undefined) {
      throw new ManifestError(
        `${place}: resid "${id}" findes ikke under Resources. There is no such resource.`,
      );
    }
    return value;
  }
}
