import { below, child, type Element, named } from './xml';

/**
 * Children must stand in the schema's order, or the whole manifest is refused.
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides',
  VersionOverrides:
    'Description Requirements Hosts Resources EquivalentAddins WebApplicationInfo ExtendedPermissions VersionOverrides',
  Host: 'Runtimes DesktopFormFactor MobileFormFactor',
  DesktopSettings: 'SourceLocation RequestedHeight',
  DesktopFormFactor: 'SupportsSharedFolders FunctionFile ExtensionPoint',
  ExtensionPoint: 'OfficeTab LaunchEvents SourceLocation',
  Group: 'Label Tooltip Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Action: 'FunctionName SourceLocation SupportsPinning',
  Resources: 'Images Urls ShortStrings LongStrings',
};

/** https://learn.microsoft.com/javascript/api/manifest/resources and …/description, /displayname, /group */
const LIMIT = {
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  resid: 32,
  id: 125,
  url: 2048,
};
/** Not Outlook's limit but the ribbon's: a longer label is cut off or wrapped. */
const LABEL_LIMIT = 25;

/** Everything that can be wrong with a manifest by itself, one sentence each. Files are checked beside this. */
export function faultsOfManifest(root: Element): string[] {
  return [
    faultsOfHead,
    faultsOfOrder,
    faultsOfResources,
    faultsOfIds,
    faultsOfTexts,
    faultsOfEvents,
    faultsOfForms,
  ].flatMap((faults) => faults(root));
}

function faultsOfHead(root: Element): string[] {
  const value = (name: string) => child(root, name)?.text ?? '';
  const outer = child(root, 'VersionOverrides');
  const inner = child(outer, 'VersionOverrides');
  return told([
    [root.attributes.type === 'MailApp', 'it is no MailApp'],
    [/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value('Id')), 'Id is no GUID'],
    [/^\d+(\.\d+){3}$/.test(value('Version')), 'Version is not four numbers'],
    [
      value('ProviderName').length > 0 && value('ProviderName').length <= LIMIT.ProviderName,
      'ProviderName is missing or too long',
    ],
    [value('DefaultLocale') === 'da-DK', 'DefaultLocale is not da-DK'],
    [
      value('Permissions') === 'ReadWriteItem',
      'Permissions is not ReadWriteItem: the README and every administrator must be told',
    ],
    [outer?.attributes.type === 'VersionOverridesV1_0', 'there is no VersionOverridesV1_0'],
    [
      outer?.attributes.xmlns?.endsWith('/mailappversionoverrides') ?? false,
      'VersionOverridesV1_0 has another namespace',
    ],
    [inner?.attributes.type === 'VersionOverridesV1_1', 'VersionOverridesV1_0 wraps no VersionOverridesV1_1'],
    [
      inner?.attributes.xmlns?.endsWith('/mailappversionoverrides/1.1') ?? false,
      'VersionOverridesV1_1 has another namespace',
    ],
  ]);
}

function faultsOfOrder(root: Element): string[] {
  return below(root).flatMap((element) => {
    const order = ORDER[element.name]?.split(' ');
    if (!order) return [];
    const places = element.children.map(({ name }) => order.indexOf(name));
    const unknown = element.children.filter((_, at) => places[at] === -1).map(({ name }) => name);
    const sorted = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
    return told([
      [unknown.length === 0, `${element.name} may not hold ${unknown.join(', ')}`],
      [sorted, `the children of ${element.name} are not in the schema's order`],
    ]);
  });
}

/** Where each kind of element takes its resource from. */
const SHELF: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Tooltip: 'LongStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  Override: 'Urls',
};

/** The resource that an element names, or undefined. */
export function resourceOf(root: Element, element: Element): Element | undefined {
  const resources = named(root, 'Resources')[0];
  const shelf = child(resources, SHELF[element.name] ?? '');
  return shelf?.children.find(({ attributes }) => attributes.id === element.attributes.resid);
}

function faultsOfResources(root: Element): string[] {
  const users = below(root).filter(({ attributes }) => attributes.resid !== undefined);
  const used = new Set(users.map(({ attributes }) => attributes.resid));
  const resources = named(root, 'Resources').flatMap(({ children }) =>
    children.flatMap((shelf) => shelf.children),
  );
  return [
    ...users
      .filter((element) => !resourceOf(root, element))
      .map(
        ({ name, attributes }) =>
          `${name} names ${attributes.resid}, which is not in ${SHELF[name] ?? 'any list'}`,
      ),
    ...resources.flatMap(({ attributes: { id = '', DefaultValue = '' } }) =>
      told([
        [used.has(id), `the resource ${id} is used by nothing`],
        [id.length <= LIMIT.resid, `the resource id ${id} is longer than ${LIMIT.resid}`],
        [DefaultValue.length <= LIMIT.url, `the resource ${id} is too long`],
      ]),
    ),
  ];
}

