/**
 * `npm start`: from a fresh clone to a running sandbox with nothing but Node. Installs when needed, builds when needed,
 * starts dist/sandbox-server.js. Plain Node without packages: it runs before there are any.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = [20, 19];
const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const at = (...parts) => path.join(top, ...parts);

checkNode();
if (needsInstall())
  run('npm ci', 'Henter pakker (kun første gang) …', 'Installing packages (first time only) …');
if (needsBuild()) run('npm run build', 'Bygger …', 'Building …');
start();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `Kuvert kræver Node ${NEEDED.join('.')} eller nyere; her er ${process.versions.node}. Hent den på https://nodejs.org.\n` +
      `Kuvert needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Get it at https://nodejs.org.`,
  );
  process.exit(1);
}

/** npm writes node_modules/.package-lock.json at the end of an installation. */
function needsInstall() {
  return changed(at('package-lock.json')) > changed(at('node_modules', '.package-lock.json'));
}

function needsBuild() {
  // What goes into the build from the environment is not seen in any file's date.
  if (process.env.KUVERT_URL || process.env.KUVERT_POLICY) return true;
  const built = changed(at('dist', 'sandbox-server.js'));
  const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
  return built === 0 || sources.some((source) => newest(at(source)) > built);
}

/** When a file was changed last, in milliseconds; 0 when there is none. */
function changed(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

/** The latest change in a folder and all below it (deletions show in the folder itself), or of a file. */
function newest(place) {
  if (!existsSync(place)) return 0;
  const own = statSync(place);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(place).reduce(
    (latest, name) => Math.max(latest, newest(path.join(place, name))),
    own.mtimeMs,
  );
}

/** Through a shell, because npm is a .cmd file on Windows. The commands are constants. */
function run(command, danish, english) {
  console.log(`${danish} ${english}`);
  const { status } = spawnSync(command, { cwd: top, stdio: 'inherit', shell: true });
  if (status === 0) return;
  console.error(`"${command}" lykkedes ikke. "${command}" failed.`);
  process.exit(status ?? 1);
}

function start() {
  const server = spawn(process.execPath, [at('dist', 'sandbox-server.js'), ...process.argv.slice(2)], {
    cwd: top,
    stdio: 'inherit',
  });
  // Ctrl+C reaches both: this one waits for the server to tidy up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  server.on('exit', (code) => process.exit(code ?? 0));
}
