import type { EmailAddress } from '../mailbox/types';
import type { Random } from './random';

/** Everybody is invented: first and last names are put together by chance, and the addresses say that they are Fjordby's. */
const FIRST = (
  'Agnete Aksel Anja Arne Aya Benedikte Bjarne Carla Ditte Ebbe Egon Elif Else-Marie Esben Farah Finn Freja Gudrun Hamid ' +
  'Helle Hjalmar Inga Ivan Jannik Jytte Kaja Kirsten Laust Liva Magda Malthe Merete Mogens Nanna Niels Nour Oda Palle ' +
  'Ragnhild Rosa Samir Sigrid Svend Tekla Thora Torben Ulrik Vagn Vera Villads Yrsa Åse'
).split(' ');
const LAST = (
  'Bøgelund Damtoft Egehave Fjordvang Granbjerg Havrelund Hvidtjørn Isbrand Kærulf Lyngtorp Mosedal Nørrehede Odderskov ' +
  'Pilegren Rimtoft Skovhare Stenklit Søbanke Tangkær Tornehave Ulvebjerg Vesterlyng Vintergrøn Østerkrat Ålegaard'
).split(' ');
const PROVIDERS = ['gmail.com', 'hotmail.com', 'outlook.dk', 'mail.dk', 'icloud.com', 'yahoo.dk', 'live.dk'];

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ' ': '.' };

/** A citizen whom nobody has met. */
export function someCitizen(random: Random): EmailAddress {
  const name = `${random.pick(FIRST)} ${random.pick(LAST)}`;
  const local = name.toLowerCase().replace(/[æøå ]/g, (letter) => LETTERS[letter] ?? letter);
  return { name, address: `${local}.fjordby@${random.pick(PROVIDERS)}` };
}

const ROADS = [
  'Tjørnekrogen',
  'Ællebakken',
  'Kornblomststien',
  'Sømosevænget',
  'Skråningen',
  'Gammel Tangvej',
];
const CHILDREN = ['Asta', 'Bertil', 'Ellinor', 'Frode', 'Karla', 'Otto', 'Selma', 'Viggo'];
const DAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'];

/** A text with its gaps filled in; the same gap is filled in alike throughout. */
export function filled(text: string, known: Readonly<Record<string, string>>, random: Random): string {
  const gaps: Record<string, string> = {
    vej: `${random.pick(ROADS)} ${2 + Math.floor(random.next() * 60)}`,
    barn: random.pick(CHILDREN),
    ugedag: random.pick(DAYS),
    ...known,
  };
  return text.replace(/\{(\p{Ll}+)\}/gu, (gap, name: string) => gaps[name] ?? gap);
}
