import { atFreePorts, portFrom } from '../../../src/sandbox/server/free-port';

const taken = () => Object.assign(new Error('taken'), { code: 'EADDRINUSE' });

test('the next free pair is taken, and each step is said', async () => {
  const said: string[] = [];
  const start = async (port: number) => {
    if (port < 3004) throw taken();
    return port;
  };
  expect(await atFreePorts(3000, start, (line) => said.push(line))).toBe(3004);
  expect(said).toHaveLength(2);
  expect(said[0]).toContain('Port 3000 eller 3001 er optaget; prøver 3002.');
});

test('it gives up at last, and at once for any other trouble', async () => {
  let tries = 0;
  const always = () => {
    tries += 1;
    return Promise.reject(taken());
  };
  await expect(atFreePorts(3000, always, () => {})).rejects.toThrow('taken');
  expect(tries).toBe(20);
  await expect(
    atFreePorts(
      3000,
      () => Promise.reject(new Error('no manifest')),
      () => {},
    ),
  ).rejects.toThrow('no manifest');
});

test.each([
  [undefined, 3000],
  ['', 3000],
  ['4400', 4400],
])('KUVERT_SANDBOX_PORT=%s', (given, port) => {
  expect(portFrom(given, 3000)).toBe(port);
});

test.each(['x', '0', '70000', '80.5', '-1'])('KUVERT_SANDBOX_PORT=%s is no port', (given) => {
  expect(() => portFrom(given, 3000)).toThrow(`must be a port number: ${given}`);
});
