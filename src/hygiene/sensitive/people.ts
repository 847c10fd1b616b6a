import type { Base } from '../danish/endings';
import { bitOf } from './groups';

/** How a word points at somebody. */
export const SECOND = 1; // the one spoken to
export const THIRD = 2; // he, she, the person named before
export const FIRST = 3; // the writer
export const KIN = 4; // "sønnen", "mor"
export const ROLE = 5; // "borgeren", "eleven", "patienten"
export const NAMED = 6; // a name
export const GENERIC = 7; // "borgere", "alle", "man": nobody in particular
export const COUNTED = 8; // initials, a long number
export const NAMED_PERHAPS = 9; // a capital inside a sentence

const POINTING: readonly (readonly [number, string])[] = [
  [SECOND, 'du dig din dit dine jer jeres you your yours dich dir dein deine deiner'],
  [
    THIRD,
    'han ham hans hun hende hendes vedkommende pågældende de dem deres hen sin sit sine he him his she hers ihn ihm sein seine ihr ihre',
  ],
  [FIRST, 'jeg mig min mit mine i my me mine ich mein meine mir mich'],
  [
    KIN,
    'mor far moren faren moderen faderen søn sønnen datter datteren bror broren broderen søster søsteren mormor morfar farmor farfar ' +
      'bedstemor bedstefar kone konen mand manden kæreste kæresten samlever samleveren ægtefælle ægtefællen hustru ' +
      'hustruen forældrene moster faster onkel nevø niece barnebarn barnebarnet tvillingerne storebror lillesøster ' +
      'storesøster lillebror stedfar stedmor plejemor plejefar ekskone eksmand svigermor svigerfar enke enken forlovede ' +
      'son daughter mother father wife husband sohn tochter mutter vater frau mann enkemand papfar bonusmor bonusfar drengen pigen ' +
      'dreng pige barnet babyen baby knægten svigersøn svigerdatter fætter kusine halvbror halvsøster exmand exkone eksen',
  ],
  [
    ROLE,
    'borgeren borgerens eleven elevens patienten patientens beboeren beboerens medarbejderen kollegaen kollega klienten ' +
      'ansøgeren sagsøgte kunden lejeren lejer naboen nabo ejeren ansøger beboer borger klageren klager medlemmet ' +
      'studerende kursisten kursist vikaren lærlingen eleven praktikanten chaufføren pedellen damen herren fyren ' +
      'veninden vennen kammeraten den_unge debitor skyldneren gerningsmanden sigtede tiltalte dømte underboen overboen ' +
      'pensionisten enlige barnepigen dagplejeren dagplejer pædagogen læreren formanden sekretæren chefen lederen',
  ],
  [
    GENERIC,
    'man alle borgere borgerne elever eleverne patienter patienterne beboere beboerne medarbejdere medarbejderne mennesker ' +
      'personer børn børnene unge ældre forældre kvinder mænd familier familierne deltagere deltagerne ansatte ' +
      'brugere brugerne danskere danskerne befolkningen mange flere nogen enhver folk kolleger kollegerne medlemmer ' +
      'medlemmerne ansøgere ansøgerne interesserede pårørende frivillige studerende kursister gæster gæsterne people citizens ' +
      'everyone leute menschen kunder kunderne lejere lejerne naboer naboerne vælgere vælgerne borgernes børnenes elevernes ' +
      'halvdelen procent pct andelen antallet gruppen målgruppen årgang årgangen',
  ],
];

const pointing = new Map<string, number>();
for (const [kind, words] of POINTING) for (const word of words.split(' ')) pointing.set(word, kind);
// "i" is far more often a preposition than the old plural "I", and English "I" is a Danish preposition in capitals.
pointing.delete('i');

/** How a word points at somebody, by the list or by its group and ending: "beboeren" is one, "beboere" are some. */
export function pointsIn(word: string, bases: readonly Base[], groups: number): number {
  const listed = pointsAt(word);
  if (listed !== 0 || (groups & PERSONS) === 0) return listed;
  if ((groups & bitOf('kin')) !== 0) return KIN;
  if ((groups & bitOf('group-of-people')) !== 0) return GENERIC;
  const ending = bases[1];
  if (ending === undefined) return 0;
  return ending.plural ? GENERIC : ending.definite ? ROLE : 0;
}

