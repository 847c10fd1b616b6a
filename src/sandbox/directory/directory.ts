import type { Directory, DirectoryGroup, DirectoryUser } from '../graph/types';
import { directoryGroups } from './groups';
import { directoryUsers, userId } from './users';

/** Fjordby, an invented municipality: its people, shared mailboxes and mail lists. */
export function fjordbyDirectory(): Directory {
  const users = directoryUsers();
  const groups = directoryGroups(users);
  const byName = new Map<string, DirectoryUser>();
  for (const user of users) {
    for (const name of [user.id, user.userPrincipalName, user.mail]) byName.set(name.toLowerCase(), user);
  }
  const byAddress = new Map<string, DirectoryGroup>();
  for (const group of groups) {
    for (const name of [group.id, group.mail]) byAddress.set(name.toLowerCase(), group);
  }
  return {
    users,
    groups,
    user: (idOrName) => byName.get(idOrName.toLowerCase()),
    group: (address) => byAddress.get(address.toLowerCase()),
  };
}

/** Whom one can sign in as: the ids of three people, and what each is. */
export const PERSONAS = {
  mette: { id: userId(7), role: 'caseworker', da: 'Sagsbehandler', en: 'Caseworker' },
  annemarie: { id: userId(5), role: 'head', da: 'Afdelingschef', en: 'Head of department' },
  camilla: { id: userId(9), role: 'clerk', da: 'Borgerservicemedarbejder', en: 'Citizen service clerk' },
} as const;

/** People whose mailboxes are not as others' are. */
export const SPECIAL = {
  /** Borgerservice, with delegates. */
  sharedMailbox: userId(90),
  /** Everybody may write to it; nobody reads it. */
  intranet: userId(91),
  /** Søren Vestergaard: answers automatically, from before now until after. */
  away: userId(6),
  /** Poul Skytte: on a server of the municipality's own. */
  onPremises: userId(22),
  /** Jakob Winther: takes no more mail. */
  full: userId(20),
  /** A guest from another organisation. */
  guest: userId(99),
} as const;
