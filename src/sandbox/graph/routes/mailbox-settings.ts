import { PROPERTIES, readQuery } from '../odata';
import { noMailboxHere } from '../refusals';
import type { GraphAnswer, GraphCall, GraphMailbox, Route, World } from '../types';
import { readSettings } from './settings-change';

export const SETTINGS_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/mailboxSettings',
    scopes: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
    answer(call, world) {
      const { select } = readQuery(call.query, 'mailboxSettings', ['$select']);
      return answered(call, mailboxOf(call, world), select ?? PROPERTIES.mailboxSettings);
    },
  },
  {
    method: 'PATCH',
    path: '/mailboxSettings',
    scopes: ['MailboxSettings.ReadWrite'],
    answer(call, world) {
      const mailbox = mailboxOf(call, world);
      const change = readSettings(call.body, mailbox.settings, world.clock.now());
      Object.assign(mailbox.settings, change);
      return answered(call, mailbox, Object.keys(change));
    },
  },
];

/** @throws Refusal */
export function mailboxOf(call: GraphCall, world: World): GraphMailbox {
  const mailbox = world.mailbox(call.user.id);
  if (!mailbox) throw noMailboxHere();
  return mailbox;
}

/** A PATCH answers with what it changed, and nothing else (user-update-mailboxsettings). */
function answered(call: GraphCall, { settings }: GraphMailbox, names: readonly string[]): GraphAnswer {
  const whole = settings as Record<string, unknown>;
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#users('${call.user.id}')/mailboxSettings`,
      ...Object.fromEntries(names.map((name) => [name, structuredClone(whole[name] ?? null)])),
    },
  };
}
