/**
 * For webpack: writes dist/delivered/, which is all that a release says about its bundles and cannot be seen in them afterwards.
 * One plugin for several bundles; whichever is ready last writes.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { billOf } from './bill.mjs';
import { licencesText } from './licences.mjs';
import { carriedBy, packageFoldersOf, readPackage } from './packages.mjs';

export class DeliveredPlugin {
  #options;
  #folders = new Set();
  #waiting = 0;
  #installed;

  /** `policy` gives the complete policy as it is built in, as JSON. */
  constructor({ top, to, version, policy }) {
    this.#options = { top, to, version, policy };
    // webpack's own lines are in every bundle, and in no module.
    this.#folders.add(path.join(top, 'node_modules', 'webpack').replaceAll('\\', '/'));
  }

  apply(compiler) {
    this.#waiting += 1;
    compiler.hooks.beforeRun.tap('delivered', () => {
      this.#installed ??= readInstalled(this.#options.top); // runs beside the build
      this.#installed.catch(() => {}); // told where it is waited for
    });
    compiler.hooks.afterEmit.tapPromise('delivered', async (compilation) => {
      for (const folder of packageFoldersOf(compilation)) this.#folders.add(folder);
      this.#waiting -= 1;
      if (this.#waiting === 0 && compilation.errors.length === 0) await this.#write();
    });
  }

  async #write() {
    const { top, to, version, policy } = this.#options;
    const folders = [...this.#folders].sort();
    const delivered = folders.flatMap((folder) => [readPackage(folder), ...carriedBy(folder)]);
    const bill = billOf(await (this.#installed ?? readInstalled(top)), delivered, version);
    mkdirSync(to, { recursive: true });
    const write = (name, text) => writeFileSync(path.join(to, name), text);
    write('sbom.cdx.json', `${JSON.stringify(bill, null, 2)}\n`);
    write('LICENCES.txt', licencesText(readFileSync(path.join(top, 'LICENSE'), 'utf8'), delivered));
    write('policy.json', `${JSON.stringify(JSON.parse(policy()), null, 2)}\n`);
    const documents = path.join(top, 'src', 'delivery', 'documents');
    if (existsSync(documents)) cpSync(documents, path.join(to, 'documents'), { recursive: true });
  }
}

/** All packages of the lock file, as npm writes them (10 or newer, which comes with Node 20). Through a shell, because npm is a .cmd file on Windows. */
async function readInstalled(top) {
  const { stdout } = await promisify(execFile)(
    'npm sbom --package-lock-only --sbom-format cyclonedx --loglevel error',
    { cwd: top, shell: true, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}