function faultsOfIds(root: Element): string[] {
  const ids = below(root)
    .filter(({ name }) => name !== 'OfficeTab') // TabDefault is Outlook's
    .flatMap(({ attributes: { id } }) => id ?? []);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id ${id} is there twice`),
    ...ids.filter((id) => id.length > LIMIT.id).map((id) => `the id ${id} is longer than ${LIMIT.id}`),
  ];
}

/** What a person reads: element, its texts by language, and how long each may be. */
export function textsOf(
  root: Element,
): { name: string; da: string; en: string | undefined; limit: number }[] {
  const text = (element: Element, name: string, limit: number) => ({
    name,
    da: element.attributes.DefaultValue ?? '',
    en: element.children.find(({ attributes }) => attributes.Locale === 'en-US')?.attributes.Value,
    limit,
  });
  const head = (['DisplayName', 'Description'] as const).flatMap((name) => {
    const element = child(root, name);
    return element ? [text(element, name, LIMIT[name])] : [];
  });
  const strings = (['ShortStrings', 'LongStrings'] as const).flatMap((shelf) =>
    named(root, shelf).flatMap(({ children }) =>
      children.map((each) => text(each, each.attributes.id ?? '', LIMIT[shelf])),
    ),
  );
  return [...head, ...strings];
}

function faultsOfTexts(root: Element): string[] {
  const labels = [...named(root, 'Label'), ...named(root, 'Title')].map(({ attributes }) => attributes.resid);
  return textsOf(root).flatMap(({ name, da, en = '', limit }) => {
    const most = labels.includes(name) ? LABEL_LIMIT : limit;
    return told([
      [da.trim() !== '', `${name} has no Danish text`],
      [en.trim() !== '', `${name} has no English text`],
      [da.length <= most && en.length <= most, `${name} is longer than ${most}`],
      [!`${da}${en}`.includes('!'), `${name} shouts`],
    ]);
  });
}

/** When a signature is inserted: never at Send, where some clients insert a second one. */
const SIGNED_AT = ['OnNewMessageCompose', 'OnMessageFromChanged'];

function faultsOfEvents(root: Element): string[] {
  const events = named(root, 'LaunchEvent').map(({ attributes }) => attributes);
  const sends = events.filter(({ Type }) => Type?.endsWith('Send'));
  const times = (type: string) => sends.filter(({ Type }) => Type === type).length;
  const surfaces = named(root, 'ExtensionPoint').map(({ attributes }) => attributes.type);
  const runtimes = named(root, 'Runtime').map(({ attributes }) => attributes.resid);
  const pages = named(root, 'ExtensionPoint')
    .filter(({ attributes }) => attributes.type === 'LaunchEvent')
    .map((point) => child(point, 'SourceLocation')?.attributes.resid);
  return told([
    [times('OnMessageSend') === 1, 'OnMessageSend is not there exactly once'],
    [times('OnAppointmentSend') === 1, 'OnAppointmentSend is not there exactly once'],
    ...SIGNED_AT.map((type): [boolean, string] => [
      events.some(({ Type }) => Type === type),
      `nobody is signed at ${type}`,
    ]),
    [new Set(events.map(({ Type }) => Type)).size === events.length, 'an event has two handlers'],
    [
      surfaces.includes('AppointmentOrganizerCommandSurface'),
      'whoever writes a meeting has no button for the pane',
    ],
    [sends.every(({ SendMode }) => SendMode === 'SoftBlock'), 'the send mode is not SoftBlock'],
    [events.every(({ FunctionName }) => FunctionName), 'a launch event has no function'],
    [
      runtimes.length === 1 && pages.every((page) => page === runtimes[0]),
      'the launch events load another page than the runtime',
    ],
    [
      named(root, 'Override').some(({ attributes }) => attributes.type === 'javascript'),
      'classic Outlook gets no script',
    ],
  ]);
}

function faultsOfForms(root: Element): string[] {
  const forms = below(root).filter(({ name }) => /^(Desktop|Mobile)FormFactor$/.test(name));
  const sizes = named(root, 'Icon').map((icon) => icon.children.map(({ attributes }) => attributes.size));
  return told([
    [forms.length > 0, 'there is no form factor'],
    [
      forms.every(
        (form) => form.name !== 'DesktopFormFactor' || child(form, 'SupportsSharedFolders')?.text === 'true',
      ),
      'SupportsSharedFolders is not on',
    ],
    [
      sizes.every((each) => ['16', '32', '80'].every((size) => each.includes(size))),
      'an icon lacks one of the sizes 16, 32 and 80',
    ],
  ]);
}

const told = (checks: readonly (readonly [fine: boolean, fault: string])[]) =>
  checks.filter(([fine]) => !fine).map(([, fault]) => fault);
