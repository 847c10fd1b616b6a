/**
 * Everybody is invented. Numbers are for ever: add at the end, and give none twice. The columns: number, the manager's
 * number, name, title, department, office (`+mobil`: has a mobile phone), and the first part of the address where it is
 * not the name's.
 */
const TABLE = `
1  |    | Birgitte Holmsgaard       | Kommunaldirektør                      | Direktionen          | Rådhuset, 201 +mobil
2  | 1  | Henrik Staugård           | Direktør for Borger og Arbejdsmarked  | Direktionen          | Rådhuset, 203 +mobil
3  | 1  | Pernille Vadum            | Direktør for By, Teknik og Miljø      | Direktionen          | Rådhuset, 205 +mobil
4  | 1  | Ole Thybjerg              | Direktør for Børn, Familie og Sundhed | Direktionen          | Rådhuset, 207 +mobil
5  | 2  | Anne-Marie Krogh          | Afdelingschef                         | Borgerservice        | Rådhuset, 118 +mobil
6  | 5  | Søren Vestergaard         | Teamleder                             | Borgerservice        | Rådhuset, 112 +mobil
7  | 6  | Mette Lindholm            | Sagsbehandler                         | Borgerservice        | Rådhuset, 110
8  | 6  | Lone Bisgaard             | Sagsbehandler                         | Borgerservice        | Rådhuset, 110
9  | 6  | Camilla Rosendahl         | Borgerservicemedarbejder              | Borgerservice        | Rådhuset, skranken
10 | 6  | Nadia Elmi                | Borgerservicemedarbejder              | Borgerservice        | Rådhuset, skranken
11 | 6  | Mette Lindhardt           | Sagsbehandler                         | Borgerservice        | Rådhuset, 111
12 | 6  | Rasmus Højbjerg           | Elev                                  | Borgerservice        | Rådhuset, skranken
13 | 5  | Dorte Skovmose            | Teamleder                             | Ydelse og Kontrol    | Rådhuset, 121 +mobil
14 | 13 | Ahmad Sarraf              | Ydelsesrådgiver                       | Ydelse og Kontrol    | Rådhuset, 122
15 | 13 | Inger Marie Fuglsang      | Ydelsesrådgiver                       | Ydelse og Kontrol    | Rådhuset, 122
16 | 13 | Kasper Munkholm           | Kontrolmedarbejder                    | Ydelse og Kontrol    | Rådhuset, 124
17 | 1  | Thomas Friis              | Driftsleder                           | Digitalisering og it | Rådhuset, 014 +mobil
18 | 17 | Line Østerby              | It-supporter                          | Digitalisering og it | Rådhuset, 012
19 | 17 | Jonas Krabbe              | Systemforvalter                       | Digitalisering og it | Rådhuset, 013
20 | 1  | Jakob Winther             | Økonomikonsulent                      | Økonomi og Løn       | Rådhuset, 215
21 | 1  | Ulla Brandstrup           | Lønkonsulent                          | Økonomi og Løn       | Rådhuset, 216
22 | 1  | Poul Skytte               | Sekretariatschef                      | Sekretariatet        | Rådhuset, 209 +mobil
23 | 22 | Ellen Margrethe Dahlgaard | Databeskyttelsesrådgiver              | Sekretariatet        | Rådhuset, 210
24 | 22 | Christoffer Aakjær        | Kommunikationskonsulent               | Sekretariatet        | Rådhuset, 211 +mobil
25 | 22 | Hanne Riberholt           | Arkivar                               | Sekretariatet        | Rådhuset, kælderen
26 | 3  | Vibeke Nørremark          | Afdelingschef                         | Teknik og Miljø      | Teknikgården, 21 +mobil
27 | 26 | Anders Sømod              | Ingeniør                              | Teknik og Miljø      | Teknikgården, 24
28 | 26 | Katrine Lyngbæk           | Byggesagsbehandler                    | Teknik og Miljø      | Teknikgården, 12
29 | 26 | Per Aastrup               | Vejformand                            | Teknik og Miljø      | Materielgården +mobil
30 | 4  | Signe Hjortshøj           | Afdelingschef                         | Børn og Familie      | Familiehuset, 31 +mobil
31 | 30 | Mads Refslund             | Familierådgiver                       | Børn og Familie      | Familiehuset, 12
32 | 30 | Yasmin Tahir              | Familierådgiver                       | Børn og Familie      | Familiehuset, 13
33 | 30 | Birthe Overby             | Sundhedsplejerske                     | Børn og Familie      | Familiehuset, 05
34 | 4  | Karsten Bregnbak          | Afdelingschef                         | Sundhed og Omsorg    | Sundhedscentret, 3 +mobil
35 | 34 | Lis Tangaa                | Visitator                             | Sundhed og Omsorg    | Sundhedscentret, 7
36 | 34 | Søren Vestergård          | Hjemmesygeplejerske                   | Sundhed og Omsorg    | Sundhedscentret, 9 | soeren.vestergaard2
37 | 2  | Gitte Falkenberg          | Jobcenterchef                         | Jobcenter            | Havnegade 4, 2. sal +mobil
38 | 37 | Bo Ravnkilde              | Beskæftigelsesrådgiver                | Jobcenter            | Havnegade 4, 1. sal
39 | 37 | Anne Sofie Tornager       | Beskæftigelsesrådgiver                | Jobcenter            | Havnegade 4, 1. sal
40 | 4  | Johannes Winding          | Bibliotekar                           | Kultur og Fritid     | Fjordby Bibliotek
`;

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ' ': '.' };

export interface Row {
  readonly number: number;
  readonly under: number | null;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly office: string;
  readonly hasMobile: boolean;
  readonly local: string;
}

export const ROWS: readonly Row[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [number, under, name = '', title = '', department = '', office = '', local] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      number: Number(number),
      under: under ? Number(under) : null,
      name,
      title,
      department,
      office: office.replace(' +mobil', ''),
      hasMobile: office.endsWith('+mobil'),
      local: local ?? asciiName(name),
    };
  });

function asciiName(name: string): string {
  return name.toLowerCase().replace(/[æøå ]/g, (letter) => LETTERS[letter] ?? letter);
}
