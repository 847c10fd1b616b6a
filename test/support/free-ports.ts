import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';

/**
 * So many ports of this machine that nobody has, all of them free at the same moment: for addresses that must be known, and written
 * into files, before anybody listens there.
 */
export async function freePorts<const Count extends number>(count: Count): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, open));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

const open = () =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => resolve(server));
  });
