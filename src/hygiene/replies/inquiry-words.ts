import { anyOf } from './word-pattern';

/** The words by which a mail tells whether a person expects an answer. For sentences in small letters. */

/** Somebody asks without a question mark. */
export const QUESTION = anyOf(
  '(?:jeg|vi) (?:vil|ville|skal|skulle|kunne)(?: bare| lige| gerne| også| derfor| så| egentlig)* (?:høre|vide|spørge|forhøre|have svar|have at vide|bede om svar|kende)',
  '(?:gerne|lige|bare) (?:høre|vide|spørge)',
  'hører gerne (?:fra|om|hvad|hvornår)',
  '(?:jeg|vi) (?:er|bliver|var)(?: lidt| meget| så| stadig)* (?:i tvivl|usikker|forvirret|interesser)',
  '(?:i tvivl om|usikker på)',
  '(?:forstår|kan)(?: jeg| vi)?(?: slet| bare| virkelig| så)* ikke (?:rigtig |helt |lige )?(?:forstå|hvad|hvorfor|hvordan|se|finde|regne|gennemskue|hvor)',
  '(?:ved|vidste|aner)(?: jeg| vi| så| bare)* ikke(?: rigtig| helt| om| hvad| hvor| hvem| hvordan| hvornår)',
  'det ved (?:jeg|vi) ikke',
  'ved (?:vi|jeg) bare ikke',
  'vi ved bare ikke',
  '(?:spørgsmål(?:et)? (?:er|lyder|om|vedr|til)|har (?:et|nogle|to|tre|fire|par|flere)(?: par)? (?:korte |lille )?spørgsmål|et spørgsmål)',
  '(?:gad vide|undrer (?:mig|os)|undrede)',
  '^(?:og |men |så |hej,? |kære [a-zæøå]+,? )?(?:hvornår|hvordan|hvorfor|hvilke[nt]?|hvem|hvad|hvor (?:meget|mange|lang|længe|kan|skal|henne|bliver|er|får|finder|ofte|står))(?![a-zæøåäöü])',
  '^(?:hej,? |kære [a-zæøå]+,? )?(?:må (?:jeg|vi|man)|kan (?:jeg|vi|man|det)|skal (?:jeg|vi|man|det)|har (?:i|jeg|vi|du)|er (?:der|det|i|du)|gælder det|findes der|bliver|passer det|ved (?:du|i)|får (?:jeg|vi)|hører|where|when|what|why|how|which|who|can (?:i|we)|do (?:i|we|you)|is (?:it|there)|are (?:there|you)|does|may i|wann|wie|wo|was|warum|wer|welche[rsnm]?|kann (?:ich|man)|muss ich|darf ich|gibt es|ist es)(?![a-zæøåäöü])',
  "(?:i|we) (?:would|'d|’d) (?:like|love) to (?:know|ask|hear|find out|enquire|inquire|understand)",
  "(?:i|we)(?: was| were| am| are|'m|’m)?(?: just| also)? wonder(?:ing)?",
  "(?:i|we) (?:do not|don't|don’t|cannot|can't|can’t) (?:know|understand|find|see) (?:how|what|where|if|whether|why|which|when)",
  '(?:not sure|unsure|curious|any update|any news)',
  'could you(?: please)? (?:tell|confirm|clarify|explain|advise)',
  'please (?:advise|let me know|tell me|explain|clarify|inform)',
  '(?:ich|wir) (?:möchte|möchten|wüsste|würde|wollte)…(?:wissen|fragen|erfahren|nachfragen)',
  '(?:ich|wir) (?:habe|haben) (?:eine|einige|noch) frage',
);

