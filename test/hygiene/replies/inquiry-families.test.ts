import { readInquiry } from '../../../src/hygiene/replies/inquiry';

// What other hands wrote and was read wrongly once, by its cause. All people are invented.
const ASTA = 'asta.opdigtet@gmail.com';
const FIRM = 'ib@firma.example';
const INSIDE = 'kollega@kommune.example';

const needsReply = (from: string, subject: string, text: string) =>
  readInquiry({
    from: { name: 'Asta Opdigtet', address: from },
    to: [{ address: 'post@kommune.example' }],
    mailbox: 'post@kommune.example',
    subject,
    text: `Hej\n\n${text}\n\nVenlig hilsen\nAsta Opdigtet`,
  }).needsReply;

test.each<[because: string, from: string, subject: string, text: string]>([
  [
    'a correction asks to be made',
    INSIDE,
    'Timer november',
    'Mine timer i uge 46 står som 32, de skulle have været 37.',
  ],
  [
    'a command to a colleague',
    INSIDE,
    'Handsker',
    'Vi er nede på sidste kasse. Sæt 20 kasser på næste ordre til os.',
  ],
  [
    'what goes dark is broken',
    INSIDE,
    'Skærmen i lokale 14',
    'Skærmen blinker grønt og går i sort efter ti minutter.',
  ],
  ['what leaks is broken, by a colleague too', INSIDE, 'Vand', 'Der løber vand ned ad væggen i kælderen.'],
  [
    'something was not done',
    ASTA,
    'Trappen',
    'Trappen er ikke vasket siden oktober, og det var ellers aftalen.',
  ],
  [
    'it was three times',
    ASTA,
    'Missed again',
    'Bins not emptied for the third Thursday in a row. Not good enough, frankly.',
  ],
  [
    'a letter is contradicted',
    ASTA,
    'Language course',
    'My teacher says I passed but your letter says I was absent in October. I was there every day.',
  ],
  [
    'money is counted on',
    ASTA,
    'Kørsel',
    'Jeg regner med at få de 860 kr. retur, eftersom det var jer, der flyttede dem.',
  ],
  [
    'pay goes elsewhere from now on',
    INSIDE,
    'Kontonummer',
    'Jeg har skiftet bank, så min løn skal fremover ind på den nye konto.',
  ],
  [
    'one writes to apply',
    ASTA,
    'Job as a helper',
    'I write to apply for work as a helper. My references are enclosed.',
  ],
  [
    'it is still missing',
    FIRM,
    'Gravetilladelse',
    'Gravetilladelsen mangler stadigvæk i min indbakke. Maskinen er lejet fra mandag.',
  ],
  [
    'a patient needs something',
    FIRM,
    'Udskrivelse',
    'Patienten udskrives torsdag. Der er behov for plejeseng fra samme dag.',
  ],
  ['a hearing is wanted', FIRM, 'Foretræde', 'Vi ønsker foretræde for udvalget på mødet i december.'],
])('%s: needs an answer', (_because, from, subject, text) => {
  expect(needsReply(from, subject, text)).toBe(true);
});

