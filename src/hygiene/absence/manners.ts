/** Whether an automatic reply is polite, and whether it gives an illness as its reason. All in small letters. */

const GREETS =
  /(?:^|\n|\s)(?:hej(?:sa|hej)?|kære|goddag|god dag|hallo|hi|hello|dear|good (?:morning|day))(?=[\s,!.]|$)/;
const THANKS = /\btak\b|\bthank(?:s| you)|\bmange tak\b/;
const APOLOGISES = /beklager|undskyld|desværre|sorry|apolog|unfortunately/;
const CLOSES =
  /hilsen|hilsner|\bknus\b|vi ses|glædelig jul|godt nytår|\bm\.?v\.?h\b|\bvh\b|regards|sincerely|(?:god|dejlig|rigtig god) (?:dag|weekend|sommer|jul|påske|ferie|efterårsferie)|have a (?:nice|good|great)/;

const RUDE =
  /(?:^|[^a-zæøå])(?:gider ikke|lad være med at|spild(?:er)? (?:ikke )?(?:af )?(?:min|tid)|ikke mit problem|klar(?:e)? (?:dig|det) selv|bliver ikke læst|bliver slettet|sletter|må du (?:pænt )?vente|kan du vente|så vent|vent til jeg|skriv ikke|ring ikke|send ikke flere|stop med|forstyr(?:re)?(?: mig)? ikke|hold op|lad mig være|i fred|din egen skyld|ærgerligt|bare ærgerligt|dit problem|find selv|find ud af det|google det|ikke min (?:afdeling|opgave)|rager|ligeglad|orker ikke|pis|idiot|fanden|sgu|skid|lort|don'?t (?:bother|call|write|disturb)|not my problem|deal with it|figure it out|leave me alone|will be (?:deleted|ignored)|too bad|tough luck|wait your turn|nej\.\s|ingen mails|heldigvis for mig)(?![a-zæøå])/;

export function isPolite(text: string): boolean {
  const small = text.toLowerCase();
  const kind = GREETS.test(small) || THANKS.test(small) || APOLOGISES.test(small) || CLOSES.test(small);
  return kind && !RUDE.test(small) && !isShouted(text);
}

/** Most of it in capitals, or with a row of exclamation marks. */
function isShouted(text: string): boolean {
  const letters = text.replace(/[^A-Za-zÆØÅæøå]/g, '');
  const capitals = letters.replace(/[^A-ZÆØÅ]/g, '');
  return (letters.length > 40 && capitals.length > letters.length * 0.6) || /!{3,}/.test(text);
}

const ILL =
  /(?:^|[^a-zæøå])(?:syg(?![a-zæøå])|sygdom(?!s(?:politik|forebyg))|sygemeld|sygefravær|syge(?:dag|orlov)|influenza|corona|covid|maveonde|operation|opereret|opereres|hospital(?:et)?|sygehus(?:et)?|indlagt|indlæggelse|behandling for|i behandling|under behandling|(?:til|i) behandling|behandlingsforløb|genoptræning|kemo|stråle(?:behandling)|kræft|stress|depression|angst|udbrændt|brækket|diskusprolaps|blodprop|hjernerystelse|migræne|nedsat hørelse|lungebetændelse|knæet|ryggen|hofteoperation|fertilitetsbehandling|abort|graviditetsgener|rekreation|rehabilitering|dialyse|scanning|undersøgelse på|lægebesøg|(?:hos|til) (?:tand|special)?læge|rodbehandling|barns? (?:første )?sygedag|barn(?:et)? er syg|syg(?:t|e) barn|børn er syge|ill(?![a-z])|illness|sick(?![a-z])|surgery|medical|hospitali[sz]ed|in hospital|burnout|burned out|health reasons|helbred|af helbredsmæssige)/;
/** The house's own words: a ward, a benefit, what the reader is to do when ill. */
const OF_OTHERS =
  /sygedagpenge|sygeplejerske|sygesikring|sygehjælper|(?:ved|i tilfælde af|akut) sygdom|sygdom hos (?:barnet|eleven|dit barn)|sygemelding(?:er)? af|meld(?:e)? (?:dit barn |dig )?syg|hvis du er syg|hvis dit barn|behandling af (?:din|din henvendelse|sagen|sager|ansøgninger)|sagsbehandling|under behandling hos|stress(?:klinikken|vejleder)|sundhedscenter/g;
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

const PLACEHOLDER =
  /\[[^\]\n]{0,40}\]|<(?:dato|navn|mail|tlf|telefon|date|name)[^>\n]{0,20}>|\bxx+\b|(?:dd[./-]mm)|_{4,}|\.{5,}/i;

export const hasPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

const IRONIC = /haha|\blol\b|[:;]-?[)DP](?:\s|$)|[\ud83d\ud83e][\udc00-\udfff]|ironi/;

export const isJocular = (text: string): boolean => IRONIC.test(text);

export const isDanish = (text: string): boolean =>
  /\b(?:jeg|er|ikke|og|til|den|på|din|hilsen|tak|kontakt|tilbage)\b/.test(text.toLowerCase());
