import type { Range } from '../mail/types';

/** Somebody, or a part of an organisation, as a text names it. Offsets are those of the name. */
export interface NameMention extends Range {
  readonly name: string;
  readonly unit: boolean;
  /** How much it looks like somebody to turn to: the most wins where several stand before one number. */
  readonly weight: number;
  /** The text says to turn to it, or that it helps. */
  readonly turnTo: boolean;
}

/** Parts of an organisation, and people by their task. */
const UNIT =
  /borgerservice|afdeling|kontor|sekretariat|reception|omstilling|hovednummer|vagt|team|forvaltning|center|centret|enhed|jobcenter|kommune|skole|børnehus|institution|it-support|support|servicedesk|helpdesk|postkasse|fællespost|hotline|department|office|desk|switchboard|unit|bibliotek|plejecent|hjemmepleje|visitation|ledelse|byg|drift|løn|personale|modtagelse|[a-zæøå]{3}huset|[a-zæøå]{3}hjemmet|(?:^|[^a-zæøå])sfo|klub|muse(?:um|et)|børnehave|vuggestue|dagpleje|tandpleje|sygepleje|hjemmehjælp|beredskab|pedel|værksted|visitator|hallen|[a-zæøå]{4}gården|køkkenet|sekretær|genbrugsplads/i;
const COLLEAGUES = /^(?:kollegaer|kolleger|colleagues)$/i;

export const isUnit = (words: string): boolean => UNIT.test(words);

/** Words with a capital that are no names: sentences begin with them. */
const NO_NAMES = new Set(
  'hej kære tak jeg du vi har er hvis ved i på den det der kontakt kontakte ring skriv send mail telefon tlf mobil mvh vh venlig med hilsen haster hastende akut akutte skal kan mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december ferie for til min mit mine din dit dine hvor når i the if please contact call hello hi dear thank thanks best kind regards urgent in for my your out of office monday tuesday wednesday thursday friday english dansk autosvar bedste god vores ved er alle andre øvrige spørgsmål henvendelser sager direkte nummer find danish kollega kolleger kollegaen mig os en af din dit afløser vikar chef leder nærmeste hende ham dem jer nedenfor nedenstående følgende nummeret tlf telefon goddag hejsa automatisk svar desværre indtil derfor tilbage spørg henvend både enten stedfortræder venligst brug mens bemærk også ellers is january february march may june july october december deres nn xx xxx navn name colleague mails emails'.split(
    ' ',
  ),
);

/** With those of the other languages that are written in Latin. */
const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿ\\u0100-\\u017f';
const CAPITAL = `[A-ZÀ-ÖØ-Þ\\u0100-\\u017f][${LETTER}]*`;
const WORD = `(?:[A-ZÆØÅ]\\.|${CAPITAL}(?:['’-][${LETTER}]+)?)`;
/** "Anne Holm", "Vej og Park", "Jobcenter Sand". */
const PHRASE = new RegExp(
  `(?:^|[\\s(:,/;])(${WORD}(?:[ \\t]{1,3}(?:(?:og|and|&)[ \\t])?${WORD}){0,5})(?![${LETTER}@])`,
  'g',
);
/** Whom one is told to turn to, in the words before. People who write in small letters write names so too. */
const TURN =
  '(?:ring(?:e)?(?: gerne| evt\\.?| venligst)? til|kontakt(?:e)?(?: gerne| venligst| evt\\.?)?|skriv(?:e)?(?: gerne)? til|henvend(?:e)? (?:dig|jer)(?: gerne)? til|(?:få |få )?fat i|spørg|call|contact|write to|reach(?: out to)?)';
const SMALL = new RegExp(`${TURN}\\s{1,3}([a-zæøå]{3,}(?:-[a-zæøå]+)?)\\s{1,3}([a-zæøå]{3,})`, 'g');
const TURN_BEFORE = new RegExp(
  `(?:${TURN}|stedfortræder|vikar|afløser|kollega(?:en)?|colleague|deputy|stand-in|leder|chef|manager|:|hos|eller|or)[\\s,:]{1,3}(?:min |mine |vores |my |our |the )?(?:kollega(?:en)? |kolleger |stedfortræder |leder |afdelingsleder |teamleder |colleague |manager )?$`,
  'i',
);
const HELPS_AFTER =
  /^[\s,]{0,2}(?:kan (?:hjælpe|kontaktes|svare|træffes)|hjælper|svarer|tager (?:over|imod|sig|telefonen)|overtager|har overtaget|passer|dækker|vikarierer|er (?:min )?(?:stedfortræder|vikar|afløser)|will help|can help|can be (?:reached|contacted)|is (?:my )?(?:deputy|stand-in|covering|standing in)|covers)/i;

