/** `node test/hygiene/rules/write-rule-list.mjs`: puts today's rules into src/hygiene/rules/README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import '../../support/typescript.mjs';

const { withRuleTable } = await import('./rule-list.ts');
const readme = new URL('../../../src/hygiene/rules/README.md', import.meta.url);
writeFileSync(readme, withRuleTable(readFileSync(readme, 'utf8')));
