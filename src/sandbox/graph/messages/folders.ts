import type { MailFolder as FolderView } from '@microsoft/microsoft-graph-types';
import type { MailFolder } from '../../mailbox/types';
import { listAnswer, readQuery, select } from '../odata';
import type { GraphAnswer, GraphCall, Route, World } from '../types';
import { folderId, folderOf, mailboxOf } from './find';
import { READ_BASIC } from './rights';

export const FOLDER_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/mailFolders', scopes: READ_BASIC, answer: list },
  { method: 'GET', path: '/mailFolders/{mailFolder-id}', scopes: READ_BASIC, answer: getOne },
];

function list(call: GraphCall, world: World): GraphAnswer {
  const query = readQuery(call.query, 'mailFolder', [
    '$select',
    '$filter',
    '$orderby',
    '$top',
    '$skip',
    '$count',
  ]);
  const { folders } = mailboxOf(call, world).store.snapshot();
  const context = `users('${call.user.id}')/mailFolders`;
  const body = listAnswer(call, folders.map(viewOf), query, { page: 10, link: '$skip', context });
  return { status: 200, body };
}

function getOne(call: GraphCall, world: World): GraphAnswer {
  const query = readQuery(call.query, 'mailFolder', ['$select']);
  const folder = folderOf(call, mailboxOf(call, world).store);
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#users('${call.user.id}')/mailFolders/$entity`,
      ...select(viewOf(folder), query.select),
    },
  };
}

function viewOf({ id, displayName, unreadItemCount, totalItemCount }: MailFolder): FolderView {
  return {
    id: folderId(id),
    displayName,
    parentFolderId: folderId('msgfolderroot'),
    childFolderCount: 0,
    unreadItemCount,
    totalItemCount,
    isHidden: false,
  };
}
