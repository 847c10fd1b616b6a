import { anyOf } from './word-pattern';

/** The words of what is written to many or by programs, and of those who sell. For sentences in small letters. */

export const NEWSLETTER = anyOf(
  '(?:afmeld(?:e|es|er)?|framelde?|udmeld|unsubscribe|abbestellen|abmelden|afregistrer|avsluta|abonnement|prenumeration)',
  '(?:nyhedsbrev(?:et|e)?|nyhetsbrev|nyhedsmail(?:en)?|ugebrev(?:et)?|månedsbrev(?:et)?|newsletter|rundbrev|ugens nyt|magasin(?:et)?)',
  '(?:abonnerer|abonnent|du (?:får|modtager) (?:mailen|denne|dette)|ønsker du ikke (?:flere|længere)|her er overblikket|læs også|rediger|du modtager (?:denne|dette)|tilmeldt dig|because you (?:subscribed|are subscribed|signed up)|mailing ?list|manage (?:your )?preferences|you (?:are )?receiv(?:e|ing) this|update your preferences|mailliste|listen|view in browser|se (?:mailen |nyhedsbrevet )?i (?:din )?browser|udsendes hver|i dette nummer)',
  'læs (?:mere|hele|ugens|tre|alt|nyheden|artiklen)…(?:her|gode råd|artikel|artiklen|artikler|hjemmeside)',
);
/** Whoever writes so writes to subscribers. */
export const SUBSCRIBED = anyOf(
  '(?:abonne[a-zæøå]*|afmeld[a-z]*|frameld[a-z]*|unsubscribe|abbestellen|abmelden|browser|prenumeration|afregistrer)',
  '(?:ikke (?:flere|længere|mere) (?:at )?(?:modtage|have|få|ønsker)|kære læsere?|læs også|du får (?:mailen|denne)|overblikket|udsendes hver|i dette nummer|mailing ?list|preferences|receiv(?:e|ing) this|komme af listen|på vores (?:mail)?liste|sendt til [0-9]{1,6} modtagere)',
);

/** Words that a program says of itself. */
export const PROGRAM = anyOf(
  '(?:kan ikke besvares|svar ikke på denne|må ikke besvares|do not reply|automatisk genereret|automatically generated|auto-generated|nicht auf diese)',
  '(?:sendt|afsendt|genereret|oprettet|dannet|udsendt) automatisk',
  'automatisk (?:sendt|afsendt|genereret|udsendt|oprettet|dannet)',
);

export const SYSTEM = anyOf(
  '(?:denne (?:mail|e-mail|besked|meddelelse)|mailen|beskeden|dette)(?: er| kan)…(?:automatisk|ikke besvares|autogenereret|genereret)',
  '(?:kan ikke besvares|svar ikke på denne|må ikke besvares|do not reply|automatisk genereret|automatisk (?:sendt|besked|mail)|sendt automatisk|automatically generated|auto-generated|nicht auf diese)',
  '(?:notifikation(?:er)?|log (?:på|ind)|backup|planlagt vedligehold|servicevindue|driftsstatus|driftsmeddelelse|password|adgangskode(?:n)?|nyt login|new (?:login|sign-in)|pakken er (?:på vej|afsendt|leveret)|spor (?:den|pakken|din)|din (?:bestilling|ordre) er|(?:er blevet|er) tildelt|åbn (?:opgaven|sagen|her)|starter om [0-9]{1,6} min|deltag her|spørgeskema(?:et)?|evaluering(?:en)?|er reserveret|job completed|bestil ny toner|kvote|postkasse er (?:næsten )?fuld|licens(?:en)? udløber|certifikat|jobbet|kørsel(?:en)? (?:er )?(?:gennemført|afsluttet|fejlet)|scanning|har delt|har nævnt dig|tildelt dig|digest|kvittér i|frigiv|tilbageholdt|karantæne|quarantine|alarm|dagsrapport|rapport [0-9]{1,6}|late tasks|open in browser)',
);
/** What a program asks to be done on a screen. */
export const ON_A_SCREEN = anyOf(
  '(?:frigiv|slet|bloker|godkend|afvis|log (?:på|ind)|åbn|kvittér|open|release|sign in)$',
  '(?:tilbageholdt|karantæne|quarantined?)',
);

