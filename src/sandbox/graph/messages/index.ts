import type { Route } from '../types';
import { ATTACHMENT_ROUTES } from './attachments';
import { DELTA_ROUTES } from './delta';
import { DRAFT_ROUTES } from './drafts';
import { FOLDER_ROUTES } from './folders';
import { LIST_ROUTES } from './list';
import { SENDING_ROUTES } from './sending';

/** Everything of mails: folders, lists, delta, drafts, sending, attachments. What is served and what not: README.md. */
export const MESSAGE_ROUTES: readonly Route[] = [
  ...FOLDER_ROUTES,
  ...DELTA_ROUTES,
  ...LIST_ROUTES,
  ...DRAFT_ROUTES,
  ...SENDING_ROUTES,
  ...ATTACHMENT_ROUTES,
];

export { repeatInDelta } from './journal';
