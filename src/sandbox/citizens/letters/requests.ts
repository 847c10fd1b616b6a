import type { Letter } from '../kinds';

const request = (subject: string, text: string): Letter => ({ kind: 'request', subject, text });

export const REQUESTS: readonly Letter[] = [
  request(
    'Gadelampe slukket ud for {vej}',
    'Hej\n\nGadelampen ud for {vej} har været slukket i over en uge, og her er meget mørkt, når børnene går til bussen. Vil I få den lavet?\n\nVenlig hilsen\n{navn}',
  ),
  request(
    'Kopi af byggesag',
    '{hilsen}\n\nVi har købt {vej} og mangler tegningerne fra tilbygningen. Vil I sende mig det, I har liggende i sagen? Gerne som pdf.\n\nPå forhånd tak\n{navn}',
  ),
  request(
    'Ring til mig',
    'Vil en af jer ringe til mig om min vandregning? Jeg kan træffes de fleste formiddage. Nummeret har I. Hilsen {navn}',
  ),
  request(
    'Ændring af mødetid',
    'Hej\n\nVi har fået en tid til samtale om {barn} på {ugedag} formiddag, men der er jeg på arbejde. Kan vi få en tid om eftermiddagen i stedet?\n\nMvh {navn}',
  ),
  request(
    'Hul i vejen',
    'Til rette vedkommende\n\nDer er kommet et dybt hul i asfalten ved svinget på {vej}. En cyklist væltede i går. Det bør lappes, før det sker igen.\n\n{navn}',
  ),
  request(
    'Rettelse af navn på helbredskort',
    'Hej. Mit efternavn er stavet forkert på det nye sundhedskort, der mangler et bogstav. Jeg vil gerne have et nyt. Venlig hilsen {navn}',
  ),
  request(
    'Udsættelse af betaling',
    '{hilsen}\n\nJeg kan ikke betale hele restancen for institution på én gang, efter at jeg er gået ned i tid. Jeg vil bede om at få den delt over tre måneder.\n\nVenlig hilsen\n{navn}',
  ),
  request(
    'Skraldebil kører på plænen',
    'Hej\n\nSkraldebilen skærer hjørnet og har lavet dybe spor i vores græs to uger i træk. Bed dem venligst om at lade være, og sig til, hvem der retter det op.\n\n{navn}, {vej}',
  ),
  request(
    'Tolk til samtale',
    'Hej\n\nMin svigermor skal til samtale hos jer på {ugedag}. Hun taler kun farsi. Vi vil gerne have, at der er en tolk med, så det ikke er os, der skal oversætte.\n\nVenlig hilsen {navn}',
  ),
  request(
    'Framelding af SFO',
    'Hej\n\nVi vil gerne melde {barn} ud af SFO fra den første i næste måned. Bekræft venligst, at I har modtaget det, så vi ikke betaler for meget.\n\nMange hilsner\n{navn}',
  ),
  request(
    'Hegn ved legepladsen',
    'Kære kommune\n\nBolden ryger ud på vejen flere gange om dagen fra den nye legeplads. Vi er ti familier på {vej}, som ønsker et lavt hegn. Hvem kan vi mødes med om det?\n\nPå vegne af naboerne\n{navn}',
  ),
  request(
    'Attest for betalt gæld',
    'Goddag\n\nBanken beder om et brev på, at jeg ikke længere skylder noget til jer. Vil I lave sådan et og sende det til min e-Boks?\n\n{navn}',
  ),
  request(
    'Cykler ved stationen',
    'Hej. Der ligger mindst femten efterladte cykler ved stationens vestside, så man ikke kan komme til stativerne. Kan I få dem hentet? {navn}',
  ),
  request(
    'Oplysninger til skiftesag',
    '{hilsen}\n\nJeg hjælper min tante med boet efter min onkel. Vi mangler at vide, hvad han fik udbetalt i varmetillæg de sidste to år. Send det gerne til mig eller til bobestyreren.\n\nMed venlig hilsen\n{navn}',
  ),
  request(
    'Nøgle til haven',
    'Hej, jeg har mistet nøglen til nyttehaven nr. 14. Jeg kommer gerne forbi og henter en ny, hvis I siger hvornår. {navn}',
  ),
  request(
    'Flytning af busskur',
    'Goddag\n\nBusskuret på {vej} står, så man ikke kan se bilerne, når man kører ud fra vores vej. Jeg vil bede jer om at se på, om det kan flyttes et par meter.\n\nVenlig hilsen\n{navn}',
  ),
];

const application = (subject: string, text: string): Letter => ({ kind: 'application', subject, text });

export const APPLICATIONS: readonly Letter[] = [
  application(
    'Ansøgning om tilskud til sommerfest',
    'Til Kultur og Fritid\n\nBeboerforeningen på bakken ansøger hermed om 6.000 kr. fra puljen til nabofællesskaber. Pengene går til telt, toiletvogn og musik. Budgettet følger nedenfor: telt 2.500, toiletvogn 1.900, musik 1.600.\n\nMed venlig hilsen\n{navn}, kasserer',
  ),
  application(
    'Gravetilladelse {vej}',
    'Hej\n\nVi søger om tilladelse til at grave fortovet op ud for {vej} i to dage for at skifte en stikledning. Arbejdet udføres af autoriseret mester, og der bliver lagt køreplader.\n\n{navn}',
  ),
  application(
    'Ansøgning: job som pædagogmedhjælper',
    'Kære leder\n\nJeg søger hermed stillingen i vuggestuen. Jeg har arbejdet tre år i dagtilbud og kan begynde den første. Mit CV kan jeg sende, eller tage med til en samtale.\n\nVenlig hilsen\n{navn}',
  ),
  application(
    'Loppemarked på torvet',
    'Hej\n\nJeg vil gerne søge om lov til at holde loppemarked på torvet en søndag i juni, kl. 10 til 15, med omkring 40 boder. Vi rydder selv op.\n\nHilsen\n{navn}',
  ),
  application(
    'Støtte til efterskole',
    '{hilsen}\n\nJeg søger om hjælp til egenbetalingen på efterskole for {barn}, som skal af sted til august. Jeg er alene med to børn. Sig til, hvilke papirer I skal bruge.\n\n{navn}',
  ),
  application(
    'Alkoholbevilling til café',
    'Goddag\n\nVi åbner café i det gamle pakhus til foråret og ansøger om bevilling til kl. 24. Plantegning og lejekontrakt er klar.\n\nVenlig hilsen\n{navn}',
  ),
];
