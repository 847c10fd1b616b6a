/** What people write to a mailbox about: subject and what they ask. Gaps as in the citizens' letters: `{vej}`, `{barn}`, `{ugedag}`. */
export type Topic = readonly [subject: string, text: string];

/** By the mailbox's number. Borgerservice gets the citizens' letters, which are about everything. */
export const TOPICS: Readonly<Record<number, readonly Topic[]>> = {
  100: [
    ['Fornyelse af pas', 'Mit pas udløber om to måneder. Hvor lang er ventetiden på en tid hos jer?'],
    [
      'Kørekort til 17-årig',
      'Hvad skal vi have med, når {barn} søger om kørekort, og kan vi komme på {ugedag}?',
    ],
    ['Pas til {barn}', 'Skal vi begge møde op, når {barn} skal have pas, eller er en fuldmagt nok?'],
    ['Bortkommet kørekort', 'Mit kørekort er blevet væk. Hvordan får jeg et nyt, og må jeg køre imens?'],
    [
      'Ombytning af kørekort',
      'Jeg er flyttet hertil fra Norge. Hvordan bytter jeg mit kørekort til et dansk?',
    ],
    ['Hastepas', 'Kan I nå at lave et pas inden {ugedag}? Vi har opdaget fejlen for sent.'],
    ['Ændring af tid', 'Kan min tid flyttes fra {ugedag} til dagen efter?'],
    ['Lægeattest til kørekort', 'Skal jeg selv aflevere lægeattesten, eller sender min læge den til jer?'],
  ],
  101: [
    [
      'Boligstøtte efter flytning',
      'Jeg er flyttet til {vej}. Skal jeg søge boligstøtte igen, eller følger den med?',
    ],
    ['Spørgsmål til varmetillæg', 'Hvordan får jeg mit varmetillæg regnet om? Regningen er steget meget.'],
    ['Helbredstillæg til briller', 'Dækker helbredstillægget nye briller, og skal jeg søge først?'],
    [
      'Tilbagebetaling af boligstøtte',
      'Jeg forstår ikke beløbet i brevet. Kan I forklare, hvordan det er regnet ud?',
    ],
    ['Folkepension fra marts', 'Jeg går på pension til marts. Hvornår skal jeg senest søge?'],
    ['Min indtægt er ændret', 'Jeg er gået ned i tid. Hvor melder jeg det, så min støtte bliver rigtig?'],
    ['Depositum til ny bolig', 'Kan man få lån til depositum, og hvad er betingelserne?'],
    ['Ældrecheck', 'Hvorfor har jeg ikke fået ældrecheck i år? Det fik jeg sidste år.'],
  ],
  102: [
    ['Flytning til {vej}', 'Jeg har meldt flytning, men den står stadig som afventende. Mangler I noget?'],
    ['Navneændring', 'Hvordan tager vi fælles efternavn, og hvad koster det?'],
    ['Bopælsattest', 'Hvordan får jeg en bopælsattest på engelsk?'],
    ['Adressebeskyttelse', 'Hvordan forlænger jeg min adressebeskyttelse, og hvor længe gælder den?'],
    ['Udrejse', 'Jeg flytter til Tyskland den første. Hvornår skal jeg melde udrejse?'],
    ['Logerende', 'Hvem bor der på min adresse? Jeg får post til en, jeg ikke kender.'],
  ],
  103: [
    ['Hul i vejen ved {vej}', 'Der er et dybt hul i kørebanen. Hvornår bliver det lavet?'],
    ['Gadelampe ude af drift', 'Lampen ud for {vej} har været slukket en uge. Kan I få den tændt?'],
    ['Snerydning på {vej}', 'Hvor tit bliver vores vej ryddet, og hvem skal vi ringe til?'],
    ['Træ skygger for skilt', 'Et træ dækker vejskiltet ved {vej}. Vil I beskære det?'],
    ['Fartdæmpning', 'Der bliver kørt for stærkt på {vej}. Hvordan søger vi om et bump?'],
    [
      'Parkering ved skolen',
      'Kan der komme flere pladser ved skolen? Om morgenen holder bilerne på fortovet.',
    ],
    ['Opgravning', 'Fortovet er gravet op igen. Hvornår bliver det lagt på plads?'],
    ['Kantsten', 'Må vi sænke kantstenen ud for {vej}, og skal vi søge om det?'],
    ['Bænk i parken', 'Bænken ved søen er knækket. Sætter I en ny op?'],
  ],
  104: [
    ['Byggetilladelse, {vej}', 'Hvor langt er I med vores ansøgning? Håndværkerne står klar.'],
    ['Carport i skel', 'Hvor tæt på skel må jeg bygge en carport på {vej}, og skal den anmeldes?'],
    [
      'Aktindsigt i byggesag',
      'Jeg vil gerne se tegningerne til naboens tilbygning på {vej}. Hvordan gør jeg?',
    ],
    ['Ibrugtagning', 'Huset er færdigt. Hvad mangler I, før vi må flytte ind?'],
    ['Dispensation fra lokalplan', 'Kan vi få lov til at hæve taget en halv meter på {vej}?'],
    [
      'Nedrivning af garage',
      'Skal jeg have tilladelse til at rive garagen ned, og er der krav til affaldet?',
    ],
    ['Klage over nabos hegn', 'Naboens hegn på {vej} er over to meter. Hvad gør I ved det?'],
    ['Svar på høring', 'Vi har bemærkninger til byggeriet på {vej}. Hvornår træffer I afgørelse?'],
    ['Forhåndsdialog', 'Kan vi få et møde om vores projekt på {vej}, inden arkitekten tegner videre?'],
  ],
  105: [
    ['Manglende tømning', 'Spanden på {vej} blev ikke tømt i {ugedag}s. Kommer I igen?'],
    ['Større beholder', 'Hvordan bestiller jeg en større beholder til restaffald?'],
    ['Storskrald', 'Hvornår henter I storskrald på {vej}, og må en sofa komme med?'],
    ['Farligt affald', 'Hvor afleverer jeg gammel maling og batterier?'],
    ['Genbrugspladsens åbningstid', 'Har I åbent mellem jul og nytår?'],
    ['Sortering i opgang', 'Vi er tolv lejligheder på {vej}. Kan vi få fælles beholdere til plast?'],
    ['Affaldsgebyr', 'Hvorfor betaler vi for to spande, når vi har én?'],
    ['Ødelagt låg', 'Låget på den grønne spand er knækket. Kan I skifte det?'],
  ],
  106: [
    ['Rotter ved {vej}', 'Der er set rotter i haven to gange. Hvornår kan I komme?'],
    ['Olietank', 'Skal en sløjfet olietank meldes til jer, og hvordan?'],
    ['Vandløb er groet til', 'Bækken bag {vej} er groet til. Hvem skal rense den?'],
    ['Støj fra virksomhed', 'Ventilatoren larmer om natten. Måler I støjen?'],
    ['Jordvarme', 'Hvad kræver en tilladelse til jordvarme på {vej}?'],
    ['Brændeovn', 'Røgen fra naboen trækker ind hos os. Hvad kan I gøre?'],
  ],
  107: [
    [
      'Opskrivning af {barn}',
      'Hvor langt nede på ventelisten er {barn}, og hvornår kan vi regne med en plads?',
    ],
    ['Skift af børnehave', 'Vi vil gerne flytte {barn} tættere på hjemmet. Hvor lang er ventelisten?'],
    ['Søskendetilskud', 'Hvorfor er søskendetilskuddet ikke med på regningen?'],
    ['Udmeldelse af dagpleje', 'Hvornår skal vi senest melde {barn} ud?'],
    ['Fripladstilskud', 'Min indtægt er ændret. Hvornår bliver fripladsen regnet om?'],
    ['Gæstedagpleje', 'Hvem passer {barn}, når vores dagplejer er syg på {ugedag}?'],
    ['Plads fra maj', 'Kan {barn} få plads fra maj i stedet for juni?'],
  ],
  108: [
    ['Skolestart', 'Kan {barn} vente et år med at starte i skole?'],
    ['Skolebus', 'Bussen kørte forbi stoppestedet ved {vej} igen i {ugedag}s. Hvem taler med chaufføren?'],
    ['Skift af skole', 'Hvordan søger vi om at flytte {barn} til en anden skole?'],
    ['Fri uden for ferien', 'Kan {barn} få fri to dage før påske?'],
    ['SFO', 'Hvornår er SFO’en lukket i sommerferien?'],
    ['Støtte i klassen', 'Hvornår får vi svar om støttetimer til {barn}?'],
  ],
  109: [
    ['Fornyelse af lån', 'Kan I forny mine bøger? Siden siger, at de er reserveret.'],
    ['Lokale til læsekreds', 'Kan vi låne et lokale hver {ugedag} aften?'],
    ['Gebyr', 'Hvorfor har jeg fået et gebyr? Jeg afleverede i automaten.'],
    ['Adgang uden for åbningstid', 'Mit kort åbner ikke døren om aftenen. Hvad gør jeg?'],
    ['Højtlæsning', 'Er der plads til {barn} på {ugedag}?'],
  ],
  110: [
    ['Tilskud til forening', 'Hvornår får vi svar på vores ansøgning om tilskud?'],
    ['Haltider', 'Kan vi bytte vores haltid på {ugedag}?'],
    ['Kunst på pladsen', 'Hvem bestemmer, hvad der må stå på torvet?'],
    ['Leje af scene', 'Hvad koster det at leje den lille scene en lørdag?'],
  ],
};

