import { outlookWeb } from './layout';
import type { SeedMail } from './mail';
import { people } from './people';
import { inWords, type When } from './when';

/** Mails that no person wrote to this person: newsletters, automatic replies, calendar notices. */
export function machines(when: When): SeedMail[] {
  const { mette, soeren, anders, inspektoer, region, nyhedsbrev, intranet, lone } = people;
  const meeting = new Date(when.now.getTime() + 3 * 86_400_000);
  return [
    {
      id: 'autosvar-annemarie',
      thread: 'kloakering',
      at: when.workday(1, '15:31'),
      from: anders,
      subject: 'Automatisk svar: Kloakering på Møllevej',
      headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
      html: outlookWeb(
        'Tak for din mail.',
        '',
        `Jeg holder ferie og er tilbage ${inWords(new Date(when.now.getTime() + 6 * 86_400_000))}. Haster det, så skriv til Teknik og Miljøs fællespostkasse eller ring til hovednummeret.`,
        '',
        'Venlig hilsen',
        'Anders Sømod',
      ),
    },
    {
      id: 'autosvar-ravn',
      at: when.workday(4, '09:02'),
      from: inspektoer,
      subject: 'Autosvar: Skel på Granstien',
      headers: { 'Auto-Submitted': 'auto-replied' },
      text: `Tak for din henvendelse. Vi har modtaget den og vender tilbage hurtigst muligt, som regel inden for to arbejdsdage.

Denne mail er sendt automatisk og kan ikke besvares.

Landinspektør Ravn
`,
    },
    {
      id: 'mus',
      at: when.workday(3, '10:45'),
      from: soeren,
      subject: 'MUS-samtale',
      categories: ['Afventer'],
      headers: { 'Content-Class': 'urn:content-classes:calendarmessage' },
      html: outlookWeb(
        `<b>Hvornår:</b> ${inWords(meeting)} kl. 13.00–14.30`,
        '<b>Hvor:</b> Mødelokale Tangen',
        '',
        'Hej Mette. Så er det blevet din tur. Kig gerne på sidste års aftaler, inden vi mødes.',
      ),
    },
    {
      id: 'accepteret',
      at: when.workday(2, '14:02'),
      from: lone,
      subject: 'Accepteret: Teammøde om vagtplan',
      headers: { 'Content-Class': 'urn:content-classes:calendarmessage' },
      html: '<html><body><div>Lone Bisgaard har accepteret mødet.</div></body></html>',
    },
    {
      id: 'nyhedsbrev',
      at: when.workday(1, '05:00'),
      from: nyhedsbrev,
      subject: 'Ugens overblik: Færre breve, flere svar',
      headers: { 'List-Unsubscribe': '<mailto:afmeld@kommunernes-uge.example>', Precedence: 'bulk' },
      html: newsletter(
        'Kommunernes Uge',
        'Tre kommuner har halveret ventetiden på svar. Se, hvad de gjorde.',
        [
          [
            'Færre breve, flere svar',
            'En kvittering med en dato er nok til, at halvdelen af rykkerne forsvinder.',
          ],
          [
            'Klart sprog betaler sig',
            'Da Vestervig skrev sine afgørelser om, faldt antallet af klager med en femtedel.',
          ],
          [
            'Ny vejledning om sikker mail',
            'Digital Post, tunnelmail eller almindelig mail: et skema, der kan hænge på væggen.',
          ],
        ],
      ),
    },
    {
      id: 'fjordnet',
      at: when.day(11, '06:15'),
      from: intranet,
      subject: 'Ugens nyt på Fjordnettet',
      html: newsletter('Fjordnettet', 'Julefrokost, nye printere og en vandkande, der savnes.', [
        [
          'Julefrokost på rådhuset',
          'Tilmelding hos Lone senest på fredag. Husk at skrive, hvis du spiser vegetarisk.',
        ],
        ['Nye printere på 2. sal', 'De gamle bliver hentet på torsdag. Tøm køen, inden du går hjem.'],
      ]),
    },
    {
      id: 'region',
      at: when.day(8, '07:40'),
      from: region,
      to: [people.borgerservice],
      cc: [mette],
      subject: 'Til orientering: ændrede åbningstider i Fjordby Sundhedshus',
      html: outlookWeb(
        'Til orientering',
        '',
        'Blodprøvetagningen i Fjordby Sundhedshus holder åbent mandag og torsdag kl. 8–12 fra årsskiftet. De øvrige dage henvises til hospitalet.',
        '',
        'I er velkomne til at oplyse det til borgere, der spørger.',
      ),
    },
    {
      id: 'gammelt-nyhedsbrev',
      at: when.day(9, '05:00'),
      from: nyhedsbrev,
      subject: 'Ugens overblik: Hvem svarer først?',
      folder: 'deleteditems',
      headers: { Precedence: 'bulk' },
      html: newsletter('Kommunernes Uge', 'Vi har målt svartiden i 20 kommuner.', [
        ['Hvem svarer først?', 'Der er otte dage mellem den hurtigste og den langsomste.'],
      ]),
    },
  ];
}

/** Tables in tables, a hidden first line, styles in the head: what newsletter programs send. */
function newsletter(
  name: string,
  preheader: string,
  articles: readonly (readonly [string, string])[],
): string {
  const rows = articles
    .map(
      ([title, text]) =>
        `<tr><td style="padding:16px 24px;font-family:Georgia,serif"><h2 style="margin:0 0 8px;font-size:18px">${title}</h2><p style="margin:0;line-height:1.5">${text}</p></td></tr>`,
    )
    .join('\n');
  return `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><style>
@media only screen and (max-width:600px) { .inner { width:100% !important } }
a { color:#0f5c7a }
</style></head><body style="margin:0;background:#f3f1ec">
<div style="display:none;max-height:0;overflow:hidden">${preheader}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table class="inner" role="presentation" width="600" cellpadding="0" cellspacing="0" style="background:#ffffff">
<tr><td style="padding:24px;background:#0f5c7a;color:#ffffff;font-family:Georgia,serif;font-size:24px">${name}</td></tr>
${rows}
<tr><td style="padding:16px 24px;font-size:12px;color:#666666">Du får mailen, fordi du er tilmeldt. Svar ikke på den.</td></tr>
</table></td></tr></table></body></html>`;
}
