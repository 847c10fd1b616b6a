import vm from 'node:vm';

/**
 * Built-ins that came after ES2016 (ECMA-262, 7th edition). The names stand under the object that holds them; a
 * `.prototype` means that they are called on values. Regular expressions and syntax are the parser's business.
 */
export const NEWER: Readonly<Record<string, readonly string[]>> = {
  Object: words('entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy'),
  Promise: words('allSettled any withResolvers try'),
  Array: words('fromAsync'),
  Map: words('groupBy'),
  RegExp: words('escape'),
  Math: words('sumPrecise f16round'),
  Symbol: words('asyncIterator matchAll dispose asyncDispose'),
  'Promise.prototype': words('finally'),
  'String.prototype': words(
    'padStart padEnd trimStart trimEnd matchAll replaceAll at isWellFormed toWellFormed',
  ),
  'Array.prototype': words('flat flatMap at findLast findLastIndex toReversed toSorted toSpliced with'),
  'Symbol.prototype': words('description'),
};

/** Globals that ES2016 does not have. */
export const NEWER_GLOBALS = words(
  'globalThis BigInt BigInt64Array BigUint64Array WeakRef FinalizationRegistry AggregateError SharedArrayBuffer Atomics Iterator SuppressedError DisposableStack AsyncDisposableStack WebAssembly Float16Array',
);

/**
 * Takes everything newer than ES2016 out of a context, so that code which runs in it does so in classic Outlook
 * before version 2403 too. Syntax stays Node's.
 */
export function makeEs2016(context: vm.Context): vm.Context {
  const holders = Object.entries(NEWER).flatMap(([holder, names]) =>
    names.map((name) => `delete ${holder}[${JSON.stringify(name)}];`),
  );
  const globals = NEWER_GLOBALS.map((name) => `delete this[${JSON.stringify(name)}];`);
  vm.runInContext([...holders, ...globals].join('\n'), context);
  return context;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
