/**
 * Words that speak of attachments, and those around them that tell whether *this* mail is meant to carry one.
 * All in small letters; matched as whole tokens.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say by themselves that something is attached: "vedhæftet er …", "jeg vedlægger …". */
export const PROMISES = set(
  'vedhæftet vedhæftede vedhæfter vedhæftes vedhæft vedlagt vedlagte vedlægger vedlægges vedl vedh medsendt medsendte ' +
    'medsender medsendes vedføjet vedføjer vedhaeftet vedhaeftede vedhaefter vedlaegger ' +
    'attached attaching enclosed enclosing anbei beigefügt beiliegend angehängt angehängte angehängten',
);
/** What the recipient is told to do, or what somebody will do: a promise only where the writer is the one. */
export const INFINITIVES = set('vedhæfte vedlægge medsende vedhaefte attach enclose');
/** Nouns that speak of an attachment where a word before them points at it: "se bilag", "sender hermed bilaget". */
export const NOUNS = set(
  'bilag bilaget bilagene vedhæftning vedhæftningen vedhæftninger vedhæftningerne attachment attachments ' +
    'enclosure enclosures fil filen filer filerne file files anhang anlage',
);
export const POINTERS = set(
  'se jf jvf jævnfør hermed her sender fremsender følger medfølger medfølgende hoslagt see im siehe',
);
/** Those that send it along now: "hermed bilag til mødet" is no bilag of the meeting's papers. */
export const SENDERS = set('hermed sender fremsender følger medfølger medfølgende hoslagt');

export const NEGATIONS = set(
  'ikke uden ingen intet aldrig hverken glemt glemte mangler manglede not no without never nicht ohne kein',
);
/** May stand between a negation and its word: "ikke blevet vedhæftet", "har ikke nået at vedhæfte". */
export const AUXILIARIES = set(
  'at er blev bliver blevet har have havde været være kunne kan få fået nået nogen noget nogle et en længere endnu helt ' +
    'det de den nødvendig nødvendigt any an a been be yet to',
);
export const WRITERS = set('jeg vi ich wir');
/** Somebody else did it: "du vedhæftede". */
export const OTHERS = set('du han hun man borgeren ansøgeren virksomheden skolen lægen you he she they');
/** They did it — after these words only, for "de" and "i" are also "the" and "in". */
export const AMBIGUOUS_OTHERS = set('de i');
export const SUBORDINATORS = set('som at hvis da fordi når hvad om filer bilag that which');
/** May stand between the one who did it and the word: "du tidligere har vedhæftet". */
export const PERFECTS = set('har havde have had selv tidligere allerede lige fik');
/** Tell that it was before: "der var vedhæftet", "blev vedlagt". */
export const PASTS = set('var blev blevet was were havde');
/** Make a passive a request or a rule: "skal vedlægges". */
export const MODALS = set('skal kan må bør bedes kræves must should can may måtte kunne');
/** What one does with a file that somebody else sent. */
export const READING = set('åbne læse se finde downloade hente open read find see');
export const RECEIVED = set('tak modtaget modtog læst gennemgået set thanks thank received');
/** The same after the file: "vedhæftede fil kunne ikke åbnes". */
export const UNREADABLE = set('åbnes læses vises downloades hentes opened');
/** What somebody else did with it: "den vedhæftede fil, du sendte". */
export const SENT = set(
  'sendte sendt vedhæftede vedhæftet medsendte medsendt mailede uploadede afleverede sent attached',
);
/** "den vedhæftede fil fra dig" */
export const FROM = set('fra from');
export const SENT_BY = set('dig jer hende ham dem borgeren you him her them');
/** Nouns that stand in front of a list of attachments, with a colon, and after "i" or "som". */
export const LABELS = set(
  'bilag vedhæftning vedhæftninger attachment attachments enclosure enclosures anlage',
);
export const WITHIN = set('vedhæftning vedhæftningen vedhæftninger vedhæftningerne attachment');
export const LYING = set('ligger er følger medfølger sendes kommer');
/** After "please find": it is to be found somewhere else, or is nothing to be found in a file. */
export const FOUND_ELSEWHERE = set(
  'below above here link links time out on at in under via another someone somebody somewhere your',
);

/** Announce another sending: "bilag eftersendes". */
export const LATER = set('eftersendes eftersender separat særskilt posten brevpost separately');
/** The same behind a noun: "bilag følger". */
export const NOUN_LATER = set('følger senere kommer later');
export const MAILS = set('mail mailen mails email besked beskeden henvendelse brev brevet message');
export const OTHER_MAILS = set(
  'forrige sidste tidligere foregående din dit jeres deres hans hendes min mine første næste anden ny separat ' +
    'your my earlier previous last next another',
);
export const MAIL_LINKS = set('i til på med in to with');

/** The confidentiality notice that organisations put below every mail. */
export const EVENTUAL = set('eventuelle eventuelt evt mulige any possible');
export const NOTICE_STEMS = [
  'fortrolig',
  'confidential',
  'privileged',
  'intended',
  'tiltænkt',
  'uvedkommende',
  'virus',
];
export const CONTAIN = set('indeholde indeholder contain contains');

/** A link is no file. */
export const NOT_FILES = set('link linket links linkene');
/** Where else a file or a bilag may be: "bilag 3 i loven", "se filen her: …". */
export const ELSEWHERE = set('i på til under hos fra her via in on from');
export const THIS_MAIL = set('denne mailen mail dette this');
/** Their dot ends no sentence. */
export const ABBREVIATIONS = set('jf jvf evt bl fx ca nr pr vedr dvs osv mv kl hr hhv inkl mr mrs');