/** Somebody wants something done. */
export const REQUEST = anyOf(
  '(?:kan|kunne|vil|ville|gider|må) (?:i|du|jeg|vi|man|en|der|den|det)(?: ikke| godt| lige| evt\\.?| eventuelt| venligst| måske| mon| bede| få| gerne)* (?:sende|give|ringe|kontakte|oplyse|svare|hjælpe|se|kigge|få|bede|rette|ændre|ordne|undersøge|tjekke|bekræfte|sørge|skrive|flytte|tage|finde|slette|opdatere|vende|komme|aflyse|booke|bestille|annullere|udfylde|godkende|fikse|fjerne|tømme|reparere|lave|gøre|lade|tilmelde|afmelde|uploade|lægge|anvise|orientere|fortælle|forklare|genoptage|rykke|ændres|rettes|skiftes|laves)',
  '(?:jeg|vi) (?:vil|ville|skal|ønsker|vil have|kunne tænke|anmoder|beder|skal bede|må bede|skulle)(?: bare| lige| gerne| også| derfor| så| hermed| venligst| meget| da| mig)* (?:bede|anmode|have|få|ønske|bestille|booke|ansøge|søge|om|jer|dig|tale|snakke|møde|aflyse|melde|afmelde|tilmelde|opsige|ændre|bruge|opsagt|rettet|ændret|et møde|en aftale|aktindsigt|klage|låne|leje)',
  'vil (?:jeg|vi)(?: så| derfor| meget| hermed)* gerne (?:bede|anmode|have|få|ønske|bestille|booke|tale|låne|leje|melde)',
  '(?:beder|anmoder|skal bede|bedes)(?: vi| jeg| jer| dig| hermed| om| derfor| venligst)* ',
  '(?:send|giv|ring|kontakt|skriv|bekræft|oplys|fortæl|forklar|meld|sig|ret|sørg|hjælp|vend|svar|tjek|se|find|husk at|slet|tag|lad)(?: mig| os| lige| venligst| gerne| bare| endelig| tilbage| til| ham| hende| den| det)* (?:mig|os|venligst|gerne|lige|tilbage|på|en|et|om|hvornår|hvad|hvis i|svar|besked|ind|til|for|det|den|sagen|hurtigst)',
  '(?:ringes|ringe) op',
  'skriv (?:jeres|dit|din|jer|dig)',
  '(?:ring|skriv|svar)(?: mig| venligst)? (?:op|tilbage|hurtigst|snarest)',
  'sender du (?:dem|den|det|mig|lige)',
  'i må (?:meget |gerne |også )*(?:gerne )?(?:sende|ringe|kontakte|skrive|give|komme|se|rette)',
  '(?:du|i) må (?:meget )?gerne (?:sende|ringe|kontakte|skrive|give|komme|se|rette|vende|bekræfte|svare|melde)',
  '(?:ser|imødeser)(?: vi| jeg)? (?:gerne |frem til )?(?:jeres|dit|et|snarligt|hurtigt)? ?(?:svar|tilbagemelding)',
  '(?:håber|regner med|forventer)(?: på| at)?…(?:svar|høre fra|hjælpe|hjælp|tilbage|i vil|i kan|du kan|du vil|reagerer|gør noget)',
  '(?:jeg|vi) hører (?:meget )?gerne',
  'hører gerne',
  'hører (?:jeg|vi) fra (?:jer|dig)',
  '(?:afventer|venter på|mangler)(?: stadig| endnu| fortsat| nu| vi| jeg)* (?:jeres|dit|svar|din|dine|en|et|at)',
  '(?:har|få) brug for (?:jeres |din |at |hjælp|en |et |svar|noget)',
  '(?:jeg|vi) (?:skal bruge|har behov for|søger|efterlyser|mangler)',
  '(?:bemærkninger|kommentarer|svar|tilbagemelding|tilmelding|s\\.?u\\.?|input|godkendelse|underskrift)…(?:udbedes|ønskes|senest|inden|bedes|modtages gerne)',
  '(?:udbedes|imødeses|ønskes oplyst|ønskes bekræftet)',
  '(?:please|kindly) (?:send|let|provide|confirm|help|call|contact|reply|respond|advise|fix|remove|update|change|correct|forward|return|arrange|cancel|register)',
  '(?:could|can|would|will) you(?: please| kindly| also| maybe)* (?:send|help|call|contact|fix|remove|update|change|correct|forward|arrange|let|check|look|provide|give|confirm|cancel|make|come)',
  "(?:i|we) (?:would|'d|’d) (?:like|appreciate|be grateful|need|love)",
  '(?:i|we) (?:need|request|want|require|am asking|are asking|hereby request|look forward to (?:hearing|your (?:reply|answer|response)))',
  '(?:bitte|könnten sie|können sie|würden sie)',
  '(?:ich|wir) (?:bitte|bitten|möchte|möchten|benötige|benötigen|brauche|brauchen|beantrage|beantragen)',
);