/** A receipt that a program sends by itself. */
export const RECEIPT = anyOf(
  "(?:tak for (?:din|deres|jeres) (?:henvendelse|mail|besked|ansøgning|bestilling|ordre|tilmelding|e-mail|forespørgsel)|vi (?:har modtaget|bekræfter modtagelsen af) (?:din|jeres|deres)|din (?:henvendelse|mail|sag|ansøgning|ticket|besked)(?: [a-z]*[0-9-]{1,20})? (?:er|har)|kvittering for|bekræftelse på|thank you for (?:contacting|your (?:e-?mail|message|inquiry|enquiry|order|request))|we(?: have|[’']ve) received your|vielen dank für ihre (?:anfrage|nachricht|e-mail)|wir haben ihre)",
);

/** The writer is away, or has left. */
export const AWAY = anyOf(
  '(?:jeg (?:er|holder)(?: desværre| p\\.t\\.| pt\\.?| i øjeblikket| for tiden)* (?:på )?(?:ferie|kursus|barsel|orlov|ikke (?:længere ansat|på kontoret|til stede|på arbejde)|ude af (?:huset|kontoret)|bortrejst|væk|stoppet|tilbage|fri)|jeg har (?:fri|ferie)|jeg læser (?:kun|ikke)|(?:mailen|beskeden) (?:bliver ikke|læses|videresendes))',
  "(?:(?:i am|i'm|i’m) (?:out of|away|on leave|travelling|on vacation|on holiday|currently)|i will be (?:out of|back|away)|no longer (?:with|work|employed))",
  '(?:ich bin (?:bis|nicht|ab|derzeit|vom|zur zeit)|nicht (?:im büro|erreichbar))',
);
export const AWAY_HELP = anyOf(
  '(?:haster|urgent|dringend|kontakt|hjælp|afløser|skriv til|ring til|ring|læse[rs]? ikke|ikke (?:læst|videresendt)|akut|weitergeleitet|wenden sie|contact)',
);

export const INVOICE_SUBJECT = anyOf(
  '(?:[a-zæøå]*faktura(?:en|er)?|fakturanr|kreditnota|kontoudtog|betalingspåmindelse|rykker(?:skrivelse)?,? (?:1 |2 |nr\\.? ?[0-9] |[0-9] )?(?:for|vedr\\.?|på) (?:faktura|manglende|ubetalt)|inkasso(?:varsel)?|invoice|receipt|credit note|statement|payment (?:reminder|received|due)|rechnung|gutschrift|zahlungserinnerung|mahnung|betalingskvittering|ordrebekræftelse|følgeseddel|a ?conto|regning(?:en)?|abonnement|subscription|renewed|udgiftsbilag|saldo|opkrævning)',
);
export const INVOICE_TEXT = anyOf(
  '(?:[a-zæøå]*faktura(?:en|er)?|invoice|rechnung|kreditnota|kontoudtog(?:et)?|opkrævning|saldo|forfaldsdato|forfald|betales|betalingsplan(?:en)?|betalingsbetingelser|ean(?:-nummer|-nr)?|amount (?:paid|due)|beløb(?:et)?|total|regning(?:en)?|moms|overdue|betaling(?:en)?|zahlbar|payable|settle|timesedler)',
);

/** A bill that waits to be paid. */
export const UNPAID = anyOf(
  '(?:betalt|betaling(?:en)?|indbetal[a-z]*|forfald[a-z]*|restance|skyldigt?|overdue|unpaid|outstanding|payment|offen|zahlung|überfällig|udestående)',
);

/** Whether a subject and a text bill for something or dun for it. */
export const isBill = (subject: string, all: string): boolean =>
  (INVOICE_SUBJECT.test(subject) && INVOICE_TEXT.test(all)) ||
  (/(?:faktura|invoice|rechnung)/.test(all) && UNPAID.test(all)) ||
  /(?:ikke (?:er )?indgået|(?:jeres|din) betaling)[^?]{0,200}se bort fra/.test(all);

