import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NginxOptions, NginxServer } from './nginx-server';
import { until } from './until';

/** `nginx/1.22.1`; null where none is installed. */
export const installedNginx = (): string | null =>
  /nginx\/\S+/.exec(spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr ?? '')?.[0] ?? null;

/**
 * Has a real nginx serve by what stands in one `server { … }`, over HTTPS on localhost.
 * @throws Error with what nginx says of the configuration
 */
export async function serveByNginx({ conf, certificate, port }: NginxOptions): Promise<NginxServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kuvert-nginx-'));
  const at = (name: string) => path.join(folder, name);
  await Promise.all([
    writeFile(at('localhost.crt'), certificate.cert),
    writeFile(at('localhost.key'), certificate.key, { mode: 0o600 }),
    writeFile(at('kuvert.conf'), conf),
    writeFile(at('nginx.conf'), site(folder, port)),
  ]);
  const args = ['-p', folder, '-e', at('error.log'), '-c', at('nginx.conf')];
  execFileSync('nginx', ['-t', '-q', ...args], { stdio: 'pipe' });
  const server = spawn('nginx', [...args, '-g', 'daemon off;'], { stdio: 'ignore' });
  const over = new Promise((resolve) => server.once('exit', resolve));
  const close = async () => {
    server.kill('SIGTERM');
    await over;
    await rm(folder, { recursive: true });
  };
  await until(() => answers(port)).catch(async (error) => {
    await close();
    throw error;
  });
  return { name: installedNginx() ?? 'nginx', close };
}

/** What the site itself brings: its port, its certificate. Who starts as root hands its work to somebody who may not read here. */
const site = (folder: string, port: number) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port} ssl;
    server_name localhost;
    ssl_certificate ${folder}/localhost.crt;
    ssl_certificate_key ${folder}/localhost.key;
    include ${folder}/kuvert.conf;
  }
}
`;

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