export const COMPLAINT = anyOf(
  'klage(?:r|n)?',
  '(?:over|uden for|under) (?:al )?kritik',
  'utilfreds(?:hed)?',
  '(?:uacceptabelt|urimelig|urimeligt|uforskammet|skandale|skandaløst|til grin|vanvittig|latterligt|håbløst|elendig|elendigt|rystet|frustreret|vrede?|dybt skuffe[nt]de?|skuffet)',
  '(?:er|dybt|meget|helt) uenig(?:e)?',
  '(?:kan|må) (?:simpelthen )?ikke (?:passe|være rigtigt|være meningen)',
  'finder (?:mig|os) ikke i',
  'nu (?:må|skal) det (?:stoppe|være nok)',
  '(?:indsigelse|gør indsigelse|protest(?:erer)?|protestere)',
  'complain(?:t|ts|ing)?',
  '(?:unacceptable|disappointed|outrageous|appeal|object to)',
  '(?:beschwer(?:de|en)|widerspruch|unzufrieden|unmöglich)',
);

export const APPLIES = anyOf(
  '(?:ansøger|søger)(?: jeg| vi| hermed| på| gerne)* (?:hermed|om|stillingen|på vegne)',
  '(?:hermed|vedhæftet|vedlagt|her|fremsender|sender|indsender|følger)(?: er| kommer| vores| min| jeg| vi| hermed| en| jeres| fremsendes| indsendes| foreningens| ny)*(?: [a-zæøå]+)? ansøgning(?:en)?',
  'vil (?:hermed )?(?:gerne )?(?:søge|ansøge)',
  '(?:i|we) (?:hereby |would like to |wish to )?apply',
  '(?:my|our) application',
  '(?:ich beantrage|wir beantragen|hiermit beantrage|bewerbe mich)',
);

export const REMINDER = anyOf(
  '(?:rykker|rykke|rykket|rykkere|rykkerskrivelse|erindring|påmindelse)',
  '(?:mangler|afventer|venter)(?: jeg| vi| stadig| fortsat| endnu| nu| på)* (?:stadig |fortsat |endnu |på )*svar',
  '(?:har|hørte)(?: jeg| vi| stadig| endnu| fortsat| nu| aldrig)* (?:ikke |intet |aldrig )(?:endnu |stadig |fortsat )?(?:hørt|fået|modtaget|svaret|noget)…(?:svar|fra|noget|nogen|tilbage|om)',
  '(?:har|fik) (?:i|du) (?:endnu |stadig |fortsat |set |ikke |nået )*(?:ikke |set |nået )(?:svaret|set på|kigget på|læst|min|mit)',
  '(?:hører|får|fået|hørt) (?:jeg |vi )?(?:stadig |endnu |aldrig )?(?:intet|ikke|ingenting|aldrig)(?: noget| svar)?',
  '(?:jeg|vi) (?:skrev|sendte|spurgte|henvendte mig|ringede)…(?:siden|ikke|uger|intet|ingen|stadig)',
  '(?:lovede|lovet|skulle have fået|ville få|blev lovet) …?(?:svar|besked|ringet|tilbage|høre)',
  '(?:status på|nyt om|nyt i|går det med|hvor langt)',
  'stadig (?:ikke|intet|ingen)',
  'livstegn',
  "(?:haven't|haven’t|have not|not yet|still not|still) (?:heard|received|had|waiting|got)",
  '(?:reminder|following up|follow up|chasing)',
  '(?:erinnerung|noch keine antwort|immer noch|bisher keine)',
);

export const THANKS = anyOf(
  '(?:tak|tusind tak|mange tak|tusinde tak|1000 tak|takker|takke|taknemmelige?)',
  '(?:super|perfekt|fint|fantastisk|dejligt|herligt|skønt|alletiders|glimrende|kanon|cool|fedt|okay|ok|godt at høre|(?:det )?lyder (?:rigtig |meget |virkelig |bare )?godt|i orden|i fin orden|modtaget|noteret|så er det på plads|alt i orden|helt i orden|forstået|det er fint)',
  '(?:ros|rose|roser|begejstrede?|fantastiske?|det varmer|glæder mig at høre|glad for|glade for|kæmpe stykke arbejde|god oplevelse|søde? og hjælpsomme?|venlig og)',
  '(?:thanks|thank you|thx|great|perfect|excellent|wonderful|brilliant|much appreciated|noted|received)',
  '(?:danke|vielen dank|herzlichen dank|besten dank|super|prima|perfekt)',
);

