import { anyOf } from './word-pattern';

/** The words that tell what a day in a reply is of. All are for sentences in small letters. */

/** A date here is what is asked of the reader. */
export const OF_READER = anyOf(
  '(?:du|i|de) (?:skal|bedes|må|kan|har|bør|senest)(?: også| gerne| venligst| derfor| så| selv| kunne| altid| ikke| bare| blot| kun| stadig| nu| først| dog)* (?:sende|indsende|svare|aflevere|betale|klage|eftersende|oplyse|møde|komme|tilmelde|søge|ansøge|bestille|frist|til|indgive|returnere|vende|give|uploade|udfylde|søge|reagere|hente|ringe|kontakte|skrive|henvende|tale|spørge|begynde|starte|nå|købe|læse|dage|uger|partshøring|udtale|partshøres|bruge|selv)',
  '(?:du|i) (?:sender|indsender|afleverer|betaler|oplyser|udfylder|fremsender|uploader|tilmelder|bestiller|henter|møder|søger|ansøger)',
  '(?:send|indsend|skriv|ring|aflever|upload|eftersend|udfyld|svar|betal|returner|mail|oplys|giv besked|bekræft)(?: os| mig| det| dem| den| venligst| gerne| det hele| dit| din| dine| en| et| blot| bare| tilbage| besked)',
  '(?:skal|bedes|må|kan|vil|kunne) (?:du|i)…(?:sende|indsende|svare|aflevere|oplyse|eftersende|give|vende|fremsende|betale|udfylde|uploade|returnere|bekræfte|nå|komme|møde)',
  'når (?:jeg|vi) (?:får|har fået|modtager|har modtaget)',
  '(?:sidste|last) (?:chance|frist|dag|mulighed)',
  '(?:du|i|de) har (?:[a-zæøå0-9]+ ){1,2}(?:dage|uger|måneder|hverdage)',
  'skal (?:du|i) (?:sige|give|melde|huske|reagere)',
  '(?:din|jeres) (?:frist|klagefrist|høringsfrist|svarfrist)',
  '(?:frist(?:en)?|ansøgningsfrist(?:en)?|klagefrist(?:en)?|høringsfrist(?:en)?|tilmeldingsfrist(?:en)?|deadline) ',
  '(?:modtager|modtaget|hører|hørt|får|fået) (?:vi |jeg )?(?:ikke )?(?:svar |noget |det |dem |oplysningerne |dokumentationen |materialet )*(?:fra dig|fra jer)',
  'skal sendes til (?:os|kommunen)',
  'husk',
  '(?:vi|jeg) (?:skal bruge|har brug for|mangler)(?! (?:[a-zæøå]+ )?(?:[0-9]+|en|to|tre|fire|fem|seks|otte|ti) (?:[a-zæøå]+ )?(?:dag|uge|måned|hverdag|arbejdsdag))',
  'vi skal have (?:det|dem|modtaget|dit|dine|din|oplysningerne|materialet)',
  'være os i hænde',
  'please (?:send|return|provide|submit|reply|confirm|let|pay|upload)',
  'you (?:must|need to|have to|should|may|have|can) (?:send|submit|reply|appeal|provide|pay|respond|return|upload|until|[0-9]+ (?:days|weeks))',
  '(?:could|can|would) you',
  '(?:we|i) need (?:it|them|this|these|your|the)…(?:by|before|no later)',
  'bitte(?! (?:mit|um geduld|noch|etwas))',
  'sie (?:haben|müssen|können)',
  'your (?:deadline|appeal)',
);

/** A date here is when people meet, or of something else that happens. */
export const EVENT = anyOf(
  '(?:[a-zæøå]*møde(?:t|r)?|mødes|afholder|meets|samtale|samtalen|besigtigelse|besigtigelsen|tilsyn|tilsynet|dialogmøde|borgermøde|byrådsmøde|udvalgsmøde|møder|netværksmøde|visitationsmøde|teammøde|syn|høring|temadag|ferie|ferielukket|lukket|kursus|fri|barsel|orlov)',
  '(?:træder i kraft|løber|udløber|åbner|åbent|starter|begynder|opstart|gælder fra|udbetales|overføres|afholdes|indkaldt|indkaldes|ligger|holder vi|fylder|født)',
  '(?:ikke (?:på arbejde|på kontoret|til stede)|bortrejst|væk)',
  '(?:meeting|inspection|appointment|hearing|on holiday|on leave|out of (?:the )?office|closed)',
  '(?:sitzung|termin|urlaub|treffen)',
  '(?:dagsorden(?:en)?|udvalget|byrådet|kommunalbestyrelsen|nævnet)',
);

