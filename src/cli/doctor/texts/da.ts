import type { DoctorTexts } from './texts';

/** Danish: what the examination of a host says. */
export const da: DoctorTexts = {
  subjects: {
    connection: 'Forbindelse',
    certificate: 'Certifikat',
    manifest: 'Manifest',
    pages: 'Sider',
    scripts: 'Scripts',
    files: 'Andre filer',
    fallback: 'Filer, der ikke findes',
    headers: 'Sikkerhedsheadere',
    cache: 'Cacheregler',
    'well-known': 'Liste til klassisk Outlook',
    graph: 'Login og Graph',
    version: 'Version',
  },
  faults: {
    'no-answer': {
      says: 'Serveren svarede ikke til ende.',
      mend: 'Se, om serveren kører, og om en firewall eller proxy afbryder forbindelsen.',
    },
    'no-such-host': {
      says: 'Navnet findes ikke i DNS herfra.',
      mend: 'Ret adressen, eller opret navnet i DNS, også på det net, hvor medarbejderne sidder.',
    },
    refused: {
      says: 'Serveren afviser forbindelsen.',
      mend: 'Se, om webserveren kører og lytter på porten, og om firewallen lader den igennem.',
    },
    'certificate-unknown': {
      says: 'Certifikatet er ikke udstedt af nogen, som denne maskine stoler på, eller kæden er ikke hel.',
      mend: 'Installér hele kæden på serveren. Er det jeres eget rodcertifikat, så giv det med: --ca FIL.',
    },
    'certificate-expired': {
      says: 'Certifikatet gælder ikke i dag. Outlook åbner ikke Kuvert.',
      mend: 'Forny certifikatet, og genindlæs webserveren.',
    },
    'certificate-other-name': {
      says: 'Certifikatet gælder for et andet navn. Outlook åbner ikke Kuvert.',
      mend: 'Brug et certifikat, der har adressens navn.',
    },
    'certificate-soon': {
      says: 'Certifikatet udløber om {days} dage. Så kan ingen bruge Kuvert.',
      mend: 'Forny certifikatet nu.',
    },
    redirected: {
      says: 'Serveren sender videre til {to}. Outlook følger ikke med, når der trykkes Send.',
      mend: 'Lad filerne svare direkte, uden login og uden omdirigering.',
    },
    'redirected-here': {
      says: 'Serveren sender videre til en anden side hos sig selv, f.eks. et login. Outlook følger ikke med, når der trykkes Send.',
      mend: 'Lad filerne svare direkte, uden login og uden omdirigering.',
    },
    missing: {
      says: 'Filen er der ikke (svar {status}).',
      mend: 'Kopiér hele mappen addin/ fra leverancen igen, og se, om webserveren må vise filtypen og mapper med punktum.',
    },
    'server-error': {
      says: 'Serveren melder fejl ({status}).',
      mend: 'Se i webserverens fejllog; ofte er konfigurationen ikke gyldig.',
    },
    'wrong-type': {
      says: 'Filen sendes som {type}. Browseren bruger den ikke.',
      mend: 'Giv filtypen sin rette MIME-type; den står i den færdige konfiguration.',
    },
    'manifest-unreadable': {
      says: 'Filen er ikke et manifest, som Outlook kan læse.',
      mend: 'Kopiér manifest.xml fra leverancen igen.',
    },
    'manifest-elsewhere': {
      says: 'Manifestet peger på {host}, ikke på denne adresse.',
      mend: 'Lav leverancen med KUVERT_URL sat til denne adresse, og læg den op igen.',
    },
    'page-altered': {
      says: 'Der er skrevet scripts ind i siden, som ikke er Kuverts. Siden virker ikke, og mails kan ses af andre.',
      mend: 'Slå proxyens eller webserverens indsatte scripts fra (statistik, "optimering") for denne mappe.',
    },
    'file-altered': {
      says: 'Indholdet er ikke det, der blev leveret.',
      mend: 'Kopiér filen fra leverancen igen, og slå alt fra, der skriver filer om undervejs (minify, linjeskift, proxy).',
    },
    'files-unlisted': {
      says: 'Listen over filer kan ikke læses, så indholdet kan ikke efterprøves.',
      mend: 'Læg leverancens files.json ved siden af de andre filer.',
    },
    'answers-all': {
      says: 'Serveren svarer {status} på en fil, der ikke findes. En manglende fil vil ligne en side, og fejlen vil være svær at se.',
      mend: 'Slå "alt til index.html" fra for denne mappe: en fil, der ikke findes, skal give 404.',
    },
    'header-missing': {
      says: 'Headeren {header} mangler.',
      mend: 'Brug leverancens færdige konfiguration (servers/), og se, at intet andet fjerner headeren.',
    },
    'header-other': {
      says: 'Headeren {header} er en anden end den leverede.',
      mend: 'Brug leverancens færdige konfiguration (servers/). Sættes headeren to steder, så fjern den ene.',
    },
    'header-unwanted': {
      says: 'Headeren {header} må ikke være på denne side: login når ikke til ende med den.',
      mend: 'Fjern den for denne mappe; ofte sætter en proxy eller hele sitet den.',
    },
    'cached-too-long': {
      says: 'Filen må gemmes uden at blive efterset. Næste version når ikke frem til alle.',
      mend: 'Send Cache-Control: no-cache for filen.',
    },
    'cached-too-short': {
      says: 'Filen hentes igen og igen, selv om den aldrig ændrer sig.',
      mend: 'Send Cache-Control: public, max-age=31536000, immutable for filer med otte tegn i navnet.',
    },
    'icon-not-stored': {
      says: 'Ikonet sendes med no-store. Outlook viser det som tomt.',
      mend: 'Fjern no-store for mappen assets/.',
    },
    'well-known-lacks': {
      says: 'Listen over scripts til klassisk Outlook er der ikke, eller den nævner ikke denne adresse.',
      mend: 'Læg mappen .well-known/ fra leverancen i roden af webstedet, og lad den være synlig.',
    },
    'graph-unreadable': {
      says: 'Siden siger noget andet om login end panelet, eller noget, der ikke kan læses.',
      mend: 'Læg alle sider fra samme leverance op, lavet med KUVERT_CLIENT_ID og KUVERT_TENANT.',
    },
    'version-differs': {
      says: 'Manifestet er version {manifest}, filerne er version {files}.',
      mend: 'Læg hele leverancen op igen, og giv admin center det nye manifest.',
    },
    'version-other': {
      says: 'På adressen ligger version {version}; denne kommando er version {ours}.',
      mend: 'Brug kommandoen fra samme version, eller opgradér det, der ligger på adressen.',
    },
  },
  fine: 'i orden',
  notExamined: 'ikke undersøgt',
  head: '{address} · Kuvert {version} · {asked} filer efterset',
  noVersion: '(ukendt version)',
  allFine: 'Alt er i orden. Outlook kan hente Kuvert her.',
  allFineBut: [
    'Outlook kan hente Kuvert her, men én ting bør rettes.',
    'Outlook kan hente Kuvert her, men {n} ting bør rettes.',
  ],
  sick: ['Én ting skal rettes, før Kuvert er klar.', '{n} ting skal rettes, før Kuvert er klar.'],
  andMore: 'og {n} filer mere',
  mend: 'Gør dette',
  warning: 'bør rettes',
  fault: 'fejl',
};
