import { anyOf } from './word-pattern';

/** The words by which a mail tells that nobody expects an answer. For sentences in small letters. */

export const THANKS = anyOf(
  '(?:tak|tusind tak|mange tak|tusinde tak|1000 tak|takker|takke|taknemmelige?|takk|tack|tackar|1000tak|taak)',
  '(?:super|perfekt|fint|fantastisk|dejligt|herligt|skønt|alletiders|glimrende|kanon|cool|fedt|okay|ok|godt at høre|(?:det )?lyder (?:rigtig |meget |virkelig |bare )?(?:godt|fint|som en plan)|i fin orden|er i orden|^modtaget|er modtaget|godt modtaget|modtaget,? (?:mange )?tak|noteret|så er det på plads|alt i orden|helt i orden|forstået|det er fint|jubii?|hurra)',
  '(?:ros|rose|roser|begejstrede?|fantastiske?|det varmer|glæder mig at høre|glad for|glade for|kæmpe stykke arbejde|god oplevelse|søde? og hjælpsomme?|venlig og|en stjerne|guld værd|(?:du|i) er (?:guld|søde?|skønne?|seje?|dygtige?|for (?:sød|god|meget))|sød af (?:dig|jer)|sødt af (?:dig|jer)|pænt af (?:dig|jer))',
  '(?:flot|godt|fint|imponerende|fantastisk|dejligt?|skønt?|hyggeligt?|god|smukt?|stort) (?:arbejde|gjort|gået|klaret|dag|tur|oplevelse|stemning|initiativ|service|modtagelse|nyhed)',
  '(?:gjort|gør|klarer) det (?:flot|godt|fint|fantastisk)',
  '(?:klap på skulderen|elsker (?:den|det|jer)|thumbs up|well done|good job|toll|top|mega fedt|sejt)',
  '(?:thanks|thank you|thx|cheers|great|perfect|excellent|wonderful|brilliant|lovely|awesome|much appreciated|appreciate (?:it|your|the)|noted|^received|well received|grateful for)',
  '(?:danke|dank|dankeschön|dankbar|bedanke|super|prima|perfekt|wunderbar)',
);

/** Thanks and nothing else, said into a form or a telephone. */
export const PRAISE = anyOf(
  '(?:(?:stor |: ?|giver |få |have )?ros(?:e|er|es)?|(?:tusind |mange |en stor |sige )?tak for(?! (?:ingenting|intet))|takke|thank you|thanks|danke|vielen dank)',
);

/** Thanks for what is still to come ask for it. */
export const THANKS_BEFOREHAND = anyOf(
  '(?:på forhånd|forhånds)[ -]?(?:mange |tusind )?tak',
  '(?:tusind |mange |og )*tak (?:på forhånd|for hjælpen på forhånd)',
  '(?:thanks|thank you|thanking you)(?: so much| very much)? in advance',
  '(?:danke|dank) im voraus',
  '(?:tack|takk) på för?hand',
);

/** What was wrong is well again. */
export const RESOLVED = anyOf(
  '(?:virker|kører|lyser|fungerer)(?: det| den| alt| alting| lyset| varmen| vandet)*(?: fint| godt| perfekt| som den skal)*(?: nu| igen)',
  '(?:nu|så)(?: er)? (?:virker|kører|lyser|fungerer|er)(?: det| den| alt| der)* (?:igen|på plads|i orden|ordnet|løst|varme|lys|vand|klaret|fint)',
  '(?:er|blev)(?: nu| lige| selv| jo| da| også)* (?:løst|fundet|ordnet|klaret|kommet frem|dukket op|faldet på plads|gået igennem|afklaret|landet|lykkedes)',
  '(?:det|den) (?:lykkedes|kom (?:frem|i dag|i går|i morges)|kører|virker)',
  '(?:er|blev)(?: [a-zæøå]+){0,2} (?:fundet|kommet tilbage|dukket op|ryddet|tømt|repareret|lavet)',
  'det (?:var|er) (?:lige|præcis|netop|nøjagtigt?) (?:det|hvad|sådan|den)',
  'fik (?:jobbet|pladsen|lejligheden|det|den|penge[n]?e?|lov|svar|hjælp)',
  "(?:it|they|that)(?:'s|’s| is| has| have| was| is now)* (?:arrived|works?|working|resolved|sorted|solved|fixed|done|clear)",
  '(?:erledigt|geklärt|gelöst|angekommen|funktioniert (?:wieder|jetzt))',
  '(?:da|så|nu) ved (?:jeg|vi) (?:det|besked|alt|hvad)',
  '(?:da|så) vet jeg',
  '(?:klappt|geklappt)(?: [a-zäöüß]+){0,3} (?:jetzt|wieder|besser|super|gut|prima)',
  '(?:klappt|läuft) (?:jetzt|wieder|viel|alles|super)',
  'så (?:gik|lykkedes|faldt) (?:det|den|alt|brikkerne)',
  'damit ist alles',
  'that answers',
);