export const OFFER = anyOf(
  '(?:[a-zæøå]+ datoer tilbage|book [a-zæøå]+ (?:hos|her|nu|på)|uden (?:omkostninger|binding|forpligtelser)|ingen binding|inkl(?:usive|\\.) levering|formidler|scanner (?:jeres|dine)|(?:fri bar|tre retter)|halv pris|spare[rs]?|frit leveret|(?:leveres|leveret) (?:nu )?for|(?:i|på) overskud|plads i (?:min )?kalenderen|uden beregning|et eksemplar|(?:har|holder) (?:temadage|foredrag|kurser)|(?:se[sr]? frem til|glæder os til) (?:en|jeres|din) (?:ordre|bestilling)|(?:vi|jeg) (?:hjælper|producerer|udvikler|har udviklet|har opfundet|har skabt|har designet|skaffer|forhandler|importerer|designer|sælger|udlejer|fremstiller)|vores [a-zæøå]+ (?:kan|giver|løser|letter|sparer|gør|fjerner|klarer|er udviklet|er skabt|er bygget)|holder prisen|lette presset|(?:er|står) (?:nu |så )?klar(?:e|t)? til (?:levering|salg|afhentning))',
  '(?:our [a-z]+ (?:fix(?:es)?|solves?|helps?|makes?|cuts?|saves?|does|can)|worth (?:ten|five|fifteen|[0-9]{1,6}|a few) minutes|(?:ten|fifteen|twenty) minutes|i noticed (?:that )?(?:you|your)|sonderkonditionen|katalog|als hersteller|wir sind (?:hersteller|anbieter|spezialist)|unsere[nr]? (?:produkte|lösung|leistungen))',
  '(?:[a-z]*tilbud|tilbuddet|kampagne|rabat|spar(?: op til)? [0-9]{1,6}|[0-9]{1,6} ?% (?:rabat|på)|uforpligtende|demo|webinar(?:et)?|gratis(?: [a-zæøå]+)? (?:prøve|møde|demo|analyse|webinar|tjek|gennemgang|sparring)|prisliste|priser|introduktionspris|sidste pladser|få pladser|tidlig tilmelding|early bird|book (?:et|en)|løsning(?:er)? til|vores (?:løsning|platform|produkt|system|software|nye|koncept|ydelser)|vi hjælper (?:kommuner|offentlige|virksomheder)|(?:andre|flere|mange|mere end [0-9]{1,6}) (?:danske )?kommuner|case|roi|kunder har|leverandør af|specialister i|ekskl\\. moms|pris (?:fra|kr|[0-9])|[0-9.]{1,12} kr\\. pr|kurset|messe|konference|(?:leverer|vi tilbyder|tilbyder)…(?:til virksomheder|kommuner|kontorer|gratis|jer|hele landet)|smagsprøve|sparring|katalog(?:et)?|kommer gerne forbi|black friday|kun i denne uge|kun denne måned|værktøj(?:et)?|rekruttering[a-zæøå]*|honorar|kandidater|profiler|no cure|(?:på|bare|kun) [0-9]{1,6} minutter|(?:vise|viser) (?:det|dig|jer|den)|kender (?:i|du) vores|noget for (?:jer|dig)|til jeres (?:kommune|skole|institution|kontor|medarbejdere|team)|foredrag|workshops?|gratis|(?:stort |bredt )?udvalg|præsentere (?:vores|jer|dig)|nystartet|speciale i|byde ind|bureau|webshop|fri fragt|julegaver|firmagaver|konsulenthus|en kop kaffe|producent(?:er)?|forhandler(?: af)?|importør|sparer (?:i|du|jer)|timer om ugen|fra dag til dag|besøger gerne|lad os tage|et kald|på stand|stand [0-9]{1,6}|lancere[rt]|lagersalg|restlager|først til mølle|køb af|(?:ny|nye|nyt) (?:serie|kollektion|produkt|produkter|model|app|software)|(?:kigge|komme|kommer|kigger) forbi|lavere pris|skarpe? pris(?:er)?|referencer|online-?møde|besparelse[rn]?|tilmeldingsfrist|seminar(?:et)?|ledige datoer|sortiment|produkter|levering i hele|partnerskab|regne på)',
  "(?:discount|offer|i help|cut (?:their|your)|reduce your|supplier|introduce (?:our|you)|products|solutions|free (?:report|audit|sample|quote|consultation|of charge)|your website|pricing|prices|our (?:solution|platform|product|software|customers|clients|company)|we help|we(?: have|[’']ve)? (?:secured|helped)|just like|success-fee|schedule a (?:call|demo)|free trial|quick call|increase your|save up to|rank(?:ing)? higher|leads|quick (?:call|chat|question about|10|15|20)|[0-9]{1,6}-minute|open to a|worth a|manufacturer|best price|catalogue|quotation|partnership|won[’']t bother)",
  '(?:wir liefern|preise[n]?|günstige[nr]?|angebot|unsere lösung|unser produkt|rabatt|unverbindlich|wir bieten|bestellung)',
);
/** How somebody asks who sells. */
export const OFFER_ASKS = anyOf(
  '(?:må|kan|skal|kunne) (?:jeg|vi|man)(?: ikke| lige| evt\\.?| måske)* (?:ringe|vise|sende|komme|kigge|invitere|præsentere|invitere|tage|reservere|regne|finde|booke|hjælpe|tilbyde|byde|sætte|aflægge|mødes)',
  '(?:er|kunne|har|ville|mangler|kender|bruger|savner|drømmer) (?:i|du)(?: [a-zæøå]+){0,3} (?:interesse|interesserede?|lyst|tænke (?:jer|dig)|et sted|vores|redskaber|brug for|behov|om)',
  '^(?:er (?:i|du) )?interesse(?:ret|rede)?',
  '^(?:bruger|kender|mangler|savner|drømmer|trænger|leder|arbejder|ønsker|vidste|oplever|sidder) (?:i|du|jeres|dine)',
  '(?:har (?:i|du) tid til|(?:et|en) (?:kort|hurtigt?|uforpligtende) (?:møde|snak|opkald|demo)|fik (?:du|i) set min mail|prøver lige en sidste gang)',
  '(?:jeg|vi) må (?:ringe|vise|sende|komme|kigge|præsentere|byde|invitere)',
  '(?:gerne|lov til at) (?:præsentere|vise|demonstrere|introducere)',
  '(?:hvornår|hvad|hvilken dag) passer',
  '(?:hvad siger (?:i|du)|den rette (?:at tale|person)|(?:hører jeg|hører vi) ikke fra|vil (?:i|du) (?:med|vide mere|høre mere|se|være med|prøve)|sig til, hvis|svar (?:blot|bare|gerne)|tilmeld (?:dig|jer)|book (?:et|en|jeres|din)|bestil (?:nu|her|i dag)|klædt på|mangler (?:i|du|dine|jeres))',
  '(?:would (?:you|it) be|are you (?:open|interested|the right)|can (?:i|we) (?:send|show|call|help|offer|schedule)|may i|should i (?:speak|send|call)|who handles|who is (?:the right|responsible)|do you have (?:10|15|20|30|a few) min(?:utes|s)?|interested in)',
  '(?:haben sie (?:interesse|bedarf)|möchten sie|dürfen wir|sind sie interessiert|benötigen sie)',
);
/** A person of the place, and nobody who sells. */
export const CITIZEN = anyOf(
  '(?:jeg|vi) (?:er (?:borger|flyttet|pensionist)|bor )',
  'mit barn',
  'min (?:mor|far|søn|datter|sag|ansøgning|kone|mand|ejendom|grund|have|vej)',
  'vores (?:barn|søn|datter|sag|forening|ejendom|vej|klub|medlemmer)',
);
/** What something costs. */
export const PRICE = anyOf(
  '(?:kun|fra|for|til|pris(?:en)?(?: er)?) (?:kr\\.? )?[0-9][0-9.,]{0,12} ?(?:kr|kroner|dkk|euro|eur|,-)',
  '(?:kr\\.?|dkk|eur|€|£|\\$) ?[0-9][0-9.,]{0,12} (?:pr|per|ekskl|excl|inkl)',
  '(?:ekskl|inkl|excl|incl)\\.? (?:moms|vat|fragt|levering)',
  'pris(?:en|er|erne)? (?:er|fra|kun|på) (?:kr\\.? )?[0-9]',
  '(?:dkk|eur|kr\\.?|€|£|\\$) ?[0-9][0-9.,]{0,12} (?:a|an|each|pro|je|om måneden|månedligt)',
  '(?:introductory|special|fixed) (?:rate|price|offer)',
  '(?:fra|kun) [0-9][0-9.,]{0,12} kr',
  'fast pris',
  'pr\\. (?:stk|styk|ton|m2|måned|kasse|deltager|medarbejder|time)',
);
/** Whoever says first who they are is not known yet. */
export const INTRODUCES = anyOf(
  'jeg hedder [a-zæøå]+(?: [a-zæøå]+)? (?:og|fra|her)',
  '(?:vi|jeg) er (?:en |et )?[a-zæøå-]*(?:virksomhed|firma|bureau|startup|iværksætter|konsulent|leverandør|forhandler|producent|psykolog|coach|foredragsholder|kunstner|musiker|fotograf)',
  '(?:my name is|i am [a-z]+ from|we are an? [a-z-]+ (?:company|agency|firm|startup)|mein name ist|wir sind ein)',
);
