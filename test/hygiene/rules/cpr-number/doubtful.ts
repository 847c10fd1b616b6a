import type { Row } from './found';

/** Worth a glance and no more: a `possible` finding is only ever a hint. */
export const doubtful: readonly Row[] = [
  ['space, date only, no word', 'Hun skrev «150375 2345» på blokken', 'possible'],
  ['slash, date only, no word', 'Mærket med «150375/2345» i hjørnet', 'possible'],
  ['a case, date only', 'Sag «150375-2345» er klar', 'possible'],
  ['a reference, date only', 'Deres ref.: «150375-2345»', 'possible'],
  ['a part behind it, check digit', 'Mærket «070761-4285»-01 på kassen', 'possible'],
  ['a member, date only', 'medlem «150375-2345»', 'possible'],
  ['long year, no check digit', 'perioden «01.01.1993-1999» blev', 'possible'],
  ['serial 0000', 'Skriv fx «010190-0000» i feltet', 'possible'],
];
