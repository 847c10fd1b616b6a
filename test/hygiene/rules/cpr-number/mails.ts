/**
 * Whole mails, as they leave a town hall: what is a CPR number in them is «marked», everything else is not one.
 * All persons are made up and the numbers are generated.
 */
export const mails: readonly (readonly [why: string, text: string])[] = [
  [
    'a caseworker to a colleague',
    `Hej Lone

Jeg har lige talt med moderen til Noah (cpr «2208125432»). Hun vil gerne have et møde, før skolen starter.
Faderens: «1206782345». Sagsnr. 24/10711, tlf. 74 34 21 21.

Mvh Bente
Direkte 74 34 21 22 / Mobil 24 01 91 99
CVR 29189757 · EAN 5798005000001`,
  ],
  [
    'a school to the municipality',
    `Kære visitation

Eleven «140611-9994» har været fraværende siden 120526. Vi har skrevet til hjemmet den 12.05.26 kl. 14.30 og igen 20.05.26.
Klassen er på 24 elever. Skolens P-nummer er 1003456789, og Aula-id er 0707614285.`,
  ],
  [
    'an invoice with a person on it',
    `Faktura: Tandbehandling for «240191-9981», beløb 1.200,50 kr.
Fakturanr. 240191-9990, ordrenummer 070761-4285, jeres ref. 4500123456.
Betales til reg.nr. 1551, konto 0707614285, senest 01.12.26.
IBAN DK50 0040 0440 1162 43.`,
  ],
  [
    'home care, a table',
    `Besøg i dag:
Tid\tBorger\tCPR-nr.\tTelefon
08.00\tKirsten Holm\t«1705451234»\t74523456
08.30\tBo Juhl\t«2303585432»\t20304050
Bil 3, rute 1203, kørselsordre 0707614285.`,
  ],
  [
    'a table without headings',
    `Kirsten Holm\t«170545-1234»\tMøllevej 3\t6100 Haderslev
Bo Juhl\t«230358-5432»\tBygade 12, 1. tv.\t6500 Vojens`,
  ],
  [
    'a list with numbers in front',
    `Følgende skal indkaldes:
1. «070761-4285»
2. «110472-9998» (tolk)
3) «230358-9999»
4 «050889-9998»`,
  ],
  [
    'a correction',
    'Patientens CPR er skrevet forkert, det skal være «240191-1234» og ikke «240191-1243». Beklager.',
  ],
  [
    'a citizen about herself',
    `Hej
Jeg er født 24. januar 1991 og mit nummer er «240191 - 9981». Min mand («0506874321» er hans cpr) kommer med.
Jeg har betalt faktura 4711 og har stadig ikke fået svar på min mail af 3/11-2026.
Telefon 20 30 40 50, helst efter kl. 15.30`,
  ],
  [
    'a lab result',
    `Pt.: Ida Bech, «1503752345»
Rekv.nr. 0707614285  Prøvenr.: 110472-9998  Taget 231126 0815
Glukose 5,4 mmol/l (4,2-6,3)`,
  ],
  [
    'an IT ticket',
    `Incident INC0707614285 er lukket. Sagen drejede sig om printeren på lokation 070761-4285-02, serienr. 0707614285.
Logget 261123-0930 fra 10.20.30.40. Kontakt Servicedesk på 7434 2100.`,
  ],
  [
    'a deed',
    `Servitut lyst 24.01.91-9981 om forsyningsledninger, matr.nr. 12ab Ejerlav 070761.
Dato/løbenummer: 05.06.1987-4321-62. Ejer: «050687-4321».`,
  ],
  [
    'technical department, orders only',
    `Vi har modtaget pumpe varenr. 070761-4285 (2 stk.) på følgeseddel 110472-9998.
Tilbud 230358-9999 er accepteret. PSP-element 050889-9998, kontering 170295-9981.
Koordinater 55.2401919981, 9.4991230101.`,
  ],
  ['library', `Din reservation 0707614285 er klar. Lånernummer: 1104729998. Afhentes senest 30.11.26.`],
  [
    'newborn without a number',
    `Den nyfødte er oprettet med erstatningscpr «770926-5432», mor: «121095-1234».`,
  ],
  [
    'masked as it should be',
    `Vi har modtaget din ansøgning (CPR 010190-xxxx). Skriv aldrig hele dit CPR-nummer i en almindelig mail.
Formen er DDMMÅÅ-XXXX. Ring på 74 34 21 21 mellem 10 og 14.`,
  ],
  [
    'a forwarded mail in plain text',
    `> Fra: Borgerservice
> Emne: Vedr. «070761-4285»
> Tlf: 74 34 21 21
>
> Sag 24/070761, journalnr. 110472-9998
> Borgerens cpr-nr. er «0707614285».`,
  ],
  [
    'a payroll list',
    `Lønnr.\tNavn\tCPR
070761-4285\tIda Bech\t«150375-2345»
110472-9998\tBo Juhl\t«120678-2345»`,
  ],
  [
    'two fields in one line',
    'Navn/cpr: Jens Holm/«1206782345». Kontonr.: 3627 2401919981. NemKonto er oprettet for «050687-4321».',
  ],
  [
    'children counted',
    'Barn 1: «140611-9994», barn 2: «300918-9997». Cpr 1: «1406115432», cpr 2: «3009185432».',
  ],
  [
    'English to an au pair agency',
    `Her CPR number is «1103729998» and she was born on 11 March 1972. Your order number 070761-4285 has been received.
Please transfer to account 0707614285.`,
  ],
  [
    'a meeting invitation',
    `Netværksmøde om «300918-9997», Rådhuset lokale 2.14, kl. 10.00-11.30, mødekode 070 761 4285.
Deltagere: 6. Link: https://teams.example.com/l/meetup/0707614285?tid=1104729998`,
  ],
  [
    'parking and waste',
    `P-afgift 070761-4285 er annulleret. Affaldskundenr. 0707614285, container 110472-9998.`,
  ],
  [
    'a code of a system before the number',
    'Se SR-070761-4285 og INV-110472-9998 i portalen. De handler begge om «230358-9999».',
  ],
];
