import { anyOf } from './word-pattern';

/** The words by which a reply tells whether it is one. All are for sentences in small letters. */

const YOU = '(?:dig|jer|dem|du|i|de)';
const US = '(?:jeg|vi|hun|han|de|man|afdelingen|sagsbehandleren|kollegaen|forvaltningen|udvalget)';

/** An answer will come. */
export const PROMISES = anyOf(
  // in other words
  '(?:jeg|vi) har(?: lige| nu| også)* (?:spurgt|rykket|taget fat i|kontaktet)…(?:om|hos|til|kollega|afdeling|leverandør|entreprenør|min|vores|dem|ham|hende)',
  'bedt…(?:svare|kontakte|ringe til|vende tilbage|undersøge|se på|kigge på)',
  '(?:overtaget|fordelt|tildelt|visiteret)…(?:sag|henvendelse|spørgsmål|sagsbehandler|ansøgning)',
  '(?:sagen|din sag|ansøgningen|din ansøgning|henvendelsen|din henvendelse|din klage|klagen) (?:ligger|er|står|bliver|skal|vil|kommer)(?: nu| stadig| p\\.t\\.| endnu| fortsat)* (?:hos|i kø|fordelt|tildelt|sendt|i proces|igangsat|først|behandlet|behandles|drøftes|vurderet|vurderes|op på|for på|nummer|oprettet|ikke (?:færdig|afgjort|afsluttet))',
  'ikke (?:færdig|afgjort|afklaret|endelig|nået|svare endnu|færdige|kan svare|svar på endnu)',
  'tålmodighed',
  '(?:vi|jeg) (?:er|har)(?: lidt| desværre| for tiden| meget| stadig)* (?:bagud|travlt|bunke|mange henvendelser|ventetid)',
  '(?:skal|skulle) nok (?:få|høre|give|sende|svare|vende|kontakte|ringe|melde)',
  '(?:kommer|følger) (?:der )?(?:et |en )?(?:svar|nyt|mere|besked|afgørelse)',
  '(?:svar|besked|nyt|afklaring|melding|afgørelse) (?:senest|inden|i løbet|i uge|i næste|på (?:man|tir|ons|tors|fre)dag|snarest|hurtigst|når|efter)',
  '(?:i proces|står i kø|på listen over sager|noteret din)',
  '(?:giver|gir|får) (?:dig |du |et )?(?:lyd|praj|bud|opkald)',
  '(?:kommer|skriver|melder|tager)(?: jeg| vi)? (?:tilbage|igen|kontakt)',
  'tager…(?:op med|kontakt til dig|det med|fat i)',
  '(?:bear with|thank you for your patience|not yet|no answer yet|working on it|looking into|on my list|asked (?:my|our|the)|will do)',
  '(?:noch nicht|noch keine|in bearbeitung|geduld|kümmere|kümmern)',
  // back with it
  `(?:vender|vende)(?: ${US})?…tilbage`,
  'kommer…tilbage (?:til|med|på|når)',
  `(?:hører|høre)(?: du| i| de)?…(?:fra (?:os|mig|ham|hende|dem|en|vores|min|afdelingen|[a-zæøå]+)|nærmere|mere|senest|inden)`,
  `får(?: ${YOU})?(?: [a-zæøå]+){0,3} (?:et |en |dit |din |jeres |skriftlig |skriftligt |endeligt? |samlet |konkret |fyldestgørende |egentligt? |mere |nærmere |yderligere |nyt? |klart |ordentligt? |rigtigt? )*(?:svar|besked|afgørelse|tilbagemelding|underretning|information|oplysninger|status|opdatering|melding|udmelding|udtalelse|dato|tid|opkald)`,
  '(?:få|modtager|modtage|forvente|forventer|have|har) (?:du |i |vi |at |kan |et |en |dit |din |skriftlig |skriftligt |endeligt? |nærmere |samlet )*(?:svar|besked|afgørelse|tilbagemelding|underretning)…(?:inden|senest|i løbet|i uge|om|på|når|snarest|efter|den|via|fra|digital|herefter|med|hurtigst|næste|i morgen|i dag|først)',
  `(?:svarer|besvarer|svare|besvare|give|giver|sende|sender|skriver|skrive|melder|melde|ringer|ringe|kontakter|kontakte|orienterer|orientere|opdaterer|informerer|underretter|vejleder|følger)(?: ${US})? (?:vi |jeg )?(?:${YOU} )?(?:så |nu |gerne |et |en |dig |jer |på |din |dit |ud |op )*(?:svar|besked|lyd|status|tilbage|opdatering|tilbagemelding|afgørelse|nærmere|op med|henvendelse|spørgsmål|mail|yderligere)…(?:inden|senest|i løbet|så snart|når|hurtigst|snarest|i uge|i næste|næste|på|i morgen|om|den|efter|herefter|uge|løbende|til|snart|i dag|mandag|tirsdag|onsdag|torsdag|fredag)`,
  `(?:ringer|ringe|kontakter|kontakte|skriver|skrive|mailer)(?: ${US})?…(?:dig|jer|dem)…(?:inden|senest|i løbet|så snart|når|hurtigst|snarest|i uge|næste|i morgen|i dag|den|på (?:man|tir|ons|tor|fre)dag|for at|herefter|snart|igen|op)`,
  '(?:svarer|besvarer|besvares)(?: [a-zæøå]+){0,4} (?:inden|senest|hurtigst|snarest|i løbet|så snart|når|på (?:man|tir|ons|tors|fre)dag|i morgen|i næste|næste|løbende)',
  `bliver (?:du|i|de)…(?:kontaktet|ringet op|orienteret|underrettet)`,
  '(?:du|i|de) (?:bliver|vil blive)…(?:kontaktet|ringet op|orienteret|underrettet)',
  'svar(?:et)? (?:følger|kommer|sendes|vil blive|forventes|kan forventes|får du|bliver)',
  '(?:afgørelsen?|svaret|besked|tilbagemeldingen?|udtalelsen?) (?:følger|kommer|sendes|vil (?:blive|foreligge|være)|forventes|foreligger|er klar|kan forventes|ventes|bliver)',
  '(?:forventer|regner med|håber|satser på|sigter (?:mod|efter)|stræber efter|bestræber (?:os|mig) på|tilstræber|vil forsøge|prøver|skulle gerne|kan love|lover|garanterer)…(?:svar|svare|besvare|besked|afgørelse|tilbage|behandle|behandlet|færdigbehandlet|afgjort|afklaret|sender til|gennemgår vi|klar med|vide|afklare|melde|sende|kontakte|ringe|være færdig|have et|nå)',
  // the matter is being looked into
  `(?:undersøger|undersøge)(?: ${US})? (?:nu |lige |det|sagen|din|dit|dine|jeres|forholdet|hvad|hvorfor|hvordan|om|mulighed|til bunds|nærmere|spørgsmålet|straks|internt)`,
  `(?:kigger|ser|kigge)(?: ${US})? (?:nu |lige |straks |nærmere )*(?:på|ind i|nærmere) (?:det|sagen|din|dit|dine|jeres|spørgsmålet|den)`,
  `(?:tager|tage)(?: ${US})? (?:den |det |spørgsmålet |sagen |din henvendelse |dit spørgsmål |din sag )(?:op |med )`,
  '(?:jeg|vi) (?:skal|er nødt til at|må|bliver nødt til at|vil)(?: gerne| lige| først| nu)* (?:undersøge|afklare|tale med|drøfte|vende det|spørge|tjekke|have|indhente|finde ud af|høre)',
  '(?:jeg|vi) (?:tjekker|afklarer|spørger|indhenter|drøfter|hører|vender|afventer|venter (?:på|stadig))',
  '(?:afventer|mangler) (?:stadig |fortsat |endnu |vi |jeg |p\\.t\\. )*(?:svar|en|et|oplysninger|udtalelse|høring|godkendelse|afklaring|behandling)',
  '(?:er|bliver|vil blive|går)(?: den| det| sagen)? (?:nu |stadig |fortsat |endnu |p\\.t\\. )*(?:under behandling|ved at blive|sat i gang|i gang med (?:at|sagen)|i kø|lagt i kø|i bero|til behandling|i høring|taget (?:under|til)|journaliseret|registreret|oprettet)',
  '(?:er|vi er|jeg er|arbejder)…(?:i gang med (?:at|sagen|din|behandlingen)|på (?:din |sagen|at |højtryk|at finde|svaret|det))',
  '(?:behandler|behandle|behandles|behandlet|gennemgår|gennemgå|sagsbehandler|vurderer|vurdere|vurderes)(?: vi| jeg)? (?:nu |snart |hurtigst muligt |henvendelser |ansøgninger |sager |alle |den |det |din |dit |jeres |dine |sagen|ansøgningen|henvendelsen|inden|senest|i rækkefølge|i den rækkefølge|i uge|i løbet|først|på)',
  '(?:træffer|træffe|træffes)(?: vi)?…afgørelse',
  '(?:sagsbehandlings|behandlings|svar|ekspeditions|vente)tid(?:en|er)?',
  'det tager…(?:uger?|dage|måneder?|hverdage|arbejdsdage)…(?:svar|behandle|afgørelse|undersøge|afklare)',
  'har brug for (?:lidt )?(?:mere|længere) tid',
  'få (?:nyt|nærmere)',
  'så snart (?:jeg|vi|der|den|det|sagen|svaret)',
  '(?:forventet|forventes) (?:svar|svartid|afgørelse|svardato)',
  '(?:går|er)(?: vi| jeg)?(?: nu)? (?:i gang|begyndt) (?:med )?(?:at|på)',
  '(?:ved|vide) (?:vi|jeg|du|i) (?:mere|nærmere)',
  '(?:lagt|sat|taget)…(?:i bunken|på dagsordenen|i kø|op på|med til)',
  '(?:udskyde|udskyder|udskudt|udskydes|forsinket|forsinkes)',
  '(?:må|skal) (?:jeg|vi) (?:lige )?(?:vende tilbage|undersøge|have undersøgt)',
  '(?:den nye|ny) (?:dato|svarfrist|svardato) (?:er|bliver)',

  // English
  "(?:will|shall|(?:i|we|you|they|he|she)[’']ll|aim to|hope to|expect to|going to|try to|endeavou?r to|able to)…(?:get back|come back|reply|respond|answer|be in touch|contact you|call you|let you know|revert|write to you|update you|look into|investigate|send you (?:an?|the|our) (?:answer|reply|decision|response|update)|follow up|review|process|reach out|have an answer|hear from|receive (?:an?|our|the|your) (?:answer|reply|decision|response))",
  "you(?: will| can expect to| should|[’']ll)…(?:hear|receive…(?:reply|answer|decision|response)|get (?:an?|our|your|the) (?:reply|answer|decision|response)|have (?:an?|our|your|the) (?:reply|answer|decision|response)|be contacted)",
  '(?:are|am|is)(?: currently| still| now)* (?:looking into|investigating|processing|reviewing|working on|being processed|under review|waiting for|awaiting|checking|being reviewed)',
  '(?:processing|response|handling) time',
  '(?:forvente|forventer|regne med|regner med)(?: at| du| i)*(?: få| høre| et| en| dit)* (?:svar|afgørelse|besked|tilbagemelding|nyt)',
  'expect (?:a|an|our|to have) (?:reply|answer|response|decision)',
  'need(?: some| a little| a bit)* more time',
  'i (?:need to|have to|must) (?:check|ask|look into|consult|speak)',
  'will (?:be dealt with|be processed|be handled|be answered|take)',
  // German
  '(?:melde|melden)(?: ich| wir)?(?: mich| uns)',
  '(?:antworten|antworte|antwort|bescheid|rückmeldung)…(?:erhalten|bekommen|geben|folgt|senden|sende|bis|innerhalb|in der|zukommen|spätestens|so bald)',
  '(?:erhalten|bekommen|sende|senden|gebe|geben|schicke|schicken)…(?:antwort|bescheid|rückmeldung|entscheidung)',
  'werden?…(?:antworten|beantworten|prüfen|kontaktieren|anrufen|bearbeiten|bearbeitet|informieren|entscheiden|geprüft|melden|zurückkommen)',
  '(?:prüfe|prüfen|kläre|klären|bearbeiten)(?: ich| wir)? (?:das|dies|ihre?|den|die|es|nun|derzeit)',
  'bearbeitungszeit',
  'hören…von (?:uns|mir)',
);

