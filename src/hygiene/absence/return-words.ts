/** The words that tell which of a text's dates is which, in Danish and English. All in small letters, and linear. */

/** What only looks like a word of absence or return: "tilbage fra ferie", "efter sommerferien". */
const NOTHING =
  '(?:fra|efter|inden|før|from|after|before) (?:min |mit |en |et |vores |my |the |a |our )?(?:velfortjent |lang |dejlig )?[a-zæøå]{0,20}(?:ferien?|orlov|barsel|kurset?|konferencen?|fri|leave|holidays?|vacation|rejsen?)(?![a-zæøå])|(?:hurtig|hurtigere|hurtigt|brug for|spørgsmål og|ønsker|venter på|vente på) svar(?![a-zæøå])|åbent hus|igen og igen|feel free|på ny|ikke (?:bare|kun)|tilbagemelding|[a-zæøå]{3,20}svar(?:et)?(?![a-zæøå])|tilbagevend';

/** Mail is answered or read. */
const ANSWERS =
  '(?:be)?svar(?:er|ene|et|e|es)?(?![a-zæøå])|(?:gen)?læs(?:er|es|e|t)?(?![a-zæøå])|(?:tjekker|checker|kigger|ser|åbner) (?:jeg )?(?:igen )?(?:på |i |først )?(?:(?:din|min|mine|de) )?(?:mails?|post|indbakke|henvendelse|besked)|hører? (?:[a-zæøå]{1,10} ){0,3}(?:fra|til) (?:mig|os)|hear from (?:me|us)|\\b(?:repl(?:y|ies)|respond|answer|read)(?:ing|s)?\\b|get back|tilbage til din';

/** Somebody is there again. */
const BACK =
  'tilbage|tilabge|tilbge|tilbgae|retur(?![a-zæøå])|returnerer|(?:^|[^a-zæøå])(?:igen|atter|again)(?![a-zæøå])|\\bback\\b|\\breturn(?:ing|s|ed)?\\b|genoptag|resum(?:e|ing)|genåbn|reopen|(?:åbner|åbnes)(?![a-zæøå])|(?:næste|første|1\\.|next|first) (?:hele )?(?:arbejds|hver|working |work)?dag(?:en)?(?! (?:ferien|away))(?![a-zæøå])|first (?:working )?day back|next working day|møder (?:jeg |vi )?(?:ind|op|på arbejde)|må (?:du |i |de )?(?:desværre |derfor )?vente|venter? (?:på mig |med at [a-z]{3,12} )?(?:til|indtil)(?![a-zæøå])|vent(?:e)? (?:på mig )?til|starter (?:jeg )?op|tager (?:jeg )?fat|på benene|genser';

/** Somebody is there: perhaps the colleague, perhaps now. */
const THERE =
  'på (?:kontoret|arbejde|pinden|pletten|plads|jobbet|posten|job|rådhuset|skolen|mailen?|bane|stikkerne|matriklen)(?![a-zæøå])|træffes|at træffe|træffe mig|fanges|at fange|fange mig|fat i mig|nå mig|kontakte mig|ringe til mig|skrive til mig|at finde|til rådighed|tilgængelig|i huset|bag skrivebordet|arbejder(?![a-zæøå]| hjemme)|er (?:jeg |vi )?(?:[a-zæøå]{3,10} )?her(?![a-zæøå])|klar(?![a-zæøå])|\\bfrisk|in the office|at my desk|at work|available|reachable|kan (?:jeg )?kontaktes|mødes|til stede|har (?:jeg )?(?:først )?tid|melder (?:jeg )?mig|kontakter (?:jeg )?dig|ringer (?:jeg )?(?:dig|til dig)|(?:^|[\\s.(])ses(?=\\s(?:på\\s|den\\s|igen\\s)?¤)|vi ses';

/** Somebody is not there. */
const AWAY =
  'ferie|feire|(?:^|[^a-zæøå])fri(?:dage?)?(?![a-zæøå])|[a-zæøå]{3,12}fri(?![a-zæøå])|fravær|(?:^|[^a-zæøå])væk(?![a-zæøå])|(?:^|[^a-zæøå])ude(?![a-zæøå])|kursus|kurser|konference|seminar|symposi|orlov|barsel|afspads|lukke(?:t|r)|[a-zæøå]lukket|(?:^|[^a-zæøå])syg|rejse|rejst|studietur|uddannelse|af ?sted(?![a-zæøå])|(?:til|i) (?:[a-zæøå]{3,14} )?(?:møder?|[a-zæøå]{2,20}møder?|konference|temadage?|behandling|eksamen|begravelse|bryllup)(?![a-zæøå])|optaget|på (?:messe|ekskursion|studiebesøg|skolebesøg|lejr(?:skole|tur)?|besøg|tur|ski|farten|session|strategidage?|hytte[a-z]{0,6}|tjeneste|inspektion|tilsyn)(?![a-zæøå])|temadag|strategidag|underviser|deltager|flytter|fridage?|pause|hjemsend|indlagt|sygehus|hospital|på landet|out of (?:the )?office|\\bout\\b|\\baway\\b|vacation|holidays?\\b|\\bleave\\b(?! (?:a|your|me|us)\\b)|\\boff\\b|absent|\\bclosed\\b|unavailable|travel|training|conference|\\bcourse\\b|meetings?\\b|hjemme(?![a-zæøå])|pædagogisk dag|i terrænet|forhindret|afholdelse';

