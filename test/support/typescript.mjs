/**
 * Lets plain Node import the project's TypeScript: `import '../support/typescript.mjs'`, then `await import('…')`.
 * swc transforms with the project's .swcrc; relative imports without extension are resolved as webpack and jest do.
 * Node's own type stripping is no help here: it is not in Node 20 and leaves the extensions to be written.
 */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
