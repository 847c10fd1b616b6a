import { anyOf } from './word-pattern';

/** The words of a reply that answers or closes the matter. All are for sentences in small letters. */

/** It is settled: granted, refused, told, closed. */
export const DECIDES = anyOf(
  '(?:svaret|konklusionen|resultatet|afgørelsen|beslutningen|(?:mit|vores|det korte) svar) (?:er|bliver|blev|lyder)(?! (?:ikke|først|sendt|på vej|klar|forsinket|under|undervejs|færdigt?|nu|senest|endnu))',
  '(?:giver|gives|har givet|får|fået|meddeler|meddelt|bevilger|bevilget|give|gav|meddele)(?: [a-zæøåé]+){0,3} (?:afslag|medhold|tilladelse|dispensation|tilsagn|samtykke|bevilling|lov til|aktindsigt|tilskud|byggetilladelse|plads|ret til|foretræde)',
  '(?:afviser|afviste|afvist|afslået|godkender|godkendt|imødekommer|imødekommet|annulleret|refunderet|eftergivet)',
  'kan (?:vi|jeg|kommunen|i|du|man)?(?: [a-zæøå]+){0,2} ?ikke (?:imødekomme|tillade|tilbyde|dække|godkende|bevilge|hjælpe|gøre|ændre|give (?:dig|jer|dem)? ?(?:medhold|tilladelse|dispensation|lov|tilskud))',
  '(?:anser|betragter|ser)…(?:for |som )(?:besvaret|afsluttet|lukket|løst|afgjort|færdig)',
  '(?:sagen|klagen|henvendelsen|sag) er(?: nu| hermed| derfor| dermed)* (?:lukket|afsluttet|afgjort|løst|besvaret|slut)',
  '(?:lukker|afslutter)(?: vi| jeg)?(?: nu| hermed| derfor| dermed)* (?:din |jeres )?(?:sagen|sag|henvendelsen)',
  '(?:gør|foretager)(?: vi| jeg| os)*(?: derfor| så| herefter)* (?:os )?ikke (?:yderligere|mere|noget)',
  '(?:må|kan) (?:vi|jeg) (?:desværre |derfor )?ikke (?:oplyse|udlevere|sige)',
  '(?:har du|har i|det har du|det har i) (?:allerede )?fået',
  '(?:behøver|skal) (?:du |i |altså |derfor |så |heller |ikke )*ikke (?:gøre|foretage|søge|betale|sende|bruge|have|ansøge|bekymre|vente)',
  '(?:har (?:nu |derfor |hermed |desværre |i dag )*(?:bevilget|besluttet|afgjort|godkendt|varslet|truffet|rettet|ændret|slettet|ordnet|fjernet|repareret|udbetalt|refunderet|annulleret|bestilt|tilmeldt|afmeldt))',
  '(?:er|bliver) (?:nu |hermed |altså |så |derfor )*(?:bevilget|imødekommet|godkendt|afslået|afvist|annulleret|refunderet|ordnet|tilladt|ulovligt|lovligt|gratis|forbudt|i orden|rettet|slettet|løst)',
  '(?:we have|has been|have been|is|was) (?:now )?(?:approved|rejected|granted|refused|closed|settled|resolved|corrected|cancelled|refunded|confirmed|booked|fixed)',
  "(?:you (?:do not|don[’']t) (?:need|have) to|no longer have to|the answer is|unfortunately we cannot|you are (?:entitled|allowed|not)|is not (?:allowed|possible|required))",
  '(?:erledigt|abgeschlossen|genehmigt|abgelehnt|bewilligt|stattgegeben|erlaubt|nicht möglich|nicht zuständig|brauchen sie (?:nicht|keine)|die antwort (?:ist|lautet))',
);

/** The answer itself, and that it is one. */
export const ANSWERS_NOW = anyOf(
  '(?:her|nu) (?:kommer|kom|er|får|har) (?:du |i |så )*(?:det|den|de|et|én|ét|svaret|svarene|svar|afgørelsen|vores svar|mit svar)',
  '(?:det|den|de|svaret|svarene) (?:kommer|følger|er|får du|får i) her',
  'som (?:lovet|aftalt|ønsket)',
  '(?:beklager|undskyld)[^.]{0,40}(?:først (?:svarer|vender|skriver)|sene svar|sent svar)',
  '(?:jeg|vi) har (?:nu|så|endelig|netop|i dag|lige) (?:fået svar|hørt|undersøgt|tjekket|talt|set|kigget|gennemgået|behandlet|vurderet|besluttet|afgjort|truffet|fundet)',
  '(?:vi|jeg) har (?:gennemgået|undersøgt|behandlet|besluttet|vurderet|truffet|afgjort|tjekket|rettet|slettet|ændret|bestilt|refunderet|annulleret|fundet)',
  '(?:vedlagt|vedhæftet|hermed(?! kvitter| bekræft| modtag)|nedenfor|herunder)',
  '(?:here is|here are|please find|attached|enclosed|we have (?:now )?(?:decided|approved|rejected|corrected|cancelled|checked|looked|reviewed))',
  '(?:anbei|im anhang|hiermit|wir haben (?:nun |jetzt )?(?:entschieden|geprüft|beschlossen))',
);