/** What has days of its own: deadlines, meetings, opening hours, who has left. */
const OTHER =
  'frist|deadline|tilmeld|ansøg|(?:^|[^a-zæøå])mødet|møde den|mødes stadig|borgermøde|[a-zæøå]{3,20}mødet|høring|arrangement|indskriv|opskriv|åbent|åbningstid|telefontid|ekspeditionstid|træffetid|deltid|skoledag|releas|lancer|valg(?:et)?(?![a-zæøå])|træder i kraft|gælder fra|sidste (?:arbejds)?dag (?:inden|før)|last day before|(?:^|[^a-zæøå])ude af drift|længere|fratråd|stoppe(?:t|r|de)|skift(?:er|et)|pension|vagten|har nødpasning|betal(?:es|ing)|forfald|udbetal|udkommer|afholdes|(?:din|dit|deres|jeres|vores) (?:aftale|tid|samtale)(?![a-zæøå])|aftalt|flyttet til|aflyst|\\bdue\\b|opening hours|open (?:from|on)|\\bour meeting|no longer|retire|modtaget|sendt den';

export const CUES = new RegExp(`(${NOTHING})|(${OTHER})|(${ANSWERS})|(${BACK})|(${THERE})|(${AWAY})`, 'g');

/** Between the parts of a sentence that say a thing each. */
export const BREAKS =
  /[,;:()]|\s[-–—]\s|\s(?:og|men|and|but|så|hvorefter|derefter|fordi|da|samt|or|eller)(?=\s)|[!?.]\s/g;

export const NOT =
  /(?:^|[^a-zæøå])(?:ikke|ingen|hverken|uden|aldrig|næppe|not|no|never|cannot|can't|won't|don't|without)(?![a-zæøå])[^,;]{0,45}$/;
export const NOT_AFTER =
  /^\s(?:(?:jeg|vi|mails?|post|på mails?|derfor|desværre|min mail) ){0,2}(?:ikke|not)(?![a-zæøå])/;

export const INCLUSIVE_BEFORE =
  /(?:til og med|til o\.? ?m\.?|t\.?\s?o\.?\s?m\.?|through|thru|inklusive|inkl\.?|(?:up to|until|till) and including)\s*$/;
export const INCLUSIVE_AFTER =
  /^\s*[,(]*\s*(?:begge (?:dage )?(?:inkl|incl)|inkl|incl|both (?:days|included)|inclusive|med(?=[\s).,]|$))/;
export const UNTIL = /(?:ind ?til|frem til|until|till)\s*(?:og med\s*)?(?:på\s*|on\s*)?$/;
/** "ikke … før mandag", and no promise: "inden mandag". */
export const NOT_BEFORE =
  /(?:ikke|først|tidligst|not|only)[^.!?]{0,60}(?:før|inden|before)\s*(?:den\s*|d\.\s*|på\s*)?$/;
export const BEFORE = /(?:før|inden|before|by|senest)\s*(?:på\s*)?$/;
export const FIRST = /(?:først|tidligst|earliest)\s*(?:fra\s*|på\s*|i\s*|om\s*)?(?:den\s*|d\.\s*)?$/;
export const AFTER = /(?:efter|after)\s*$/;
export const TO = /(?:til|to|-|–|—|and|og)\s*(?:og med\s*)?$/;
export const FROM =
  /(?:fra(?: og med)?|f\.?o\.?m\.?|from|starting|pr\.?|per|begynder|starter|begins?|efter frokost|(?:går|gået|tager) (?:jeg )?på [a-zæøå]{0,12}(?:ferie|orlov|barsel)(?: fra)?)\s*(?:på\s*)?$/;

/** "i starten af uge 33" is no day. */
export const VAGUE =
  /(?:primo|medio|ultimo|start(?:en)?(?: af| på)?|begyndelsen af|midt i|midten af|slutningen af|sidst i|sidst på|omkring|ca\.?|cirka|engang i|early|mid|late|around|beginning of|end of|nogle dage ind i)\s*(?:den\s*)?$|[,(]\s*(?:og )?(?:ikke|not)\s*$/;

export const MORNING = /^\s*(?:kl\.?|at)\s*(?:0?\d|1[0-2])(?!\d)/;
/** "kl. 9-12": when, not until when. */
export const HOURS =
  /^\s*(?:fra |mellem )?(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?\s?(?:-|–|til|to|og)\s?\d{1,2}(?![\d/]|\.? ?[a-zæøå]{3})/;

/** Somebody else's days: "Lise Toft er på arbejde mandag". In the text's own letters. */
export const OTHERS =
  /(?:^|[\s,(])(?:(?!Jeg|Vi)[A-ZÆØÅ][A-Za-zæøåéöü-]{1,20} [A-ZÆØÅ][A-Za-zæøåéöü-]{1,20}|[Bb]orgmesteren|[Ll]ederen|[Cc]hefen|[Dd]irektøren|[Hh]un|[Hh]an|[Ss]he|[Hh]e|(?:[Mm]in |[Mm]y )?(?:kollega|afløser|vikar|colleague))(?: selv)? (?:er|kan|svarer|har|passer|træffes|sidder|is|can|will|answers|has)(?=\s)/;
export const OURSELVES =
  /(?:^|[^a-zæøå])(?:jeg|mig|min|mit|mine|vi|os|vores|i am|i will|i have|i'm|i'll|my|me|we)(?![a-zæøå])/;
/** Where a name alone is somebody else: "Lise er på arbejde", "har vagten". */
export const PRESENT = /(?:er på (?:arbejde|kontoret)|har vagten|passer telefonen)[^.!?]{0,20}$/;

/** A sentence in English. */
export const ENGLISH =
  /\b(?:i am|i'm|i will|i'll|back|until|return|returning|holiday|vacation|leave|office|the)\b/;

export const DANISH = /\b(?:jeg|er|og|den|til|på|holder|ferie|tilbage)\b/;
