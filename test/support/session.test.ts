import { outsideOrigin } from './session';

/** What counts as leaving the machine: `npm test` says how much of it there was. */
const CDN = 'appsforoffice.microsoft.com';

test.each([
  ['localhost', 'https://localhost:3000/a', [], null],
  ['a picture in the page itself', 'data:image/png,', [], 'no-network'],
  ['any other host', 'https://graph.microsoft.com/v1.0/me', [CDN], 'https://graph.microsoft.com'],
  ['a host that nobody stands in for', `https://${CDN}/lib/1/hosted/office.js`, [], `https://${CDN}`],
  ['a host that is found on this machine', `https://${CDN}/lib/1/hosted/office.js`, [CDN], null],
  ['the same without encryption', `http://${CDN}/lib`, [CDN], `http://${CDN}`],
  ['the same at another port', `https://${CDN}:8443/lib`, [CDN], `https://${CDN}:8443`],
  ['a name that only begins alike', `https://${CDN}.example/lib`, [CDN], `https://${CDN}.example`],
  ['what lies below it', `https://a.${CDN}/lib`, [CDN], `https://a.${CDN}`],
])('%s', (_name, address, here, outside) => {
  expect(outsideOrigin(address, here)).toBe(outside);
});
