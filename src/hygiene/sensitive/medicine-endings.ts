/**
 * Endings that name the class of a medicine: stems of international non-proprietary names (WHO, "The use of stems in the
 * selection of INN"). They stand for hundreds of substances that need not be listed.
 */
const ENDINGS =
  'cillin mycin cyclin floxacin pril sartan statin olol dipin prazol triptan gliptin gliflozin glutid oxetin zepam ' +
  'zolam conazol tinib ciclib zumab tuzumab ximab limumab platin taxel setron dronat thiazid parin xaban coxib profen ' +
  'barbital peridol zapin tiapin pidem piclon thyroxin cortison solon methason fenidat caftor ';

const endings = new Map<string, true>();
for (const ending of ENDINGS.split(' ')) if (ending !== '') endings.set(ending, true);
const LENGTHS = [4, 5, 6, 7, 8, 9];
/** Words of other kinds that end so. */
const NONE = ['april', 'platin', 'aprils', 'statin'];

/** "capecitabin" has none, "atorvastatin" has; with the Danish definite ending too. */
export function hasMedicineEnding(word: string): boolean {
  if (word.length < 7 || NONE.indexOf(word) >= 0) return false;
  return endsSo(word) || (word.slice(-2) === 'en' && endsSo(word.slice(0, -2)));
}

function endsSo(word: string): boolean {
  for (const length of LENGTHS) {
    if (word.length > length + 1 && endings.has(word.slice(-length))) return true;
  }
  return false;
}
