import type { DirectoryGroup, DirectoryUser } from '../graph/types';
import { people, SEED_DOMAIN } from '../mailbox/seed/people';
import { groupId } from './users';

/** Mail lists: within one department, across the municipality, and with people from outside. */
export function directoryGroups(users: readonly DirectoryUser[]): DirectoryGroup[] {
  const staff = users.filter((user) => user.userType === 'Member' && user.accountEnabled);
  const of = (...departments: string[]) =>
    staff.filter((user) => departments.includes(user.department ?? '')).map((user) => user.mail);
  const { karen, bent, hanne, klubben, inspektoer } = people;
  return [
    list(1, 'Alle i Borgerservice', 'alle-borgerservice', of('Borgerservice')),
    list(
      2,
      'Alle medarbejdere',
      'alle',
      staff.map((user) => user.mail),
    ),
    list(3, 'Ledergruppen', 'ledergruppen', leaders(staff)),
    list(4, 'Frivillige besøgsvenner', 'besoegsvenner', [
      ...of('Sundhed og Omsorg').slice(0, 2),
      karen.address,
      bent.address,
      hanne.address,
    ]),
    list(5, 'Byudvikling, arbejdsgruppe', 'byudvikling', [
      ...of('Teknik og Miljø').slice(0, 3),
      inspektoer.address,
      klubben.address,
    ]),
  ];
}

function leaders(staff: readonly DirectoryUser[]): string[] {
  const managers = new Set(staff.map((user) => user.managerId));
  return staff.filter((user) => managers.has(user.id)).map((user) => user.mail);
}

function list(
  number: number,
  displayName: string,
  local: string,
  memberAddresses: readonly string[],
): DirectoryGroup {
  const mail = `${local}@${SEED_DOMAIN}`;
  return {
    id: groupId(number),
    displayName,
    mail,
    mailNickname: local,
    mailEnabled: true,
    securityEnabled: false,
    groupTypes: [],
    memberAddresses,
  };
}
