import { anyOf } from './word-pattern';

/**
 * Where a matter stands that is not answered yet: in a queue, with somebody who was asked, not far enough. Who tells it
 * tells that an answer will come, though no word of it is said. For sentences in small letters.
 */

const MATTER =
  '(?:du|den|det|sagen|mailen|henvendelsen|ansøgningen|klagen|spørgsmålet|(?:din|dit|jeres|your) [a-zæøå]+|it|this)';
const ASKED =
  '(?:bedt|spurgt|rykket|efterlyst|kontaktet|skrevet til|ringet til|lagt besked|henvendt (?:mig|os) til|sendt (?:det|den|spørgsmålet|en mail) til)';
const WORKS_ON =
  '(?:samle|indhente|formulere|skrive|udarbejde|gøre klar|behandle|undersøge|afklare|finde|gennemgå|se|kigge|regne|læse|lægge sidste hånd|forberede|vurdere|drøfte|tjekke|komme til bunds|sætte (?:mig|os)|få|planlægge|løse)';
const COUNTED = '(?:[0-9]{1,4}|en|et|to|tre|fire|fem|seks|syv|otte|ti|par|lidt|noget|mere|nogle)';

export const STANDS_OPEN = anyOf(
  // a queue, a desk, a list
  `${MATTER}…(?:i (?:kø|køen|bunken|stakken|rækken)|efter tur|på (?:min|vores|hans|hendes|[a-zæøå]+s) (?:liste|bord|skrivebord|blok|to-?do)|øverst på|(?:kommet |ligger |er )op på bordet|i (?:min|vores) indbakke|hos (?:os|mig) nu|in (?:the|a|our|my) (?:queue|backlog|pile|in-?tray)|on (?:my|our) (?:desk|list|to-?do|radar)|next in (?:line|the queue))`,
  '(?:mange|flere|nogle|andre|sager|henvendelser|[0-9]{1,4}|to|tre|fire|fem) (?:[a-zæøå]+ )?(?:før|foran) (?:dig|jer|din|dit|jeres)',
  '(?:before|ahead of) (?:you|yours)',
  '(?:bolden|sagen)(?: er| ligger)?(?: nu)? hos (?:os|mig)',
  '(?:an der reihe|auf (?:meinem|unserem) (?:tisch|stapel|zettel)|in der warteschlange)',
  // not yet
  '(?:jeg|vi)(?: [a-zæøå]+){0,2} (?:ikke|intet|ingen)…endnu',
  '(?:jeg|vi)(?: [a-zæøå]+){0,2} endnu (?:ikke|intet|ingen)',
  'der (?:er|foreligger|findes)(?: [a-zæøå]+){0,2} (?:ikke|intet|ingen)…(?:nyt|svar|afgørelse|afklaring|beslutning|konklusion|dato)…endnu',
  "(?:i|we|they|he|she)(?: [a-z’']+){0,4} (?:not|no|nothing|[a-z]+n[’']t)…yet",
  '(?:ich|wir|dazu|es)…noch (?:nicht|nichts|kein[a-z]*)',
  '(?:lader|lade) vente på sig',
  'ikke (?:helt )?(?:i mål|nået (?:igennem|frem|til|dertil)|kommet (?:til|frem|så langt|igennem|videre)|igennem|til bunds)',
  '(?:ikke|aldrig) (?:glemt|gået i glemmebogen)',
  'not (?:been )?forgotten',
  // something comes first
  "(?:før|inden|until|before|bevor) (?:jeg|vi|i|we|ich|wir)(?: har| have|[’']ve| habe| haben)…(?:talt|spurgt|set|hørt|læst|undersøgt|tjekket|fået|vendt|drøftet|regnet|afklaret|spoken|seen|heard|checked|asked|gesprochen|gehört|geprüft)",
  '(?:jeg|vi)(?: [a-zæøå]+){0,2} ikke (?:svare|sige|love|afgøre|udtale (?:mig|os))…(?:før|inden|stående fod|i dag|lige nu|uden at)',
  '(?:kan|tør|vil) (?:jeg|vi)(?: [a-zæøå]+){0,2} ikke (?:svare|sige|love|afgøre|udtale)…(?:før|inden|stående fod|i dag|lige nu|uden at)',
  // somebody was asked
  `(?:jeg|vi) har(?: [a-zæøå]+){0,2} ${ASKED}…(?:om (?:en|et|at (?:få|undersøge|svare|se|kigge|vurdere|finde|oplyse|sende|vende|tjekke)|svar|hjælp|oplysninger)|besked|udtalelse|bekræfte|høring)`,
  `har (?:jeg|vi)(?: [a-zæøå]+){0,2} ${ASKED}`,
  "(?:i|we)(?:[’']ve| have)(?: now| also| just)? (?:put your (?:question|case|request|message|application|letter|query)|asked (?:for|the|my|our|them|him|her)|rung|called|emailed|contacted|written to|left a|chased)",
  '(?:ich|wir) habe(?:n)?…(?:gefragt|gebeten|angefragt|angeschrieben|nachgefragt)',
  // somebody works on it
  `(?:jeg|vi|hun|han|afdelingen|[a-zæøå]+) (?:er|sidder) (?:lige |nu |netop |stadig |fortsat )*(?:ved at|i færd med at|i gang med at|flere om at) ${WORKS_ON}`,
  // somebody will be in touch
  '(?!(?:jeg|vi|du|i) )[a-zæøå]+(?: fra [a-zæøå]+)? (?:(?:ringer|skriver|mailer)(?: selv| direkte)? til|svarer|kontakter|orienterer|informerer|besøger)(?: selv)? (?:dig|jer)(?!,? (?:fordi|for at|angående|vedrørende|om))',
  '(?:derefter|herefter|dernæst|bagefter) (?:svarer|skriver|ringer|vender|melder|kontakter|afgør|behandler|træffer) (?:jeg|vi|han|hun)',
  '(?:(?:(?:jeg|vi|og) indkalder|indkalder (?:jeg|vi)) (?:dig|jer)|booker(?: vi| jeg)? (?:et møde|en tid|en samtale) med (?:dig|jer))',
  "(?:will|(?:i|we|they|he|she)[’']ll) (?:ring|phone|email|visit|reach) (?:you|out)",
  "(?:will|(?:i|we|they|he|she)[’']ll) (?:get in touch|pick (?:it|this|that|your [a-z]+) up|pick up (?:your|this|the))",
  '(?:should|will) be with you',
  // how it goes
  '(?:jeg|vi) (?:presser|skubber|rykker) på',
  '(?:kommet|er|langt) bagud',
  '(?:short-staffed|understaffed|underbemandet|unterbesetzt)',
  '(?:may|might|will|can|could)(?: well)? take (?:a while|some time|longer|time|a bit|a little)',
  '(?:svaret|afgørelsen|udkastet|brevet|sagen) ligger (?:klar )?(?:til|hos)',
  '(?:er|bliver) (?:jeg|vi) nødt til (?:lige )?at (?:få|undersøge|tale|vende|spørge|tjekke|se|have|indhente|høre|afklare)',
  'og (?:leder|spørger|finder ud|hører|regner|indhenter)',
  '(?:prüfung|bearbeitung|untersuchung) (?:läuft|dauert)',
  '(?:læse|sætte) (?:mig|os) (?:ind|op)',
  '(?:jeg|vi)(?: [a-zæøå]+){0,3} (?:får|få|fået) fat (?:i|på) [a-zæøå]+',
  '(?:bliver|vil)(?: der| den| det)?(?: blive)? (?:fulgt op|taget hånd om|kigget på|set på|set nærmere|vendt|drøftet)',
  'følger? (?:jeg |vi )?op på (?:det|den|sagen|din|dit|jeres|mailen|henvendelsen)',
  '(?:sat|sætter|afsat)(?: jeg| vi)? tid af',
  'a (?:bit|little|lot) of (?:digging|research|checking)',
  'assigned to (?:a|an|the|one of|our|my)',
  // it takes us so long
  `(?:vi|jeg) (?:skal|må|vil|er nødt til at|bliver nødt til at)(?: [a-zæøå]+){0,2} (?:bruge|have)(?: [a-zæøå.]+){0,2} ${COUNTED} (?:[a-zæøå]+ )?(?:dage?|uger?|måneder?|tid|hverdage|arbejdsdage)`,
  '(?:frist|fristen|tidsfristen|svarfristen)…(?:kan|når|kunne|nåede) (?:vi|jeg) (?:desværre |altså |dog )*ikke',
  '(?:kan|når) (?:vi|jeg) (?:desværre |altså |dog )*ikke…(?:holde|overholde|inden for) (?:fristen|svarfristen|tidsfristen)',
  '(?:forlænger|udskyder|rykker)(?: jeg| vi| derfor| hermed| nu)* (?:fristen|svarfristen|tidsfristen)(?! for (?:at )?(?:du|i|dig|jer|sende|ansøg|tilmeld|klage|høring))',
  'allow (?:us )?(?:up to |about |around |at least )?(?:[0-9]{1,4}|a|two|three|four|five|six|eight|ten) (?:working |business )?(?:days|weeks|week)',
  'rechnen sie(?: bitte)? mit',
);