/** Something is wrong, missing or wanted, in whatever words. */
export const TROUBLE = anyOf(
  '(?:ikke|aldrig|ingen|intet|mangler|manglende|forkert|forkerte|fejl|defekt|ødelagt|knækket|væltet|væk|hul|huller|virker|stadig|dog|desværre|men|bekymre[dt]e?|bekymring|underretning|anmeldelse|anmelder|problem(?:er)?|akut|haster|hjælp|behov|kan ikke|dårligt?|farligt?|larm|støj|lugter|utæt|oversvømmet|opsiger|opsigelse|udmelde|melder|flytter|flyttet|ønsker|foreslår|forslag|gerne|skal bruge|søger|ansøger)',
  "(?:not|never|no|missing|wrong|broken|error|problem|still|but|help|need|want|unfortunately|[a-z]+n[’']t)",
  '(?:nicht|kein|keine|fehlt|fehlen|falsch|kaputt|defekt|noch|aber|hilfe|leider|brauchen?|möchten?)',
);
/** It is about the writer's own. */
export const MINE = anyOf('(?:min|mit|mine|mig|vores|os|jeg|my|me|our|us|i|mein|meine|unser|unsere|ich)');
/** The matter is over, in the sender's own words. */
export const OVER = anyOf(
  'trækker…(?:klage|ansøgning|henvendelse|anmodning|indsigelse|sag)(?:en)?…tilbage',
  '(?:sag|sagen) (?:vist |nu |jo )?(?:er )?(?:vist )?(?:lukket|afsluttet|slut)',
  'ikke mere at tilføje',
  '(?:se bort fra|glem|ignorer) (?:min|denne|den|forrige|mailen)',
  '(?:har|fik|fandt) (?:selv )?(?:løst|fundet|ordnet|ud af)',
  '(?:please )?(?:ignore|disregard) (?:my|this)',
  'er blevet enige',
);

/** Thanks that are none: the answer did not help. */
export const BUT_NOT = anyOf(
  'tak for (?:ingenting|intet)',
  'thanks for nothing',
  '(?:men|bare|desværre)…(?:ikke|stadig|forkert|mangler|forstår)',
  '(?:står|mangler|har) (?:der |jeg |vi |det )?dog',
  '(?:en fejl|forkert|ikke rigtigt)',
  '(?:synes|mener|tror)…(?:ikke|forkert)',
  "(?:but|however|unfortunately)…(?:not|still|wrong|n[’']t)",
  '(?:aber|leider)…(?:nicht|noch|falsch)',
);

/** No answer is wanted, in so many words. */
export const NO_ANSWER = anyOf(
  '(?:kræver|behøver|behøves|skal|forventer|venter)(?: i| du| jeg| vi| nok| bare| selvfølgelig| blot| altså)* (?:ikke|intet|ingen)(?: at| noget| som helst| have| et)* (?:svar|svare|gøre|foretage|besvares|reagere|ringe|vende|kvittere|tilbagemelding|handling|mere)',
  '(?:svar er ikke nødvendigt|intet svar|ikke nødvendigt at svare|ingen grund til at (?:svare|ringe)|no (?:reply|response|answer|action) (?:is )?(?:needed|required|necessary|expected)|no need to (?:reply|respond|answer)|for your information only|keine antwort (?:nötig|erforderlich))',
  '(?:til orientering|til din orientering|til jeres orientering|til info|til jeres info|til din info|kun til orientering|blot til orientering|fyi|for your information|zur information|zur kenntnis|t\\.o\\.|til efterretning)',
);

/** Sentences that close a mail and ask nothing. */
export const COURTESY = anyOf(
  '(?:har|hvis|skulle)…spørgsmål',
  'spørgsmål (?:er|kan|til|rettes)',
  '(?:kontakt|ring|skriv|sig)(?: endelig| gerne| bare| blot| til| venligst| os| mig)*…(?:ved spørgsmål|hvis|til, hvis|mangler)',
  '(?:sig|skriv|råb|giv)(?: endelig| bare| gerne| til| lige| op| lyd| besked)*,? (?:hvis|når|såfremt)…(?:mangler|mere|noget|andet|flere|spørgsmål|ikke kan (?:åbne|læse))',
  '(?:i|du) er(?: altid| meget)? velkom(?:men|ne)',
  'let (?:me|us) know if',
  'if you (?:have|need)',
  "(?:do not|don't|don’t) hesitate",
  '(?:bei|haben sie)…(?:fragen|rückfragen)',
  '(?:any|further) questions',
  'questions\\?',
  "(?:hvad skulle (?:vi|jeg) (?:dog )?gøre uden|hvem skulle (?:dog )?have troet|hvem havde troet|er det ikke (?:bare )?(?:dejligt|skønt|fantastisk)|kan man (?:ønske|forlange) mere|hvad mere kan man|what would (?:we|i) do without|isn't that|who would have)",
  '(?:hvordan går det|håber (?:du|i|alt) (?:har|er|går)|hope you are|how are you|wie geht es)',
  'bliver dejligt',
  'vi ses',
  'god weekend',
  'det (?:gør|er) (?:jeg|vi) (?:da )?(?:gerne|selvfølgelig)',
);

