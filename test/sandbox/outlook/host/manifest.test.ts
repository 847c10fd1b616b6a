import { readFileSync } from 'node:fs';
import { offers, readManifest, requireOrigin } from '../../../../src/sandbox/outlook/host/manifest/read';
import { ManifestError } from '../../../../src/sandbox/outlook/host/manifest/types';

const OWN = readFileSync('manifest.xml', 'utf8');
const danish = { locale: 'da-DK', requirementSet: '1.15' };
const english = { locale: 'en-US', requirementSet: '1.15' };

describe("the project's own manifest", () => {
  const manifest = readManifest(OWN, danish);

  test('puts a pane that can be pinned on reading and on writing', () => {
    for (const surface of ['read', 'compose']) {
      const button = manifest.buttons.find((one) => one.surface === surface);
      expect(button?.action).toMatchObject({
        do: 'show-pane',
        pinnable: true,
        url: expect.stringMatching(/\/taskpane\.html$/),
      });
      expect(Object.keys(button?.icons ?? {})).toEqual(['16', '32', '80']);
      expect(button?.label).not.toBe('');
      expect(button?.tooltip).not.toBe('');
    }
  });

  test('handles sending, in its page, with its mode', () => {
    expect(manifest.launchEvents).toContainEqual({
      type: 'OnMessageSend',
      functionName: 'onMessageSend',
      sendMode: 'SoftBlock',
      page: expect.stringMatching(/\/launchevent\.html$/),
    });
  });

  test('speaks English where Outlook does', () => {
    const label = (locale: string) =>
      readManifest(OWN, { ...danish, locale }).buttons.find((one) => one.surface === 'compose')?.label;
    expect(label('en-US')).not.toBe(label('da-DK'));
    expect(label('en-GB')).toBe(label('en-US'));
    expect(label('fo-FO')).toBe(label('da-DK'));
  });

  test('knows its name, rights and domains', () => {
    expect(manifest).toMatchObject({
      name: 'Kuvert',
      permission: 'ReadWriteItem',
      appDomains: ['https://localhost:3001'],
    });
  });
});

const PAGE = 'https://localhost:3001/page.html';
const resources = `<Resources>
  <bt:Images><bt:Image id="icon" DefaultValue="https://localhost:3001/i.png"/></bt:Images>
  <bt:Urls><bt:Url id="page" DefaultValue="${PAGE}"/></bt:Urls>
  <bt:ShortStrings><bt:String id="label" DefaultValue="Knap"><bt:Override Locale="en-US" Value="Button"/></bt:String></bt:ShortStrings>
  <bt:LongStrings><bt:String id="tip" DefaultValue="Tip &amp; råd"/></bt:LongStrings>
</Resources>`;
const button = (id: string, action: string) => `<Control xsi:type="Button" id="${id}"><Label resid="label"/>
  <Supertip><Title resid="label"/><Description resid="tip"/></Supertip>
  <Icon><bt:Image size="16" resid="icon"/></Icon>${action}</Control>`;
const SHOW = '<Action xsi:type="ShowTaskpane"><SourceLocation resid="page"/></Action>';
const RUN = '<Action xsi:type="ExecuteFunction"><FunctionName>go</FunctionName></Action>';

interface Parts {
  controls?: string;
  events?: string;
  needs?: string;
  overridesNeed?: string;
  inner?: string;
}

