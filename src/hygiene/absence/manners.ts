import { hasLeft } from './leaver';

/** Whether an automatic reply is polite, and whether it gives an illness as its reason. All in small letters. */

const GREETS =
  /(?:^|\n|\s)(?:hej(?:sa|hej)?|kære|goddag|god dag|hallo|hi|hello|dear|good (?:morning|day|afternoon)|merry christmas|happy (?:easter|new year|holidays))(?=[\s,!.]|$)/;
const THANKS = /\btak\b|\bthank(?:s| you)|\bmange tak\b/;
const APOLOGISES = /beklager|undskyld|desværre|sorry|apolog|unfortunately/;
const CLOSES =
  /hilsen|hilsner|\bknus\b|vi ses|glædelig jul|godt nytår|\bm\.?v\.?h\b|\bvh\b|regards|sincerely|\bbest,|\bcheers,|(?:god|dejlig|rigtig god) (?:dag|weekend|sommer|jul|påske|ferie|efterårsferie)|have a (?:nice|good|great)/;

const RUDE =
  /(?:^|[^a-zæøå])(?:gider ikke|lad være med at|spild(?:er)? (?:ikke )?(?:af )?(?:min|tid)|ikke mit problem|klar(?:e)? (?:dig|det) selv|bliver slettet|sletter|må du (?:pænt )?vente(?! på)|kunne have sparet|lær at |kan du vente|så vent|vent til jeg|skriv ikke(?! (?:[a-zæøå-]{0,12}oplysninger|cpr|person|følsom|fortrolig|sundheds|dit cpr|dit person|nogen? (?:cpr|person)))|ring ikke(?! (?:om|efter|før|i weekend|uden for|på))|send ikke flere|stop med|forstyr(?:re)?(?: mig)? ikke|hold op|lad mig være|i fred|din egen skyld|ærgerligt|bare ærgerligt|prøv igen senere|held og lykke med det|så må du klare dig|kun hvis det er (?:virkelig|ekstremt) vigtigt|spar mig|hold dig fra|jeg er ikke interesseret|gå væk|you will have to wait|do not (?:call|write|disturb)|stop (?:calling|writing)|dit problem|find selv|find ud af det|google det|ikke min (?:afdeling|opgave)|rager|ligeglad|orker ikke|pis|idiot|fanden|sgu|skid|lort|don'?t (?:bother|call|write|disturb)|not my problem|deal with it|figure it out|leave me alone|will be (?:deleted|ignored)|too bad|tough luck|wait your turn|nej\.\s|ingen mails|heldigvis for mig)(?![a-zæøå])/;

export function isPolite(text: string): boolean {
  const small = text.toLowerCase();
  const kind = GREETS.test(small) || THANKS.test(small) || APOLOGISES.test(small) || CLOSES.test(small);
  return kind && !RUDE.test(small) && !(UNREAD.test(small) && !hasLeft(text)) && !isShouted(text);
}

/** Plain where somebody has left; a door shut in the face where somebody is only away. */
const UNREAD =
  /(?:^|[^a-zæøå])bliver ikke læst(?![a-zæøå]| (?:før|inden|fra|i (?:min|perioden|uge)|mens|imens|undervejs|så længe))/;

/** Most of it in capitals, or with a row of exclamation marks. */
function isShouted(text: string): boolean {
  const letters = text.replace(/[^A-Za-zÆØÅæøå]/g, '');
  const capitals = letters.replace(/[^A-ZÆØÅ]/g, '');
  return (letters.length > 40 && capitals.length > letters.length * 0.6) || /!{3,}/.test(text);
}

const ILL =
  /(?:^|[^a-zæøå])(?:syg(?![a-zæøå])|sygdom(?!s(?:politik|forebyg))|sygemeld|sygefravær|syge(?:dag|orlov)|influenza|corona|covid|maveonde|(?:få(?:r|et)?|have) fjernet|operation|opereret|opereres|hospital(?:et)?|sygehus(?:et)?|indlagt|indlæggelse|behandling for|i behandling|under behandling|(?:til|i) behandling|behandlingsforløb|genoptræning|kemo|stråle(?:behandling)|kræft|stress|depression|angst|udbrændt|brækket|blindtarm|galdesten|skadestue|maveinfluenza|roskildesyge|omgangssyge|halsbetænd|(?:med|høj|har) feber|forkølet|biopsi|(?:til|hos) (?:psykolog|psykiater|fysioterapi|kiropraktor|speciallæge)|i gips|benet op|indlægges|utilpas|korsbånd|komplikation|diskusprolaps|blodprop|hjernerystelse|migræne|nedsat hørelse|lungebetændelse|knæet|ryggen|hofteoperation|fertilitetsbehandling|abort|graviditetsgener|rekreation|rehabilitering|dialyse|scanning|undersøgelse på|lægebesøg|(?:hos|til) (?:tand|special|øjen|øre|hud|vagt)?læge|(?:lang|del|fuld)tidssygemeld|sengeliggende|under kniven|skoldkopper|kejsersnit|ny hofte|nyt knæ|fever(?![a-z])|rodbehandling|barns? (?:første )?sygedag|barn(?:et)? er syg|syg(?:t|e) barn|børn er syge|ill(?![a-z])|illness|sick(?![a-z])|surgery|medical|hospitali[sz]ed|in hospital|burnout|burned out|health reasons|helbred|af helbredsmæssige)/;
/** The house's own words: a ward, a benefit, what the reader is to do when ill. */
const OF_OTHERS =
  /sygedagpenge|sygeplejerske|sygesikring|sygehjælper|(?:ved|i tilfælde af|akut) sygdom|sygdom hos (?:barnet|eleven|dit barn)|sygemelding(?:er)? af|meld(?:e)? (?:dit barn |dig )?syg|hvis du er syg|hvis dit barn|behandling af (?:din|din henvendelse|sagen|sager|ansøgninger)|sagsbehandling|under behandling hos|stress(?:klinik|vejled|håndter|politik|ramte)[a-zæøå]*|(?:kursus|temadag|konference|seminar|oplæg|møde)[a-zæøå]* om [^.\n]{0,40}|sundhedscenter|(?:møde|temadag|kursus)[a-zæøå]* (?:på|med) (?:syge|hospital)[a-zæøå]*/g;
const SELF =
  /\b(?:jeg|mig|min|mit|mine|vores|vi)\b|\b(?:i (?:am|have|will|was)|i'm|my|me|due)\b|grundet|på grund af|p\.?g\.?a|fraværende|fravær|væk|meldt|ligger med|ramt af|because of|på vegne/;

/** Illness or treatment of oneself or one's family as the reason. */
export function givesIllness(text: string): boolean {
  return text
    .toLowerCase()
    .replace(OF_OTHERS, ' ')
    .split(/[!?\n]|\.(?=\s)/)
    .some(
      (sentence) =>
        ILL.test(sentence) &&
        (SELF.test(sentence) ||
          (sentence.length < 60 && /tilbage|i dag|igen|ikke|hjemme|akut/.test(sentence))),
    );
}

/** What marks a mail, a footnote or an ellipsis stands in brackets too. */
const BRACKETED =
  /\[(?!(?:ekstern|extern|external|intern|internal|sikker|secure|encrypt|krypteret|spam|cid|image|billede|logo|http|mailto|tel)[^\]]{0,40}\]|[\d.… ]{0,4}\]|sic\])[^\]\n]{0,40}\]/i;