/** Somebody of the house does something that leads to an answer: with a day to come in the same sentence it is a promise. */
export const DOES = anyOf(
  '(?:svarer|besvarer|svare|besvare|sender|sende|skriver|skrive|ringer|ringe|melder|melde|giver|give|ser|kigger|tager|taler|tale|snakker|spørger|spørge|undersøger|undersøge|tjekker|tjekke|samler|gennemgår|gennemgås|gennemgå|behandler|behandle|behandles|behandlet|vurderer|vurdere|vurderes|afklarer|afklare|finder|beregner|regner|regne|forventer|forvente|forventes|forventet|håber|vender|vende|følger op|kommer tilbage|opdaterer|kontakter|kontakte|kontaktes|orienterer|informerer|udskyde|udskyder|udskydes|afgør|afgøre|afgøres|afgjort|besvares|besvaret|vide|ved vi|ved jeg|drøfter|drøftes|afklaret|sender til|gennemgår vi|klar med|får svar|(?:du|i) (?:får|har) (?:det|den|dem|svar|noget)|(?:det|den|dem) (?:får|har) (?:du|i)|satser|lover|love|garanterer|færdig|færdige|foreligger|foreligge|giv os|giv mig|ny dato|nye dato)',
  '(?:answer|reply|write|call|send|get back|come back|look|check|ask|speak|talk|review|process|decide|hope|expect|expected|contact|update|know|let|have|hear|finish|complete|ready|get it|receive|revert|respond|aim|finalise|finalize|deliver)',
  '(?:antworte|antworten|antwort|melde|melden|sende|senden|schicke|schicken|rufe|rufen|prüfe|prüfen|kläre|klären|bearbeite|bearbeiten|entscheiden|erhalten|bekommen|hören|rechnen|geben|gebe|informieren|wissen|spreche|bescheid|rückmeldung|beantworten|geprüft|bearbeitet)',
);