/** A date here is past, or of a promise that was not kept. */
export const PAST = anyOf(
  '(?:din|dit|jeres|vores|min|mine|dine|jeres) (?:mail|e-mail|henvendelse|brev|ansøgning|klage|besked|skrivelse|opkald|anmeldelse|spørgsmål|anmodning|rykker|samtale|telefonsamtale|svar|sms)(?: og [a-zæøå]+)? (?:af|fra|den|d\\.|i (?:går|forgårs|[a-zæøå]+s|sidste|forrige)|om|som|sendt|modtaget|dateret|du)',
  '(?:havde|lovede|skrev|lovet|skulle have|oplyste|havde håbet|talte|snakkede|ringede|oprindeligt|oprindelige|tidligere|mødtes|henvendte)',
  '(?:modtaget|modtog|sendt|indsendt|sendte|indsendte|registreret|modtagelsen)…(?:den|d\\.|i|på|fra|af)',
  '(?:talte om|aftalte|telefonisk)',
  'for…siden',
  'ago',
  'had (?:promised|hoped|expected)',
  '(?:promised|wrote|told|spoke|sent|received)',
  'your (?:e-?mail|letter|message|inquiry|enquiry|application|complaint) (?:of|from|dated|on)',
  'ihre?[nrs]? (?:mail|e-mail|anfrage|schreiben|nachricht|antrag) vom',
);

/** In this part of the sentence it is the answer that is spoken of. */
export const ANSWER = anyOf(
  '(?:svar|svaret|svarer|svare|svarene|besvare|besvarer|besvaret|tilbage|hører|høre|besked|afgørelsen?|tilbagemelding|kontakter|ringer|kontaktet|underretning|status|endeligt?|afgjort|færdigbehandlet|melder|melde|giver lyd|opdatering|at vide|brev|post|skriver|skrive|nyt|svarfrist|dato|date|vender|besvares|tilbagemeldingen|udmelding|afgøre|ringe|kontakte|kontaktes|orienterer|orienteret)',
  '(?:answer|reply|respond|get back|come back|be in touch|hear|contact|decision|let you know|response|call you|write to you|update|decide|revert)',
  '(?:antwort|antworten|melde|melden|bescheid|rückmeldung|hören|entscheidung|beantworten|zurück|rufe)',
);

/** The last word of several that are promised. */
export const FINAL_WORD = anyOf(
  '(?:endeligt?|senest|færdig|final|at the latest|no later than|spätestens|sidste frist|afgørelse)',
);

/** What lasts so long is not done by then. */
export const LASTS_UNTIL =
  /(?:^|[^a-zæøå])(?:til og med|t\.?o\.?m\.?|frem til|up to and including)(?: [^\s,.]+){0,2} ?$/;

/** Not for sure, or only if something happens first. */
export const CONDITION = anyOf(
  '(?:hvis|såfremt|medmindre|ellers|i modsat fald|skulle det|kan det ikke|if|unless|otherwise|falls|sonst)',
);

/** It counts from something else than this mail. */
export const FROM_ELSEWHEN = anyOf(
  '(?:fra|efter|når|så snart|after|once|from|when|nach|sobald),?(?: at| den dag| det tidspunkt| datoen for| we| you)?(?: vi| du| jeg| vi har| du har)*…(?:modtage[rt]?|modtagelsen?|fået (?:dine?|dit|de|alle|alt)|du sender|du har sendt|receipt|received?|have received|erhalt|indsendt|indsender|dokumenterne|oplysningerne|dine bilag|materialet|høringsfristen|partshøringen|eingang)',
  'før det (?:kan|får|ved)',
);
