/** The words that tell which of a text's dates is which, in Danish and English. All in small letters, and linear. */

/** Somebody is there again. "vender tilbage til dig" speaks of an answer. */
export const BACK =
  /tilbage(?! til (?:dig|jer|henvendelse))|retur\b|(?:på (?:kontoret|arbejde|pinden|plads|jobbet|posten)|træffes|at træffe|i huset|her|klar|arbejder|svarer|læser|besvarer|ser|mødes|kontakte? mig|få fat i mig|ringe til mig|skrive til mig) igen|igen (?:på kontoret|på arbejde|fra|den|d\.|på|til at|mandag|tirsdag|onsdag|torsdag|fredag)|\bback\b|return(?:ing)?\b|available again|in the office again|genoptager|er jeg her igen|resume|(?:næste|første) arbejdsdag|vil være at træffe|kan (?:træffes|fanges)|(?:få|får|forvente|regne med)(?: et)? svar|next working day|will (?:answer|reply|respond|read)|svar kan forventes|vente (?:på mig )?til|atter\b|igen (?:få fat|ringe|skrive til mig|kontakte mig|træffe|svare|læse|besvare)|først (?:svare|læse|besvare)|bliver (?:først )?(?:læst|besvaret)|(?:læses|besvares) (?:først|igen|fra)|(?:^|\s)svar (?:igen |først |tidligst )?fra\s*$|møder (?:jeg )?ind|tilabge|tilbge|tilbgae|igen\s*(?:på\s*)?$/;
/** Somebody is not there. */
export const AWAY =
  /ferie|\bfri\b|fravær|ikke (?:på (?:kontoret|arbejde|job)|til stede|her|i huset|at træffe|mulighed)|væk\b|ude af (?:huset|kontoret)|kursus|konference|seminar|orlov|barsel|afspadser|ude\b|lukket|syg|ikke træffes|træffes ikke|out of (?:the )?office|away|vacation|holiday|\bleave\b(?! (?:a|your|me|us)\b)|\boff (?:until|from|work|today|on|for)\b|absent|closed|not (?:in|available)|rejse|bortrejst|tjenesterejse|studietur|uddannelse|hjemme ikke|sommerlukket|mødes ikke|arbejder ikke|(?:læses|besvares|læser|svarer|besvarer) (?:jeg )?ikke|holder (?:ferie|fri|lukket|påske|jule|efterårs|vinter)|til (?:møder?|konference|temadag)|på (?:messe|ekskursion|studiebesøg|lejr(?:skole|tur)?|besøg)/;

export const INCLUSIVE_BEFORE =
  /(?:til og med|t\.?\s?o\.?\s?m\.?|through|thru|inklusive|inkl\.?|up to and including)\s*$/;
export const INCLUSIVE_AFTER =
  /^\s*[,(]*\s*(?:begge (?:dage )?(?:inkl|incl)|inkl|incl|both (?:days|included)|inclusive|med)/;
export const UNTIL = /(?:indtil|frem til|until|till)\s*(?:og med\s*)?$/;
export const NOT_BEFORE =
  /(?:(?:ikke|først|tidligst|not|only)[^.!?]{0,40}(?:før|inden|before|den|d\.|from|fra|igen)?)\s*$/;
export const AFTER = /(?:efter|after)\s*$/;
export const TO = /(?:til|to|-|–|—|and|og)\s*$/;
export const FROM =
  /(?:fra(?: og med)?|f\.?o\.?m\.?|from|starting|begynder|starter|begins?|går (?:jeg )?på (?:ferie|orlov|barsel|efterårsferie|sommerferie|juleferie)(?: fra)?)\s*$/;

/** The stand-in's days: "Lise er på arbejde frem til onsdag". */
export const PRESENT = /(?:er på (?:arbejde|kontoret)|har vagten|passer telefonen)[^.!?]{0,20}$/;

/** "i starten af uge 33" is no day. */
export const VAGUE =
  /(?:primo|medio|ultimo|start(?:en)?(?: af)?|begyndelsen af|midt i|midten af|slutningen af|sidst i|først i|omkring|ca\.?|cirka|engang i|early|mid|late|around|beginning of|end of)\s*$/;

/** "i uge 42 og er tilbage …": what follows is of the next day. */
export const GOES_ON = /^\s*[),]{0,2}\s{0,2}(?:og|and|men|but)\s/;

export const MORNING = /^\s*(?:kl\.?|at)\s*(?:0?\d|1[0-2])(?!\d)/;

/** Mail is what is taken up again. */
export const ANSWERS =
  /(?:svarer|læser|besvarer|ser|answer|reply|read)[^.!?]{0,40}(?:mail|besked|henvendelse|post)[^.!?]{0,20}$/;

/** A sentence in English. */
export const ENGLISH =
  /\b(?:i am|i'm|i will|i'll|back|until|return|returning|holiday|vacation|leave|office|the)\b/;

export const DANISH = /\b(?:jeg|er|og|den|til|på|holder|ferie|tilbage)\b/;