/** What was asked for. */
export const AS_ASKED = anyOf(
  '(?:som|jf\\.?|iht\\.?|efter|ifølge|jævnfør|i henhold til)(?: vores| din| jeres| det| vi| du| i| tidligere| tlf\\.?| telefonisk)* (?:aftalt|aftale|aftalen|ønsket|ønskede|bedt|bad|efterspurgt|efterspurgte|efterspurgte|anmodet|anmodning|efterlyst|efterlyste|skrev|telefonsamtale|samtale|mail|anvist|mangler|manglede|nævnte|lovede|lovet)',
  'aftalt',
  '(?:(?:du|i|dig|jer) (?:bad(?: om| mig| os)?|efterspurgte|efterlyste|manglede|mangler|spurgte|ønskede|skulle bruge|skulle have|har bedt|vil have|ville have))',
  '(?:de|den|det) (?:ønskede|manglende|efterspurgte|efterlyste|resterende|sidste|udbedte|aftalte|rekvirerede|omtalte|underskrevne|rettede)',
  '(?:underskrevet|underskrevne|udfyldt|udfyldte|opdaterede|opdateret|rettede)',
  '(?:as (?:requested|agreed|discussed|promised)|you (?:requested|asked)|requested)',
  '(?:wie (?:gewünscht|besprochen|vereinbart|angefordert)|gewünschten|angeforderten|fehlenden)',
);
export const ENCLOSES = anyOf(
  '(?:hermed|herved|vedhæftet|vedhæfter|vedlagt|vedlægger|vedhæftede|her (?:er|kommer|får|har|sender|følger)|får (?:du|i) her|sender (?:jeg|vi|her|hermed)|jeg sender|vi sender|fremsendes|fremsender|eftersender|uploadet|retur|hér|følger)',
  '(?:attached|enclosed|here (?:is|are)|please find)',
  '(?:anbei|im anhang|hiermit|beigefügt|anhang)',
);

export const NEWSLETTER = anyOf(
  '(?:afmeld(?:e|es|er)?|framelde?|udmeld|unsubscribe|abbestellen|abmelden)',
  '(?:nyhedsbrev(?:et)?|ugebrev(?:et)?|månedsbrev|newsletter|rundbrev)',
  '(?:abonnerer|abonnement|du (?:får|modtager) (?:mailen|denne|dette)|ønsker du ikke (?:flere|længere)|her er overblikket|læs også|rediger|du modtager (?:denne|dette)|tilmeldt dig|because you (?:subscribed|are subscribed|signed up)|view in browser|se (?:mailen |nyhedsbrevet )?i (?:din )?browser)',
  'læs (?:mere|hele|ugens|tre|alt|nyheden)…(?:her|gode råd|artikel|artiklen|artikler|hjemmeside)',
);

export const SYSTEM = anyOf(
  '(?:denne (?:mail|e-mail|besked|meddelelse)|mailen|beskeden|dette)(?: er| kan)…(?:automatisk|ikke besvares|autogenereret|genereret)',
  '(?:kan ikke besvares|svar ikke på denne|må ikke besvares|do not reply|automatisk genereret|automatisk (?:sendt|besked|mail)|sendt automatisk|automatically generated|auto-generated|nicht auf diese)',
  '(?:notifikation(?:er)?|log (?:på|ind)|backup|planlagt vedligehold|servicevindue|driftsstatus|driftsmeddelelse|password|adgangskode(?:n)?|nyt login|new (?:login|sign-in)|pakken er (?:på vej|afsendt|leveret)|spor (?:den|pakken|din)|din (?:bestilling|ordre) er|(?:er blevet|er) tildelt|åbn (?:opgaven|sagen|her)|starter om [0-9]+ min|deltag her|spørgeskema(?:et)?|evaluering(?:en)?|er reserveret|job completed|bestil ny toner|kvote|postkasse er (?:næsten )?fuld|licens(?:en)? udløber|certifikat|jobbet|kørsel(?:en)? (?:er )?(?:gennemført|afsluttet|fejlet)|scanning|har delt|har nævnt dig|tildelt dig|digest)',
);

