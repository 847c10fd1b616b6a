import { billOf } from '../../src/delivery/contents/bill.mjs';
import { licencesText } from '../../src/delivery/contents/licences.mjs';
import { carriedBy, packageFolderOf, readPackage } from '../../src/delivery/contents/packages.mjs';
import { TOP } from '../house/repository';

const REACT = { name: 'react', version: '19.0.0', licence: 'MIT', texts: ['Terms of MIT'] };
const SCHEDULER = { name: 'scheduler', version: '0.1.0', licence: 'MIT', texts: ['Terms of MIT'] };
const BARE = { name: 'bare', version: '1.0.0', licence: 'ISC', texts: [] };
const PDF = { name: 'pdf', version: '5.0.0', licence: 'Apache-2.0', texts: ['Terms of Apache'], by: 'bare' };

const component = ({ name, version }: { name: string; version: string }) => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
  scope: 'optional',
  properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
});
/** As `npm sbom` writes it: all that is installed. */
const INSTALLED = {
  specVersion: '1.5',
  serialNumber: 'urn:uuid:by-chance',
  metadata: { timestamp: '2026-11-24T03:00:00Z', tools: [{ name: 'cli' }] },
  components: [REACT, SCHEDULER, BARE, { name: 'jest', version: '30.0.0' }].map(component),
  dependencies: [{ ref: 'react@19.0.0', dependsOn: ['scheduler@0.1.0', 'jest@30.0.0'] }],
};

describe('the bill of materials', () => {
  const bill = billOf(INSTALLED, [SCHEDULER, REACT, BARE, PDF], '1.2.3');

  test('names what is delivered, what is copied into it, and nothing else', () => {
    expect(bill.components.map((each) => each['bom-ref'])).toEqual([
      'bare@1.0.0',
      'pdf@5.0.0',
      'react@19.0.0',
      'scheduler@0.1.0',
    ]);
    expect(bill.components.find(({ name }) => name === 'pdf')?.purl).toBe('pkg:npm/pdf@5.0.0');
    for (const each of bill.components) expect(each).toMatchObject({ scope: 'required' });
  });

  test('says who needs whom; nothing stands alone', () => {
    expect(bill.dependencies).toEqual([
      { ref: 'kuvert@1.2.3', dependsOn: ['bare@1.0.0', 'react@19.0.0'] },
      { ref: 'bare@1.0.0', dependsOn: ['pdf@5.0.0'] },
      { ref: 'pdf@5.0.0', dependsOn: [] },
      { ref: 'react@19.0.0', dependsOn: ['scheduler@0.1.0'] },
      { ref: 'scheduler@0.1.0', dependsOn: [] },
    ]);
  });

  test('is the same at another time, and another one for another delivery', () => {
    const later = {
      ...INSTALLED,
      serialNumber: 'urn:uuid:other',
      metadata: { ...INSTALLED.metadata, timestamp: 'x' },
    };
    expect(billOf(later, [SCHEDULER, REACT, BARE, PDF], '1.2.3')).toEqual(bill);
    expect(billOf(INSTALLED, [REACT], '1.2.3').serialNumber).not.toBe(bill.serialNumber);
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('a package that npm does not know is not passed over', () => {
    const unknown = { name: 'stray', version: '1.0.0', licence: '', texts: [] };
    expect(() => billOf(INSTALLED, [unknown], '1.2.3')).toThrow('stray@1.0.0');
  });
});

test('licences: the same terms once, with all who have them; what brings no text is named too', () => {
  const text = licencesText('Own terms\r\n', [SCHEDULER, REACT, BARE, PDF]);
  expect(text.startsWith('Kuvert\n\nOwn terms\n')).toBe(true);
  expect(text).toContain('react 19.0.0 (MIT)\nscheduler 0.1.0 (MIT)\n\nTerms of MIT\n');
  expect(text).toContain('bare 1.0.0 (ISC)\n\nLicence: ISC\n');
  expect(text).toContain('pdf 5.0.0 (Apache-2.0), copied into bare\n\nTerms of Apache\n');
  expect(text).not.toContain('\r');
});

describe('packages', () => {
  test.each([
    ['a/node_modules/react/index.js', 'a/node_modules/react'],
    ['a/node_modules/@fluentui/tokens/lib/x.js', 'a/node_modules/@fluentui/tokens'],
    ['a/node_modules/d3/node_modules/d3-time/src/x.js', 'a/node_modules/d3/node_modules/d3-time'],
    ['C:\\a\\node_modules\\react\\index.js', 'C:/a/node_modules/react'],
    ['a/src/taskpane/main.tsx', null],
    ['', null],
  ])('%s is in %s', (file, folder) => {
    expect(packageFolderOf(file)).toBe(folder);
  });

  test('one that is installed is read with its terms, and with what was copied into it', () => {
    const folder = `${TOP}/node_modules/unpdf`;
    expect(readPackage(folder)).toMatchObject({
      name: 'unpdf',
      licence: 'MIT',
      texts: [expect.stringContaining('MIT')],
    });
    expect(carriedBy(folder)).toMatchObject([
      {
        name: 'pdfjs-dist',
        licence: 'Apache-2.0',
        by: 'unpdf',
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      },
    ]);
    expect(carriedBy(`${TOP}/node_modules/react`)).toEqual([]);
  });
});