/** The matter is over, in the sender's own words. */
export const OVER = anyOf(
  'trækker…(?:klage|ansøgning|henvendelse|anmodning|indsigelse|sag)(?:en)?…tilbage',
  '(?:sag|sagen) (?:vist |nu |jo )?(?:er )?(?:vist )?(?:lukket|afsluttet|slut)',
  'ikke mere at tilføje',
  'hører ikke (?:mere|yderligere) fra (?:os|mig)',
  '(?:har|er)(?: [a-zæøå]+){0,3} (?:afsluttet|lukket) sagen',
  '(?:se bort fra|glem|ignorer)(?: venligst| bare| blot)* (?:min|denne|den|forrige|mailen|det|mit)',
  '(?:har|fik|fandt)(?: nu| vist)? selv(?: [a-zæøå]+){0,2} (?:løst|fundet|ordnet|ud af)',
  '(?:fundet|fandt|fik) (?:selv )?(?:ud af det|løsningen|det løst)',
  '(?:please )?(?:ignore|disregard) (?:my|this)',
  '(?:ansøgning|klage|henvendelse)(?:en)? (?:er )?(?:trukket|trækkes|tilbagekaldt|annulleres)',
  'skal (?:derfor |så |nu )*ikke (?:bruge|have)…alligevel',
  'glemt? (?:bare )?alt om',
  '(?:bruger|benytter)(?: derfor| så| alligevel)* ikke (?:tilladelsen|pladsen|lokalet|tiden|salen|bilen)',
  'er blevet enige',
  '(?:i|du) behøver (?:altså |jo |så |derfor )?ikk?e',
  'behøver (?:i|du) (?:altså |jo |så |derfor )?ikk?e',
  '(?:i|du) (?:kan|må) (?:gerne |godt |roligt |bare |derfor )+(?:stoppe|lukke|glemme|slette|se bort|droppe|afblæse|aflyse eftersøgningen)',
  'kan (?:i|du) (?:gerne |godt |roligt |bare )+(?:stoppe|lukke|glemme|slette|se bort|droppe|afblæse)',
  'fandt (?:et andet|en anden|selv)',
  'behøver (?:i |du |man )?ikk?e? (?:at )?(?:lede|gøre|svare|ringe|kigge|komme|mere)',
  '(?:ikke længere|ikke mere) (?:aktuelt|relevant|nødvendigt|brug for)',
);

export const NO_THANKS = anyOf('tak for (?:ingenting|intet)', 'thanks for nothing', 'danke für nichts');

/** Thanks that are none: the answer did not help. */
export const BUT_NOT = anyOf(
  '(?:men|bare|desværre|dog|imidlertid|alligevel)…(?:ikke|stadig|forkert|mangler|forstår|ingen|aldrig)',
  '(?:står|mangler|har) (?:der |jeg |vi |det )?dog',
  '(?:en fejl|forkert|ikke rigtigt|ikke enig|uenig)',
  '(?:men|but|aber)(?: [a-zæøå]+){0,3} (?:jeres|your|ihr|i|der|brevet|the) (?:letter|brev|skriver|siger|står|says|schreiben)',
  '(?:synes|mener|tror)…(?:ikke|forkert)',
  '(?:svar|svaret|svarer|svarede)(?: jo| slet| altså| da)* (?:på noget andet|ikke på)',
  "(?:but|however|unfortunately)…(?:not|still|wrong|n[’']t)",
  '(?:aber|leider)…(?:nicht|noch|falsch)',
);

