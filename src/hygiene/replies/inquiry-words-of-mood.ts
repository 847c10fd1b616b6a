import { anyOf } from './word-pattern';

/** Words of those who are glad, and of those who are cross, by their stems. For sentences in small letters. */

export const GLAD = anyOf(
  '(?:flot|smuk|dejlig|skøn(?!n|s|h)|herlig|hyggelig|fantastisk|fremragende|enestående|imponer|vidunder|pragtfuld|fornøjel|glæde|glad|lykkelig|rørt|rørende|stolt|taknemm|taknemlig|tålmodig|flink|hjælpsom|kærlig|dygtig|forbilled|betænksom|omsorgsfuld|begejstr|uforglemmelig|overvælde|smil|lette[td]|festlig|yndig|sommerglad|beundr|fortjener? ros|fortjenst|fortjeneste|lettelse|engle|uvurder|uundvær|storart|sublim|godhed|herre?godt)[a-zæøå]*',
  '(?:et hit|(?:en|stor|varm) (?:hilsen|tanke|buket|krammer) (?:fra|til)|(?:stor|en) buket|godt humør|savner (?:jer|dig|næsten|allerede)|i hjertet|en engel|en skat|klappede|jeres skyld|en fest|kan varmt anbefale|fik 12|bestod|bestået|sikken?|sikket|vilde? med|hatten af|gjorde (?:min|vores) dag|en gave|guld værd|aldrig (?:har )?(?:jeg |vi )?(?:set|oplevet|mødt) (?:så|noget så)|så godt som|bedste (?:dag|oplevelse)|minde for livet|går det (?:godt|bedre|fint|fremad)|sover (?:godt|trygt|igennem)|varmede?|glemmer (?:jeg|vi) (?:aldrig|ikke))',
  '(?:lovely|wonderful|brilliant|kind(?:ness|ly)?|grateful|amazing|delight(?:ed|ful)?|beautiful|helpful|friendly|proud|enjoyed|relieved?|made (?:my|our) day|fantastic|superb|angels?|slept|proud|marvellous|impressed)',
  '(?:schön|schöne[nrs]?|toll|tolle[nrs]?|freundlich|hilfsbereit|liebevoll|begeistert|wunderschön|freut|freuen|gefreut|schwärmen|großartig|klasse|nette[nrs]?)',
);

export const CROSS = anyOf(
  '(?:skuff|frustrer|elendig|håbløs|tosset|latterlig|urimelig|uaccept|vanvid|vanvittig|uforskam|uforståe|forgæves|spild|farlig|utryg|bekymr|støj|larm|stank|stink|svineri|rodet|beskidt|forsvund|ødelagt|smadre|knæk|brækk|revne|oversvøm|hærværk|fejl|forkert|ulovlig|mobbe|mobning|chikane|nægte|ignorer|glemt|spejlblank|skimmel|uheld)[a-zæøå]*',
  '(?:ringe service|med al respekt|træt af|trætte af|ked af|for dårligt|ikke i orden|stadig(?:væk)? ikke|endnu ikke|har ikke (?:fået|hørt|modtaget)|ingen (?:svarer|kommer|tager|gør|hører|ved|vil)|i (?:telefon)?kø|sat (?:om|af|på) (?:hold|røret)|smidt af|en skam|i stedet for|alligevel|så meget for|tak for ingenting|gang på gang|hver gang|igen igen|nok engang|til grin|nu igen|hvor længe|(?:anden|tredje|fjerde|femte|sjette|[0-9]\\.) (?:gang|uge|dag|måned)|i træk|urørt)',
  '(?:disappoint(?:ed|ing)?|unacceptable|ridiculous|rude|shame|terrible|awful|appalling|broken|dangerous|damaged|ignored|missed|not good enough|fed up|frankly|nobody|no one|rubbish|landfill|in a row)',
  '(?:enttäusch(?:t|end)|unverschämt|gefährlich|kaputt|ärgerlich|leider|niemand|schlecht|unmöglich|beschwer(?:de|en))',
);

/** "Tak, men tirsdag går jeg til dialyse". */
export const THANKS_BUT =
  /(?:^|[^a-zæøå])(?:tak|thanks|thank you|danke|super|fint)[^.!?]{0,60}(?:[,.] ?(?:men|but|aber)|, (?:bare|dog))(?![a-zæøå])/;
