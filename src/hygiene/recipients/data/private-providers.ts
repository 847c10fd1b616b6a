import { inDk } from './in-dk';

/**
 * Mail providers that give addresses to private persons, as used in Denmark; the domains of students as well, for a student
 * writes as a citizen and not as the university above.
 *
 * As of 2026-11-23, with sources in sources.json beside this file, which no bundle holds. Several of the older Danish
 * providers have closed and live on only in address books. Additions of one organisation go into its policy's
 * `organisation.citizens`.
 */
export const privateProviders = `${inDk(`
hotmail outlook live yahoo mail tdcadsl tdcspace tdcmail image email get2net worldonline tiscali cybercity comxnet
mail-online stofanet webspeed youmail yousee kabelmail kabelnettet oncable jubii jubiimail jubiipost ofir ofirmail sol
forum city privat mailme adr c os pc hafnet nal-net fasttvnet parknet profibermail profiber energimail fibermail
waoomail dlgmail dlgtele bbsyd sydfynsmail galnet nrgimail dukamail turbopost ishoejby mobilixnet 12mail elromail
esenet vukamail newmail pedal tele lightmail ahaa alskens bluemail netby youseepost worldmail christensen christiansen
eriksen frandsen frederiksen hansen henningsen henriksen iversen jacobsen jakobsen johansen knudsen larsen laursen
madsen mathiesen mikaelsen mikkelsen mortensen olesen pedersen petersen poulsen rasmussen simonsen sorensen svendsen
thomsen vestergaard 123mail 12move 2senior bedstemail e-box e-mail e-postboks funkymail hyperpost indbakke
jubiiconnect jubiipostadresse maildanmark mail-mig mailroyal min-postkasse minprivatemail nicemail privatmail
privatpost alumni.ku post.au uni.au student.aau student.sdu
`)}
gmail.com googlemail.com hotmail.com hotmail.se hotmail.no hotmail.de hotmail.co.uk hotmail.fr outlook.com outlook.de
live.com live.se live.no live.co.uk msn.com windowslive.com icloud.com me.com mac.com yahoo.com yahoo.se yahoo.no
yahoo.de yahoo.co.uk ymail.com rocketmail.com aol.com proton.me protonmail.com protonmail.ch pm.me tutanota.com
tuta.io tutamail.com mailbox.org posteo.de fastmail.com fastmail.fm hey.com zoho.com mail.com email.com usa.com
gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de online.de arcor.de mail.ru yandex.ru yandex.com
ukr.net i.ua wp.pl o2.pl onet.pl op.pl interia.pl seznam.cz bk.ru inbox.lv inbox.ru abv.bg libero.it orange.fr free.fr
laposte.net telia.com spray.se bredband.net online.no getmail.no simnet.is hotmail.fi outlook.es hotmail.nl hotmail.es
hotmail.it live.nl live.fr live.de live.fi comhem.se home.se tele2.se broadpark.no start.no list.ru gmx.eu tuta.com
mailfence.com
`;