/** What is handed over or done then is the thing itself, and the mail has answered. */
export const THE_THING = anyOf(
  '(?:faktura|fakturaen|regning|regningen|opkrævning|opkrævningen|opkræves|girokort|pas|passet|kørekort|kørekortet|sygesikringskort|sundhedskort|kort|kortet|beholder|beholderen|beholdere|spand|spanden|nøgle|nøglen|nøglerne|pengene|beløbet|tilskuddet|ydelsen|udbetaling|udbetalt|udbetales|udbetaler|løn|refusion|tømmer|tømmes|tømt|henter|hentes|afhente|afhentes|afhentning|leverer|leveres|levering|reparerer|repareres|repareret|udbedres|udbedret|montøren|håndværker|håndværkeren|renholdes|asfalteres|åbner|starter|start|begynder|plads|pladsen|hjælpemidlet|kørestolen|rollatoren|hjemmehjælp|træning|undervisning|aflastning|træder i kraft|gælder|gældende|gyldig|beskæres|fældes|males|skiftes|udskiftes|slettes|lukker|lukket|holder åbent|åbent|køber|indbetale|betale|tilmelding|tilmelde)',
  '(?:invoice|passport|card|money|payment|paid|key|keys|collected|emptied|repaired|open|opens|closed|starts|start)',
  '(?:rechnung|pass|karte|geöffnet|geschlossen|öffnet|überwiesen|ausgezahlt|geleert|abgeholt)',
);