/** A receipt that a program sends by itself. */
export const RECEIPT = anyOf(
  '(?:tak for din (?:henvendelse|mail|besked|ansøgning|bestilling|ordre|tilmelding)|vi har modtaget (?:din|jeres)|din (?:henvendelse|mail|sag|ansøgning|ticket) (?:er|har)|kvittering for|bekræftelse på|thank you for (?:contacting|your (?:e-?mail|message|inquiry|enquiry|order|request))|we have received your|vielen dank für ihre (?:anfrage|nachricht))',
);

export const INVOICE_SUBJECT = anyOf(
  '(?:faktura(?:en|er)?|fakturanr|kreditnota|kontoudtog|betalingspåmindelse|rykker(?:skrivelse)?,? (?:1 |2 |nr\\.? ?[0-9] |[0-9] )?(?:for|vedr\\.?|på) (?:faktura|manglende|ubetalt)|inkasso(?:varsel)?|invoice|receipt|credit note|statement|payment (?:reminder|received)|rechnung|gutschrift|zahlungserinnerung|mahnung|betalingskvittering|ordrebekræftelse|følgeseddel|a ?conto|regning(?:en)?|abonnement|subscription|renewed)',
);
export const INVOICE_TEXT = anyOf(
  '(?:faktura(?:en|er)?|invoice|rechnung|kreditnota|kontoudtog|opkrævning|saldo|forfaldsdato|forfald|betales|betalingsplan(?:en)?|betalingsbetingelser|ean(?:-nummer|-nr)?|amount (?:paid|due)|beløb(?:et)?|total|regning(?:en)?|moms|overdue|betaling(?:en)?)',
);

export const OFFER = anyOf(
  '(?:tilbud|tilbuddet|kampagne|rabat|spar(?: op til)? [0-9]+|[0-9]+ ?% (?:rabat|på)|uforpligtende|demo|webinar|gratis (?:prøve|møde|demo|analyse|webinar)|prisliste|introduktionspris|sidste pladser|få pladser|tidlig tilmelding|early bird|book (?:et|en)|løsning(?:er)? til|vores (?:løsning|platform|produkt|system|software|kunder|nye|koncept|ydelser)|vi hjælper (?:kommuner|offentlige|virksomheder)|(?:andre|flere|mange|mere end [0-9]+) (?:danske )?kommuner|case|roi|kunder har|leverandør af|specialister i|ekskl\\. moms|pris (?:fra|kr|[0-9])|kurset|messe|konference|(?:leverer|vi tilbyder|tilbyder)…(?:til virksomheder|kommuner|kontorer|gratis|jer|hele landet)|smagsprøve|sparring|katalog(?:et)?|kommer gerne forbi|black friday|kun i denne uge|værktøj(?:et)?|rekruttering[a-zæøå]*|honorar|kandidater|(?:på|bare|kun) [0-9]+ minutter|(?:vise|viser) (?:det|dig|jer|den)|kender (?:i|du) vores|noget for (?:jer|dig)|til jeres (?:kommune|skole|institution|kontor|medarbejdere|team)|foredrag|workshops?|ledige datoer|sortiment|produkter|levering i hele|partnerskab)',
  "(?:discount|offer|our (?:solution|platform|product|software|customers|clients|company)|we help|schedule a (?:call|demo)|free trial|quick call|increase your|save up to|rank(?:ing)? higher|leads|quick (?:call|chat|question about|10|15|20)|[0-9]+-minute|open to a|manufacturer|best price|catalogue|quotation|partnership|won[’']t bother)",
  '(?:angebot|unsere lösung|unser produkt|rabatt|unverbindlich|wir bieten)',
);
export const OFFER_ASKS = anyOf(
  '(?:må jeg|må vi|skal vi|kender (?:i|du)|kunne (?:det|du|i)|har (?:du|i)|kan vi|skal jeg|er (?:du|i)|mangler|vil (?:du|i)|hvornår|ring|book|tilmeld|svar|skriv)',
  '(?:would you|are you|do you|can we|have you|interested|let me know)',
  '(?:haben sie|möchten sie|dürfen wir|sind sie)',
);

export const NOTICE = anyOf(
  '(?:kære|hej|til) (?:alle|kolleger|kollegaer|allesammen|ledere|medarbejdere|team|teamet)',
  '(?:orientering|orienteres|husk|bemærk|påmindelse om|information om|info om|nyt fra|invitation til|referat|dagsorden|nyhed)',
);
