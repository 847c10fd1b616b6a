/**
 * `npm run release`: builds for KUVERT_URL and the other variables (webpack.config.js names them), then packs dist/release/.
 * `npm run release -- left-overs FOLDER` names the files of older versions in a served folder. Plain JavaScript: it runs before
 * there is a build.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deploymentOf } from './settings.mjs';

const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = path.join(top, 'dist');

try {
  const [what, folder] = process.argv.slice(2);
  if (what === 'left-overs' && folder) await nameLeftOvers(folder);
  else if (what === undefined) await release();
  else throw new Error('Usage: npm run release, or npm run release -- left-overs FOLDER');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function release() {
  const deployment = deploymentOf(process.env, { needsUrl: true });
  build();
  const { packRelease } = await built();
  const to = path.join(dist, 'release');
  const { version, files, zip } = await packRelease({ dist, to, deployment });
  console.log(`Kuvert ${version} for ${deployment.url}: ${files.length} files in ${path.relative(top, to)}/`);
  console.log(`${path.relative(top, zip)}, with its checksum beside it`);
}

/** Through a shell, because npm is a .cmd file on Windows. */
function build() {
  const { status } = spawnSync('npm run build', { cwd: top, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('The build failed, so there is no release. See above.');
}

function built() {
  return import(pathToFileURL(path.join(dist, 'release.js')).href);
}

async function nameLeftOvers(folder) {
  const { leftOverFiles } = await built();
  for (const file of await leftOverFiles(folder)) console.log(file);
}
