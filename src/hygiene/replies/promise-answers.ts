import { anyOf } from './word-pattern';

/**
 * How an answer that is to come is spoken of, put together from who, what and when instead of phrase by phrase. All are
 * for sentences in small letters; those with "_BY_DAY" tell something only beside a day ahead.
 */

/** What people wait for, by its many names. */
const ANSWER =
  '(?:(?:del|slut|mail|skrift)?svar(?:et|ene|brevet)?|besked(?:en)?|afgørelse(?:n|r|rne)?|tilbagemelding(?:en|er)?|(?:ud)?melding(?:en)?|vurdering(?:en)?|redegørelse(?:n)?|udtalelse(?:n)?|afklaring(?:en)?|beslutning(?:en)?|stillingtagen|konklusion(?:en)?|nyt(?= (?:fra|om|i sagen|at|til|senest|inden|i næste|i uge|på|snart|herfra|når)|[.,!]|$)|nærmere|' +
  'answer|reply|response|decision|feedback|assessment|ruling|' +
  'antwort|bescheid|rückmeldung|entscheidung|stellungnahme|einschätzung|auskunft)';
/** What may be an answer: with a day to come beside it, it is. */
const RESULT =
  '(?:forklaring(?:en)?|resultat(?:et|er|erne)?|udfald(?:et)?|status(?:mail)?|opdatering(?:en)?|orientering(?:en)?|underretning(?:en)?|information|oplysninger(?:ne)?|opkald|indstilling(?:en)?|begrundelse(?:n)?|reaktion|lyd|bud|praj|notat(?:et)?|udkast(?:et)?|opgørelse(?:n)?|oversigt(?:en)?|beregning(?:en)?|løsning(?:en)?|forslag|det hele|' +
  'update|explanation|outcome|result|results|conclusion|statement|news|' +
  'ergebnis|nachricht|mitteilung|neuigkeiten|erklärung)';
const YOU = '(?:du|i|de|dig|jer|dem|you|sie|ihnen)';

/** "får du svar", "du skal nok få en afgørelse", "kan I påregne svar". */
export const GETS_ANSWER = anyOf(
  `(?:får|modtager|hører) ${YOU}…${ANSWER}`,
  `${YOU}(?: [a-zæøå]+){0,2} (?:får|modtager|få|modtage|hører|høre|forvente|forventer|påregne|påregner|regne med|vente|have)…${ANSWER}`,
  `(?:regn|påregn|forvent) (?:med )?…${ANSWER}`,
  '(?:du|i|de) (?:skal nok |vil )?(?:får|få) at vide',
  'får (?:du|i|de) at vide',
  '(?:du|i) (?:kender|ved)…(?:resultatet|afgørelsen|svaret|udfaldet|besked|mere)',
  "you(?: will|[’']ll| can| should| may| shall)…(?:have|get|receive|expect|hear)…(?:answer|reply|response|decision|feedback|assessment|from)",
  "(?:will|shall|[a-z]+[’']ll) (?:also |then )?(?:tell|inform|notify|advise) you",
  'sich bei ihnen (?:meldet|melden)',
  '(?:erhalten|bekommen|hören|haben) sie…(?:antwort|bescheid|rückmeldung|entscheidung|stellungnahme|von uns|von mir)',
  'sie (?:erhalten|bekommen|hören)…(?:antwort|bescheid|rückmeldung|entscheidung|stellungnahme|von uns|von mir)',
);

/** "…, og skriver i uge 50", "jeg svarer fredag": somebody of the house, and what is said to the reader. */
export const ANSWERS_BY = anyOf(
  '(?:jeg|vi|og|så|men|hun|han) (?:svarer|skriver|ringer|melder (?:mig|os|tilbage|ud)|mailer|vender tilbage|giver (?:dig|jer) (?:besked|svar|lyd|et))',
  '(?:svarer|skriver|ringer|mailer|melder|vender) (?:jeg|vi)',
  "(?:i|we)(?:[’']ll| will) (?:reply|answer|write|call|ring|email|get back|come back|let you know|be in touch)",
  '(?:melde|melden|schreibe|schreiben|antworte|antworten|rufe|rufen) (?:ich|wir|ihnen|sie)',
  '(?:ich|wir) (?:melde|melden|schreibe|schreiben|antworte|antworten|rufe|rufen)',
);

