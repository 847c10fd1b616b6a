import { readFileSync } from 'node:fs';
import path from 'node:path';
import { faultsOfManifest } from './manifest';
import { TOP } from './repository';
import { parseXml } from './xml';

/** The check itself, tried on our manifest with one thing broken at a time. */
const sourceText = readFileSync(path.join(TOP, 'manifest.xml'), 'utf8');

test('the manifest as it stands is fine', () => {
  expect(faultsOfManifest(parseXml(sourceText))).toEqual([]);
});

describe('the check of manifests catches', () => {
  test.each<[what: string, is: string | RegExp, becomes: string]>([
    ['a resource that is not there', 'id="Pane.Url"', 'id="Other.Url"'],
    [
      'a text where an address belongs',
      '<SourceLocation resid="Pane.Url" />',
      '<SourceLocation resid="Group.Label" />',
    ],
    [
      'a resource that nothing uses',
      '<bt:Urls>',
      '<bt:Urls><bt:Url id="Spare" DefaultValue="https://localhost/" />',
    ],
    ['a missing English text', /<Override Locale="en-US"[^>]*>/, ''],
    ['a missing English label', /<bt:Override Locale="en-US"[^>]*>/, ''],
    ['a long label', 'DefaultValue="Tjek mailen"', 'DefaultValue="Tjek, om mailen må sendes, som den er"'],
    ['a long description', /(<Description DefaultValue=")/, `$1${'x'.repeat(250)}`],
    ['a shouting text', 'DefaultValue="Tjek mailen"', 'DefaultValue="Tjek mailen!"'],
    ['shared folders left out', '<SupportsSharedFolders>true</SupportsSharedFolders>', ''],
    ['children in another order', /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'],
    ['a stranger', '<ProviderName>', '<Colour>blue</Colour><ProviderName>'],
    ['a version of three numbers', /<Version>[^<]*/, '<Version>1.0.0'],
    ['an id that is no GUID', /<Id>[^<]*/, '<Id>kuvert'],
    ['another permission', 'ReadWriteItem', 'ReadWriteMailbox'],
    ['an id used twice', 'id="ReadGroup"', 'id="ComposeGroup"'],
    ['another send mode', 'SoftBlock', 'Block'],
    [
      'launch events on another page',
      '<SourceLocation resid="Launch.Url" />',
      '<SourceLocation resid="Pane.Url" />',
    ],
    ['an event that signs left out', / *<LaunchEvent Type="OnMessageFromChanged"[^>]*>/, ''],
    ['an event named twice', 'Type="OnMessageFromChanged"', 'Type="OnNewMessageCompose"'],
    ['a missing icon size', /<bt:Image size="80"[^>]*>/, ''],
    ['another default language', '<DefaultLocale>da-DK', '<DefaultLocale>en-US'],
  ])('%s', (_what, is, becomes) => {
    const broken = sourceText.replace(is, becomes);
    expect(broken).not.toBe(sourceText);
    expect(faultsOfManifest(parseXml(broken))).not.toEqual([]);
  });

  test('and text that is no XML at all', () => {
    expect(() => parseXml(sourceText.replace('</Hosts>', ''))).toThrow(/well-formed/);
  });
});
