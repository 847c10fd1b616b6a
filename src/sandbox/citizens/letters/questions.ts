import type { Letter } from '../kinds';

const question = (subject: string, text: string): Letter => ({ kind: 'question', subject, text });

export const QUESTIONS: readonly Letter[] = [
  question(
    'Sommerhus som helårsbolig',
    '{hilsen}\n\nVi bliver begge folkepensionister til foråret og vil gerne bo i vores sommerhus hele året. Må vi det uden at søge, eller skal vi have en tilladelse først? Og skal vi melde flytning på samme måde som ellers?\n\nMed venlig hilsen\n{navn}',
  ),
  question(
    'hundetegn',
    'hej. skal man betale noget til kommunen når man får hund, eller er det kun forsikringen? mvh {navn}',
  ),
  question(
    'Fældning af træ i skel',
    '{hilsen}\n\nPå {vej} står der en stor birk lige i skellet. Naboen siger, at den er fredet, fordi den er over 60 år. Er der en liste over fredede træer, og hvor kan jeg se den?\n\nVenlig hilsen\n{navn}',
  ),
  question(
    'Åbent mellem jul og nytår?',
    'Goddag\n\nJeg skal have fornyet mit kørekort, inden det udløber. Holder I åbent mellem jul og nytår, og skal jeg bestille tid?\n\n{navn}',
  ),
  question(
    'Opskrivning til plejebolig',
    '{hilsen}\n\nMin mor er 84 og vil gerne skrives op til en ældrebolig tæt på mig, men hun bor i en anden kommune. Kan man stå på venteliste begge steder? Hvor lang er ventetiden hos jer for tiden?\n\nDe bedste hilsner\n{navn}',
  ),
  question(
    'Vielse på stranden',
    'Hej\n\nKan man blive gift på stranden ved Tangen en lørdag i august, og hvor tidligt skal vi søge om det? Vi er begge danske statsborgere.\n\nKh {navn}',
  ),
  question(
    'Skolestart for {barn}',
    'Hej\n\nVi overvejer at lade {barn} vente et år med at starte i skole. Hvem bestemmer det, og hvornår skal vi senest sige til? Børnehaven siger ét og skolen noget andet.\n\nVenlig hilsen\n{navn}',
  ),
  question(
    'Affaldsgebyr to gange',
    '{hilsen}\n\nPå min ejendomsskat er der opkrævet for to beholdere til {vej}, men vi har kun haft én siden foråret. Er det en fejl, eller er det fordi vi har et anneks?\n\nMvh {navn}',
  ),
  question(
    'Befordring til specialskole',
    'Hej\n\nEr vi berettiget til kørsel, når skolen ligger otte kilometer væk, men bussen kun kører hver anden time? {barn} går i 3. klasse.\n\n{navn}',
  ),
  question(
    'Brændeovn – krav?',
    'Goddag. Vi vil sætte brændeovn op i huset på {vej}. Skal det anmeldes, eller er det nok, at skorstensfejeren godkender den? Hilsen {navn}',
  ),
  question(
    'Leje af beboerhuset',
    'Hej\n\nEr beboerhuset ledigt en af de første lørdage i maj? Det er til en konfirmation med 45 gæster. Hvad koster det, og er der service til så mange?\n\n{navn}',
  ),
  question(
    'Bopælsattest til udlandet',
    '{hilsen}\n\nJeg skal bruge en bopælsattest på engelsk til min nye arbejdsgiver. Kan den hentes digitalt, eller skal jeg møde op? Og hvad koster den?\n\nVenlig hilsen\n{navn}',
  ),
  question(
    'pensionisters rabat på bus',
    'Til borgerservice. Findes der stadig et billigt buskort til pensionister, og hvor køber man det nu hvor billetsalget på stationen er lukket? Jeg har ikke nogen smartphone. Venlig hilsen {navn}',
  ),
  question(
    'Kolonihave – må vi overnatte?',
    'Hej\n\nVi har overtaget en kolonihave ved Engen. Foreningen ved ikke, om man må sove der hele sommeren. Er det kommunen, der bestemmer det?\n\nMange hilsner\n{navn}',
  ),
  question(
    'Ny skraldespand til mad',
    'Hej, hvornår får vi på {vej} den grønne spand til madaffald? De har fået dem på den anden side af bakken. {navn}',
  ),
  question(
    'Begravelsesplads',
    '{hilsen}\n\nMin far døde i sidste uge. Han ønskede sin aske spredt over fjorden. Hvem skal give lov til det, og skal det være en bestemt afstand fra land?\n\nVenlig hilsen\n{navn}',
  ),
  question(
    'Frit valg af madservice',
    'Goddag\n\nMin mand får mad fra kommunen. Kan vi skifte til et andet firma uden at skulle visiteres igen? Vi har hørt, at der er tre at vælge imellem.\n\n{navn}',
  ),
  question(
    'Parkeringslicens',
    'Hej. Vi er flyttet til midtbyen. Kan man købe licens til to biler på samme adresse, og gælder den også på torvet? Vh {navn}',
  ),
  question(
    'Stemmested',
    'Hej\n\nJeg flytter fire dage før valget. Hvor skal jeg så stemme, i min gamle eller min nye kommune? Og kommer valgkortet selv?\n\n{navn}',
  ),
  question(
    'Drikkevandet smager',
    'Goddag\n\nVandet hos os på {vej} har smagt af klor siden {ugedag}. Er det farligt, og ved I, hvad det skyldes? Vandværket tager ikke telefonen.\n\nHilsen {navn}',
  ),
  question(
    'Musikskolen',
    'Kære alle\n\nEr der plads på keyboardholdet, og kan man begynde midt i sæsonen? {barn} er ni år og har spillet et år på egen hånd.\n\nHilsen {navn}',
  ),
  question(
    'Regning for hjælpemiddel',
    '{hilsen}\n\nJeg har fået en regning for et låst badekar, som jeg afleverede, da jeg var rask igen. Hvordan får jeg bevis for, at I har fået det tilbage?\n\nVenlig hilsen\n{navn}',
  ),
  question(
    'Er mit fritidspas gyldigt?',
    'hej er fritidspasset kun til dem under 18 eller kan jeg også bruge det jeg er 19 og går på hf. {navn}',
  ),
  question(
    'Vintervedligehold af fællesvej',
    'Goddag\n\nVi har fået at vide, at vores vej er privat fællesvej. Betyder det, at vi selv skal stå for at rydde sneen på fortovet, også ud for børnehaven?\n\nMed venlig hilsen\n{navn}',
  ),
  question(
    'Skal jeg svare på brevet?',
    'Hej\n\nJeg har fået et brev om høring af en ny lokalplan. Skal jeg svare, hvis jeg ikke har noget imod den? Jeg er i tvivl, om det tæller som et ja.\n\n{navn}',
  ),
];
