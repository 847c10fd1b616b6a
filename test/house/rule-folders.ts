import { importsOf, resolveImport } from './imports';
import type { Sources } from './source';

const RULES = 'src/hygiene/rules';
const NEEDED = ['rule.ts', 'texts.ts', 'README.md'];

/** One sentence for each file that a rule's folder lacks, and for each rule that the list forgot. */
export function breachesOfRuleFolders(files: Sources): string[] {
  const list = `${RULES}/index.ts`;
  if (!(list in files)) return [`${list} is missing: it is the list of rules`];
  const listed = new Set(
    importsOf(list, files[list] ?? '').map(({ specifier }) => resolveImport(list, specifier, files)),
  );

  return ruleNames(files).flatMap((name) => {
    const folder = `${RULES}/${name}`;
    const missing = NEEDED.filter((file) => !(`${folder}/${file}` in files)).map(
      (file) => `${folder} has no ${file}`,
    );
    return listed.has(`${folder}/rule.ts`) ? missing : [...missing, `${folder} is not in ${list}`];
  });
}

/** The rules by their folders, sorted. */
export function ruleNames(files: Sources): string[] {
  const inFolders = Object.keys(files).filter(
    (file) => file.startsWith(`${RULES}/`) && file.split('/').length > 4,
  );
  return [...new Set(inFolders.map((file) => file.split('/')[3] ?? ''))].sort();
}
