/**
 * Stands in for `entities/decode` in bundles (webpack: `resolve.alias: { 'entities/decode$': … }`).
 *
 * htmlparser2's tokenizer brings along a decoder with all 2,125 named characters: 14 of its 20 KB gzipped, half the
 * send handler's budget. Kuvert reads character references itself (`characters.ts`), and tells the tokenizer so
 * (`decodeEntities: false`); then it makes one decoder and never calls it. Without the alias everything works too.
 */

export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 };

export const htmlDecodeTree = undefined;

export const xmlDecodeTree = undefined;

export class EntityDecoder {}
