import { readPromise } from '../../../src/hygiene/replies/promise';

/** Monday, unless a row says otherwise. */
const MONDAY = '2026-11-23';

const dayOf = (text: string, sentAt = MONDAY) => readPromise({ sentAt: `${sentAt}T10:00:00+01:00`, text });

describe('days that are counted from another day', () => {
  test.each([
    ['Udvalget mødes den 2. december. Jeg skriver til dig dagen efter.', '2026-12-03'],
    ['Vi taler sammen fredag den 4. december. Til den tid skal jeg nok have et svar klar.', '2026-12-04'],
    ['Du får svar i næste uge, senest onsdag.', '2026-12-02'],
    ['Du får svar i uge 50, senest torsdag.', '2026-12-10'],
    ['Du får besked den 1. i næste måned.', '2026-12-01'],
    ['Du får svar den sidste i måneden.', '2026-11-30'],
    ['Du får svar første mandag i december.', '2026-12-07'],
    ['Du får svar mellem den 7. og den 10. december.', '2026-12-10'],
    ['Du hører fra os senest midt i december, det vil sige den 15.', '2026-12-15'],
    ['Jeg lovede dig svar i dag. I morgen formiddag i stedet.', '2026-11-24'],
    ['Regn med svar omkring uge 50 – og senest den 18. december.', '2026-12-18'],
    ['Sagsbehandlingstiden er p.t. 8 uger.', '2027-01-18'],
    ['Inden for den næste uges tid hører du fra os.', '2026-11-30'],
    ['Vi svarer inden for femten arbejdsdage.', '2026-12-14'],
  ])('%s', (text, promisedDate) => {
    expect(dayOf(text)).toEqual({ kind: 'acknowledgement', promisedDate });
  });
});

test.each([
  [
    'what is restated',
    'Du spørger, hvornår I får svar på ansøgningen. Bevillingen er sendt den 12. november.',
  ],
  [
    'what was promised before',
    'Vi skrev, at du kunne forvente svar inden for 4 uger. Vi giver tilladelse til at fælde træerne.',
  ],
  [
    'how to appeal',
    'Du kan klage. Klagen sendes til os, og vi sender den til Ankestyrelsen inden 7 hverdage.',
  ],
  ['a threat', 'Nej, det må du ikke. Har du ikke fjernet det inden den 15. december, sender vi et påbud.'],
  ['a wish', 'Yes, you may. Have fun on Saturday!'],
  ['a quoted question', 'Svar på "må vi tænde bål i aften?": Ja.'],
  ['no answer to come', 'Forslaget er lagt i kataloget. Du får ikke et særskilt svar.'],
  ['patience that was had', 'Tak for din tålmodighed. Jeg har nu fået svar: I skal ikke betale.'],
])('promises nothing: %s', (_what, text) => {
  expect(dayOf(text)).toEqual({ kind: 'final', promisedDate: null });
});

test.each([
  ['the earliest day', 'Du kan tidligst få svar den 10. december.'],
  ['a day before which it is not', 'Jeg bliver ikke færdig før fredag, men du får svar.'],
  ['the day it is', 'Det er mandag, så jeg tømmer kun postkassen, men du får et svar.'],
  [
    'a duration after something else',
    'Du får svar. Flytter du, skal du sige det senest 5 dage efter flytningen.',
  ],
  ['the beginning of a week', 'Du får svar i begyndelsen af næste uge.'],
  ['a hope for Christmas', 'Jeg prøver at få svaret til dig inden jul.'],
  ['the day of a talk before', 'Jeg taler med juristen i morgen og skriver, når jeg ved mere.'],
])('names no last day: %s', (_what, text) => {
  expect(dayOf(text)).toEqual({ kind: 'acknowledgement', promisedDate: null });
});

describe('a promise beside something else in the same sentence', () => {
  test.each([
    ['I får besked den 1. december, uanset om svaret er ja eller nej.', '2026-12-01'],
    ['Jeg skriver senest fredag den 4. december, om der er plads til en trailer.', '2026-12-04'],
    ['Vi har bestilt en bil og skriver i uge 50, hvad de så dernede.', '2026-12-11'],
    ['Rapporten mangler billeder. Bestyrelsen får den på fredag.', '2026-11-27'],
    ['Vi får først tallene den 10. december, så regn med svar den 14.', '2026-12-14'],
    ['Fristen på 14 dage kan vi ikke holde. Vi skal bruge tre uger.', '2026-12-14'],
    ['Mødet er den 3. december. Der ringer jeg til dig.', '2026-12-03'],
    ['Our statistician is back on 30 November and will send them that week.', '2026-12-04'],
    ['Rechnen Sie bitte mit zwei Wochen.', '2026-12-07'],
    ['Du hører fra os, inden måneden er omme.', '2026-11-30'],
    ['Det ser jeg på efter frokost.', '2026-11-23'],
    ['Ansøgningen er modtaget. Alle ansøgere får besked i uge 51.', '2026-12-18'],
    ['Ring til mig, så finder vi en løsning.', null],
    ['Dazu kann ich heute noch nichts sagen.', null],
    ['Udvalget ser på det i januar, og jeg melder tilbage efter mødet.', null],
    ['Jeg har lagt din sag på Mettes bord. Hun er tilbage fra barsel i januar.', null],
  ])('%s → %s', (text, promisedDate) => {
    expect(dayOf(text)).toEqual({ kind: 'acknowledgement', promisedDate });
  });
});

describe('where a matter stands tells that an answer will come', () => {
  test.each([
    'Vi har lagt din mail i køen, og den bliver taget efter tur.',
    'Din sag står øverst på min liste.',
    'Vi er ikke i mål endnu.',
    'Jeg har bedt skolen om en udtalelse.',
    'Det tør jeg ikke svare på, før jeg har talt med ingeniøren.',
    'Skolen svarer dig direkte.',
    'Din sag er flyttet til min kollega Birgit.',
    'Vedhæftningen kom ikke med.',
    'Du skrev ikke, hvilken dag det skete.',
    'I am afraid I don’t have an answer for you yet.',
    'Your letter has reached us.',
    'Die Prüfung läuft noch.',
  ])('%s', (text) => {
    expect(dayOf(`Tak for din mail. ${text}`)).toEqual({ kind: 'acknowledgement', promisedDate: null });
  });
});

describe('what others get or do, and when a thing is ready, is no promise', () => {
  test.each([
    'Alle børn får svar på skoleindskrivningen den 1. marts.',
    'Vejen er færdig den 18. december.',
    'Naboerne har fået to uger til at svare i høringen.',
    'Sagsbehandlingstiden hos Ankestyrelsen er 8 måneder.',
    'Der er to ugers ventetid på sandsække.',
    'På baggrund af lægens udtalelse er dine sygedagpenge forlænget til og med 31. maj.',
    'Din underretning er modtaget. Loven tillader ikke, at jeg fortæller mere, så du hører ikke mere fra os.',
    'Ja, der er en ledig plads. Du skriver dig bare op på havnens hjemmeside.',
    'Vi sender en mand i eftermiddag.',
    'Når du har søgt, får du svar inden fire uger.',
    'Hej Arne, du har fået fat i den forkerte.',
  ])('%s', (text) => {
    expect(dayOf(text)).toEqual({ kind: 'final', promisedDate: null });
  });
});

test('closing days are no working days', () => {
  const mail = { sentAt: '2026-12-17', text: 'Du får svar inden for 5 hverdage.' };
  expect(readPromise(mail).promisedDate).toBe('2026-12-24');
  expect(readPromise(mail, ['--12-24', '--12-31']).promisedDate).toBe('2026-12-28');
});
