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
  ['a case number, hyphen and check digit', 'Sagsnr. «070761-4285»', 'possible'],
  ['a case number apart', 'Sag nr. «070761-4285»', 'possible'],
  ['a case number and a person', 'Sagsnummer «180579-3798»: borgeren har ringet', 'possible'],
  ['a document', 'Dokument «180579-3798» er journaliseret', 'possible'],
  ['a member number, bare', 'Medlemsnummer «0707614285»', 'possible'],
  ['a number nobody knows, date only', 'Kontrol nr. «280951-0341»', 'possible'],
  ['a tax number, date only', 'my tax number is «280951-0341»', 'possible'],
  ['glued on both sides', 'RTG«1902862354»kopi.pdf', 'possible'],
  ['a name, then what may be year first and a time', 'Ella Mark Juhl, «271120-1417»', 'possible'],
  ['a period whose check digit fits', 'Ferie «010726-1508»', 'possible'],
  ['a value in a program', 'LAST_RUN = "«2003822748»"', 'possible'],
  ['a value without quotes', 'const stamp = «2003822748»;', 'possible'],
  ['Swedish personal number', 'Hans svenske personnummer er «220770-1857»', 'possible'],
  ['Norwegian, in brackets', '«220770-1857» (norsk personnr.)', 'possible'],
  ['serial 0000', 'Skriv fx «010190-0000» i feltet', 'possible'],
];
