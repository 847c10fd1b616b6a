import { basesOf, NOUN } from '../danish/endings';

/**
 * Second parts of compounds that say what the first part is used for: "kræftpatient" tells of a person, "kræftkampagne"
 * of a service. A compound with any other second part is weighed by itself.
 */
const OF_PERSONS =
  'patient ramt syg barn forløb svar diagnose attest samtale sag episode periode melding medicin behandling udredning ' +
  'historik besked aftale tid konsultation bevilling ansøgning journal anfald problem problemer gene plage skade tilstand ' +
  'situation udvikling symptom risiko mistanke test prøve kontrol operation indgreb undersøgelse undersøgelser henvisning ' +
  'indlæggelse ophold plads anbringelse dom straf gæld restance sigtelse krav erklæring status plaget truet præget ' +
  'afhængig bruger lidende dag fravær fri tablet pille dosis piller sprøjte stik indsprøjtning recept resultat notat vurdering ' +
  'papir papirer brev afgørelse ydelse tilskud hjælp støtte hjælpemiddel pleje opfølgning forværring tilbagefald allergi ' +
  'ven venner mor far søn datter kone mand familie medlem medlemskab udmeldelse indmeldelse';
const OF_SERVICES =
  'center centret afdeling kampagne statistik politik strategi forebyggelse forskning forsker konference kursus uge budget ' +
  'pulje udvalg forening projekt hus område team indsats uddannelse medarbejder konsulent leder chef linje telefon museum ' +
  'bog film rate antal tal pris lov regel regler system portal app netværk dage messe fond rapport undervisning plan ' +
  'kommune enhed organisation sekretariat vejledning pjece folder tema oplæg foredrag arrangement klinik afsnit kontor ' +
  'direktør koordinator uddannet studerende vagt skole marked industri firma forlag sektor væsen beredskab beredskab ' +
  'bekæmpelse debat forsikring ordning register database skema procedure retningslinje gade vej plads torv stræde park bygning';

export const HEAD_OF_PERSON = 1;
export const HEAD_OF_SERVICE = 2;

const heads = new Map<string, number>();
for (const word of OF_SERVICES.split(' ')) heads.set(word, HEAD_OF_SERVICE);
for (const word of OF_PERSONS.split(' ')) heads.set(word, HEAD_OF_PERSON);

/** What the second part of a compound says: one of the constants above, or 0. */
export function headOf(word: string): number {
  const direct = heads.get(word);
  if (direct !== undefined) return direct;
  for (const { text, as } of basesOf(word)) {
    const head = (as & NOUN) !== 0 ? heads.get(text) : undefined;
    if (head !== undefined) return head;
  }
  return 0;
}
