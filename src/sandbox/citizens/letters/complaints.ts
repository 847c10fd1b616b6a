import type { Letter } from '../kinds';

const complaint = (subject: string, text: string): Letter => ({ kind: 'complaint', subject, text });

export const COMPLAINTS: readonly Letter[] = [
  complaint(
    'Klage over ventetid',
    '{hilsen}\n\nJeg sad i venteværelset i halvanden time på {ugedag}, selv om jeg havde bestilt tid. Da det blev min tur, var medarbejderen gået til frokost. Det kan I ikke være bekendt.\n\n{navn}',
  ),
  complaint(
    'Klage over afslag på varmetillæg',
    'Goddag\n\nJeg klager hermed over jeres afslag. I har regnet med min afdøde mands pension, og den får jeg jo ikke. Jeg beder om, at sagen bliver set på igen.\n\nVenlig hilsen\n{navn}',
  ),
  complaint(
    'Støj fra varmepumpe',
    'Hej\n\nNaboens nye varmepumpe på {vej} brummer døgnet rundt, og den står tre meter fra vores soveværelse. Vi har talt med ham uden held. Hvad er grænsen, og hvem måler det?\n\nMvh {navn}',
  ),
  complaint(
    'Hjemmehjælpen kommer ikke',
    '{hilsen}\n\nMin far har nu tre gange på en måned ikke fået den rengøring, han er bevilget. Ingen ringer og siger det. Han sidder og venter hele formiddagen.\n\nVi vil vide, hvad I gør ved det.\n\n{navn}',
  ),
  complaint(
    'Dårligt ryddet cykelsti',
    'Jeg er vred over, at cykelstien mod skolen bliver ryddet efter kl. 9. Så er alle børnene cyklet, i sne til knæene. Det var det samme sidste år. {navn}',
  ),
  complaint(
    'Forkert placeret skilt',
    'Hej. I har sat et parkeringsskilt op midt for vores indkørsel på {vej}. Vi kan ikke komme ud med traileren. Det må være en fejl, og den må rettes. {navn}',
  ),
  complaint(
    'Tone i telefonen',
    'Til lederen\n\nJeg ringede i går om min boligsag og blev talt til, som om jeg var et barn. Jeg er 71 år og har bedt om hjælp én gang. Jeg synes, I skal tale sammen om, hvordan man taler med folk.\n\n{navn}',
  ),
  complaint(
    'Regning uden forklaring',
    'Goddag\n\nJeg har fået en opkrævning på 1.140 kr. med teksten "regulering". Ingen kan fortælle mig, hvad der er reguleret. Jeg betaler ikke, før jeg har fået en forklaring.\n\nHilsen {navn}',
  ),
  complaint(
    'Lugt fra renseanlægget',
    'Vi har igen i denne uge måttet lukke vinduerne på {vej} på grund af lugten. Det blev lovet, at filteret skulle skiftes inden sommer. Det er det tydeligvis ikke. Venlig hilsen {navn}',
  ),
  complaint(
    'Afgørelse om dagpleje',
    'Hej\n\nVi er blevet tilbudt en plads 14 km hjemmefra, selv om der er pædagoger og ledige pladser på vores egen vej. Vi er ikke enige i den afgørelse og vil gerne have den begrundet.\n\nMed venlig hilsen\n{navn}',
  ),
];
