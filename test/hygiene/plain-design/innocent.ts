import { LETTER, OWA_QUOTE, p, word } from './writing';

/** What looks a little like it, and is none. */
export const innocent: readonly (readonly [why: string, html: string])[] = [
  ['a plain letter of Word with a shaded table head', word(LETTER)],
  [
    'a marked word',
    word(`${LETTER}${p('Husk <span style="background:yellow;mso-highlight:yellow">fristen</span>.')}`),
  ],
  [
    'a short answer that is marked from end to end, as a key to the marks in what was quoted',
    `<html><body><div><span style="background-color:rgb(255,255,0)">Se mine svar med gult nedenfor.</span></div>${OWA_QUOTE}</body></html>`,
  ],
  [
    'a screenshot under its explanation',
    word(`${LETTER}${p('<img width=640 height=400 src="cid:image001.png@01">')}`),
  ],
  [
    'a screenshot first, and then what it is about',
    '<html><body><div><img src="cid:a" width="800" height="500"></div><div>Sådan ser skærmen ud, når jeg logger ind.</div></body></html>',
  ],
  [
    'photos in a row',
    '<html><body><div>Hej Bo, her er billederne fra legepladsen:</div><div><img src="cid:a"><img src="cid:b"><img src="cid:c"></div></body></html>',
  ],
  [
    'the logo of a signature',
    '<html><body><div>Hej Bo</div><div>Vi ses.</div><div>Ida Lund</div><div><img src="cid:logo" width="120"></div></body></html>',
  ],
  [
    'a counter of readers above the greeting',
    '<html><body><img src="https://eksempel.dk/1.gif" width="1" height="1"><div>Hej Bo, vi ses.</div></body></html>',
  ],
  [
    'a white page, said in every way',
    '<html><head><style>body{background:#fff} p{background-color:transparent}</style></head><body bgcolor="#FFFFFF" style="background-color: white"><p style="background:none">Hej Bo</p><div style="background-color:rgb(255, 255, 255)">Vi ses.</div></body></html>',
  ],
  [
    'a table from a spreadsheet, coloured throughout',
    `<html><body><div>Hej Bo, her er tallene.</div><table>${Array.from({ length: 30 }, (_, at) => `<tr style="background:${at % 2 ? '#DDEBF7' : '#BDD7EE'}"><td>Lindevej ${at}</td><td>${at * 7} kWh</td></tr>`).join('')}</table></body></html>`,
  ],
  [
    'nothing but such a table',
    `<table>${Array.from({ length: 9 }, (_, at) => `<tr><td bgcolor="#DDEBF7">Lindevej ${at}</td><td bgcolor="#DDEBF7">${at * 7} kWh</td></tr>`).join('')}</table>`,
  ],
  [
    'a box with a longer text to be published, below an explanation',
    `<html><body><div>Hej Bo, her er teksten til siden:</div><div style="background-color:#EEEEEE">${'Vandet er lukket på Lindevej mellem klokken ti og tolv. '.repeat(2)}</div><div>Vil du se den igennem i dag? Den skal ud klokken 14, og Kommunikation vil gerne have svar inden.</div></body></html>`,
  ],
  [
    'a long log in a grey box under a greeting',
    `<html><body><div>Hej Bo</div><div>Her er loggen:</div><pre style="background:#F5F5F5">${'10:15 forbindelsen til serveren blev afbrudt\n'.repeat(40)}</pre></body></html>`,
  ],
  [
    'a passage pasted from the web with its grey behind each word',
    `<html><body><div>Hej Bo, det står der:</div><div>${'<span style="background-color: rgb(250, 250, 250)">Vandet er lukket på Lindevej mellem klokken ti og tolv.</span> '.repeat(12)}</div></body></html>`,
  ],
  [
    'only the quoted mail is decorated',
    `<html><body><div>Hej Bo, det undersøger vi.</div>${OWA_QUOTE}</body></html>`,
  ],
  [
    'nothing is written yet above a quoted mail on stationery',
    `<html><body bgcolor="#FFE4E1">${OWA_QUOTE}</body></html>`,
  ],
  [
    'coloured and large words for emphasis',
    '<html><body><p style="font-size:20pt;color:red">Vigtigt</p><p>Hej Bo, <font color="#C00000" size="5">fristen er i dag</font>.</p></body></html>',
  ],
  [
    'symbols and emoji have fonts of their own',
    `<html><body><p>Hej Bo <span style="font-family:Wingdings">J</span> <span style="font-family:'Segoe UI Emoji'">😀</span> <span style="font-family:Symbol">·</span></p></body></html>`,
  ],
  [
    'a decorative font that is only the last resort',
    `<html><body style="font-family:Verdana,'Comic Sans MS',cursive"><p>Hej Bo</p></body></html>`,
  ],
  [
    'fonts whose names begin like one',
    `<html><body style="font-family:'Lucida Sans Unicode'"><p>Hej Bo</p><p style="font-family:'Segoe UI'">Vi ses.</p><p style="font-family:'Bradley'">Ida</p></body></html>`,
  ],
  [
    'a style sheet with looks that nothing has',
    `<html><head><style>.note{background:url(x.png);font-family:Papyrus} @media print{body{background:red}}</style></head><body><p>Hej Bo</p></body></html>`,
  ],
  [
    'words that look like source',
    '<html><body><p>Hej Bo, skriv &lt;body bgcolor="red" style="background:url(x)"&gt; og font-family:Papyrus.</p></body></html>',
  ],
  ['an empty mail with a colour', '<html><body bgcolor="#FFE4E1"><div><br></div></body></html>'],
];
