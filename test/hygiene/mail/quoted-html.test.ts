import { readHtml } from '../../../src/hygiene/mail/html';
import { mark } from '../../support/marked';

/** Why · source · the visible text with its quoted history «marked». */
const rows: readonly (readonly [why: string, html: string, seen: string])[] = [
  [
    'Outlook for Windows: the header below a rule, and all behind it',
    `<div class=WordSection1><p class=MsoNormal>Ja.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div>
<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Fra:</b> Bo
Bøgh &lt;bo@example.dk&gt; <br><b>Sendt:</b> 12. november 2026 10:15<br><b>Til:</b> Borgerservice<br><b>Emne:</b> Plads<o:p></o:p></p>
</div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Kan I?<o:p></o:p></p></div>`,
    'Ja.\n\u00a0\n«Fra: Bo Bøgh <bo@example.dk>\nSendt: 12. november 2026 10:15\nTil: Borgerservice\nEmne: Plads\n\u00a0\nKan I?»',
  ],
  [
    'Outlook for Windows in a language whose header is told by its rule',
    `<p>Ja.</p><div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in'><p><b>De :</b> Bo<br><b>Envoyé :</b> jeudi</p></div><p>Kan I?</p>`,
    'Ja.\n«De : Bo\nEnvoyé : jeudi\nKan I?»',
  ],
  [
    'a rule above something else is none',
    `<p>Ja.</p><div style='border-top:solid #E1E1E1 1.0pt'><p>Bo Bøgh<br>Tlf.: 12 34 56 78<br>Mail: bo@example.dk</p></div>`,
    'Ja.\nBo Bøgh\nTlf.: 12 34 56 78\nMail: bo@example.dk',
  ],
  [
    'Outlook on the web',
    `<div class="elementToProof">Ja.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Fra:</b> Bo</font><div>&nbsp;</div></div><div>Kan I?</div>`,
    'Ja.\n«Fra: Bo\n\u00a0\nKan I?»',
  ],
  [
    'Outlook on the web, quoted before',
    `<div>Ja.</div><div id="x_x_divRplyFwdMsg">Fra: Bo</div><div>Kan I?</div>`,
    'Ja.\n«Fra: Bo\nKan I?»',
  ],
  [
    'Outlook on the web: the place for the history, with nothing in it yet',
    `<div>Ja.</div><div id="appendonsend"></div><div>Hilsen Ida</div>`,
    'Ja.\nHilsen Ida',
  ],
  [
    'Outlook for iOS and Android',
    `<div>Ja.</div><div id="mail-editor-reference-message-container"><div>Kan I?</div></div>`,
    'Ja.\n«Kan I?»',
  ],
  [
    'Outlook for iOS and Android, where its mark holds the header alone',
    `<div>Ja.</div><div class="ms-outlook-mobile-reference-message skipProofing"><b>Fra:</b> Bo<br><b>Sendt:</b> torsdag, 12. november 2026 10.15<br><b>Til:</b> Ida<br><b>Emne:</b> Pas</div><div>Kan I?</div><p>Hilsen Bo</p>`,
    'Ja.\n«Fra: Bo\nSendt: torsdag, 12. november 2026 10.15\nTil: Ida\nEmne: Pas\nKan I?\nHilsen Bo»',
  ],
  [
    'Gmail',
    `<div dir="ltr">Ja.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Den tors. 12. nov. 2026 kl. 10.15 skrev Bo &lt;<a href="mailto:bo@example.dk">bo@example.dk</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px">Kan I?</blockquote></div>`,
    'Ja.\n\n«Den tors. 12. nov. 2026 kl. 10.15 skrev Bo <bo@example.dk>:\nKan I?»',
  ],
  [
    'Gmail: answers between quotes',
    `<div class="gmail_quote"><div class="gmail_attr">Den 12. nov. 2026 kl. 10.15 skrev Bo:</div><blockquote class="gmail_quote">Hvornår?</blockquote><div>På mandag.</div><blockquote class="gmail_quote">Hvor?</blockquote><div>Her.</div></div>`,
    '«Den 12. nov. 2026 kl. 10.15 skrev Bo:\nHvornår?»\nPå mandag.\n«Hvor?»\nHer.',
  ],
  [
    'Gmail: forwarded, without a quote',
    `<div>Se her.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Fra: Bo</div><br>Kan I?</div><div>Hilsen Ida</div>`,
    'Se her.\n«---------- Forwarded message ---------\nFra: Bo\n\nKan I?»\nHilsen Ida',
  ],
  [
    'Apple Mail, answered below',
    `<div><br><blockquote type="cite"><div>Den 12. nov. 2026 kl. 10.15 skrev Bo &lt;bo@example.dk&gt;:</div><br><div>Kan I?</div></blockquote></div><div>Ja.</div>`,
    '\n«Den 12. nov. 2026 kl. 10.15 skrev Bo <bo@example.dk>:\n\nKan I?»\nJa.',
  ],
  [
    'Thunderbird, answered between',
    `<div class="moz-cite-prefix">Den 12-11-2026 kl. 10:15 skrev Bo:<br></div><blockquote type="cite" cite="mid:1"><p>Hvornår?</p></blockquote><p>På mandag.</p><blockquote type="cite">Hvor?</blockquote><p>Her.</p>`,
    '«Den 12-11-2026 kl. 10:15 skrev Bo:\nHvornår?»\nPå mandag.\n«Hvor?»\nHer.',
  ],
  [
    'Thunderbird, forwarded',
    `<p>Se her.</p><div class="moz-forward-container">-------- Videresendt meddelelse --------<table class="moz-email-headers-table"><tr><th>Emne: </th><td>Plads</td></tr></table><p>Kan I?</p></div>`,
    'Se her.\n«-------- Videresendt meddelelse --------\nEmne:\tPlads\nKan I?»',
  ],
  [
    'plain text that was made HTML',
    `<div><font size="2"><div>Ja.<br><br>-----Oprindelig meddelelse-----<br>Fra: Bo<br><br>Kan I?</div></font></div>`,
    'Ja.\n\n«-----Oprindelig meddelelse-----\nFra: Bo\n\nKan I?»',
  ],
  [
    'an indented paragraph of one\u2019s own',
    `<p>Loven siger:</p><blockquote style="margin-left:0.8ex">§ 1. Alle har ret.</blockquote>`,
    'Loven siger:\n§ 1. Alle har ret.',
  ],
  [
    'an Outlook mail quoted in another program\u2019s quote ends with that quote',
    `<blockquote type="cite"><div>Ja.</div><div id="divRplyFwdMsg">Fra: Bo</div><div>Kan I?</div></blockquote><div>Tak.</div>`,
    '«Ja.\nFra: Bo\nKan I?»\nTak.',
  ],
  [
    'hidden quotes are not there',
    '<p>Ja.</p><blockquote type="cite" style="display:none">Kan I?</blockquote>',
    'Ja.',
  ],
];

test.each(rows)('%s', (_why, html, seen) => {
  const { text, quoted } = readHtml(html);
  expect(mark(text, quoted)).toBe(seen);
});