const PERSONS = bitOf('kin') | bitOf('person-role') | bitOf('group-of-people');

/** How a word (small letters) points at somebody; 0 when it does not. */
export function pointsAt(word: string): number {
  const direct = pointing.get(word);
  if (direct !== undefined) return direct;
  const length = word.length;
  // The genitive of any of them: "sønnens", "hustruens".
  return (word.charAt(length - 1) === 's' && pointing.get(word.slice(0, length - 1))) || 0;
}

const FIRST_NAMES =
  'adam agnes ahmad ahmed aisha aksel albert alberte alexander alfred ali alice alma amalie amanda amina amir anders andrea ' +
  'andreas ane anette anita anja ann anna anne anne-marie annelise annette anni anton arne arthur asger asta astrid august aya ayse ' +
  'bent bente benjamin bertha bertil birger birgit birgitte birte birthe bjarne bjørn bo bodil brian britta bruno børge ' +
  'camilla carina carl carla carsten casper cecilie charlotte christian christina christoffer clara claus conny connie dagmar ' +
  'daniel danny david dennis ditte dorte dorthe ebbe ebba edith egon eigil einar ejnar elin elisabeth ella ellen elna else ' +
  'elsebeth emil emilie emma erik erling ernst esben esther eva fatima fatma felix ferhat filip finn flemming frank freja ' +
  'frida frederik frederikke freddy frode gerda gert gitte grethe gudrun gunnar gurli gustav hanna hanne hannah hans harald ' +
  'harry hassan heidi helene helga helge helle henning henny henrik henriette herdis holger hugo hussein ib ibrahim ida inga inge ' +
  'ingeborg inger ingrid irene isabella ismail ivan iben jacob jakob jan jane janne jens jeppe jesper jette jimmy joan joachim ' +
  'johan johanna johanne john johnny jonas jonathan josefine jonna julie julius jytte jørgen jørn kaj kamilla karen karin ' +
  'karina karl karla kasper katja katrine kathrine keld kenneth kent kim kirsten kirstine kjeld klara klaus knud kristian kristina ' +
  'kristine kristoffer kurt lars lasse laura laurits lauge leif leila lena lene leo leon lilian lilly lily line linda lis lisa lisbet ' +
  'lisbeth liselotte liv liva lone louis louise lotte lucas lukas luna lykke mads magda magnus mahmoud maja malene malthe ' +
  'maren margit margrethe maria mariam marianne marie marius mark markus martha martin mary mathias mathilde mattias max melanie ' +
  'merete mette mia michael michelle mie mikael mikkel mille minna mira mogens mohamad mohamed mohammad mona monica ' +
  'morten muhammed mustafa nadia nana nanna natalie nete nicklas nicolai niels nikolaj nina noah nora ole olga olivia oliver omar ' +
  'oscar oskar otto ove palle patrick paul pauline per pernille peter philip pia poul preben ragnhild rasmus rebecca rebekka ' +
  'rené rigmor rikke rita robert roger rosa ruben rune ruth saga sally samira sandra sanne sara sarah sebastian selma signe ' +
  'silas silje simon simone sine sigrid sofia sofie sonja stefan steen sten stig stine storm sune susan susanne sven svend ' +
  'søren tanja thea theis theo theodor thomas thor thora tim tina tobias tom tommy tommi tora torben tove troels trine tristan ulf ulla ' +
  'ulrik vagn valdemar vera verner vibeke victor victoria viggo vigga viktor viktoria vilhelm vilma villads vilfred william willy winnie ' +
  'yasmin yusuf yvonne zainab zahra zara ågot åge aage åse aase ømer özlem';

const firstNames = new Map<string, true>();
for (const name of FIRST_NAMES.split(' ')) firstNames.set(name, true);

/** Whether a word (small letters) is a common first name; its genitive too. */
export function isFirstName(word: string): boolean {
  if (firstNames.has(word)) return true;
  const length = word.length;
  return (
    word.charAt(length - 1) === 's' &&
    firstNames.has(word.slice(0, length - (word.charAt(length - 2) === "'" ? 2 : 1)))
  );
}
