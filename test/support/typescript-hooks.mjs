/** Module hooks for Node, registered by typescript.mjs; they run in a thread of their own. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const ENDINGS = ['.ts', '.tsx', '/index.ts', '/index.tsx'];

export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\//.test(specifier) && context.parentURL?.startsWith('file:')) {
    const bare = new URL(specifier, context.parentURL).href;
    const ending = existsAsFile(bare) ? '' : ENDINGS.find((each) => existsAsFile(bare + each));
    if (ending) return next(bare + ending, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (/\.tsx?$/.test(url)) {
    const { code } = await transformFile(fileURLToPath(url), {
      module: { type: 'es6' },
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  }
  if (url.startsWith('file:') && url.endsWith('.json') && !context.importAttributes?.type) {
    const source = `export default ${await readFile(fileURLToPath(url), 'utf8')}`;
    return { format: 'module', source, shortCircuit: true };
  }
  return next(url, context);
}

function existsAsFile(url) {
  return /\.[a-z]+$/.test(url) && existsSync(fileURLToPath(url));
}
