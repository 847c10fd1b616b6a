import { anyOf } from './word-pattern';

/** What acknowledges without promising: passed on, received, asked back. All are for sentences in small letters. */

/** Somebody else has it now. */
export const PASSES_ON = anyOf(
  '(?:har|er|bliver|vil blive|hermed)…(?:sendt|givet|videresendt|oversendt|videregivet|viderebragt|overdraget|sendt din [a-zæøå]+)…(?:videre|til (?:rette|afdelingen|min kollega|en kollega|vores|teknik|byg|jobcent|borgerservice|[a-zæøå]+afdelingen|[a-zæøå]+forvaltning(?:en)?|[a-zæøå]+centret|[a-zæøå]+teamet|team [a-zæøå]+))',
  '(?:har|er|bliver)(?: jeg| vi| hermed| nu| derfor| din| dit| mail| henvendelse| spørgsmål| den| det| sagen| ansøgning| klage| blevet)* (?:videresendt|oversendt|viderestillet|videregivet|overdraget)',
  '(?:sender|sendes|giver|videresender|oversender|videregiver|overdrager)(?: jeg| vi)?(?: hermed| nu| derfor| lige| straks)*(?: din [a-zæøå]+| dit [a-zæøå]+| den| det| sagen| mailen| henvendelsen| jeres [a-zæøå]+)?(?: derfor| hermed| nu| straks)* (?:videre|over|til (?:rette|min kollega|en kollega|vores|afdelingen|[a-zæøå]+afdelingen))',
  '(?:videresender|oversender|videresendes|oversendes)',
  '(?:have|has been|am|is being|are|will)…(?:forwarded|forwarding|passed (?:on|your|it|this)|passing|referred|transferred)',
  '(?:den|det|de|dem|sagen|mailen|henvendelsen|ansøgningen|klagen|(?:din|dit|dine|jeres) [a-zæøå]+) er (?:nu |derfor |hermed )*(?:sendt|givet|lagt|flyttet|overdraget|overgået|gået|rykket) (?:videre|over|hos|ind til|til (?!dig|jer|mig|os|alle|dit|din|dine|jeres|den|kl|uge|[a-zæøå]+dag)[a-zæøå]+)',
  '(?:tager|tage)(?: jeg| vi)? (?:over|(?:den|det|sagen) (?:her|der)fra)',
  '(?:har|er)(?: jeg| vi)? (?:givet|sendt|overladt|lagt)(?: det| den| videre)* (?:til|hos) (?!dig|jer|mig|os|alle|dit|din|dine|jeres|den|uge|[a-zæøå]+dag|side|grund|rette med|sidst)[a-zæøå]+',
  '(?:lader|lade)(?: jeg| vi)? (?:den|det|sagen|mailen|spørgsmålet|(?:din|dit|jeres) [a-zæøå]+) gå videre',
  '(?:overtager (?:sagen|din|dit|den herfra|henvendelsen|opgaven)|har overtaget (?:sagen|din|dit|den|henvendelsen|opgaven|hans|hendes))',
  '(?:query|case|email|e-mail|request|enquiry|inquiry|application|matter|message) (?:is|are)(?: now| currently| already)* (?:with|at|in the hands of) (?:the|our|my)',
  '(?:fordelt|tildelt|visiteret) til',
  'sendt (?:dertil|derhen|derover|videre)',
  'übernimmt',
  'liegt (?:nun |jetzt )?(?:bei|beim)',
  '(?:sendt|sender|sendes|lagt|lægger|givet|giver|bragt|bringer|flyttet|flytter)(?: jeg| vi)?(?: hermed| nu| derfor| lige| straks)* (?:den|det|sagen|mailen|henvendelsen|klagen|ansøgningen|spørgsmålet|(?:din|dit|jeres) [a-zæøå]+)(?: derfor| hermed| nu| straks| direkte)* (?:videre|over|derhen|derover|ind til|til (?!dig|jer|mig|os|alle|dit|din|dine|jeres|den|kl|uge|[a-zæøå]+dag)[a-zæøå]+|hos)',
  'sat…(?:på (?:cc|kopi)|cc|i kopi)',
  "(?:på|som|med|i) (?:cc|kopi|cc[’'e]t)",
  "cc[’']?(?:er|et)",
  "(?:copied|cc[’']?d|cc[’']?ing) (?:in )?(?:my|our|the|[a-z]+)",
  "(?:i[’']ve|we[’']ve|i|we) (?:forwarded|passed|handed|sent|referred) (?:this|it|your [a-z]+|the [a-z]+) (?:on|over|to)",
  'i (?:forwarded|passed)',
  '(?:weitergeleitet|weitergegeben|weitergereicht|abgegeben an|leite(?:n)? (?:ihre|sie|das|es|wir|ich))',
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
  '(?:er|har)(?: nu| også| godt| blevet)* (?:kommet (?:godt )?(?:frem|ind|til os)|nået (?:godt )?frem|tikket ind|dukket op|havnet (?:hos|det))',
  '(?:has|have) (?:now |safely )?(?:reached|arrived)',
  '(?:eingetroffen|angekommen)',
  '(?:den|det|dem|mail|mailen|henvendelsen|ansøgningen|klagen)(?: er)?(?: hermed| nu)? modtaget',
  'modtaget,? (?:tak|og)',
  '(?:thanks,? got it|received with thanks|received, thank)',
  'eingang…(?:registriert|bestätigt)',
  'tak, modtaget',
  '(?:er|har) (?:nu |hermed |blevet )*(?:landet|journaliseret|oprettet)',
  '(?:(?:henvendelsen?|klagen?|sagen?|sag|ansøgning(?:en)?|anmodning|mail|besked|brev|forespørgsel|indsigelse|bemærkninger|skrivelse|spørgsmål)|den|de) er(?: nu| hermed| blevet)* registreret',
  'har(?: vi| jeg| nu| hermed)* registreret (?:din|jeres|dit) (?:henvendelse|klage|sag|ansøgning|anmodning|mail|besked|brev|forespørgsel|indsigelse|bemærkninger|skrivelse|spørgsmål)',
  '(?:(?:vi|jeg) har|har (?:vi|jeg)) fået (?:din|jeres|dit) (?:mail|henvendelse|ansøgning|brev|besked|klage)',
  'have (?:now )?noted your',
  'have (?:now )?(?:logged|registered|got) (?:your|the)',
  '(?:has been|was|is) (?:logged|registered|received)',
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
  '(?:jeg|vi) mangler(?: dog| stadig| fortsat| blot| bare| kun| lige| nu| desværre| også)* (?:den|det|de|din|dit|dine|en|et|nogle|følgende|dokumentation|oplysninger|at|to|tre)',
  '(?:skriv|fortæl|oplys|giv|send|mail|ring|meld|svar|bekræft|angiv|uddyb|forklar|beskriv)(?: [a-zæøå]+){0,5},? (?:hvilken|hvilket|hvilke|hvad|hvor|hvornår|hvorfor|hvem)',
  'der mangler(?! ikke| intet| ingen)',
  'send(?: mig| os| venligst| gerne| det| dem| blot| bare| lige)*…(?:så|til (?:mig|os)|senest|inden|retur|på mail|hurtigst|kopi|dokumentation|oplysninger|kontoudtog|lønsedler|lønseddel|billede|foto)',
  '(?:bedes|bedes du|skal du|vil du|du bedes)(?: venligst)? (?:sende|oplyse|indsende|bekræfte|eftersende|fremsende|uploade|udfylde|give|vælge|angive)',
  'skriv (?:gerne|venligst|lige|blot)? ?(?:dit|din|hvornår|hvilken|hvad|hvor|om|adressen|mig|tilbage med)',
  '(?:vær|være) (?:så )?venlig(?:e)? (?:at )?(?:sende|oplyse|bekræfte|give|skrive|udfylde|indsende)',
  '(?:jeg|vi) (?:savner|efterspørger|venter på (?:din|dit|dine|jeres))',
  '(?:vi|jeg) (?:beder|anmoder|må bede|skal bede)…(?:sende|oplyse|indsende|udfylde|give|uddybe|bekræfte|supplere|fremsende|om en|om et|om yderligere|om flere)',
  '(?:har|får)(?: derfor| dog| nu)* (?:behov|brug) for (?:flere|yderligere|en|et|din|dit|dine|nogle|at (?:vide|se|få))',
  '(?:oplys|send|bekræft|skriv|angiv) venligst',
  'bede (?:dig|jer|dem) om (?!forståelse|din forståelse|tålmodighed|undskyldning|at vente|at have)[a-zæøå]+',
  '(?:du|i) (?:skrev|nævnte|oplyste|skriver|nævner|oplyser|fortæller|fortalte|sagde)(?: dog| bare| desværre)* (?:ikke|intet),? (?:hvilken|hvilket|hvilke|hvor|hvad|hvornår|hvem|hvordan|om|din|dit|dine|adresse)',
  "you (?:did not|didn[’']t|do not|don[’']t|forgot to) (?:say|mention|tell|include|attach|state|specify)",
  'kindly (?:send|provide|confirm|let|tell|forward|state)',
  '(?:skal|må) (?:jeg|vi) (?:lige |først |derfor )*(?:vide|bruge|kende|have (?:at vide|din|dit|dine))',
  '(?:før|inden) (?:jeg|vi) kan (?:svare|behandle|gå videre|komme videre|hjælpe|vurdere|give|besvare|træffe|sige)',
  'for at (?:jeg|vi|kunne) (?:kan |kunne )?(?:svare|behandle|hjælpe|besvare|vurdere|komme|undersøge|gå|give)…(?:skal|bedes|har|mangler|brug|må|bruge)',
  '(?:could|can|would|will) you(?: please| kindly| also)? (?:send|tell|confirm|let|provide|clarify|give|explain|specify|share|forward|write|state|attach|upload|elaborate|describe)',
  'please (?:send|provide|confirm|specify|clarify|let (?:us|me) know (?:which|what|when|your|if you)|tell|forward|state|attach|upload)',
  '(?:i|we) (?:need|require|still need|lack|are missing|am missing) (?:your|some|the|a|more|further|additional|to know)',
  'before (?:i|we) can (?:answer|proceed|process|help|continue|decide|reply)',
  'könn(?:t)?en sie (?:mir|uns|bitte)',
  'bitte (?:senden|schicken|teilen|bestätigen|nennen|geben|reichen|ergänzen)',
  '(?:benötigen|brauchen|benötige|brauche|fehlen|fehlt)(?: wir| ich| noch| uns| mir| von)',
);