/** No answer is wanted, in so many words. */
export const NO_ANSWER = anyOf(
  '(?:kræver|behøver|behøves|skal|forventer|venter)(?: i| du| jeg| vi| nok| bare| selvfølgelig| blot| altså)* (?:ikke|intet|ingen)(?: at| noget| som helst| have| et)* (?:svar|svare|gøre|foretage|besvares|reagere|ringe|vende|kvittere|tilbagemelding|handling|mere)',
  '(?:svar er ikke nødvendigt|intet svar|ikke nødvendigt at svare|ingen grund til at (?:svare|ringe)|no (?:reply|response|answer|action) (?:is )?(?:needed|required|necessary|expected)|no need to (?:reply|respond|answer)|for your information only|keine (?:antwort|rückmeldung|reaktion) (?:nötig|erforderlich|notwendig)|nicht zu antworten)',
  '(?:til oplysning|til orientering|til (?:din|jeres|deres) (?:orientering|info|information|viden|underretning)|til info|kun til orientering|blot til orientering|fyi|for your (?:information|records|info)|zur information|zur kenntnis|kenntnisnahme|t\\.o\\.|til efterretning|til underretning)',
  "(?:don[’']t need anything|nothing (?:else|further|more) (?:is )?needed|ikke brug for (?:mere|andet|yderligere))",
  '(?:alene|blot|kun|bare) (?:for )?(?:at )?(?:orientere|informere|til orientering)',
);

/** Sentences that close a mail and ask nothing. */
export const COURTESY = anyOf(
  '(?:hvis|skulle|såfremt|sollten?)…(?:spørgsmål|fragen|fehlen)',
  'har (?:du|i|de)…spørgsmål',
  'er der…spørgsmål',
  '^(?:eventuelle |alle |evt\\.? )?spørgsmål (?:er|kan|rettes|vedr|til [a-zæøå ]{3,20} ?(?:\\?|kan|rettes|besvares))',
  '(?:kontakt|ring|skriv|sig)(?: endelig| gerne| bare| blot| til| venligst| os| mig)*…(?:ved spørgsmål|hvis|til, hvis|mangler)',
  '(?:sig|skriv|råb|giv|meld)(?: endelig| bare| gerne| til| lige| op| lyd| besked| tilbage)*,? (?:hvis|når|såfremt)…(?:mangler|mere|noget|andet|flere|spørgsmål|skal regne|ikke kan (?:åbne|læse))',
  '(?:i|du) er(?: altid| meget)? velkom(?:men|ne)',
  '(?:har|får) (?:du|i) brug for hjælp',
  'need (?:any )?help',
  'let (?:me|us) know if',
  'if you (?:have|need)',
  "(?:do not|don't|don’t) hesitate",
  '(?:bei|haben sie)…(?:fragen|rückfragen)',
  '(?:any|further) questions',
  'questions\\?',
  '(?:hvordan går det|hvordan har (?:du|i) det|håber (?:du|i|alt) (?:har|er|går)|hope you are|how are you|wie geht es)',
  'bliver dejligt',
  '(?:vi ses|god weekend)',
  '(?:god|glædelig|skøn|dejlig|rigtig god) (?:jul|sommer|ferie|påske|nytår|dag|aften)',
  'det (?:gør|er) (?:jeg|vi) (?:da )?(?:gerne|selvfølgelig)',
  '^(?:har|mangler|ønsker|skulle|er|vil)…, så (?:ring|skriv|sig|kontakt|giv|meld|er (?:du|i) velkommen)',
);

/** Questions that ask nothing. */
export const RHETORICAL = anyOf(
  'hvad skulle (?:vi|jeg|man) (?:dog |have )*(?:gøre|gjort) uden',
  '(?:hvem|hvad|wer|who) (?:skulle|havde|kunne|ville|hätte|would|could|sku)(?: dog| da| ellers| das| es| det| that)* (?:have |ha )?(?:troet|trot|anet|gættet|gedacht|geglaubt|thought|guessed|known)',
  'er det ikke (?:bare |også |helt |egentlig |da )?(?:dejligt|skønt|fantastisk|utroligt|herligt|vidunderligt|smukt|godt|sjovt|flot|pudsigt|imponerende)',
  '(?:kan|kunne) man (?:ønske|forlange|bede om|få det) (?:sig )?(?:mere|bedre)',
  'hvad mere kan man',
  "(?:what would (?:we|i) do without|isn't (?:that|it) (?:great|nice|lovely|wonderful)|who would have|how (?:nice|cool|lovely|great|good) is that|can you believe)",
  '^(?:og |nå, ?)?ved (?:du|i) hvad,',
  'hvor (?:er|var|bliver|har) (?:det|i|du|vi|jeg|han|hun)(?: da| dog| bare| altså| virkelig| simpelthen| været)* (?:dejlig|skøn|fantastisk|god|sød|rar|flot|heldig|glad|sjov|fin|pæn|trist|ærgerlig|imponer|lette)[a-z]*',
  'how (?:nice|kind|lovely|wonderful|sweet)',
  '^(?:tænk|tenk|tänk|imagine)(?: at| dig)?(?= )',
  '(?:kan|vil) (?:du|i|man) (?:forestille|tænke) (?:dig|jer|sig)',
  'hvor (?:heldig|dejlig|skøn|god|fantastisk|nemt|let)[a-z]* (?:kan|er)',
  'warum (?:ist|kann) es (?:bei uns|hier|nicht)',
  'ist das nicht (?:schön|toll|wunderbar)',
  'hvem er jeg til at',
  'm(?:å|aa) (?:jeg|vi)(?: have lov (?:til )?at| lige| godt)* sige',
  '^(?:og |men |åh,? )?(?:hvilken|hvilket|what an?|welch ein|was für ein) [a-zæøåäöüß]+(?: [a-zæøåäöüß]+)?[.!]{0,9}$',
  '(?:ingen|keine|no) (?:spørgsmål|fragen|questions)',
  '^(?:i|du|de) (?:skal|må) (?:bare |lige |da |altså )*vide',
  'skal (?:jeg|vi) sige',
  '(?:hvordan|hvorledes) takker man',
  'hvem (?:siger|kan sige) nej',
  'hvad kan man sige',
  '(?:who|what more) could (?:ask|you ask|we ask|one ask|anyone ask|want)',
  'what a (?:lovely|great|wonderful|nice)',
  '(?:, ?| )(?:ikke sandt|er det ikke|nicht wahr|right|vel|gell|oder nicht|ikk|ikke)\\?$',
);

