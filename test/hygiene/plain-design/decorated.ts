import { div, LETTER, OWA_QUOTE, p, SHORT, WORD_QUOTE, word } from './writing';

/** A mail on stationery, as a mail program writes it. */
export interface Decorated {
  readonly why: string;
  readonly html: string;
  /** Kinds of faults, in order. */
  readonly says: string;
  /** Pieces of the source that must not stand there afterwards. */
  readonly gone: readonly string[];
  /** Pieces that must. */
  readonly stays: readonly string[];
}

export const decorated: readonly Decorated[] = [
  {
    why: 'Outlook for Windows, stationery from its list: picture and colour behind the page, and its font',
    html: word(
      LETTER.replace(/<p class=MsoNormal>/g, `<p class=MsoNormal><span style='font-family:"Comic Sans MS"'>`),
      'bgcolor="#FFFFCC" background="cid:image001.jpg@01DA5C2E.8F1B2C30"',
    ),
    says: 'behind font',
    gone: ['cid:image001.jpg', '#FFFFCC', `'font-family:"Comic`],
    stays: ['lang=DA', '<table class=MsoTableGrid', 'background:#1F3864', 'color:white', '@font-face'],
  },
  {
    why: 'Outlook for Windows, page colour of Word, written a second time for Word itself',
    html: word(LETTER, 'bgcolor="#DEEAF6"').replace(
      '<div class=WordSection1>',
      '<!--[if gte mso 9]><xml><v:background id="_x0000_s1025" o:bwmode="white" fillcolor="#deeaf6 [660]" o:targetscreensize="1024,768"/></xml><![endif]--><div class=WordSection1>',
    ),
    says: 'page',
    gone: ['#DEEAF6', 'v:background'],
    stays: ['<!--[if gte mso 9]><xml></xml><![endif]-->', 'background:#1F3864', 'a=1&amp;b=2'],
  },
  {
    why: 'Outlook for Windows, page filled with a picture',
    html: word(LETTER, 'bgcolor=white background="cid:image001.png@01DA5C2E"').replace(
      '<div class=WordSection1>',
      '<!--[if gte mso 9]><xml><v:background id="_x0000_s1025" o:bwmode="white" o:targetscreensize="1024,768"><v:fill src="cid:image001.png@01DA5C2E" o:title="blomster" type="frame"/></v:background></xml><![endif]--><div class=WordSection1>',
    ),
    says: 'behind',
    gone: ['cid:image001.png', 'v:fill'],
    stays: ['<div class=WordSection1>'],
  },
  {
    why: 'Outlook for Windows, a decorative font as the standard of the program',
    html: word(LETTER, 'bgcolor=white', '"Lucida Handwriting"'),
    says: 'font',
    gone: ['Lucida Handwriting'],
    stays: ['bgcolor=white', 'font-size:11.0pt', 'panose-1:3 15 7'],
  },
  {
    why: 'a dark page whose text is white: the text must not go white on white',
    html: word(
      `${p("<span style='color:white'>Kære Bo Holm, vi ses i morgen.</span>")}${p('<font color="#FFFF00">Husk kaffe.</font>')}<table border=1><tr><td bgcolor="#1F3864"><font color=white>Kl.</font></td><td>10</td></tr></table>`,
      'bgcolor="#002060" text="#FFFFFF"',
    ),
    says: 'page',
    gone: ['#002060', 'text="#FFFFFF"', "<span style='color:white'>", '#FFFF00'],
    stays: ['<td bgcolor="#1F3864"><font color=white>Kl.'],
  },
  {
    why: 'new Outlook, everything in a coloured block',
    html: `<html><body dir="ltr"><div style="background-color: rgb(255, 242, 204);">${SHORT.map((line) => div(line)).join('')}</div></body></html>`,
    says: 'block',
    gone: ['255, 242, 204', 'style=""'],
    stays: ['<body dir="ltr"><div><div class="elementToProof"'],
  },
  {
    why: 'new Outlook, each paragraph coloured, the signature not',
    html: `<html><body>${[...SHORT, ...SHORT, ...SHORT].map((line) => div(line, ' background-color: rgb(226, 239, 217);')).join('')}<div>Ida Lund<br>Varme og Vand</div></body></html>`,
    says: 'block',
    gone: ['226, 239, 217'],
    stays: ['font-size: 12pt; color: rgb(0, 0, 0);', 'Varme og Vand'],
  },
  {
    why: 'new Outlook, a font with quotation marks as references',
    html: `<html><body>${SHORT.map((line) => `<div style="font-family: &quot;Segoe Script&quot;, cursive; font-size: 14pt;">${line}</div>`).join('')}</body></html>`,
    says: 'font',
    gone: ['Segoe Script', 'cursive'],
    stays: ['font-size: 14pt;'],
  },
  {
    why: 'Incredimail: a table with an animated background, a head and a footer',
    html: `<html><head><style type="text/css">BODY { FONT-FAMILY: "Comic Sans MS"; FONT-SIZE: 14pt }</style></head><body style="background-repeat: repeat-y" background="cid:IMG_001.gif" bgColor=#fff0f5 scroll=yes><table id=INCREDIMAINTABLE cellspacing=0 cellpadding=2 width="100%" border=0><tbody><tr><td colspan=2><img src="cid:IMG_TOP.gif" width=600 height=120 border=0></td></tr><tr><td background="cid:IMG_LEFT.gif" width=80></td><td id=INCREDITEXTREGION style="background:url(cid:IMG_BG.gif) #fff0f5">Kære Bo<div>&nbsp;</div><div>Se <a href="https://www.eksempel.dk">siden</a>.</div><ul><li>Et<li>To</ul></td></tr><tr><td colspan=2><img src="cid:IMG_FOOT.gif"></td></tr></tbody></table></body></html>`,
    says: 'behind font picture',
    gone: ['IMG_001', 'IMG_LEFT', 'IMG_BG', 'IMG_TOP', '#fff0f5', 'Comic Sans'],
    stays: ['id=INCREDIMAINTABLE', '<ul><li>Et<li>To</ul>', 'IMG_FOOT', 'FONT-SIZE: 14pt'],
  },
  {
    why: 'Apple Mail, stationery: pictures above and behind, fonts in a style sheet',
    html: `<html><head><style>body { background-color: #e8dcc4; } .heading { font-family: Papyrus; color: #442200 }</style></head><body background="bg_pattern.jpg@x"><table id="email-body" width="642" align="center" cellspacing="0" cellpadding="0"><tbody><tr><td><img src="cid:top@apple" width="642" height="94"></td></tr><tr><td background="cid:middle@apple" bgcolor="#fffdf5"><div class="heading"><div>Hej Bo</div></div><div>Vi ses på fredag <b>kl. 10</b>.</div></td></tr></tbody></table></body></html>`,
    says: 'behind font picture',
    gone: ['#e8dcc4', 'bg_pattern', 'cid:top', 'cid:middle', '#fffdf5', 'Papyrus'],
    stays: ['color: #442200', 'id="email-body"', '<b>kl. 10</b>'],
  },
  {
    why: 'Thunderbird, colours of the page set in the format menu',
    html: '<html><head></head><body text="#ffffff" bgcolor="#663366" link="#ffff99" vlink="#ffcc99" alink="#ff9966"><p>Hej Bo</p><p>Se <a href="https://www.eksempel.dk">her</a>.</p></body></html>',
    says: 'page',
    gone: ['bgcolor', 'text=', 'ffff99'],
    stays: ['<a href="https://www.eksempel.dk">', 'alink="#ff9966"'],
  },
  {
    why: 'a letterhead pasted as a picture above the greeting, with Word’s drawing of it',
    html: word(
      `<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Billede_x0020_1" o:spid="_x0000_i1025" type="#_x0000_t75" style='width:480pt;height:90pt'><v:imagedata src="cid:image001.png@01" o:title="top"/></v:shape><![endif]--><![if !vml]><img width=640 height=120 src="cid:image001.png@01" v:shapes="Billede_x0020_1"><![endif]><o:p></o:p></p>${LETTER}`,
    ),
    says: 'picture',
    gone: ['image001.png', 'gte vml'],
    stays: ['<![if !vml]><![endif]>'],
  },
  {
    why: 'the writer’s font decorates, and so does the quoted mail’s: only the writer’s goes',
    html: `<html><body><div><font face="Kristen ITC" size="4">Kære Bo, den bliver slået til på mandag.</font></div>${OWA_QUOTE}</body></html>`,
    says: 'font',
    gone: ['Kristen ITC'],
    stays: [OWA_QUOTE, 'size="4"'],
  },
  {
    why: 'Outlook for Windows, a reply that took over the stationery of the mail that it answers',
    html: word(
      `${p(`<span style='font-family:"Comic Sans MS";color:#993366'>Kære Bo Holm, den bliver slået til på mandag.</span>`)}${WORD_QUOTE}`,
      'bgcolor="#FFFFCC" background="cid:image001.jpg@01"',
    ),
    says: 'behind font',
    gone: ['image001', '#FFFFCC'],
    stays: [WORD_QUOTE, "<span style='color:#993366'>Kære", '@font-face'],
  },
  {
    why: 'a reply on the stationery of the mail that it answers',
    html: `<html><body background="cid:roser.jpg" bgcolor="#FFE4E1"><div>Kære Bo, den bliver slået til på mandag.</div>${OWA_QUOTE}</body></html>`,
    says: 'behind',
    gone: ['roser', '#FFE4E1'],
    stays: [OWA_QUOTE],
  },
  {
    why: 'a long mail that is marked from end to end',
    html: `<html><body>${Array.from({ length: 6 }, () => `<p><span style="background:yellow;mso-highlight:yellow">Vi har set på sagen om varmen på Lindevej og vender tilbage, når vi ved mere om den.</span></p>`).join('')}</body></html>`,
    says: 'block',
    gone: ['yellow'],
    stays: ['<p><span>'],
  },
  {
    why: 'a table of one cell as coloured paper, old HTML without end tags',
    html: '<table width="100%" bgcolor=#CCFFCC cellpadding=20><tr><td><font face=Papyrus>Kære Bo<p>Vi ses i morgen kl. 10 på rådhuset.<p>Ida</font></table>',
    says: 'block font',
    gone: ['CCFFCC', 'Papyrus'],
    stays: ['<table width="100%" cellpadding=20><tr><td>'],
  },
  {
    why: 'a font in the shorthand, and a picture in data of its own',
    html: `<html><body style="margin:0;background:#fff url(data:image/png;base64,iVBORw0KGgo=) repeat;color:#222"><p style="font: italic 14pt/1.4 'Monotype Corsiva', cursive">Kære Bo, vi ses.</p></body></html>`,
    says: 'behind font',
    gone: ['base64', 'Corsiva'],
    stays: ['margin:0;color:#222', 'italic 14pt/1.4'],
  },
];