/** An answer to everybody, or to somebody else: a fact rather than a promise. */
export const OF_OTHERS = anyOf(
  '(?:alle|samtlige|naboerne|forældrene|borgerne|virksomhederne|udvalget|(?:de )?andre|de øvrige)(?: [a-zæøå]+){0,2} (?:får|modtager|har fået|svarer|kan|hører)',
  '(?:får|modtager|har) (?:alle|samtlige|naboerne|forældrene)',
  'svar til alle',
  'all (?:applicants|children|parents|pupils|residents|citizens|neighbours)',
  'alle (?:kinder|eltern|bewerber|antragsteller)',
  '[a-zæøå]*(?:behandlings|vente|svar)tid(?:en)? (?:hos (?!os)[a-zæøå]+|i (?:nævnet|ankestyrelsen|skat|klagenævnet|regionen|statsforvaltningen|retten|byretten)|ved (?:domstolene|retten|nævnet))',
  '(?:processing|waiting|response) times? (?:at|in|with) (?:the (?:tax|police|court|board|agency|national|state|region)|[a-z]+ (?:agency|board|court))',
);

/** "Vejen er færdig den 18. december": a thing, and no word of an answer. */
export const THING_READY = new RegExp(
  `^(?:og |men |så |(?:hej|kære)[^,.]{0,30}, ?)?(?:(?:den|det|de|din|dit|dine|jeres|vores|nye?|the|your|new|der|die|das|ihre?) ){0,3}(?!(?:${ANSWER}|[a-zæøåäöü]*(?:sag|svar|afgørelse|rapport|notat|undersøgelse|behandling|udtalelse|plan|forslag|udkast|oversigt|redegørelse|opgørelse|beregning|tal|referat|indstilling|materiale|aktindsigt|papir|liste|brev|resultat|tilladelse|godkendelse|ansøgning|klage|gennemgang|konklusion|besvarelse|høring|case|report|result|letter|draft|permit|bericht|ergebnis)[a-zæøåäöü]*|alt|det|den|de|hele|jeg|vi|hun|han|der|som|du|i|it|we|they|she|he|you|that|all|everything|es|wir|sie|ich|alles)[^a-zæøåäöü])[a-zæøåäöü]+ (?:er|bliver|står|forventes|skulle være|ventes|is|are|will be|should be|ist|sind|wird)(?: [a-zæøåäöü]+){0,2} (?:klart?|færdigt?|færdige|klare|åbent?|åbnet|på plads|ready|done|finished|complete|fertig)(?![a-zæøåäöü])`,
);

/** One of all those: what is told of all is told the reader. */
export const HAS_APPLIED = anyOf(
  '(?:[a-zæøå]*ansøgning(?:en|er|erne)?|tilmelding(?:en)?|høringssvaret|(?:din|jeres|your|ihre?n?) (?:[a-zæøå]+ )?(?:[a-zæøå]*ansøgning|tilmelding|indskrivning|indsigelse|høringssvar|bemærkninger|application|antrag|bewerbung))',
);

