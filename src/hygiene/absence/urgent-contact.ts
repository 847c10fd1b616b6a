import type { AbsenceOwner } from './types';

const PHONE = /(?:\+?\(?45\)?[\s.-]?|0045[\s.-]?)?(?:\d[\s.-]?){7}\d(?![\d/])/g;
const MAIL = /[\w.+æøåÆØÅ-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/g;
const IS_DATE = /^\s*\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}|^(?:19|20)\d{2}-\d{2}-\d{2}/;
/** Parts of an organisation, and people by their task. */
const UNIT =
  /borgerservice|afdeling|kontor|sekretariat|reception|omstilling|hovednummer|vagt|team|forvaltning|center|centret|enhed|jobcenter|kommune|skole|børnehus|institution|it-support|support|servicedesk|helpdesk|postkasse|fællespost|hotline|kollegaer i|kolleger i|department|office|desk|switchboard|reception|colleagues in|unit|bibliotek|plejecent|hjemmepleje|visitation|ledelse|byg|drift|løn|personale/i;
const NAME =
  /(?:^|[\s(:,])((?:[A-ZÆØÅ][a-zæøåéöäü]+(?:-[A-ZÆØÅ]?[a-zæøåéöäü]+)?)(?:\s+(?:[A-ZÆØÅ]\.|[A-ZÆØÅ][a-zæøåéöäü]+(?:-[A-ZÆØÅ]?[a-zæøåéöäü]+)?)){0,3})/g;
/** Words with a capital that are no names: sentences begin with them. */
const NO_NAMES = new Set(
  'hej kære tak jeg du vi har er hvis ved i på den det der kontakt kontakte ring skriv send mail telefon tlf mobil mvh vh venlig med hilsen haster hastende akut akutte skal kan mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december ferie for til min mit mine din dit dine hvor når i the if please contact call hello hi dear thank thanks best kind regards urgent in for my your out of office monday tuesday wednesday thursday friday english dansk autosvar bedste god vores ved er alle andre øvrige spørgsmål henvendelser sager direkte nummer find danish kollega kolleger kollegaen mig os en af din dit afløser vikar chef leder nærmeste hende ham dem jer nedenfor nedenstående følgende nummeret tlf telefon'.split(
    ' ',
  ),
);

/**
 * Whether the text names somebody to turn to, with a phone or a mail address: a person or a unit. A bare number is nobody,
 * nor is oneself, nor 112.
 */
export function hasUrgentContact(text: string, owner?: AbsenceOwner): boolean {
  const own = (owner?.phone ?? '').replace(/\D/g, '').slice(-8);
  const places: { start: number; end: number; local?: string }[] = [];
  text.replace(MAIL, (address, start: number) => {
    if (address.toLowerCase() !== owner?.mail.toLowerCase())
      places.push({ start, end: start + address.length, local: address.split('@')[0] as string });
    return address;
  });
  text.replace(PHONE, (number, start: number) => {
    const digits = number.replace(/\D/g, '').slice(-8);
    if (digits !== own && !IS_DATE.test(number)) places.push({ start, end: start + number.length });
    return number;
  });
  return places.some(({ start, end, local }) => isNamed(text, start, end, owner, local));
}

/** So far from the number the name may stand. */
const NEAR = 110;

function isNamed(
  text: string,
  start: number,
  end: number,
  owner: AbsenceOwner | undefined,
  local?: string,
): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + 40);
  const left = before.slice(Math.max(before.lastIndexOf('\n\n'), 0));
  const own = ownWords(owner);
  if (isOwnSignature(left, own)) return false;
  if (UNIT.test(left) || namesIn(left, own).length > 0) return true;
  // "09 11 20 00 (Borgerservice)", and an address that says whose it is.
  if (/^\s*[(,–-]/.test(after) && (UNIT.test(after) || namesIn(after, own).length > 0)) return true;
  return (
    local !== undefined &&
    (UNIT.test(local) ||
      (/^[a-zæøå]{3,}/i.test(local) && !own.some((word) => local.toLowerCase().indexOf(word) >= 0)))
  );
}

const ownWords = (owner: AbsenceOwner | undefined): string[] =>
  (owner?.displayName ?? '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 1);

/** People who write in small letters write names so too. */
const SMALL =
  /(?:ring(?:e)?(?: gerne| evt\.?)? til|kontakt(?:e)?(?: gerne)?|skriv(?:e)? til|fat i|spørg|call|contact)\s+([a-zæøå]{3,}(?:-[a-zæøå]+)?)\s+([a-zæøå]{3,})/g;

function namesIn(text: string, own: readonly string[]): string[] {
  const names: string[] = [];
  text.replace(NAME, (_all, name: string) => {
    const words = name
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => !NO_NAMES.has(word));
    if (words.length > 0 && !words.every((word) => own.indexOf(word) >= 0)) names.push(name);
    return _all;
  });
  text.replace(SMALL, (all, first: string, second: string) => {
    if (!NO_NAMES.has(first) && !NO_NAMES.has(second) && own.indexOf(first) < 0) names.push(first);
    return all;
  });
  return names;
}

/** The number stands below the writer's own name: it is the writer's. */
function isOwnSignature(left: string, own: readonly string[]): boolean {
  if (own.length === 0) return false;
  const lines = left.toLowerCase().split('\n').slice(-5);
  const at = lines.findIndex(
    (line) => own.every((word) => line.indexOf(word) >= 0) && line.trim().length < 60,
  );
  return at >= 0;
}