const FIELD =
  '(?:(?:indsæt|skriv|angiv|insert|your|dit|din) )?(?:dato|dag|ugedag|start ?dato|slut ?dato|navn|fornavn|efternavn|kollega|stedfortræder|mail|e-?mail|mailadresse|tlf|telefon|telefonnummer|nummer|afdeling|date|name|first ?name|colleague|phone|number|department|periode)';
const PLACEHOLDER = new RegExp(
  [
    `<${FIELD}[^>\\n]{0,20}>`,
    `[{«#%]{1,2}\\s?${FIELD}[^}»#%\\n]{0,20}[}»#%]`,
    '\\bxx+\\b',
    '\\bdd ?[./-] ?mm',
    '(?:^|[^\\w])_{4,}',
    '\\.{5,}',
    '\\?{3}',
    '(?:indsæt|udfyld|insert) (?:selv )?(?:din |dit |en |et |your |a |the )?(?:dato|navn|telefon|tlf|mail|nummer|kollega|tekst|afdeling|date|name|phone|number|text|colleague)',
    'lorem ipsum|fornavn efternavn|first ?name last ?name|navn navnesen',
    '(?:^|[^\\d+])(?:12 ?34 ?56 ?78|00 ?00 ?00 ?00)(?!\\d)',
    '(?:navn|name|mail|xx+)@(?:mail|kommune|domain|domæne|xx+)\\.',
  ].join('|'),
  'i',
);
/** "Kontakt NN" */
const NOMEN_NESCIO = /(?:^|\s)N\.?N\.?(?=[\s,.]|$)/;

export const hasPlaceholder = (text: string): boolean =>
  BRACKETED.test(text) || PLACEHOLDER.test(text) || NOMEN_NESCIO.test(text);

/** Laughter, emoji, and the jokes that holidays invite. */
const IRONIC =
  /haha|\blol\b|[:;]-?[)DP](?:\s|$)|[\ud83d\ud83e][\udc00-\udfff]|\ud83c[\udf00-\udfff]|ironi|cocktail|margarita|mojito|paraplydrink|hængekøje|tæer(?:ne)? i (?:sand|vand)|solen skinner på mig|i en solstol|sipping|on a beach|toes in the sand|misundelig|jealous|just kidding|for sjov|hvis (?:verden|huset|lokummet) brænder|holder skansen|(?:jorden|verden) går (?:nok )?ikke under|survive without me|overlever(?: nok)? uden mig|flygtet fra|lottogevinst|vundet i lotto|bare ærgerligt/i;

export const isJocular = (text: string): boolean => IRONIC.test(text);

export const isDanish = (text: string): boolean =>
  /\b(?:jeg|er|ikke|og|til|den|på|din|hilsen|tak|kontakt|tilbage)\b/.test(text.toLowerCase());