function manifestOf({
  controls = button('b1', SHOW),
  events = '',
  needs = '1.3',
  overridesNeed = '1.10',
  inner = '',
}: Parts): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
<Id>1</Id><Version>1.0.0.0</Version><DisplayName DefaultValue="Prøve"/>
<Requirements><Sets><Set Name="Mailbox" MinVersion="${needs}"/></Sets></Requirements>
<Permissions>ReadWriteMailbox</Permissions>
<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
${inner}
<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
<Requirements><bt:Sets DefaultMinVersion="${overridesNeed}"><bt:Set Name="Mailbox"/></bt:Sets></Requirements>
<Hosts><Host xsi:type="MailHost"><DesktopFormFactor><FunctionFile resid="page"/>
<ExtensionPoint xsi:type="MessageComposeCommandSurface"><OfficeTab id="TabDefault"><Group id="g"><Label resid="label"/>${controls}</Group></OfficeTab></ExtensionPoint>
${events}
</DesktopFormFactor></Host></Hosts>${resources}</VersionOverrides></VersionOverrides></OfficeApp>`;
}

const launch = (attributes: string) =>
  `<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents><LaunchEvent Type="OnMessageSend" FunctionName="f" ${attributes}/></LaunchEvents><SourceLocation resid="page"/></ExtensionPoint>`;

describe('any manifest', () => {
  test('gives its buttons in order, with what they do', () => {
    const { buttons, functionPage } = readManifest(
      manifestOf({ controls: button('b1', SHOW) + button('b2', RUN) }),
      english,
    );
    expect(buttons.map(({ id, label, tooltip, action }) => ({ id, label, tooltip, action }))).toEqual([
      {
        id: 'b1',
        label: 'Button',
        tooltip: 'Tip & råd',
        action: { do: 'show-pane', url: PAGE, pinnable: false },
      },
      { id: 'b2', label: 'Button', tooltip: 'Tip & råd', action: { do: 'run-function', functionName: 'go' } },
    ]);
    expect(functionPage).toBe(PAGE);
  });

  test.each([
    ['', 'SoftBlock'],
    ['SendMode="PromptUser"', 'PromptUser'],
    ['SendMode="Block"', 'Block'],
  ])('send mode: %s', (attribute, sendMode) => {
    const { launchEvents } = readManifest(manifestOf({ events: launch(attribute) }), danish);
    expect(launchEvents).toEqual([{ type: 'OnMessageSend', functionName: 'f', sendMode, page: PAGE }]);
  });

  test('falls back to the outer overrides where the host is too old for the inner ones', () => {
    const inner = `<Hosts><Host xsi:type="MailHost"><DesktopFormFactor>
      <ExtensionPoint xsi:type="MessageReadCommandSurface"><OfficeTab id="t"><Group id="g">${button('old', SHOW)}</Group></OfficeTab></ExtensionPoint>
      </DesktopFormFactor></Host></Hosts>${resources}`;
    const xml = manifestOf({ inner, overridesNeed: '1.12', events: launch('') });
    expect(readManifest(xml, { ...danish, requirementSet: '1.12' }).launchEvents).toHaveLength(1);
    const old = readManifest(xml, { ...danish, requirementSet: '1.11' });
    expect([old.buttons.map((one) => one.id), old.launchEvents]).toEqual([['old'], []]);
  });

  test.each<[string, string, RegExp]>([
    ['broken XML', '<OfficeApp>', /ikke gyldig XML \(linje \d+\)/],
    ['something else', '<Workbook/>', /MailApp/],
    [
      'an unknown resource',
      manifestOf({ controls: button('b1', SHOW.replace('page', 'gone')) }),
      /Control "b1", SourceLocation: resid "gone" findes ikke/,
    ],
    [
      'an unknown label',
      manifestOf({}).replace(
        '<Control xsi:type="Button" id="b1"><Label resid="label"/>',
        '<Control xsi:type="Button" id="b1"><Label resid="x"/>',
      ),
      /Control "b1", Label: resid "x"/,
    ],
    [
      'an action that does not exist',
      manifestOf({ controls: button('b1', '<Action xsi:type="Dance"/>') }),
      /Control "b1": ukendt handling "Dance"/,
    ],
    [
      'a send mode that does not exist',
      manifestOf({ events: launch('SendMode="Maybe"') }),
      /SendMode "Maybe"/,
    ],
    ['more than the host offers', manifestOf({ needs: '1.16' }), /kræver Mailbox 1\.16, og her er 1\.15/],
  ])('%s is an error that names the place', (_case, xml, message) => {
    expect(() => readManifest(xml, danish)).toThrow(ManifestError);
    expect(() => readManifest(xml, danish)).toThrow(message);
  });
});

test('pages that lie elsewhere are named', () => {
  const manifest = readManifest(OWN, danish);
  expect(() => requireOrigin(manifest, 'https://localhost:3001')).not.toThrow();
  expect(() => requireOrigin(manifest, 'https://localhost:4711')).toThrow(
    /Siden https:\/\/localhost:3001\/\S+ ligger ikke på https:\/\/localhost:4711/,
  );
});

test.each([
  ['1.15', '1.9', true],
  ['1.9', '1.15', false],
  ['1.14', '1.14', true],
  ['2.0', '1.15', true],
])('requirement set %s offers %s: %s', (has, needs, yes) => {
  expect(offers(has, needs)).toBe(yes);
});