/** It only sounds so: negated, asked of the reader, conditional, or kept with this very mail. */
export const NO_PROMISE = anyOf(
  'for at vende tilbage',
  'som (?:lovet|aftalt)…(?:her|hermed|svar på|får du her|vender jeg)',
  'her (?:er|kommer|får du|følger) …?(?:svar|svaret|besked|afgørelsen?)',
  'gør (?:jeg|vi) (?:så )?(?:hermed|nu)',
  'hermed (?:svar|besked|afgørelse|sender|fremsendes|meddel)',
  'meddeler hermed',
  'vender (?:jeg |vi )?(?:nu |her )?tilbage (?:på|vedrørende|angående) din (?:mail|henvendelse)',
  'beklager…(?:sene|lange|sen|ventetid|svartid|først svarer)',
  'undskyld…(?:sene|lange|sen|ventetid|svartid)',
  '(?:hører|høre|vender|vende|foretager|gør) (?:vi |jeg |du |os )?(?:derfor |herefter )?(?:ikke|ej)',
  'ikke (?:yderligere|mere|høre|vende tilbage)',
  'du er(?: altid| meget| selvfølgelig| naturligvis)? velkommen',
  'i er(?: altid| meget)? velkommen',
  'velkommen til at',
  'hvis (?:du|i)…(?:spørgsmål|i tvivl|ikke (?:er |bliver )?(?:enig|tilfreds)|brug for|ønsker|vil klage|vil høre mere|klager|søger|ansøger|sender|indsender)',
  'har du…spørgsmål',
  'hører du ikke fra',
  'hører (?:jeg|vi) (?:ikke )?(?:fra )?(?:dig|jer)?',
  'ser frem til at høre',
  'glæder (?:mig|os) til',
  "(?:look(?:ing)? forward|hope to hear|please (?:do not hesitate|feel free|contact|get in touch|let)|feel free|if you (?:have|need|wish|would)|let me know|as promised|do not hesitate|don't hesitate)",
  'bei fragen',
  '(?:falls|wenn|sollten) sie',
  '(?:melden|wenden) sie sich',
  'wie versprochen',
  '(?:vend|kontakt|ring|skriv)(?: endelig| gerne| bare| venligst)?(?: tilbage)? (?:til )?(?:os|mig|igen)',
  'fik (?:du )?svar',
  'har (?:nu |allerede |tidligere )?(?:fået|modtaget|sendt dig) (?:et |dit )?svar',
);

