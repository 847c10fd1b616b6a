/**
 * Mail providers that give addresses to private persons, as used in Denmark.
 *
 * As of 2026-11-23, gathered from general knowledge. UNVERIFIED: no entry has been checked against the provider; several
 * of the older Danish ones have closed and live on only in address books. Additions go into a policy's
 * `organisation.citizens`, corrections here.
 */
export const privateProviders = `
gmail.com googlemail.com
hotmail.com hotmail.dk hotmail.se hotmail.no hotmail.de hotmail.co.uk hotmail.fr outlook.com outlook.dk outlook.de
live.com live.dk live.se live.no live.co.uk msn.com passport.com windowslive.com
icloud.com me.com mac.com
yahoo.com yahoo.dk yahoo.se yahoo.no yahoo.de yahoo.co.uk ymail.com rocketmail.com aol.com
proton.me protonmail.com protonmail.ch pm.me tutanota.com tuta.io tutamail.com mailbox.org posteo.de fastmail.com
fastmail.fm hey.com zoho.com mail.com email.com usa.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de
freenet.de online.de arcor.de mail.ru yandex.ru yandex.com ukr.net i.ua wp.pl o2.pl onet.pl op.pl interia.pl seznam.cz
bk.ru inbox.lv inbox.ru abv.bg libero.it orange.fr free.fr laposte.net telia.com spray.se bredband.net online.no
getmail.no simnet.is
mail.dk tdcadsl.dk privat.tdcadsl.dk tdcspace.dk tdcmail.dk post.tele.dk post1.tele.dk post2.tele.dk post3.tele.dk
post4.tele.dk post5.tele.dk post6.tele.dk post7.tele.dk post8.tele.dk post9.tele.dk post10.tele.dk mail.tele.dk
image.dk email.dk get2net.dk worldonline.dk tiscali.dk cybercity.dk post.cybercity.dk vip.cybercity.dk comxnet.dk
mail-online.dk stofanet.dk mail.stofanet.dk webspeed.dk youmail.dk yousee.dk kabelmail.dk kabelnettet.dk oncable.dk
jubii.dk jubiimail.dk jubiipost.dk ofir.dk ofirmail.dk sol.dk forum.dk city.dk privat.dk mailme.dk adr.dk c.dk os.dk
pc.dk hafnet.dk nal-net.dk fasttvnet.dk parknet.dk profibermail.dk profiber.dk energimail.dk fibermail.dk waoomail.dk
dlgmail.dk dlgtele.dk bbsyd.dk sydfynsmail.dk galnet.dk nrgimail.dk dukamail.dk turbopost.dk ishoejby.dk mobilixnet.dk
12mail.dk elromail.dk esenet.dk vukamail.dk newmail.dk pedal.dk
`;
