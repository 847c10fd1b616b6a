import type { Letter, MailKind } from '../kinds';

/** What people write without waiting for an answer. */
const of =
  (kind: MailKind) =>
  (subject: string, text: string): Letter => ({ kind, subject, text });
const thanks = of('thanks');
const documents = of('documents');
const copied = of('only-cc');

export const THANKS: readonly Letter[] = [
  thanks(
    'Tak for hjælpen',
    '{hilsen}\n\nTusind tak for hjælpen i går. Nu er det hele faldet på plads.\n\nMange hilsner\n{navn}',
  ),
  thanks(
    'Ros til skranken',
    'Hej\n\nJeg vil bare sige, at den unge mand i skranken var utrolig tålmodig med min far. Ros til ham.\n\nVenlig hilsen {navn}',
  ),
  thanks('Mange tak', 'Tak for det hurtige svar, så ved jeg besked. God weekend. {navn}'),
  thanks('Passet er kommet', 'Hej, passet lå i postkassen i dag, helt som I sagde. Tak. Hilsen {navn}'),
  thanks(
    'En hilsen fra {vej}',
    'Kære alle\n\nFortovet er blevet så flot. Vi er glade for det herude.\n\nMed venlig hilsen\n{navn}',
  ),
  thanks(
    'Tak for en god snak',
    '{hilsen}\n\nDet var rart at tale med en, der havde tid. Jeg har nu gjort, som vi aftalte.\n\nKærlig hilsen\n{navn}',
  ),
  {
    kind: 'thanks',
    language: 'en',
    subject: 'Thank you',
    text: 'Hello\n\nThank you very much for your kind help with the forms. Everything is in order now.\n\nBest wishes\n{navn}',
  },
  thanks('Lampen lyser igen', 'Så er der lys på vejen. Flot arbejde, tak. {navn}'),
];

export const DOCUMENTS: readonly Letter[] = [
  documents('Her er lønsedlerne', '{hilsen}\n\nHermed de tre lønsedler, du bad om.\n\nVenlig hilsen\n{navn}'),
  documents(
    'SV: Dokumentation',
    'Hej\n\nVedlagt er lejekontrakten, som I manglede. Sagen skulle være komplet nu.\n\nMvh {navn}',
  ),
  documents('Underskrevet samtykke', 'Hej, her kommer samtykket med underskrift, som aftalt. {navn}'),
  documents(
    'Kopi af vielsesattest',
    '{hilsen}\n\nI bad om en kopi af vores vielsesattest. Den er vedhæftet.\n\nHilsen {navn}',
  ),
];

export const COPIED: readonly Letter[] = [
  copied(
    'Referat fra grundejerforeningen',
    'Kære bestyrelse\n\nHermed referatet fra mødet på {ugedag}. Kommunen er sat på som orientering.\n\nVenlig hilsen\n{navn}',
  ),
  copied(
    'SV: Tilbud på nyt tag',
    'Hej Bo\n\nVi tager det grå tagpap. Begynd gerne på {ugedag}. Kommunen er med på kopi, så de kan se, at vi er i gang.\n\n{navn}',
  ),
  copied(
    'Afbud til fodbold',
    'Hej træner\n\n{barn} kan ikke komme på {ugedag}. Jeg sender kopi til kommunen, da det er dem, der låser op.\n\nHilsen {navn}',
  ),
];

/** What citizens write when their inquiry is two working days overdue. */
export const REMINDERS: readonly string[] = [
  'Hej igen\n\nJeg har ikke hørt noget endnu. Er min mail kommet frem?\n\nVenlig hilsen\n{navn}',
  '{hilsen}\n\nJeg skrev til jer for godt en uge siden og mangler stadig svar. Hvornår kan jeg regne med at høre fra jer?\n\n{navn}',
  'Rykker. Jeg vil gerne have svar på nedenstående. {navn}',
  'Hej\n\nMå jeg rykke for et svar? Jeg har brug for at vide det, før jeg kan komme videre.\n\nMange hilsner\n{navn}',
  'Goddag\n\nDet undrer mig, at der ikke er kommet noget svar. I plejer at skrive, at man hører fra jer inden for tre arbejdsdage.\n\nVenlig hilsen\n{navn}',
];
export const FOREIGN_REMINDERS: Readonly<Record<'en' | 'de', string>> = {
  en: 'Hello again\n\nI have not heard from you yet. Did you get my mail below?\n\nBest regards\n{navn}',
  de: 'Guten Tag\n\nleider habe ich noch keine Antwort bekommen. Ist meine Mail angekommen?\n\nMit freundlichen Grüßen\n{navn}',
};

/** What citizens write when they have had their answer. */
export const THANKS_FOR_ANSWERS: readonly string[] = [
  'Tak for svar, det er jeg glad for.\n\n{navn}',
  'Hej\n\nMange tak, så ved jeg besked.\n\nVenlig hilsen\n{navn}',
  'Fint, tak. Så gør jeg det. {navn}',
  'Perfekt. Tusind tak for hjælpen, og god dag.\n\nHilsen {navn}',
];
/** … or want to know more. */
export const MORE_QUESTIONS: readonly string[] = [
  'Tak for svaret. Men gælder det også, når man er to på adressen?\n\n{navn}',
  'Hej igen\n\nTak. Hvor lang tid tager det så, inden jeg kan regne med, at det er på plads?\n\nVenlig hilsen\n{navn}',
  'Det forstår jeg ikke helt. Skal jeg selv gøre noget, eller sørger I for det? Mvh {navn}',
];