/** What the municipality writes back. Gaps: `{navn}` (the citizen's), `{fra}` (who signs), `{dato}` (the promised day, in words). */
export const ANSWERS: readonly string[] = [
  'Hej {navn}\n\nJeg har set på det, og det er i orden nu.\n\nVenlig hilsen\n{fra}',
  'Kære {navn}\n\nDu finder skemaet i selvbetjeningen. Fristen er den første i måneden.\n\nVenlig hilsen\n{fra}',
  'Hej {navn}\n\nJa, det kan du godt. Du behøver ikke at gøre mere.\n\nVenlig hilsen\n{fra}',
  'Kære {navn}\n\nNej, det kræver en ansøgning. Den ligger på hjemmesiden under dit emne.\n\nVenlig hilsen\n{fra}',
  'Hej {navn}\n\nDet bliver lavet i denne uge. Beklager ventetiden.\n\nVenlig hilsen\n{fra}',
];
export const RECEIPT =
  'Hej {navn}\n\nTak for din mail. Jeg har modtaget den og undersøger sagen. Du får et svar senest {dato}.\n\nVenlig hilsen\n{fra}';
export const HAND_OVER = 'Hej\n\nVil I tage denne? Borgeren venter på svar fra jer.\n\nVenlig hilsen\n{fra}';