/** What should have come with the mail, and did not, or cannot be opened. */
export const CANNOT_BE_READ = anyOf(
  '(?:[a-zæøå]*bilag(?:et|ene)?|vedhæft[a-z]+|[a-zæøå]*fil(?:en|er|erne)?|[a-zæøå]*billed(?:e|et|er|erne)|[a-zæøå]*dokument(?:et|er|erne)?|[a-zæøå]*skema(?:et)?|fuldmagt(?:en)?|link(?:et)?|attachments?|files?|photos?|documents?|anhang|datei)…(?:ikke (?:med(?! i)|vedhæftet|vedlagt|åbne|åbnes|læse|læses|kommet)|kom ikke|er tom|udløbet|missing|empty|not attached|not open|fehlt|leer)',
  'der (?:var|er|fulgte|lå)(?: desværre| dog)* (?:ingen|ikke (?:noget|nogen)) (?:[a-zæøå]*bilag|vedhæft[a-z]+|fil|filer|billeder|underskrift)',
  '(?:kan|kunne)(?: vi| jeg| desværre| dog)* ikke (?:åbne|læse|se)…(?:fil(?:en|erne)?|[a-zæøå]*bilag(?:et|ene)?|vedhæft[a-z]+|billed[a-z]+|dokument(?:et|erne)?|link(?:et)?)',
  "(?:can[’']?t|cannot|could not|couldn[’']t|unable to) (?:open|read|see)…(?:files?|attachments?|photos?|documents?|link)",
  "(?:did not|didn[’']t|have not|haven[’']t) (?:get|got|receive|received) (?:the|your|any|a) (?:[a-z]+ )?(?:page|form|attachment|document|photo|copy|signature|file|enclosure)",
  '(?:no attachments?|konnten?…(?:anhang|datei)…nicht öffnen)',
);

/** "Hvis du sender mig matriklen, slår jeg den op." */
export const IF_SENT = anyOf(
  '(?:hvis|når|så snart) (?:du|i) (?:lige |kan |vil )*(?:sender?|giver?|oplyser?|skriver?|uploader?)…(?:jeg|vi)',
  'if you (?:send|give|tell|provide)…(?:i|we)',
  'wenn sie…(?:senden|schicken|geben)…(?:ich|wir)',
);

/** Questions that close a mail and ask nothing. */
export const POLITE_QUESTION = anyOf(
  '(?:har du|har i|hvis du har|skulle du have|er der)(?: flere| andre| yderligere| nogen| øvrige| nogle)*…(?:spørgsmål|brug for|noget, du|andet)',
  '(?:andet|mere|yderligere) (?:jeg|vi) kan (?:hjælpe|gøre)',
  'er det ikke (?:bare|blot|den|det|noget)',
  'mon (?:ikke|det)',
  'hvad (?:sker der|gør du|skal du|kan du gøre)',
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