/** "Svar fra mig tirsdag", "om en uge har du min vurdering": the noun, the day and nothing more. */
export const ANSWER_BY_DAY = anyOf(
  ANSWER,
  `(?:får|har|modtager|tilsendes) (?:du|i|de)…${RESULT}`,
  `(?:du|i|de) (?:får|har|modtager|skal have|kan få|vil få|kan forvente)…(?:${RESULT}|plan(?:en)?|referat(?:et)?)`,
  '(?:får|modtager)(?: du| i| de)?(?: et)? brev (?:om|med|når)',
  `(?:sie )?(?:erhalten|bekommen|hören|wissen)(?: sie)?…(?:${RESULT}|mehr)`,
  `(?:kommer|sender|skriver|giver|følger|foreligger|fremsendes|forventes|ventes)…${RESULT}`,
  `${RESULT} (?:[a-zæøå]+ )?(?:kommer|sender|følger|foreligger|fremsendes|forventes|ventes|er klar|får|har)`,
  '(?:det|den|de|jeg|vi|svaret|sagen|afgørelsen|tallene|materialet|papirerne|udkastet|notatet|planen|it|we|they|i|es) (?:er|bliver|ligger|står|være|(?:skulle|kan|vil|må|burde) (?:nok )?være|is|are|will be|should be|ist)…(?:klar|færdige?|parate?|på plads|ready|done|fertig)',
  `(?:får|har) (?:du|i|de) (?:det |den |dem )?(?:på skrift|på mail|tilsendt|at vide|i hænde|i indbakken|i din|i jeres|besvaret|lavet)`,
  '(?:jeg|vi) (?:(?:stiler|sigter) (?:mod|efter)|går efter|(?:satser|regner|håber|forventer|planlægger|tilstræber|gætter|tror) (?:på|med|at))',
  '(?:har|er) (?:vi|jeg)…(?:fundet|afklaret|undersøgt|afgjort|besluttet|færdige?)',
  'det bliver(?: nok| først| altså| så)*',
  '[a-zæøå]+(?:en|et|erne|ne) får (?:den|det|dem)',
  'får (?:du|i)(?: den| det| dem)?(?: på| senest| inden| først| allerede| nok)* (?:man|tirs|ons|tors|fre)dag',
  'får (?:du|i)(?: den| det| dem)?(?: senest| inden| først| allerede| nok)* (?:i morgen|i næste|i uge|den [0-9]+|om|i løbet)',
  '(?:beslutter|afgør) (?:jeg|vi|hun|han)',
  '(?:realistisk|holde mig op på|en aftale|mit bud)',
  '(?:jeg|vi|hun|han|udvalget|chefen) (?:siger (?:ja|nej|til)|beslutter|bestemmer|afgør|tager stilling|vælger)',
  "(?:you|we|i)(?: will|[’']ll| shall| can| hope to)…(?:update|explanation|outcome|results?|conclusion|statement|news)",
);

/** A sentence that begins with what the writer will do, "jeg" left out, or with what was asked for: "Får du i morgen". */
export const BEGINS_BY_DAY =
  /^(?:(?:hej[^,.]{0,40}, ?|ok,? |jeg |vi |og |så |men |ellers )?(?:svarer|ringer|skriver|vender|melder|sender|kigger|ser|tjekker|undersøger|prøver|forsøger|følger|læser|taler|spørger|regner) |(?:får|har) (?:du|i|de) |(?:det|den|dem) (?:får|har|gør|svarer|ordner|klarer|sender|vender|kommer) (?:du|i|de|jeg|vi|han|hun|dig|jer) |(?:giv|lad) (?:mig|os) |(?:will|shall|going to) (?:do|check|reply|call|write|answer|get)|give me )/;

const WHO =
  '(?:jeg|vi|hun|han|(?:min|vores|en|din) [a-zæøå]{3,24}|[a-zæøå]{2,24}(?:afdelingen|teamet|kontoret|behandleren|lederen|chefen|juristen|rådgiveren|arkivaren|teknikeren|ingeniøren|medarbejderen|kollegaen|kollegerne|centret|forvaltningen|sekretariatet|arkivaren)|juristen|arkivaren|teknikeren|ingeniøren|kollegaen|sagsbehandleren|afdelingen|forvaltningen|direktøren)';
const HOW =
  '(?: (?:nu|lige|straks|også|selvfølgelig|naturligvis|først|selv|gerne|meget|dog|derfor|så|stadig|fortsat|endnu|snart|hurtigt|altså|nok|bare|efterfølgende|straks|hellere|lidt|skal|vil|kan|må|bliver|nødt|til|at|er|ved|i gang med|sidder|går|prøver|forsøger|og|derefter|herefter)){0,4}';
const LOOKS =
  '(?:undersøger?|tjekker?|checker?|efterlyser?|forhører?|kigger?(?: (?:lige|nærmere|grundigt))* (?:på|ind|i)|ser?(?: (?:lige|nærmere|grundigt|nøje))* (?:på|ind på)|indhenter?|afklarer?|drøfter?|rykker?|leder?(?: (?:nu|stadig|videre|efter))|graver?|regner? på|gennemgår?|(?:vurderer?|behandler?)(?: lige| nu| stadig| i øjeblikket| netop)* (?:nu|om|det|den|sagen|din|dit|dine|jeres|hele|alle)|læser?(?: (?:det|den|dem|sagen|hele|alt|dit|din|jeres))|arbejder?(?: (?:på|videre|med))|følger? op|prøver? igen|forsøger? igen|ringer? igen|vender? (?:tilbage|det|den|sagen|spørgsmålet)|tager? stilling|tager?(?: (?:det|den|sagen|spørgsmålet))? (?:fat|op|med)|spørger? (?:min|en|vores|afdelingen|ind|lige|dem|ham|hende|chefen)|taler? (?:lige )?med (?:min|en|vores)|finder? (?:ud af|en anden|frem)|sætter? (?:mig|os) ind i|får (?:kigget|set|læst|svaret|undersøgt|talt|spurgt|tid)|får (?:en|min|vores) [a-zæøå]+ til at)';