test.each<[because: string, from: string, subject: string, text: string]>([
  [
    'an "if" in the order of a question',
    'bogholderi@firma.example',
    'Bilag 1187',
    'Vedlagt er faktura på lim, i alt 218 kr. Er der spørgsmål til fakturaen, kan I ringe til os.',
  ],
  ['"så kan vi" asks nothing', ASTA, 'SV: Byggetilladelse', 'Hurra, så kan vi komme i gang. Tusind tak.'],
  [
    '"glæder sig til" is no "sig til"',
    INSIDE,
    'Personalenyt',
    '1. december begynder Sanne som pædagog. Hun glæder sig til at møde jer.',
  ],
  [
    '"hører ikke så godt" is no reminder',
    ASTA,
    'SV: Hjemmebesøg',
    'Tak, det passer fint. Bank hårdt på, for jeg hører ikke så godt.',
  ],
  [
    '"rykker ned" is no reminder',
    INSIDE,
    'Kontorflytning',
    'På fredag rykker vi ned på 1. sal. Kasser står på gangen fra onsdag.',
  ],
  [
    '"to år siden" is no reminder',
    INSIDE,
    'Førstehjælp',
    'Kære medarbejdere. Det er to år siden, vi sidst var af sted. De nye kursusdage ligger på intranettet.',
  ],
  [
    '"at se den" is no command',
    ASTA,
    'Brættet med fuglene',
    'Udstillingen i foyeren er så smuk, at jeg har været inde at se den tre gange. Tak.',
  ],
  [
    'a wish is no request',
    ASTA,
    'Farvel',
    'Det har været mig en stor fornøjelse, og jeg ønsker jer alt godt. Tak for alt.',
  ],
  [
    '"lade gå videre" is no request',
    ASTA,
    'Tilly hos Bente',
    'Tilly har det skønt hos Bente. Det ville vi gerne lade gå videre.',
  ],
  [
    'no questions are none',
    FIRM,
    'Ugemelding 47',
    'Kantsten sat til st. 420. Vi holder tidsplanen, og der er ingen spørgsmål til bygherren.',
  ],
  [
    'an exclamation is no question',
    ASTA,
    'Forårskoncerten',
    'Hvilken aften. Tusind tak for musikken, den var fantastisk.',
  ],
  [
    '"må jeg have lov at sige" asks nothing',
    ASTA,
    'Snerydning',
    'Må jeg have lov at sige, at der i år er ryddet flot. Tak for det.',
  ],
  [
    'nobody needs to do more',
    ASTA,
    'SV: Vejfest',
    'Vi fandt et andet sted at holde den, så I behøver ikke bruge mere tid på det.',
  ],
  [
    'they may stop',
    ASTA,
    'Katten er hjemme',
    'Misser sad på trappen i morges, så I kan godt stoppe med at lede.',
  ],
  [
    'not needed although nothing was right',
    ASTA,
    'Høringssvar',
    'Jeg støtter planen. Mere har jeg ikke at tilføje, og I behøver ikke at kvittere.',
  ],
  [
    'they should only know it',
    ASTA,
    'Oplysning om svaner',
    'Der ligger et svanepar i dammen igen. Ornitologerne har fået besked. Jeg syntes bare, at I skulle vide det.',
  ],
  [
    'a child stays at home',
    ASTA,
    'Ida 3.b',
    'Ida bliver hjemme i dag, hun har haft ondt i maven hele natten.',
  ],
  [
    'a seller who asks what day suits',
    FIRM,
    'Halver strømregningen',
    'Vi hjælper biblioteker med at skifte til LED, og I sparer typisk 48 %. Jeg har plads i kalenderen torsdag – hvad passer jer?',
  ],
  [
    'a price for a load',
    FIRM,
    'Stenmel',
    'Stenmel leveres nu for 148 kr. tonnet frit på plads. Ser frem til en ordre.',
  ],
  [
    'a seller of screens',
    FIRM,
    'Your meeting rooms',
    'I noticed your town hall still books rooms on paper. Our screens fix that. Worth ten minutes on Thursday?',
  ],
  [
    'a German thanks in passing',
    ASTA,
    'Re: Stillberatung',
    'Es klappt jetzt viel besser. Vielen lieben Dank für Ihren Besuch!',
  ],
  [
    'papers as agreed, without a word of enclosing',
    ASTA,
    'SV: Fotos',
    'Så fik jeg taget billederne, du bad om i telefonen.',
  ],
])('%s: needs none', (_because, from, subject, text) => {
  expect(needsReply(from, subject, text)).toBe(false);
});

test('a form that says "Fra" and "Besked" is one', () => {
  const { reason } = readInquiry({
    from: { address: 'no-reply@borger.kommune.example' },
    to: [{ address: 'post@kommune.example' }],
    mailbox: 'post@kommune.example',
    subject: 'Kontakt os: ny besked (ID 331)',
    text: 'Fra: Asta Opdigtet, 09 11 20 00\nBesked: Skiltet er kørt ned og ligger i grøften.\nØnsker svar: ja, pr. telefon',
  });
  expect(reason).toBe('web-form');
});

test('"wann" in an accepted invitation asks nothing', () => {
  const { reason } = readInquiry({
    from: { address: FIRM },
    subject: 'Zugesagt: Ortstermin',
    text: 'Frau Hahn hat die Einladung angenommen.\n\nWann: Mittwoch, 2. Dezember 2026, 10:00',
  });
  expect(reason).toBe('calendar-answer');
});

test('a quoted request under a header without a date counts for nothing', () => {
  const text =
    'Letter from my employer attached as you asked.\n\nFrom: dagpleje@kommune.example\nSubject: Your hours\n\nPlease send us a letter.';
  expect(readInquiry({ from: { address: ASTA }, subject: 'Re: Your hours', text }).needsReply).toBe(false);
});
