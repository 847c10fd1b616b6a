import type { Surface } from '../../model';
import { Resources } from './resources';
import {
  type AddinManifest,
  type ButtonAction,
  type LaunchEvent,
  type ManifestButton,
  ManifestError,
  type SendMode,
} from './types';
import { attribute, child, localised, type Node, nodes, parseXml, text, textList } from './xml';

interface Options {
  /** Outlook's display language, e.g. `da-DK`. */
  locale: string;
  /** The Mailbox requirement set that the host offers, e.g. `1.15`. */
  requirementSet: string;
}

/**
 * Reads an add-in-only manifest (Microsoft's schema "mailappversionoverrides" 1.0 and 1.1) for what a host needs:
 * buttons, pages, launch events, permissions. https://learn.microsoft.com/javascript/api/manifest
 *
 * @throws ManifestError when the XML is broken, is no mail add-in, names a resource that does not exist, or asks for more
 *   than the host offers.
 */
export function readManifest(xml: string, options: Options): AddinManifest {
  const app = child(parseXml(xml), 'OfficeApp');
  if (app?.['@type'] !== 'MailApp') {
    throw new ManifestError(
      'Manifestet beskriver ikke et mailtilføjelsesprogram. The manifest is no MailApp.',
    );
  }
  const needed = mailboxSet(child(app, 'Requirements'));
  if (needed && !offers(options.requirementSet, needed)) {
    throw new ManifestError(
      `Tilføjelsesprogrammet kræver Mailbox ${needed}, og her er ${options.requirementSet}. The add-in needs Mailbox ${needed}.`,
    );
  }
  const overrides = newestOverrides(app, options.requirementSet);
  const resources = new Resources(overrides ? child(overrides, 'Resources') : undefined, options.locale);
  const form = overrides ? desktopForm(overrides) : undefined;
  const functionFile = form && child(form, 'FunctionFile');
  return {
    id: text(app, 'Id'),
    version: text(app, 'Version'),
    name: localised(child(app, 'DisplayName'), options.locale) ?? '',
    permission: permissionOf(text(app, 'Permissions')),
    appDomains: textList(child(app, 'AppDomains'), 'AppDomain'),
    functionPage: functionFile ? resources.get(functionFile, 'FunctionFile') : null,
    buttons: form ? buttonsOf(form, resources) : [],
    launchEvents: form ? launchEventsOf(form, resources) : [],
  };
}

/**
 * Sees to it that every page of the add-in lies on `origin`: the sandbox lets no other be framed.
 * @throws ManifestError naming the first address that does not
 */
export function requireOrigin({ buttons, launchEvents, functionPage }: AddinManifest, origin: string): void {
  const panes = buttons.flatMap(({ action }) => (action.do === 'show-pane' ? [action.url] : []));
  const pages = [...panes, ...launchEvents.map(({ page }) => page), ...(functionPage ? [functionPage] : [])];
  const stray = pages.find((page) => !page.startsWith(`${origin}/`));
  if (stray) {
    throw new ManifestError(
      `Siden ${stray} ligger ikke på ${origin}. The page is not on the add-in's origin.`,
    );
  }
}

