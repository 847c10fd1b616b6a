/** Pieces of mails as mail programs write them. All people and words are made up. */

const WORD_HEAD = (
  body = 'bgcolor=white',
  font = 'Calibri,sans-serif',
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)"><!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}
o\\:* {behavior:url(#default#VML);}</style><![endif]--><style><!--
/* Font Definitions */
@font-face
	{font-family:"Comic Sans MS";
	panose-1:3 15 7 2 3 3 2 2 2 4;}
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0cm;
	font-size:11.0pt;
	font-family:${font};}
a:link, span.MsoHyperlink
	{mso-style-priority:99;
	color:#0563C1;
	text-decoration:underline;}
@page WordSection1
	{size:612.0pt 792.0pt;
	margin:3.0cm 2.0cm 3.0cm 2.0cm;}
div.WordSection1
	{page:WordSection1;}
--></style></head><body ${body} lang=DA link="#0563C1" vlink="#954F72">`;

export const word = (inside: string, body?: string, font?: string) =>
  `${WORD_HEAD(body, font)}<div class=WordSection1>${inside}</div></body></html>`;
export const p = (inside: string) => `<p class=MsoNormal>${inside}<o:p></o:p></p>\n`;

/** A letter of some length, with a link, a list and a table. */
export const LETTER = `${p('Kære Bo Holm')}${p('<o:p>&nbsp;</o:p>')}${p('Tak for din henvendelse om <b>varmen</b>. Du kan læse <i>mere</i> på <a href="https://www.eksempel.dk/varme?a=1&amp;b=2">vores side</a>, og du er <u>velkommen</u> til at skrive igen.')}
<ul style='margin-top:0cm' type=disc><li class=MsoNormal>Målernummer</li><li class=MsoNormal>Adresse</li></ul>
<table class=MsoTableGrid border=1 cellspacing=0><tr><td style='background:#1F3864'><p class=MsoNormal><span style='color:white'>Måned</span></p></td><td style='background:#1F3864'><p class=MsoNormal><span style='color:white'>Forbrug</span></p></td></tr><tr><td>Maj</td><td>12</td></tr></table>
${p('Venlig hilsen')}${p('Ida Lund')}`;

/** What Outlook for Windows puts below an answer; its history runs to the end of the mail. */
export const WORD_QUOTE = `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b><span style='font-family:"Comic Sans MS"'>Fra:</span></b> Bo Holm &lt;bo@eksempel.dk&gt; <br><b>Sendt:</b> 12. november 2026 10:15<br><b>Til:</b> Ida Lund<br><b>Emne:</b> Varme</p></div></div><p class=MsoNormal style='background:#FFFF99'><span style='font-family:"Comic Sans MS";color:#FF66CC'>Hvornår bliver varmen slået til igen?</span></p><table bgcolor="#FFFF99"><tr><td>Lindevej</td></tr></table>`;

export const OWA_QUOTE =
  '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Comic Sans MS" color="#000000"><b>Fra:</b> Bo Holm</font><div>&nbsp;</div></div><div style="background-color:rgb(255,255,0)"><font face="Comic Sans MS">Hvornår bliver varmen slået til igen hos os på Lindevej?</font></div>';

export const div = (inside: string, style = '') =>
  `<div class="elementToProof" style="font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);${style}">${inside}</div>`;
export const SHORT = [
  'Kære Bo',
  'Tak for din mail. Vi ser på det i morgen tidlig.',
  'Venlig hilsen',
  'Ida Lund',
];
