/** What may stand in any signature without being a fault, and what closes a letter. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Say what kind of thing follows. */
export const LABELS = set(
  'tlf telefon telefonnummer telefonnr tel tlfnr phone telephone direkte direct dir mobil mobile mobiltelefon mobilnr mobilnummer mob cell m t d e p h mail email e-mail web website hjemmeside www http https hovednummer hovednr hovedtlf hovedtelefon omstilling omstillingen main switchboard nummer number nr no kontor office adresse address afdeling department titel title stilling navn name lokal ekstern og and arbejde arb work ean cvr sikker post besøgsadresse a i på ved s',
);

/** "Mobiltlf", "Direktenummer": made up as one likes. */
export const LABEL_ENDS = /(?:tlf|telefon|nummer|phone|mail)$/;

/** Words of a label that say whose number follows. */
export const PHONE_LABELS: Readonly<Record<string, RegExp>> = {
  mobilePhone: /^(?:mob|cell|m$)/,
  mainNumber: /^(?:hoved|omstilling|main|switch|h$)/,
  businessPhone: /^(?:dir|tlf|tel|phone|arb|work|kontor|office|lokal|t$|d$|p$)/,
};

/** Closings that no manual objects to (the command line's description: neutral ones are fine, others are a fault). */
const NEUTRAL =
  /^(?:(?:med )?(?:de )?(?:venlig|venlige|bedste) (?:hilsen|hilsner)|(?:mange )?hilsen|hilsner|(?:de )?bedste hilsner|m ?v ?h|v ?h|(?:with )?(?:kind|best|warm) regards|kindest regards|regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|med vänlig hälsning|vänliga hälsningar|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|freundliche gr(?:ü|ue)(?:ß|ss)e)$/;

/** Words of a closing, of whatever kind. */
const CLOSING =
  /(?:^|\s)(?:\S*hils(?:en|ner|ninger|ener)|\S*regards|wishes|sincerely|cheers|ciao|\S*knus\S*|\S*kram\S*|klem|kys|hugs?|kh|k h|kærligst|xoxo|gr(?:ü|ue)(?:ß|ss)en?|hälsning(?:ar)?|rare tanker)(?:\s|$)/;
/** Good wishes that stand where the closing should. */
const WISH =
  /^(?:hav|ha|have|fortsat|rigtig|ønsker|god|en|pas|vi ses|på gensyn|stay|take|peace|love)\s.*(?:dag|weekend|uge|aften|sommer|jul|ferie|dig|jer|selv|gensyn|day|one|safe|care|peace|love|påske|efterår|morgen|eftermiddag)(?:\s|$)/;

/** `neutral`, `home-made`, or null for a line that closes nothing. @param words the line's words, parted by blanks */
export function closingOf(words: string): 'neutral' | 'home-made' | null {
  if (NEUTRAL.test(words)) return 'neutral';
  const each = words.split(' ', 16);
  if (each.length > 8)
    return each.length < 15 && CLOSING.test(each.slice(0, 4).join(' ')) ? 'home-made' : null;
  return CLOSING.test(words) || WISH.test(words) ? 'home-made' : null;
}

/** How people close a letter in words of their own: "Med masser af smil", "Alt godt til jer", "Hej hej for nu". */
const FAREWELL =
  /^(?:med|mange|masser|de|alt godt|det bedste|hej hej|farvel|på gensyn|vi ses|pas godt|pøj pøj|vi høres|vi snakkes|vi skrives|tusind(?! tak)|høj sol|lots of|peace|hugs|take care|keep|all the best|best|warm|warmly|love|yours|cheers|bye|ciao|stay|so long)(?:\s|$)|\s(?:fra|ønsker)$|(?:^|\s)\S*(?:smil|ønske|tanker|solskin)\S*(?:\s|$)/;

/** Thanks, the letter's first words, and what follows a letter. */
const NO_FAREWELL =
  /^(?:hej|hejsa|kære|hi|hello|dear|til|god (?:morgen|dag|aften)|goddag|tak|tusind tak|mange tak|på forhånd|thanks|thank you|ps|p s|nb|bilag|vedhæftet)(?:\s|$)/;

/**
 * A few words right above the name that close the letter and are no closing that one knows.
 *
 * @param near nothing stands between them and the name, not even a blank line: then any few words do
 */
export function isFarewell(words: string, line: string, near: boolean): boolean {
  const count = words.split(' ').length;
  if (words.length > 50 || count > 6 || /\d/.test(words) || /[.?:;]\s*$/.test(line)) return false;
  return FAREWELL.test(words) || (near && count > 1 && !NO_FAREWELL.test(words));
}

/** Somebody speaks: no line of a signature does. */
const SPEAKS =
  /(?:^| )(?:jeg|du|vi|hun|han|dig|jer|mig|os|din|dit|dine|vores|min|mit|mine|man|we|you|our|your|my|us|ikke|kan|skal|ring|ringer|husk|bedre|bedst)(?: |$)/;

export const isSpoken = (said: string): boolean => SPEAKS.test(said);

/** @param said words, parted by blanks */
export const isSentence = (said: string): boolean =>
  said.length > 60 || said.split(' ').length > 7 || SPEAKS.test(said);

/** What programs and habits put below a signature: nobody's own words. */
const BOILERPLATE =
  /^(?:sendt fra|hent outlook|get outlook|sent from|læs mere på|følg os|linkedin|facebook|instagram|twitter)(?: |$)|miljøet|(?:før|inden) du printer|before printing|fortrolig|confidential/;

export const isBoilerplate = (said: string): boolean => BOILERPLATE.test(said);

/** "Haderslev Kommune", "Region Syddanmark": a line with the organisation's name is allowed everywhere. */
export function isOrganisation(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 4) return false;
  const last = words[words.length - 1] as string;
  return (
    /^(?:kommune|kommunes?|municipality)$/.test(last) || /^(?:region|municipality)$/.test(words[0] as string)
  );
}

/** Pictures among the letters, smileys of punctuation as well. */
export const EMOJI =
  /[\u2600-\u27bf\u2b50\u2b55\u231a-\u23ff]|\ud83c[\udc00-\udfff]|[\ud83d\ud83e][\udc00-\udfff]|(?:^|\s)[:;]-?[)(DPp](?=\s|$)/;

/** What mail programs make of a link, unvisited and visited: Word, browsers, new Outlook, Office 2023, Gmail. */
export const LINK_COLOURS = set(
  'blue purple #0000ff #0000ee #0563c1 #0078d4 #0078d7 #467886 #0066cc #1155cc #106ebe #954f72 #96607d #800080 #551a8b #2a6496 #337ab7 #0f6cbd #115ea3 #0000cc #0645ad',
);