/** Whether a host with requirement set `has` fulfils `needs` ("1.9" < "1.13"). */
export function offers(has: string, needs: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = has.split('.').map(Number);
  const [major = 0, minor = 0] = needs.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

/** Outlook takes the newest VersionOverrides whose own requirements it fulfils; they are nested, oldest outside. */
function newestOverrides(app: Node, requirementSet: string): Node | undefined {
  let newest: Node | undefined;
  for (let next = child(app, 'VersionOverrides'); next; next = child(next, 'VersionOverrides')) {
    const needed = mailboxSet(child(next, 'Requirements'));
    if (!needed || offers(requirementSet, needed)) newest = next;
  }
  return newest;
}

function mailboxSet(requirements: Node | undefined): string | undefined {
  const sets = requirements && child(requirements, 'Sets');
  if (!sets) return undefined;
  const mailbox = nodes(sets, 'Set').find((set) => set['@Name'] === 'Mailbox');
  if (!mailbox) return undefined;
  return attribute(mailbox, 'MinVersion') ?? attribute(sets, 'DefaultMinVersion');
}

function desktopForm(overrides: Node): Node | undefined {
  const hosts = child(overrides, 'Hosts');
  const mail = hosts && nodes(hosts, 'Host').find((host) => host['@type'] === 'MailHost');
  return mail && child(mail, 'DesktopFormFactor');
}

const SURFACES: Record<string, Surface> = {
  MessageReadCommandSurface: 'read',
  MessageComposeCommandSurface: 'compose',
  AppointmentOrganizerCommandSurface: 'meeting',
};

function buttonsOf(form: Node, resources: Resources): ManifestButton[] {
  return nodes(form, 'ExtensionPoint').flatMap((point) => {
    const surface = SURFACES[attribute(point, 'type') ?? ''];
    if (!surface) return [];
    return nodes(point, 'OfficeTab')
      .flatMap((tab) => nodes(tab, 'Group'))
      .flatMap((group) => nodes(group, 'Control'))
      .filter((control) => control['@type'] === 'Button')
      .map((control) => buttonOf(control, surface, resources));
  });
}

function buttonOf(control: Node, surface: Surface, resources: Resources): ManifestButton {
  const id = attribute(control, 'id') ?? '';
  const place = `Control "${id}"`;
  const tip = child(control, 'Supertip');
  const icon = child(control, 'Icon');
  const icons: Record<number, string> = {};
  for (const image of icon ? nodes(icon, 'Image') : []) {
    icons[Number(attribute(image, 'size'))] = resources.get(image, `${place}, Icon`);
  }
  const description = tip && child(tip, 'Description');
  return {
    id,
    surface,
    label: resources.get(child(control, 'Label'), `${place}, Label`),
    tooltip: description ? resources.get(description, `${place}, Description`) : '',
    icons,
    action: actionOf(child(control, 'Action'), place, resources),
  };
}

function actionOf(action: Node | undefined, place: string, resources: Resources): ButtonAction {
  const kind = action && attribute(action, 'type');
  if (action && kind === 'ShowTaskpane') {
    return {
      do: 'show-pane',
      url: resources.get(child(action, 'SourceLocation'), `${place}, SourceLocation`),
      pinnable: text(action, 'SupportsPinning').trim() === 'true',
    };
  }
  if (action && kind === 'ExecuteFunction') {
    return { do: 'run-function', functionName: text(action, 'FunctionName').trim() };
  }
  throw new ManifestError(`${place}: ukendt handling "${kind ?? ''}". Unknown action.`);
}

function launchEventsOf(form: Node, resources: Resources): LaunchEvent[] {
  return nodes(form, 'ExtensionPoint')
    .filter((point) => point['@type'] === 'LaunchEvent')
    .flatMap((point) => {
      const page = resources.get(child(point, 'SourceLocation'), 'LaunchEvent, SourceLocation');
      const events = child(point, 'LaunchEvents');
      return (events ? nodes(events, 'LaunchEvent') : []).map((event) => ({
        type: attribute(event, 'Type') ?? '',
        functionName: attribute(event, 'FunctionName') ?? '',
        sendMode: sendModeOf(attribute(event, 'SendMode')),
        page,
      }));
    });
}

/** SoftBlock is the documented default where the attribute is missing. */
function sendModeOf(mode: string | undefined): SendMode {
  if (mode === undefined) return 'SoftBlock';
  if (mode === 'PromptUser' || mode === 'SoftBlock' || mode === 'Block') return mode;
  throw new ManifestError(`SendMode "${mode}" findes ikke. There is no such send mode.`);
}

function permissionOf(permission: string): AddinManifest['permission'] {
  switch (permission.trim()) {
    case 'ReadItem':
    case 'ReadWriteItem':
    case 'ReadWriteMailbox':
      return permission.trim() as AddinManifest['permission'];
    default:
      return 'Restricted';
  }
}