/** What was asked for. */
export const AS_ASKED = anyOf(
  '(?:som|jf\\.?|iht\\.?|efter|ifølge|jævnfør|i henhold til)(?: vores| din| jeres| det| vi| du| i| tidligere| tlf\\.?| telefonisk)* (?:aftalt|aftale|aftalen|ønsket|ønskede|bedt|bad|efterspurgt|efterspurgte|anmodet|anmodning|efterlyst|efterlyste|skrev|telefonsamtale|samtale|mail|anvist|mangler|manglede|nævnte|lovede|lovet)',
  'aftalt',
  '(?:vi|jeg) talte om',
  'svar på (?:dit|dine|jeres|de)(?: [0-9a-zæøå]+){0,2} spørgsmål(?:et)?',
  '(?:(?:du|i|dig|jer|de) (?:bad(?: om| mig| os)?|efterspurgte|efterlyste|manglede|mangler|spurgte|ønskede|skulle bruge|skulle have|har bedt|har rekvireret|har efterspurgt|har efterlyst|vil have|ville(?: jo| gerne)* have))',
  'jeres (?:anmodning|henvendelse|brev|mail|forespørgsel) (?:af|om|fra)',
  '(?:de|den|det) (?:ønskede|manglende|efterspurgte|efterlyste|resterende|udbedte|aftalte|rekvirerede|omtalte|nævnte|underskrevne|rettede|afsluttende)',
  'de (?:to |tre |fire )?sidste (?:bilag|papirer|dokumenter|oplysninger|lønsedler|sider)',
  'your (?:request|letter|e-?mail) (?:of|from|dated)',
  '(?:underskrevet|underskrevne|udfyldt|udfyldte|opdaterede|opdateret|rettede)',
  '(?:as (?:requested|agreed|discussed|promised)|you (?:requested|asked|wanted|needed)|requested)',
  '(?:wie (?:gewünscht|besprochen|vereinbart|angefordert)|(?:nach|an)?geforderten?|gewünschten?|fehlenden?)',
);
export const ENCLOSES = anyOf(
  '(?:hermed|herved|vedhæft(?:et|er|ede|es|ning)|vedlagt|vedlægger|vedlægges|her (?:er|kommer|får|har|sender|følger)|den er her|får (?:du|i) her|(?:jeg|vi) (?:vedhæfter|sender)|sender (?:jeg|vi|her|hermed)|fremsendes|fremsender|eftersender|eftersendes|uploadet|retur|hér|følger|i linket|kan hentes|er lagt (?:op|på|ind)|ligger (?:i|på|nu))',
  '(?:attached|enclosed|here (?:is|are|you go)|please find|i attach)',
  '(?:anbei|im anhang|hiermit|beigefügt|anhang|übersende)',
);

