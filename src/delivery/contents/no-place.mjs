/**
 * A loader for webpack: takes `import.meta.url` out of a file that has it for Node alone. webpack would write in where the file
 * lies on the machine that builds, so everybody could read that, and each machine would build other bytes.
 */
export default function noPlace(source) {
  return source.replaceAll('import.meta.url', '"file:///"');
}
