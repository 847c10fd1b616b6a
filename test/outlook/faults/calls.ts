import { freeNames, type Node, parse, type Sources, walkValues } from '../../house/source';

/**
 * How our code writes each call, and which members of Outlook are asked by it. A new call fails the run until it stands
 * here, and the journeys have asked for its members.
 */
export const CALLS: Readonly<Record<string, readonly string[]>> = {
  'item.subject.getAsync': ['subject.getAsync'],
  'item.subject.setAsync': ['subject.setAsync'],
  'item.body.getTypeAsync': ['body.getTypeAsync'],
  'item.body.getAsync': ['body.getAsync'],
  'item.body.setAsync': ['body.setAsync'],
  'item.body.setSignatureAsync': ['body.setSignatureAsync'],
  'member.getAsync': [
    'to.getAsync',
    'cc.getAsync',
    'bcc.getAsync',
    'requiredAttendees.getAsync',
    'optionalAttendees.getAsync',
  ],
  'item[].getAsync': ['to.getAsync', 'cc.getAsync', 'bcc.getAsync'],
  'recipients.addAsync': ['cc.addAsync', 'bcc.addAsync'],
  'recipients.setAsync': ['to.setAsync', 'cc.setAsync', 'bcc.setAsync'],
  '(meetingOf().organizer|item.from).getAsync': ['from.getAsync', 'organizer.getAsync'],
  'meeting.location.getAsync': ['location.getAsync'],
  'item.getComposeTypeAsync': ['getComposeTypeAsync'],
  'item.getAttachmentsAsync': ['getAttachmentsAsync'],
  'item.getAttachmentContentAsync': ['getAttachmentContentAsync'],
  'item.addFileAttachmentFromBase64Async': ['addFileAttachmentFromBase64Async'],
  'item.removeAttachmentAsync': ['removeAttachmentAsync'],
  'item.internetHeaders.getAsync': ['internetHeaders.getAsync'],
  'item.internetHeaders.setAsync': ['internetHeaders.setAsync'],
  'item.internetHeaders.removeAsync': ['internetHeaders.removeAsync'],
  'item.categories.getAsync': ['categories.getAsync'],
  'item.categories.addAsync': ['categories.addAsync'],
  'item.categories.removeAsync': ['categories.removeAsync'],
  'item.sensitivityLabel.getAsync': ['sensitivityLabel.getAsync'],
  'item.sensitivityLabel.setAsync': ['sensitivityLabel.setAsync'],
  'item.sessionData.getAllAsync': ['sessionData.getAllAsync'],
  'item.sessionData.setAsync': ['sessionData.setAsync'],
  'item.isClientSignatureEnabledAsync': ['isClientSignatureEnabledAsync'],
  'item.disableClientSignatureAsync': ['disableClientSignatureAsync'],
  'item.getInitializationContextAsync': ['getInitializationContextAsync'],
  'item.getSharedPropertiesAsync': ['getSharedPropertiesAsync'],
  'settings.saveAsync': ['roamingSettings.saveAsync'],
  'mailbox.addHandlerAsync': ['mailbox.addHandlerAsync'],
  'mailbox.removeHandlerAsync': ['mailbox.removeHandlerAsync'],
  'Office.context.ui.displayDialogAsync': ['ui.displayDialogAsync'],
};

/** What Outlook answers at once, as our code writes it; a name may be taken out of its holder first (`const { ui } = …`). */
export const AT_ONCE: Readonly<Record<string, readonly string[]>> = {
  'Office.onReady': ['Office.onReady'],
  'Office.context.displayLanguage': ['Office.displayLanguage'],
  'Office.context.officeTheme.bodyBackgroundColor': ['Office.officeTheme'],
  'Office.context.platform': ['Office.platform'],
  'Office.context.requirements.isSetSupported': ['Office.requirements.isSetSupported'],
  'Office.context.roamingSettings': [
    'Office.roamingSettings.get',
    'Office.roamingSettings.set',
    'Office.roamingSettings.remove',
  ],
  'Office.context.roamingSettings.get': ['Office.roamingSettings.get'],
  'Office.context.mailbox.item': ['Office.mailbox.item'],
  'Office.context.mailbox.userProfile': ['Office.mailbox.userProfile'],
  'Office.context.mailbox.userProfile.emailAddress.toLowerCase': ['Office.mailbox.userProfile'],
  'Office.context.mailbox.convertToRestId': ['Office.mailbox.convertToRestId'],
  'Office.context.ui.openBrowserWindow': ['Office.ui.openBrowserWindow'],
  'Office.context.ui.messageParent': ['Office.ui.messageParent'],
  'Office.context.ui.displayDialogAsync': ['ui.displayDialogAsync'],
  // Taken apart there: current-item.ts and open-mail.ts.
  'Office.context': [
    'mailbox.addHandlerAsync',
    'Office.mailbox.convertToEwsId',
    'Office.mailbox.displayMessageForm',
  ],
  'Office.context.mailbox': ['Office.mailbox.item'],
  'Office.EventType.ItemChanged': ['mailbox.addHandlerAsync'],
  // When the bundle is loaded, before any event: there is no mail yet that could come to harm.
  'Office.actions.associate': [],
};

/** What Outlook's dialog is asked once it is open (sign-in-dialog.ts). */
export const OF_DIALOG: readonly string[] = ['Office.dialog.addEventHandler', 'Office.dialog.close'];

/** Every call of Office.js in these files that answers later, and everything that is read from `Office` itself. */
export function callsIn(sources: Sources): { later: Set<string>; atOnce: Set<string> } {
  const later = new Set<string>();
  const atOnce = new Set<string>();
  for (const [file, source] of Object.entries(sources)) {
    const parsed = parse(file, source);
    const isOffice = freeNames(parsed).has('Office');
    walkValues(parsed.module, (node) => {
      const written = isMember(node) ? textOf(node) : '';
      if (/Async$/.test(written)) later.add(written);
      if (!isOffice || !written.startsWith('Office.')) return undefined;
      atOnce.add(written);
      return false; // the longest only
    });
  }
  return { later, atOnce };
}

const isMember = ({ type }: Node) => type === 'MemberExpression' || type === 'OptionalChainingExpression';

/** An expression in short: `item[].getAsync`, `(meetingOf().organizer|item.from).getAsync`. */
function textOf(node: Node | undefined): string {
  switch (node?.type) {
    case 'Identifier':
      return String(node.value);
    case 'MemberExpression': {
      const property = node.property as Node;
      const name = property.type === 'Computed' ? '[]' : `.${property.value}`;
      return textOf(node.object as Node) + name;
    }
    case 'OptionalChainingExpression':
      return textOf(node.base as Node);
    case 'CallExpression':
      return `${textOf(node.callee as Node)}()`;
    case 'BinaryExpression':
      return `${textOf(node.left as Node)}|${textOf(node.right as Node)}`;
    case 'ParenthesisExpression': {
      const inner = textOf(node.expression as Node);
      return inner.includes('|') ? `(${inner})` : inner;
    }
    case 'TsAsExpression':
    case 'TsNonNullExpression':
      return textOf(node.expression as Node);
    default:
      return '?';
  }
}
