import type { EmailAddress } from '../types';
import { OWNER } from './people';
import { stamp } from './when';

/** How the mail programs in use write their HTML: the checks meet all of these. */

const esc = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Gmail on the web: a div a line. */
export function gmail(...lines: string[]): string {
  return `<div dir="ltr">${lines.map((line) => `<div>${line === '' ? '<br>' : line}</div>`).join('')}</div>`;
}

/** Outlook on the web: styled divs, "elementToProof". */
export function outlookWeb(...paragraphs: string[]): string {
  const style = 'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';
  const lines = paragraphs.map(
    (one) => `<div class="elementToProof" style="${style}">${one === '' ? '<br>' : one}</div>`,
  );
  return `<html><head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>\n</head>\n<body dir="ltr">\n${lines.join('\n')}\n</body></html>`;
}

/** Classic Outlook, which is Word: MsoNormal, <o:p>, a style sheet with comments. */
export function word(...paragraphs: string[]): string {
  const lines = paragraphs.map(
    (one) => `<p class="MsoNormal">${one === '' ? '<o:p>&nbsp;</o:p>' : `${one}<o:p></o:p>`}</p>`,
  );
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!--
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
@page WordSection1 {size:612.0pt 792.0pt; margin:3.0cm 2.0cm 3.0cm 2.0cm;}
div.WordSection1 {page:WordSection1;}
--></style></head><body lang="DA" link="#0563C1" vlink="#954F72"><div class="WordSection1">
${lines.join('\n')}
</div></body></html>`;
}

/** The signature that Fjordby's design manual asks for. */
export function signature(name: string, title: string, department: string): string {
  return `<div><br></div><div style="font-family: Verdana, sans-serif; font-size: 10pt; color: rgb(0, 0, 0);">Venlig hilsen<br><br><b>${esc(name)}</b><br>${esc(title)}<br>${esc(department)}<br><br>Fjordby Kommune<br>Rådhustorvet 1, 9999 Fjordby<br>Hovednummer 09 11 20 00</div>`;
}

export function ownSignature(): string {
  return signature(OWNER.displayName, 'Sagsbehandler', 'Borgerservice');
}

interface Quoted {
  from: EmailAddress;
  at: Date;
  to: EmailAddress;
  subject: string;
  html: string;
}

/** The mail that is answered, below the answer, as Outlook on the web quotes it. */
export function outlookQuote({ from, at, to, subject, html }: Quoted): string {
  const inner = html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/g, '');
  return `<div id="appendonsend"></div>
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>Fra:</b> ${esc(from.name)} &lt;${esc(from.address)}&gt;<br><b>Sendt:</b> ${stamp(at)}<br><b>Til:</b> ${esc(to.name)} &lt;${esc(to.address)}&gt;<br><b>Emne:</b> ${esc(subject)}</font><div>&nbsp;</div></div>
<div>${inner}</div>`;
}

/** The same from Gmail. */
export function gmailQuote({ from, at, html }: Quoted): string {
  const inner = html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/g, '');
  return `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Den ${stamp(at)} skrev ${esc(from.name)} &lt;<a href="mailto:${from.address}">${from.address}</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inner}</blockquote></div>`;
}

/** Puts `piece` at the end of a whole HTML page. */
export function withEnd(page: string, piece: string): string {
  return page.includes('</body>') ? page.replace('</body>', `${piece}\n</body>`) : page + piece;
}