/** The first word of an answer, at the beginning of a sentence or after the greeting. */
export const YES_OR_NO =
  /^(?:(?:hej|kære|dear|hi|hello|liebe|lieber|hallo|godmorgen)[^.!?:]{0,40}[,.:!] ?)?(?:ja|nej|jo|jep|yes|no|nein|nope)(?:[,.:! –-]|$)/;

/** What the reader may, must or need not do: the answer to "may I", "must I", "how". */
export const TELLS_READER = anyOf(
  '(?:du|i|de|man) (?:må|skal|kan|behøver|har ret|bør|finder|søger|henter|står)(?! nok| få | forvente| regne| høre| vente| påregne)',
  '(?:må|skal|kan|behøver|finder) (?:du|i|man)(?! sende| oplyse| vente| få| forvente| regne| bekræfte)',
  'you (?:may|must|can|need|should|have to|are)(?! expect| hear| receive)',
  '(?:sie|man) (?:dürfen|müssen|können|brauchen|darf|muss|kann)',
);

/** How appeals are made: said at the end of decisions, with days in it that are nobody's promise. */
export const OF_APPEAL = anyOf(
  '(?:du|i|de|man) (?:kan|har ret til at|vil|ønsker at)(?: [a-zæøå]+){0,3} klage',
  '(?:kan|har) (?:du|i|de|man)(?: [a-zæøå]+){0,2} (?:på)?klage',
  'klagen? (?:skal|kan|sendes|indgives|sker|stiles)…',
  '(?:klager du|klager i|hvis (?:du|i|de) (?:vil |ønsker at )?klager?)',
  '(?:kan|skal) (?:på)?klages',
  'fastholder (?:vi|kommunen|forvaltningen)',
  '(?:klagefrist|klagevejledning|klageadgang|klagenævn)(?:en)?',
  '(?:you (?:can|may) appeal|appeals? (?:must|can|may|should)|right (?:of|to) appeal)',
  '(?:widerspruch|einspruch) (?:einlegen|kann|können)',
);

/** What follows: the office looks at it again, then the board. */
export const GOES_ON_OF_APPEAL = anyOf(
  '(?:klagen|klage|ankestyrelsen|nævnet|klagenævnet|genvurder[a-zæø]*|fastholder|fastholdes|ændrer|appeal|complaint|board|tribunal)',
);

/** What it takes to be an answer, where only the receipt or a polite word stands beside it. */
export const CLOSES = anyOf(
  'sagen er(?: nu| hermed| derfor)? (?:lukket|afsluttet|afgjort|løst)',
  '(?:lukker|afslutter)(?: vi| jeg)?(?: nu| hermed| derfor)? sagen',
  'foretager (?:vi |jeg |os )*(?:derfor )?(?:ikke|os ikke) (?:yderligere|mere)',
  'er (?:nu |hermed )?(?:bevilget|imødekommet|godkendt|afslået|gennemført|rettet|ændret|opdateret|slettet|betalt|udbetalt|løst|ordnet|på plads|bestilt|afmeldt|tilmeldt|annulleret|refunderet|fjernet|repareret)',
  '(?:har|kan) (?:vi |jeg )?(?:nu |hermed |desværre |derfor )?(?:ikke )?(?:bevilge|bevilget|imødekomme|imødekommet|godkendt|godkende|afslået|afvist|rettet|ændret|slettet|opdateret|ordnet|besluttet|annulleret|frigivet)',
  '(?:afgørelsen?|afslag|svaret|bevillingen)…(?:er|vedhæftet|vedlagt|lyder)',
  '(?:vedhæftet|vedlagt|herunder|nedenfor) (?:finder|er|får|sender|følger|kan)',
  'svaret (?:på dit spørgsmål )?er',
  'det korte svar',
  'kan (?:jeg )?(?:oplyse|bekræfte|fortælle|svare|meddele)',
);