/** Somebody is ill, late, away or fetched by another: said so that it is known. */
export const ABSENT = anyOf(
  '(?:er|bliver|ligger|har været)(?: desværre| stadig| fortsat| hjemme| blevet| lidt| meget| også)* (?:syg|sygemeldt|forkølet|raskmeldt|rask igen|fraværende|forhindret|forsinket|sløj)',
  'bliver hjemme|holder (?:ham|hende|dem|barnet) hjemme|ønsker ikke at deltage',
  'har (?:haft )?ondt i (?:maven|hovedet|halsen|ørerne)',
  '(?:er|ligger|blevet)(?: [a-zæøå]+){0,2} på (?:sygehuset|hospitalet|ferie)',
  'først igen (?:på )?(?:i morgen|mandag|tirsdag|onsdag|torsdag|fredag|efter)',
  'når(?: det)? ikke (?:i dag|frem|det i dag)',
  'har (?:feber|fri|ferie|kastet op|opkast|omgangssyge|influenza|ondt i (?:maven|hovedet|halsen)|skoldkopper|diarré|tandlægetid|en tid hos)',
  '(?:kommer|møder|deltager|kan)(?: altså| desværre| derfor| nok| godt)* (?:ikke (?:i skole|på arbejde|på kurset|i dag|i morgen|til mødet|komme(?! ind| ud| frem| forbi| videre| om bord| op| ned)|deltage)|først|senere|lidt senere|for sent|lidt for sent)',
  'holder (?:fri|ferie|barnets)',
  'skal til (?:lægen?|tandlægen?|frisør|begravelse|undersøgelse|kontrol|fødselsdag)',
  '(?:arbejder hjemme|hjemmearbejds?[a-z]*|working from home|home ?office)',
  '(?:henter|afleverer|hentes|kører|følger)…(?:i dag|i morgen|kl|på mandag|på tirsdag|på onsdag|på torsdag|på fredag)',
  '(?:sygemelding|raskmelding|sygemelder|syge ?meldt|raskmelder|barnets (?:første|1\\.) sygedag|fridag|fravær|fraværsmelding)',
  "(?:absent|(?:is|am|be|feeling|off) (?:ill|sick|unwell|poorly|late|off today)|will be (?:late|away|absent|back)|(?:dentist|doctor[’']?s?) appointment|sick today|won[’']t be (?:in|at|coming))",
  '(?:ist (?:heute )?krank|krankmeldung|krankgemeldet|kommt (?:heute )?(?:später|nicht))',
);

/** Something is told so that it is known. */
export const INFORMS = anyOf(
  '(?:skal|vil|ville|kan)(?: jeg| vi)?(?: hermed| bare| blot| lige| herved| gerne| kun)* (?:meddele|oplyse|orientere|informere|sige(?! op)|fortælle|give besked|give jer besked|nævne|kvittere|bekræfte|melde tilbage)',
  '(?:hermed|herved) (?:meddeles|oplyses|orienteres|bekræftes)',
  '(?:så ved (?:i|du|de) (?:det|besked)|så er (?:i|du|de) (?:orienteret|informeret)|så (?:i|du|de) ved (?:det|besked))',
  '(?:i|du) skal (?:altså |bare |jo |så |derfor )*ikke (?:undre|bekymre|tænke|gøre|foretage|regne|vente)',
  'det (?:ville|vil) (?:jeg|vi)(?: bare| lige| gerne)* (?:sige|fortælle|dele|lade gå videre|lade (?:dig|jer) vide)',
  '(?:meddeler|oplyser|orienterer|informerer|varsler) (?:vi|jeg)',
  '(?:synes|syntes|tænkte|mente|ville)[^.!?]{0,30} (?:i|du|de) skulle vide(?: det)?',
  'det var (?:bare |såmænd )?(?:alt|det hele|det|hvad jeg ville sige)$',
  '(?:skal|bør|må) også siges',
  '(?:vi|jeg) (?:informerer|orienterer|meddeler|oplyser|bekræfter|kvitterer) (?:jer|dig|hermed|om|for|modtagelse[n]?)',
  '(?:this is to inform|please note|be informed|just to (?:let you know|inform|say))',
  '(?:wir (?:informieren|teilen ihnen mit)|dient nur|nur zur info)',
);

