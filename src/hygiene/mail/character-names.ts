/**
 * The named characters of HTML that a mail may use instead of the character itself (HTML Standard, "Named character
 * references"), as words: a number is a code point, each following word names the next one, `=` joins several names
 * of one character, and `*` marks a name that browsers also read without its semicolon.
 *
 * Not all 2,125 names: every name of a Latin, Greek or Cyrillic letter, a digit, space, dash, quotation mark,
 * punctuation mark or currency, and all of HTML 4. Mathematical operators, arrows and box drawings beyond HTML 4 stay
 * as they are written. The whole table costs 13 KB gzipped in the send handler, this one 2.
 */
export const CHARACTER_NAMES = `
9 Tab NewLine 33 excl *QUOT=*quot num dollar percnt *AMP=*amp apos lpar rpar ast=midast plus comma 46
period sol 58 colon semi *LT=*lt equals *GT=*gt quest commat 91 lbrack=lsqb bsol rbrack=rsqb Hat
UnderBar=lowbar DiacriticalGrave=grave 123 lbrace=lcub VerticalLine=verbar=vert rbrace=rcub 160
NonBreakingSpace=*nbsp *iexcl *cent *pound *curren *yen *brvbar *sect Dot=DoubleDot=die=*uml *COPY=*copy
*ordf *laquo *not *shy *REG=circledR=*reg *macr=strns *deg PlusMinus=*plusmn=pm *sup2 *sup3
DiacriticalAcute=*acute *micro *para CenterDot=centerdot=*middot Cedilla=*cedil *sup1 *ordm *raquo
*frac14 *frac12=half *frac34 *iquest *Agrave *Aacute *Acirc *Atilde *Auml *Aring=angst *AElig *Ccedil
*Egrave *Eacute *Ecirc *Euml *Igrave *Iacute *Icirc *Iuml *ETH *Ntilde *Ograve *Oacute *Ocirc *Otilde
*Ouml *times *Oslash *Ugrave *Uacute *Ucirc *Uuml *Yacute *THORN *szlig *agrave *aacute *acirc *atilde
*auml *aring *aelig *ccedil *egrave *eacute *ecirc *euml *igrave *iacute *icirc *iuml *eth *ntilde
*ograve *oacute *ocirc *otilde *ouml div=*divide *oslash *ugrave *uacute *ucirc *uuml *yacute *thorn
*yuml Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron
dcaron Dstrok dstrok Emacr emacr 278 Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot
gdot Gcedil 292 Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr 302 Iogon iogon Idot imath=inodot
IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot
Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr 336 Odblac odblac
OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron
scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring
Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron 710 circ
Hacek=caron 728 Breve=breve DiacriticalDot=dot ring ogon DiacriticalTilde=tilde
DiacriticalDoubleAcute=dblac 785 DownBreve 913 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa
Lambda Mu Nu Xi Omicron Pi Rho 931 Sigma Tau Upsilon Phi Chi Psi Omega=ohm 945 alpha beta gamma delta
epsi=epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf=sigmav=varsigma sigma tau
upsi=upsilon phi chi psi omega 977 thetasym=thetav=vartheta Upsi=upsih 981 phiv=straightphi=varphi
piv=varpi 988 Gammad digamma=gammad 1008 kappav=varkappa rhov=varrho 1013
epsiv=straightepsilon=varepsilon backepsilon=bepsi 1025 IOcy DJcy GJcy Jukcy DScy Iukcy YIcy Jsercy LJcy
NJcy TSHcy KJcy 1038 Ubrcy DZcy Acy Bcy Vcy Gcy Dcy IEcy ZHcy Zcy Icy Jcy Kcy Lcy Mcy Ncy Ocy Pcy Rcy
Scy Tcy Ucy Fcy KHcy TScy CHcy SHcy SHCHcy HARDcy Ycy SOFTcy Ecy YUcy YAcy acy bcy vcy gcy dcy iecy zhcy
zcy icy jcy kcy lcy mcy ncy ocy pcy rcy scy tcy ucy fcy khcy tscy chcy shcy shchcy hardcy ycy softcy ecy
yucy yacy 1105 iocy djcy gjcy jukcy dscy iukcy yicy jsercy ljcy njcy tshcy kjcy 1118 ubrcy dzcy 8194
ensp emsp emsp13 emsp14 8199 numsp puncsp ThinSpace=thinsp VeryThinSpace=hairsp
NegativeMediumSpace=NegativeThickSpace=NegativeThinSpace=NegativeVeryThinSpace=ZeroWidthSpace zwnj zwj
lrm rlm dash=hyphen 8211 ndash mdash horbar Verbar=Vert 8216 OpenCurlyQuote=lsquo
CloseCurlyQuote=rsquo=rsquor lsquor=sbquo 8220 OpenCurlyDoubleQuote=ldquo
CloseCurlyDoubleQuote=rdquo=rdquor bdquo=ldquor 8224 dagger Dagger=ddagger bull=bullet 8229 nldr
hellip=mldr 8240 permil pertenk prime Prime tprime backprime=bprime 8249 lsaquo rsaquo 8254
OverBar=oline 8257 caret 8259 hybull frasl 8271 bsemi 8279 qprime 8287 MediumSpace NoBreak
ApplyFunction=af InvisibleTimes=it InvisibleComma=ic 8364 euro 8465 image 8470 numero copysr weierp=wp
Popf=primes Qopf=rationals Rscr=realine Re=Rfr=real=realpart Ropf=reals rx 8482 TRADE=trade 8501 alefsym
8592 larr uarr rarr darr harr 8629 crarr 8656 lArr uArr rArr dArr hArr 8704 forall 8706 part exist 8709
empty 8711 nabla isin notin 8715 ni 8719 prod 8721 sum minus 8727 lowast 8730 radic 8733 prop infin 8736
ang 8743 and or cap cup int 8756 there4 8764 sim 8773 cong 8776 asymp 8800 ne equiv 8804 le ge 8834 sub
sup nsub 8838 sube supe 8853 oplus 8855 otimes 8869 perp 8901 sdot 8968 lceil rceil lfloor rfloor 9633
squ=square 9674 loz 9733 starf star 9742 phone 9792 female 9794 male 9824 spades 9827 clubs 9829 hearts
diams 10003 check=checkmark 10007 cross 10216 lang rang
`;
