import type { HostItem, ItemStore } from '../model';
import { wireAttachment } from './dispatch/attachments';
import type { HostContext } from './dispatch/call';
import { wireAddress } from './dispatch/recipients';
import type { Frame } from './frames';
import { ewsId } from './item-ids';
import type { AddinManifest } from './manifest/types';

/** office.js's numbers: 64 is Outlook on the web. */
const OUTLOOK_WEB = 64;
const ITEM_TYPE = { message: 1, messageCompose: 4, appointmentCompose: 5 } as const;
const PERMISSION: Record<AddinManifest['permission'], number> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};
const REPLY_PREFIX = /^(?:(?:sv|vs|re|fw|fwd)\s*:\s*)+/i;

/** The answer to `ContextActivationManager_getAppContextAsync`: who the host is and what it offers. */
export function appContext(host: HostContext, frame: Frame): Record<string, unknown> {
  const { settings } = host;
  const { name, appDomains } = host.manifest();
  return {
    _id: frame.controlId,
    _appName: OUTLOOK_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 1,
    _appUILocale: settings.locale,
    _dataLocale: settings.locale,
    _docUrl: `${location.origin}/`,
    _clientMode: 1,
    _settings: host.roaming.load(),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _appInstanceId: frame.controlId,
    // isSetSupported reads this and nothing else
    _requirementMatrix: JSON.stringify({
      Mailbox: settings.requirementSet,
      DialogApi: '1.2',
      DialogOrigin: '1.1',
    }),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: '1.2' }),
    _hostCustomMessage: null,
    _hostFullVersion: '16.0.15407.10000',
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: name,
    _appDomains: appDomains,
    _featureGates: {},
    _addInSourceUrl: frame.url.origin + frame.url.pathname,
  };
}

/** The answer to `GetInitialData`, and what ItemChanged carries: the person, the mail, and for a mail being read all of it. */
export function initialData(host: HostContext, item: ItemStore | null): Record<string, unknown> {
  const { owner } = host;
  const mailbox = {
    permissionLevel: PERMISSION[host.manifest().permission],
    userDisplayName: owner.displayName,
    userEmailAddress: owner.address,
    userTimeZone: owner.timeZone,
    userProfileType: 'enterprise',
    hostVersion: '20260801001.01',
    owaView: 'ThreeColumns',
    ewsUrl: '',
    restUrl: '',
    isRestIdSupported: true,
    extensionId: host.manifest().id,
    endNodeUrl: '',
    openWindowOpen: false,
    timeZoneOffsets: null,
    seriesId: null,
  };
  if (!item) return mailbox;
  const mail = item.get();
  const shared = mail.inMailbox ? { isFromSharedFolder: true } : {};
  if (mail.mode === 'compose') {
    const itemType = mail.meeting ? ITEM_TYPE.appointmentCompose : ITEM_TYPE.messageCompose;
    return { ...mailbox, ...shared, itemType, conversationId: mail.conversationId };
  }
  return { ...mailbox, ...shared, itemType: ITEM_TYPE.message, ...readData(mail, owner.address) };
}

/** In read mode office.js has no methods for these: it takes them from here. */
function readData(mail: Readonly<HostItem>, ownAddress: string): Record<string, unknown> {
  const from = wireAddress(mail.from, ownAddress);
  const received = mail.received ? Date.parse(mail.received) : undefined;
  return {
    id: ewsId(mail.itemId ?? mail.storeId ?? ''),
    conversationId: mail.conversationId,
    internetMessageId: mail.internetMessageId ?? '',
    itemClass: 'IPM.Note',
    subject: mail.subject,
    normalizedSubject: mail.subject.replace(REPLY_PREFIX, ''),
    from,
    sender: from,
    to: mail.to.map((one) => wireAddress(one, ownAddress)),
    cc: mail.cc.map((one) => wireAddress(one, ownAddress)),
    bcc: mail.bcc.map((one) => wireAddress(one, ownAddress)),
    attachments: mail.attachments.map(wireAttachment),
    ...(received === undefined ? {} : { dateTimeCreated: received, dateTimeModified: received }),
    isRead: true,
  };
}
