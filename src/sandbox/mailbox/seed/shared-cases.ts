import { inWords, type When } from './when';

/** A citizen's mail and what became of it. Days are working days before now. */
export interface Case {
  id: string;
  from: string;
  days: number;
  time: string;
  subject: string;
  text: string;
  /** Days ago, time and text of the mail back. */
  answer?: readonly [days: number, time: string, text: string];
  /** The one after a receipt. */
  later?: readonly [days: number, time: string, text: string];
  /** Where the citizen's mail lies; default inbox. */
  folder?: 'archive';
  categories?: readonly string[];
}

/** Citizens' mails of three weeks, with their answers. */
export function sharedCases(when: When): readonly Case[] {
  const passed = inWords(when.workday(3, '12:00'));
  const kept = inWords(when.workday(6, '12:00'));
  const ahead = inWords(workdayAhead(when, 4));
  const filed = { folder: 'archive' } as const;
  return [
    {
      id: 'svoemning',
      from: 'Kirsten Tangkær',
      days: 14,
      time: '09:12',
      subject: 'Svømmehallens åbningstider',
      text: 'Hej. Åbner svømmehallen igen efter ombygningen, og gælder mit gamle klippekort?',
      answer: [13, '10:05', 'Den åbner igen den første, og dit klippekort gælder som før.'],
      ...filed,
    },
    {
      id: 'byggesag',
      from: 'Niels Egehave',
      days: 14,
      time: '11:40',
      subject: 'Aktindsigt i byggesag',
      text: 'Hej. Jeg vil gerne se tegningerne til naboens tilbygning. Hvordan gør jeg det?',
      answer: [12, '14:20', 'Tegningerne ligger i det offentlige byggearkiv. Du kan søge på adressen.'],
      ...filed,
    },
    {
      id: 'flytteanmeldelse',
      from: 'Aya Granbjerg',
      days: 13,
      time: '20:31',
      subject: 'Flytning med børn',
      text: 'Skal jeg melde flytning for børnene hver for sig?',
      answer: [8, '09:15', 'Nej, du kan melde hele husstanden på én gang i selvbetjeningen.'],
      ...filed,
    },
    {
      id: 'ladestander',
      from: 'Svend Lyngtorp',
      days: 12,
      time: '08:05',
      subject: 'Ladestander ved hallen',
      text: 'Kommer der en ladestander ved hallen? Den er lovet siden sidste år.',
      answer: [12, '13:30', `Tak for din mail. Jeg undersøger det og sender dig et svar senest ${kept}.`],
      later: [7, '11:10', 'Ja, der kommer to ladestandere til foråret. Aftalen er underskrevet.'],
      ...filed,
    },
    {
      id: 'hjemmehjaelp',
      from: 'Gudrun Pilegren',
      days: 11,
      time: '10:48',
      subject: 'Ny tid til rengøring',
      text: 'Kan rengøringen flyttes fra fredag til torsdag? Jeg går til terapi om fredagen.',
      answer: [
        10,
        '09:32',
        `Tak for din henvendelse. Jeg taler med planlæggeren og vender tilbage senest ${passed}.`,
      ],
    },
    {
      id: 'boernehave',
      from: 'Freja Vesterlyng',
      days: 11,
      time: '12:10',
      subject: 'Skift af børnehave',
      text: 'Vi vil gerne flytte vores datter til en børnehave tættere på arbejdet. Hvor lang er ventelisten?',
      answer: [9, '15:01', 'Ventelisten er omkring tre måneder. Du skriver jer op i Pladsanvisningen.'],
      ...filed,
    },
    {
      id: 'vejskilt',
      from: 'Mogens Rimtoft',
      days: 10,
      time: '16:22',
      subject: 'Væltet vejskilt',
      text: 'Skiltet i krydset er kørt ned og ligger i rabatten. Det bør op at stå igen.',
      answer: [9, '08:20', 'Tak, fordi du skriver. Skiltet er sat op igen i morges.'],
      ...filed,
    },
    {
      id: 'tilskud',
      from: 'Ebbe Stenklit',
      days: 9,
      time: '09:55',
      subject: 'Tilskud til foreningslokale',
      text: 'Hvornår får vi besked om tilskuddet til lokalet? Vi skal betale huslejen, og der er ikke kommet noget svar.',
    },
    {
      id: 'legeplads',
      from: 'Liva Damtoft',
      days: 8,
      time: '21:14',
      subject: 'Gyngen er i stykker',
      text: 'Den ene gynge på legepladsen hænger i en kæde. Vil I få den lavet, før nogen kommer til skade?',
      answer: [7, '08:45', 'Gyngen er taget ned og bliver repareret i denne uge.'],
      ...filed,
    },
    {
      id: 'sundhedskort',
      from: 'Samir Havrelund',
      days: 7,
      time: '11:35',
      subject: 'Nyt sundhedskort',
      text: 'Mit sundhedskort er blevet væk. Koster det noget at få et nyt?',
      answer: [6, '10:12', 'Ja, der er et gebyr, hvis kortet er bortkommet. Du bestiller det på borger.dk.'],
      ...filed,
    },
    {
      id: 'telefon',
      from: 'Palle Hvidtjørn',
      days: 6,
      time: '13:02',
      subject: 'Ring mig op',
      text: 'Vil I ringe til mig om min varmeregning?',
      categories: [`Kuvert: besvaret på telefon ${dated(when.workday(5, '12:00'))}`],
    },
    {
      id: 'udsigt',
      from: 'Vera Søbanke',
      days: 5,
      time: '08:50',
      subject: 'Beskæring ved stien',
      text: 'Grenene hænger ud over stien, så man ikke kan komme forbi med barnevogn. Kan I beskære dem?',
      answer: [
        4,
        '09:25',
        `Tak for din henvendelse. Gartnerne ser på det, og jeg sender dig et svar senest ${ahead}.`,
      ],
    },
    {
      id: 'indfoedsret',
      from: 'Elif Mosedal',
      days: 4,
      time: '17:31',
      subject: 'Prøve i dansk',
      text: 'Hvor melder jeg mig til prøven i dansk, og hvad er fristen?',
      answer: [3, '12:44', 'Du melder dig til på sprogcentret. Fristen er seks uger før prøven.'],
      ...filed,
    },
    {
      id: 'kolonihave',
      from: 'Yrsa Fjordvang',
      days: 2,
      time: '09:08',
      subject: 'Venteliste til kolonihave',
      text: 'Hvor langt er jeg nede på ventelisten til en kolonihave?',
    },
    {
      id: 'barnevogn',
      from: 'Nour Isbrand',
      days: 1,
      time: '10:41',
      subject: 'Rampe ved biblioteket',
      text: 'Er der en indgang uden trapper på biblioteket? Jeg kommer med dobbelt barnevogn.',
    },
    {
      id: 'brevstemme',
      from: 'Torben Odderskov',
      days: 1,
      time: '14:17',
      subject: 'Brevstemme',
      text: 'Kan min kone brevstemme hjemmefra? Hun sidder i kørestol.',
    },
  ];
}

const DAY = 86_400_000;

/** So many days that are no weekend after now. */
function workdayAhead({ now }: When, count: number): Date {
  let at = now.getTime();
  for (let left = count; left > 0; ) {
    at += DAY;
    if (![0, 6].includes(new Date(at).getUTCDay())) left -= 1;
  }
  return new Date(at);
}

/** `27-11-2026`, as Danish categories say it. */
const dated = (at: Date): string => at.toISOString().slice(0, 10).split('-').reverse().join('-');
