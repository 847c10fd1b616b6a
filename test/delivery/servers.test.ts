import { headersFor, PAGES } from '../../src/delivery/headers';
import { AZURE_LIMIT, azureConfig } from '../../src/delivery/servers/azure';
import { iisConfig } from '../../src/delivery/servers/iis';
import { CONTENT_TYPES } from '../../src/delivery/servers/kinds';
import { nginxConfig } from '../../src/delivery/servers/nginx';
import type { Deployment } from '../../src/delivery/types';
import { azureAnswer, iisAnswer, inOrder, nginxAnswer } from './answers';

const ACCESS = {
  clientId: '00000000-0000-4000-8000-000000000001',
  authority: 'https://login.microsoftonline.com/example.dk',
  endpoint: 'https://graph.microsoft.com/v1.0',
};
const DEPLOYMENTS: [string, Deployment][] = [
  ['in a folder, with Graph', { url: 'https://mail.example.dk/kuvert', access: ACCESS }],
  [
    'at the top, without',
    { url: 'https://kuvert.example.dk', access: null, outlook: ['https://owa.example.dk'] },
  ],
];
const FILES = [
  ...PAGES,
  'launchevent.js',
  'check.7e734778.js',
  'absence-page.6c13945d.js',
  'manifest.xml',
  'files.json',
  'assets/icon-16.png',
];

describe.each(DEPLOYMENTS)('%s', (_name, deployment) => {
  const base = new URL(deployment.url).pathname.replace(/\/$/, '');
  const expected = (file: string) => inOrder(headersFor(file, deployment));

  test.each(FILES)('nginx answers %s with its headers', (file) => {
    expect(inOrder(nginxAnswer(nginxConfig(deployment), `${base}/${file}`))).toEqual(expected(file));
  });

  test.each(FILES)('IIS answers %s with its headers', (file) => {
    expect(inOrder(iisAnswer(iisConfig(deployment), file))).toEqual(expected(file));
  });

  test.each(FILES)('Azure answers %s with its headers', (file) => {
    expect(inOrder(azureAnswer(azureConfig(deployment), `${base}/${file}`))).toEqual(expected(file));
  });

  test("the list for classic Outlook is at the origin's top", () => {
    const path = '.well-known/microsoft-officeaddins-allowed.json';
    const headers = inOrder(headersFor(path, deployment));
    expect(inOrder(nginxAnswer(nginxConfig(deployment), `/${path}`))).toEqual(headers);
    expect(inOrder(iisAnswer(iisConfig(deployment), path))).toEqual(headers);
    expect(inOrder(azureAnswer(azureConfig(deployment), `/${path}`))).toEqual(headers);
    expect(iisConfig(deployment)).toContain(new URL(deployment.url).origin);
  });

  test('nginx: nothing that is not there is kept, no list of files, no way out of the folder', () => {
    const config = nginxConfig(deployment);
    for (const path of ['/', '/check.7e734778.js.map', '/../secret.json', '/.git/config', '/a/b.js'])
      expect(nginxAnswer(config, `${base}${path}`)).toMatchObject({ file: '404' });
    expect(config).not.toMatch(/cache-control "[^"]*" always/);
    expect(config).not.toContain('autoindex');
  });

  test('Azure takes a file of this size', () => {
    expect(azureConfig(deployment).length).toBeLessThan(AZURE_LIMIT / 2);
  });

  test('every ending has its type', () => {
    for (const [ending, type] of Object.entries(CONTENT_TYPES)) {
      expect(iisConfig(deployment)).toContain(`fileExtension=".${ending}" mimeType="${type}`);
      expect(JSON.parse(azureConfig(deployment)).mimeTypes[`.${ending}`]).toContain(type);
      expect(nginxConfig(deployment)).toContain(`default_type ${type};`);
    }
  });
});