/** The question is being looked into: by the writer or by somebody of the house, now or soon. */
export const LOOKS_INTO = anyOf(
  `${WHO}${HOW} ${LOOKS}`,
  `(?:finder|undersøger|tjekker|checker|afklarer|drøfter|gennemgår|efterlyser|vender|kigger|ser|følger|tager|arbejder|regner) ${WHO}(?: (?:lige|nu|straks|gerne|nærmere|selvfølgelig|så|derfor|snarest|videre)){0,3} (?:på|op|tilbage|det|den|sagen|fat|med|nærmere|ind|ud af)`,
  '(?:så )?må (?:vi|jeg) (?:se|have fundet|finde ud af)',
  'vi får se',
  '(?:jeg|vi) (?:er|sidder)(?: [a-zæøå]+){0,2} (?:i gang|med (?:det|den|sagen) (?:nu|lige nu))',
  "(?:i|we|she|he|they|colleague|team|department|secretary|officer|engineer|lawyer|caseworker)(?:[’'](?:ll|m|re|s))?(?: (?:will|shall|am|are|is|have to|has to|need to|needs to|must|want to|would like to|going to|now|just|still|currently|first|also|then)){0,4} (?:check(?:ing)?|ask(?:ing)?|look(?:ing)? (?:into|at|it up)|find(?:ing)? out|consult(?:ing)?|investigat(?:e|ing)|review(?:ing)?|examin(?:e|ing)|assess(?:ing)?|wait(?:ing)? (?:for|on|to hear)|await(?:ing)?|discuss(?:ing)?|clarify(?:ing)?|chas(?:e|ing)|verify(?:ing)?|process(?:ing)?|work(?:ing)? on)",
  'let me (?:check|ask|look|find|get|see)',
  'leave it with (?:me|us)',
  '(?:ich|wir|kollegin|kollege|abteilung)(?: [a-zäöüß]+){0,3} (?:prüf|klär|frag|schau|erkundig|recherchier|such|bearbeit|kümmer|besprech|sprech)(?:en|e|t|st|te)',
  '(?:prüf|klär|frag|schau|erkundig|recherchier|bearbeit|kümmer|besprech)(?:en|e) (?:ich|wir)',
);

/** It is not to be: no answer will come, nobody looks. */
export const NOTHING_COMES = anyOf(
  '(?:du|i|de|der|vi|jeg) (?:får|hører|modtager|kommer|sender|giver|svarer|skriver|ringer|vender)(?: (?:dog|derfor|altså|desværre|du|i|de|normalt|jo))* (?:ikke|ingen|intet)',
  '(?:får|hører|modtager|kommer) (?:du|i|de|der)(?: (?:dog|derfor|altså|desværre|jo))* (?:ikke|ingen|intet)',
  '(?:kigger|ser|undersøger|tjekker)…(?:sammen|ikke nærmere|ikke på)',
  'you will not (?:hear|receive|get)',
  'no further (?:reply|answer|response)',
  'sie (?:erhalten|bekommen|hören) (?:keine|nichts|nicht)',
);

/** It ends with this mail. */
export const NOTHING_MORE = anyOf(
  '(?:hører|høre|vender|gør|foretager|sker)(?: du| i| vi| jeg| os| der| altså| derfor| så)* (?:ikke|ikke noget|intet) (?:mere|yderligere|tilbage)',
  '(?:hear|do) nothing (?:more|further)',
  'no further (?:reply|answer|response|action|steps)',
  'hören sie nichts (?:mehr|weiter)',
);

