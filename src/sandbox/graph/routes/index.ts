import { MESSAGE_ROUTES } from '../messages';
import type { Route } from '../types';
import { CALENDAR_ROUTES } from './calendar';
import { MAIL_TIPS_ROUTES } from './mail-tips';
import { SETTINGS_ROUTES } from './mailbox-settings';
import { PEOPLE_ROUTES } from './people';

/** Every operation that the local Graph answers. */
export const ROUTES: readonly Route[] = [
  ...PEOPLE_ROUTES,
  ...SETTINGS_ROUTES,
  ...MAIL_TIPS_ROUTES,
  ...CALENDAR_ROUTES,
  ...MESSAGE_ROUTES,
];
