/** Whom an automatic reply speaks to, and what of it is for colleagues only. All patterns are linear. */

/** Not part of a longer word; `\b` knows no Danish letters. */
const words = (alternatives: string, flags = 'i'): RegExp =>
  new RegExp(`(?:^|[^A-Za-zÆØÅæøå])(?:${alternatives})(?![A-Za-zÆØÅæøå])`, flags);

const TO_COLLEAGUES = words(
  '(?:kære|hej|hejsa|til|godmorgen|dear|hi|hello)(?: alle)?(?: mine| gode| søde| kære)? (?:kolleg(?:er|aer)|team|allesammen|colleagues|all)|kæreste kolleger',
);
const TO_SEVERAL = words('hvis i|kan i|skal i|må i|når i|så i|kontakter i|har i|i kan|i skal|i er velkomne');
const TO_CITIZENS = words(
  'kære (?:borger|forælder|forældre|kunde|ansøger|henvender|afsender)|hej (?:borger|forældre)|borger\\.dk|digital post|mit ?id|e-boks|kommunens hjemmeside|borgerservice|åbningstid(?:er)?|telefontid|din (?:henvendelse|ansøgning|sag|sagsbehandler)|dit barn|dear (?:citizen|sir|madam|parents?)|your (?:case|application|enquiry|inquiry)',
);

/** The systems that municipalities keep cases, wages and shifts in; the common ones by name. */
const SYSTEMS =
  'sbsys|acadre|edoc|e-doc|workzone|getorganized|f2|dubu|sapa|kp basis|nexus|cura|columna|momentum|schultz fasit|fasit|kmd [a-zæøå]+|kmd|opus|prisme|silkeborgdata|sd-?løn|vitas|kombit|novax|tabulex|structura|filarkiv|esdh(?:-systemet)?|journalsystemet|fagsystemet|servicenow|topdesk|jira|sharepoint|planner|onenote|vagtplan(?:en)?|mdr?\\.? ?plan';
const INSIDE_STRONG = words(
  `(?:i|på|via|fra|in|see|se)(?: sagen i)? (?:${SYSTEMS})|intranet(?:tet|s)?|på intra|medarbejdernet(?:tet)?|medarbejderportal(?:en)?|(?:fælles|[a-zæøå]-)?drevet|(?:fælles|[a-z]-)drev|netværksdrev(?:et)?|shared drive|lokal(?:nummer|nr\\.?|\\.)? ?\\d{3,5}|lok\\. ?\\d{3,5}|internt nummer|intern tlf|ext(?:ension|\\.)? ?\\d{3,5}|personalesag(?:er)?|mus(?:-samtale[rn]?)?|lønkørs(?:el|len)|lønindberetning(?:en|er)?|budgetopfølgning(?:en)?|vagtplan(?:en)?|mine (?:møder|opgaver i teamet)|personalemøde(?:t)?|teammøde(?:t)?|afdelingsmøde(?:t)?|chefmøde(?:t)?|(?:kære|hej|hejsa) (?:alle )?(?:kolleger|kollegaer|team)`,
);
const INSIDE_WEAK = words(
  '(?:på|via|in|on) teams|teams-?(?:kanal(?:en)?|chat(?:ten)?|gruppe(?:n)?)|min kalender|(?:adgangs)?kode(?:n)? til|hvis i mangler|internt',
);
/** A project by its name: partners may know it, so it is only a hint. */
const PROJECT = /(?:^|[^A-Za-zÆØÅæøå])[Pp]rojekt(?:et)? ["“”»«]?[A-ZÆØÅ][A-Za-zÆØÅæøå]/;

export const speaksToColleagues = (text: string): boolean =>
  TO_COLLEAGUES.test(text) || (TO_SEVERAL.test(text) && !/forældre/i.test(text)) || INSIDE_STRONG.test(text);

export const speaksToCitizens = (text: string): boolean => TO_CITIZENS.test(text);

/** How sure it is that a text tells what is for colleagues only; null: nothing seen. */
export function internalMatters(text: string): 'warn' | 'hint' | null {
  if (INSIDE_STRONG.test(text)) return 'warn';
  return INSIDE_WEAK.test(text) || PROJECT.test(text) ? 'hint' : null;
}