/** "Du får ikke svar før fredag": it comes, only later. */
export const BUT_LATER = anyOf(
  '(?:(?:før|inden) (?!du|i |de )|endnu|i dag|i morgen|lige nu|denne uge|allerede|until|yet|before|today|vor|noch|heute|men|but|aber)',
);

/** "Har du ikke gjort det inden den 15., sender vi et påbud": a threat or an offer, and the reader's to bring about. */
export const IF_READER_FAILS =
  /^(?:og |men )?(?:har|gør|betaler|sender|svarer|kommer|hører|modtager|får|retter|fjerner|er|bliver|kan|passer|vil|ønsker|ændrer) (?:du|i|de|vi|det|den) (?:ikke|stadig|fortsat|endnu|alligevel|hellere)/;
/** "Når du har søgt, får du svar inden 4 uger": the reader's to bring about too. */
export const IF_READER_DOES =
  /^(?:og |men )?(?:når|hvis|såfremt|if|when|once|wenn|falls|sobald) (?:du|i|man|you|sie) /;
/** Wishes have days in them too. */
export const WISHES = anyOf(
  '(?:have (?:fun|a (?:nice|good|great|lovely|pleasant|happy))|enjoy|see you|(?:rigtig )?(?:god|dejlig|glædelig|fortsat god) (?:weekend|jul|påske|pinse|sommer|ferie|dag|aften|fornøjelse|tur|efterårsferie|vinterferie|nytår)|vi ses|ses vi|(?:kom|kig) (?:bare |endelig |gerne )?(?:forbi|ind)|velkommen|tager imod|schönes? (?:wochenende|tag)|bis dann)',
);

/** What the reader asked is said again, and is not what the writer says. */
export const RESTATED =
  /(?:^|[^a-zæøåäöü])(?:(?:spørger|skriver|beder|klager) (?:du|i|de)|(?:du|i|de|you|sie) (?:spørger|spurgte|har spurgt|skriver|skrev|har bedt|beder|klager|efterlyser|ask|asked|wrote|fragen|fragten)),? ?(?:om|hvornår|hvorfor|hvad|hvordan|at|over|when|why|whether|if|that|wann|ob|warum)[^,.;:]*/;

/** What something rests on is over. */
export const SOURCES =
  /(?:^|[^a-zæøå])(?:på (?:baggrund|grundlag) af|ud fra|ifølge|i henhold til|med henvisning til|based on|according to|aufgrund|laut)(?: [a-zæøåäöü]+){1,3}/;

/** What the reader may do to reach somebody, or does: "du skriver dig bare op". */
export const OFFERED =
  /(?:^|[^a-zæøåäöü])(?:(?:du|i|man|you) (?:ringer|skriver|mailer|kontakter|henvender|melder|svarer|klager|call|write|contact|ring|ask)|(?:(?:du|i|man|you) (?:kan|må|skal|bedes|can|may)|(?:kan|må|skal) (?:du|i|man)|sie können)(?: [a-zæøåäöü]+){0,2} (?:ringe|kontakte|skrive|henvende|vende tilbage|spørge|klage|rykke|call|contact|write|ask|anrufen|schreiben))[^,.;:]*/;

/** What was promised before this mail; it says nothing of what is promised now. */
export const WAS_PROMISED = anyOf(
  '(?:lovede|havde(?: ellers)? lovet|blev lovet|stod der|stod, at|skrev|sagde|oplyste|fik at vide|var lovet|promised|said|wrote|versprochen|geschrieben)…(?:kunne|ville|skulle|could|would|should|svar|svare|høre|besked|vende|können|würden)',
  '(?:du|i) (?:kunne|ville|skulle)…(?:forvente|høre|få)',
);
export const BUT_NOW = anyOf(
  '(?:men|derfor|nu|stadig|endnu|først|udskyde|i stedet|but|however|now|still|aber|jetzt|noch)',
);

/** It was to come, and has not. */
export const DELAYED = anyOf(
  'ikke…(?:lovet|aftalt|nå|når|nåede|nået|i dag|inden|færdig|klar)',
  '(?:nåede|når|nået) (?:det|den|jeg|vi)? ?(?:desværre |altså )*(?:ikke|aldrig)',
  '(?:forsinket|udskudt|udsat|trækker ud|længere tid|more time|delayed|verspätet|verzögert)',
);