/** Somebody else has it now. */
export const PASSES_ON = anyOf(
  '(?:har|er|bliver|vil blive|hermed)…(?:sendt|givet|videresendt|oversendt|videregivet|viderebragt|overdraget|sendt din [a-zæøå]+)…(?:videre|til (?:rette|afdelingen|min kollega|en kollega|vores|teknik|byg|jobcent|borgerservice|[a-zæøå]+afdelingen|[a-zæøå]+forvaltning(?:en)?|[a-zæøå]+centret|[a-zæøå]+teamet|team [a-zæøå]+))',
  '(?:har|er|bliver)(?: jeg| vi| hermed| nu| derfor| din| dit| mail| henvendelse| spørgsmål| den| det| sagen| ansøgning| klage| blevet)* (?:videresendt|oversendt|viderestillet|videregivet|overdraget)',
  '(?:sender|sendes|giver|videresender|oversender|videregiver|overdrager)(?: jeg| vi)?(?: hermed| nu| derfor| lige| straks)*(?: din [a-zæøå]+| dit [a-zæøå]+| den| det| sagen| mailen| henvendelsen| jeres [a-zæøå]+)?(?: derfor| hermed| nu| straks)* (?:videre|over|til (?:rette|min kollega|en kollega|vores|afdelingen|[a-zæøå]+afdelingen))',
  '(?:videresender|oversender|videresendes|oversendes)',
  '(?:have|has been|am|is being|are|will)…(?:forwarded|forwarding|passed (?:on|your|it|this)|passing|referred|transferred)',
  'i (?:forwarded|passed)',
  '(?:weitergeleitet|weitergegeben|leite(?:n)? (?:ihre|sie|das|es|wir|ich))',
);

/** What was passed on is praise, or was answered by those who got it. */
export const HAS_ANSWERED = anyOf(
  '(?:ros|rosen|roser|roserne|takken|hilsenen|(?:de|den|det) er (?:givet|sendt) videre til (?:personalet|medarbejderne|holdet|teamet))',
);

/** Only that it has come. */
export const RECEIVED = anyOf(
  '(?:har|er)(?: vi| jeg| hermed| nu| den| fra)*(?: din [a-zæøå]+)? modtaget',
  'bekræfter…(?:modtage|at (?:vi|jeg) har)',
  'modtagelsen af',
  'kvittering(?:en)? for',
  'kvitterer',
  'er kommet (?:frem|ind|til os)',
  'have (?:now )?received (?:your|the)',
  '(?:acknowledge|confirm) (?:receipt|that)',
  'haben (?:ihre|ihren|ihr)…erhalten',
  'eingegangen',
  'bestätigen…(?:eingang|erhalt)',
);