/** How things stand: what an organisation or a colleague tells, where a citizen would complain. */
export const STATES = anyOf(
  '(?:pressemeddelelse|er (?:jeres|din) (?:nye )?kontaktperson|har(?: i dag| nu)? (?:gennemført|afsluttet|udført|foretaget|udskiftet|repareret)|er repareret|testes|afprøves|spærres|udføres|udskiftes|afholdes|gennemføres|foretages|varsles|gennemfører|afholder|vi flytter|kontor flytter|nyt telefonnummer|ny adresse|ændrede? (?:åbnings|telefon)tider?|kopi af|kopi til|genpart|som sædvanlig|afsluttet|ankommer|(?:er|bliver) (?:nu |desværre |blevet )?(?:lukket|afsluttet|ændret|godkendt|opdateret|informeret|orienteret|afbestilt|spærret|flyttet til|genåbnet|åbnet|aflyst|udskudt|indlagt|sendt ud|lagt på))',
  'holder (?:[a-zæøå]+ )?(?:lukket|åbent)',
  '(?:has been (?:updated|revised|closed|completed|moved)|revised to|eta|arrives|arriving|will be closed)',
  '(?:gesperrt|geschlossen|bitte beachten|hinweis)',
  '(?:der (?:er|afholdes|holdes|bliver)|vi (?:holder|afholder))(?: [a-zæøå]+){0,2} (?:brandøvelse|møde|øvelse|fest|reception|lukket|strømafbrydelse|servicevindue)',
);

/** A yes or no to what was proposed. */
export const CONFIRMS = anyOf(
  '(?:det |datoen |tiden |tidspunktet |torsdag |mandag |tirsdag |onsdag |fredag |begge dele )?passer (?:rigtig |helt |mig |os |også |bare |ganske )*(?:fint|godt|perfekt|mig|os)',
  '^(?:ja|jo|jep|jeps|okay|ok|javel|yes|nej tak|ja tak|jo tak|yep|sure|aftale|det er en aftale|det er aftalt)(?=[ ,.!]|$)',
  '(?:(?:jeg|vi) (?:deltager|er med)|vi ses|ses vi|jeg kommer|vi kommer|(?:jeg|vi) er (?:der|hjemme)|vi tager imod|(?:jeg|vi) tager (?:pladsen|tiden|tilbuddet)|glæder (?:mig|os) til(?! at (?:høre|få)))',
  '(?:works for (?:me|us)|see you|sounds good|that suits|passt (?:mir|uns|gut)|bis (?:dann|montag|dienstag|mittwoch|donnerstag|freitag|bald))',
);

/** The writer will come back to it. */
export const RETURNS = anyOf(
  '(?:vender (?:jeg|vi)(?: selv| nok| gerne)* tilbage|(?:jeg|vi) (?:vender|skal nok vende)(?: selv| nok)* tilbage)',
  '(?:kontakter|skriver|ringer) (?:jeg|vi)(?: bare| selv| jer| igen)+',
  "(?:i|we)(?:'ll| will|’ll) (?:get back|be in touch|come back|let you know)",
  '(?:melde ich mich|wir melden uns|ich melde mich)',
);

/** To many, or about what all should know. */
export const TO_ALL = anyOf(
  '(?:kære|hej|til|hello|dear|hi|liebe)(?: jer)? (?:alle(?:sammen)?|kolleger|kollegaer|ledere|medarbejdere|team|teamet|forældre|medlemmer|beboere|all|colleagues|everyone|kolleginnen|kollegen|venner)',
  '(?:orienteres|husk|bemærk|påmindelse om|information om|info om|nyt fra|invitation til|referat|dagsorden|nyhed)',
);

/** Papers, by the subject of a mail. */
export const PAPERS = anyOf(
  '(?:bilag|materiale|dokumentation|papirer|lønsed(?:del|ler)|kvittering(?:er)?|fuldmagt(?:en)?|tegninger|oplysninger|attest(?:en)?|erklæring(?:en)?|kontrakt(?:en)?|unterlagen|documents?|paperwork|mangler|manglende|efterspurgte?|nachforderung|indhentelse|rapport(?:en)?|udtalelse(?:n)?)',
);
/** Papers that were asked for, by the subject that the asker wrote. */
export const PAPERS_WANTED = anyOf(
  '(?:mangler|manglende|efterspurgte?|indhentelse|indhentning|nachforderung|fehlende|missing|bedt om|bad om|jeres (?:anmodning|mail|brev)|dokumentation(?: [a-zæøå]+)?|lønsed(?:del|ler)|kontoudtog|bilag|unterlagen|papirer)',
);

export const GREETING =
  /^(?:hej|hejsa|halløj|kære|dear|hi|hello|hallo|moin|goddag|god (?:dag|morgen|aften|formiddag|eftermiddag)|godmorgen|godaften|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|til|att\.?|good (?:morning|afternoon|evening)|hei)(?: [a-zæøåäöüß.-]+){0,5}[,!.]?$/;