/** The words of one's own name, in small letters. */
export const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 1);

/**
 * Everybody and every unit that a text names, by place; never the writer.
 *
 * @param own the words of the writer's name, in small letters
 */
export function namesIn(text: string, own: readonly string[]): NameMention[] {
  const found: NameMention[] = [];
  const take = (start: number, name: string, unit: boolean, base: number) => {
    const end = start + name.length;
    const turnTo =
      TURN_BEFORE.test(text.slice(Math.max(0, start - 50), start)) ||
      HELPS_AFTER.test(text.slice(end, end + 40));
    found.push({ start, end, name, unit, weight: base + (turnTo ? 2 : 0), turnTo });
  };
  text.replace(PHRASE, (all, phrase: string, at: number) => {
    for (const { name, start } of partsOf(phrase, at + all.length - phrase.length)) {
      const words = wordsOf(name).filter((word) => !NO_NAMES.has(word));
      if (words.length === 0 || words.every((word) => own.indexOf(word) >= 0)) continue;
      const unit = isUnit(name) || /\s(?:og|and|&)\s/.test(name);
      take(start, name, unit, unit ? 2 : words.length > 1 ? 3 : 1);
    }
    return all;
  });
  text.replace(SMALL, (all, first: string, second: string, at: number) => {
    const [name] = /\S+\s{1,3}\S+$/.exec(all) as RegExpExecArray;
    const isName = !NO_NAMES.has(first) && !NO_NAMES.has(second) && !isUnit(first);
    if (isName && own.indexOf(first) < 0) take(at + all.length - name.length, name, false, 2);
    return all;
  });
  smallUnitsIn(text, take);
  return found.sort((a, b) => a.start - b.start);
}

/** Without the words that only begin a sentence; "Lise Toft og Dorte Winther" are two. */
function partsOf(phrase: string, at: number): { name: string; start: number }[] {
  const two = /^(.+?[ \t].+?)[ \t]{1,3}(?:og|and|&)[ \t](\S+[ \t].+)$/.exec(phrase);
  const pieces = two && !isUnit(phrase) ? [two[1] as string, two[2] as string] : [phrase];
  return pieces.map((piece) => {
    const last = phrase.lastIndexOf(piece);
    const words = piece.split(/([ \t]+)/);
    let skip = 0;
    while (words.length > 1 && NO_NAMES.has((words[0] as string).toLowerCase().replace(/\.$/, '')))
      skip += (words.shift() as string).length + (words.shift() ?? '').length;
    const name = words.join('').replace(/\.$/, '');
    return { name, start: at + last + skip };
  });
}

/** "omstillingen", "vagttelefonen"; but "på kontoret" tells where the writer is not. */
function smallUnitsIn(
  text: string,
  take: (start: number, name: string, unit: boolean, base: number) => void,
) {
  text.replace(/[A-Za-zÆØÅæøåéöäü-]+/g, (word, at: number) => {
    const before = text.slice(Math.max(0, at - 12), at);
    const small = word.charAt(0) !== word.charAt(0).toUpperCase();
    const isColleagues =
      COLLEAGUES.test(word) && /^ (?:i|in) /.test(text.slice(at + word.length, at + word.length + 4));
    if (
      isColleagues ||
      (small &&
        word.length < 60 &&
        isUnit(word) &&
        !(
          isPlace(word) &&
          /(?:på|i|af|fra|til|for|in|the|of|at) $/i.test(before) &&
          !/^ for /.test(text.slice(at + word.length, at + word.length + 5))
        ))
    )
      take(at, word, true, 0);
    return word;
  });
}

/** Where the writer is, or is not. */
const isPlace = (word: string): boolean =>
  /^(?:kontoret|office|rådhuset|skolen|klubben|museet|biblioteket|sygehuset|plejehjemmet|børnehaven|huset|centret|jobcentret|afdelingen)$/.test(
    word,
  );