/** A question back, or the wish for something that is missing. */
export const ASKS_BACK = anyOf(
  '(?:kan|vil|kunne|må)(?: du| i| jeg| vi)(?: eventuelt| venligst| lige| ikke| evt\\.?| få| bede| godt| gerne)* (?:dig |jer |os |mig |om |at )*(?:sende|oplyse|bekræfte|uddybe|skrive|fortælle|præcisere|give|svare|ringe|indsende|vedhæfte|tilsende|forklare|besvare|beskrive|eftersende|sætte|huske|dokumentere|oplysning|få|høre|spørge|vide)',
  '(?:må|skal|vil) (?:jeg|vi) (?:derfor |gerne )?(?:bede|anmode) ',
  '(?:jeg|vi) (?:skal|har|mangler|får|vil|behøver)(?: nemlig| derfor| dog| først| gerne| stadig| fortsat| lige| bare| kun| også)* (?:bruge|brug for|mangler|have|nogle|følgende|vide|kende|et|en|dit|din|dokumentation|oplysninger)…(?:for at|fra dig|før|inden|om|dig|nummer|adresse|dato|dokumentation|oplysninger|først|:|følgende)',
  '(?:jeg|vi) mangler(?: dog| stadig| fortsat| blot| bare| kun| lige)? (?:din|dit|dine|en|et|nogle|følgende|dokumentation|oplysninger|at|to|tre)',
  'der mangler',
  'send(?: mig| os| venligst| gerne| det| dem| blot| bare| lige)*…(?:så|til (?:mig|os)|senest|inden|retur|på mail|hurtigst|kopi|dokumentation|oplysninger|kontoudtog|lønsedler|lønseddel|billede|foto)',
  '(?:bedes|bedes du|skal du|vil du|du bedes)(?: venligst)? (?:sende|oplyse|indsende|bekræfte|eftersende|fremsende|uploade|udfylde|give|vælge|angive)',
  'skriv (?:gerne|venligst|lige|blot)? ?(?:dit|din|hvornår|hvilken|hvad|hvor|om|adressen|mig|tilbage med)',
  'før (?:jeg|vi) kan (?:svare|behandle|gå videre|komme videre|hjælpe|vurdere|give|besvare|træffe|sige)',
  'for at (?:jeg|vi|kunne) (?:kan |kunne )?(?:svare|behandle|hjælpe|besvare|vurdere|komme|undersøge|gå|give)…(?:skal|bedes|har|mangler|brug|må|bruge)',
  '(?:could|can|would|will) you(?: please| kindly| also)? (?:send|tell|confirm|let|provide|clarify|give|explain|specify|share|forward|write|state|attach|upload|elaborate|describe)',
  'please (?:send|provide|confirm|specify|clarify|let (?:us|me) know (?:which|what|when|your|if you)|tell|forward|state|attach|upload)',
  '(?:i|we) (?:need|require|still need|lack|are missing|am missing) (?:your|some|the|a|more|further|additional|to know)',
  'before (?:i|we) can (?:answer|proceed|process|help|continue|decide|reply)',
  'könn(?:t)?en sie (?:mir|uns|bitte)',
  'bitte (?:senden|schicken|teilen|bestätigen|nennen|geben|reichen|ergänzen)',
  '(?:benötigen|brauchen|benötige|brauche|fehlen|fehlt)(?: wir| ich| noch| uns| mir| von)',
);

/** Questions that close a mail and ask nothing. */
export const POLITE_QUESTION = anyOf(
  '(?:har du|har i|hvis du har|skulle du have|er der)(?: flere| andre| yderligere| nogen| øvrige| nogle)*…(?:spørgsmål|brug for|noget, du|andet)',
  '(?:andet|mere|yderligere) (?:jeg|vi) kan (?:hjælpe|gøre)',
  'giver det mening',
  'kan (?:jeg|vi) hjælpe (?:dig )?med (?:andet|mere)',
  'any (?:other |further |more )?questions',
  'anything else',
  'haben sie (?:noch |weitere )*fragen',
  'vidste du',
  'er du (?:uenig|utilfreds|ikke enig|i tvivl)',
  'vil du (?:klage|vide mere|læse mere)',
  'utilfreds med',
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
