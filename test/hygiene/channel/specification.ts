/**
 * Which channel a mail of anna@haderslev.dk belongs on, who forces it, and what Send does.
 *
 * policy | recipients | findings | channel | forced by | at Send
 *
 * recipients: in To, or with `cc:` or `bcc:` in front; `list:` is one that Outlook calls a distribution list.
 * findings: category, certain; with `~` likely, with `?` possible, with `!` to be mended whatever the channel (a CPR number in
 * the subject). `-` is nothing. Policies are in specification.test.ts.
 */
export const SPECIFICATION = `
# Without findings nobody is nagged, whoever gets it.
haderslev | bo@haderslev.dk                            | -              | ordinary     | -         | pass
haderslev | bo@streetdome.dk                           | -              | ordinary     | -         | pass
haderslev | bo@aabenraa.dk                             | -              | ordinary     | -         | pass
haderslev | bo@vvs-hansen.example                      | -              | ordinary     | -         | pass
haderslev | karen@gmail.com                            | -              | ordinary     | -         | pass
haderslev | Karen                                      | -              | ordinary     | -         | pass
haderslev | list:udvalg@haderslev.dk                   | -              | ordinary     | -         | pass
haderslev | bo@haderslev.dk karen@gmail.com bo@kk.dk   | -              | ordinary     | -         | pass
toender   | karen@gmail.com                            | -              | ordinary     | -         | pass
default   | karen@gmail.com                            | -              | ordinary     | -         | pass
enforced  | karen@gmail.com                            | -              | ordinary     | -         | pass

# A CPR number, and each kind of recipient: the table as it ships.
default   | bo@haderslev.dk                            | cpr            | ordinary     | -         | pass
default   | bo@aabenraa.dk                             | cpr            | secure-mail  | to:0      | ask
default   | bo@vvs-hansen.example                      | cpr            | digital-post | to:0      | ask
default   | karen@gmail.com                            | cpr            | digital-post | to:0      | ask
default   | Karen                                      | cpr            | digital-post | to:0      | ask
default   | list:udvalg@haderslev.dk                   | cpr            | digital-post | to:0      | ask
haderslev | bo@haderslev.dk                            | cpr            | ordinary     | -         | pass
haderslev | bo@streetdome.dk                           | cpr            | secure-mail  | to:0      | ask
haderslev | bo@aabenraa.dk                             | cpr            | secure-mail  | to:0      | ask
haderslev | bo@rsyd.dk                                 | cpr            | secure-mail  | to:0      | ask
haderslev | bo@politi.dk                               | cpr            | secure-mail  | to:0      | ask
haderslev | bo@vvs-hansen.example                      | cpr            | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | cpr            | digital-post | to:0      | ask
haderslev | karen@mail.dk                              | cpr            | digital-post | to:0      | ask
haderslev | Karen                                      | cpr            | digital-post | to:0      | ask
haderslev | /o=ExchangeLabs/cn=karen                   | cpr            | digital-post | to:0      | ask
haderslev | undisclosed-recipients:;                   | cpr            | digital-post | to:0      | ask
haderslev | list:alle@haderslev.dk                     | cpr            | ordinary     | -         | pass
toender   | bo@toender.dk                              | cpr            | ordinary     | -         | pass
toender   | bo@haderslev.dk                            | cpr            | secure-mail  | to:0      | ask
toender   | bo@vvs-hansen.example                      | cpr            | digital-post | to:0      | ask
toender   | karen@gmail.com                            | cpr            | digital-post | to:0      | ask

# Who it is, is told by the domain: never by the name, and the longest that a list knows.
haderslev | bo@mail.haderslev.dk                       | cpr            | ordinary     | -         | pass
haderslev | BO@HADERSLEV.DK                            | cpr            | ordinary     | -         | pass
haderslev | Borgerservice <karen@gmail.com>            | cpr            | digital-post | to:0      | ask
haderslev | "bo@haderslev.dk" <karen@gmail.com>        | cpr            | digital-post | to:0      | ask
haderslev | bo@haderslev.dk.example.com                | cpr            | digital-post | to:0      | ask
haderslev | bo@hadersIev.dk                            | cpr            | digital-post | to:0      | ask
haderslev | bo@hаderslev.dk                            | cpr            | digital-post | to:0      | ask
haderslev | bo@law.au.dk                               | cpr            | secure-mail  | to:0      | ask
haderslev | bo@post.au.dk                              | cpr            | digital-post | to:0      | ask
haderslev | bo@danmarksfængsler.dk                     | cpr            | secure-mail  | to:0      | ask
haderslev | bo@kl.dk                                   | cpr            | digital-post | to:0      | ask

# Every category about a person counts.
haderslev | karen@gmail.com                            | health         | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | criminal       | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | union          | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | religion       | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | ethnic         | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | political      | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | sexual         | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | genetic        | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | biometric      | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | social         | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | economic       | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | family         | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | address-protection | digital-post | to:0  | ask
haderslev | bo@aabenraa.dk                             | health         | secure-mail  | to:0      | ask
haderslev | bo@aabenraa.dk                             | address-protection | secure-mail | to:0   | ask
haderslev | bo@haderslev.dk                            | health         | ordinary     | -         | pass

# Manners never decide a channel, though Send may ask for their own sake.
haderslev | karen@gmail.com                            | attachment     | ordinary     | -         | ask
haderslev | karen@gmail.com                            | recipients     | ordinary     | -         | pass
haderslev | karen@gmail.com                            | journal        | ordinary     | -         | pass
haderslev | karen@gmail.com                            | language       | ordinary     | -         | pass
haderslev | bo@haderslev.dk                            | attachment     | ordinary     | -         | ask
toender   | karen@toender.dk                           | attachment     | ordinary     | -         | pass
haderslev | karen@gmail.com                            | attachment cpr | digital-post | to:0      | ask

# Likely is enough, possible is not.
haderslev | karen@gmail.com                            | cpr~           | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | cpr?           | ordinary     | -         | pass
haderslev | karen@gmail.com                            | health~        | digital-post | to:0      | ask
haderslev | karen@gmail.com                            | health?        | ordinary     | -         | pass
haderslev | bo@aabenraa.dk                             | cpr~           | secure-mail  | to:0      | ask
haderslev | bo@aabenraa.dk                             | cpr? health?   | ordinary     | -         | pass
haderslev | karen@gmail.com                            | cpr? health~   | digital-post | to:0      | ask
enforced  | karen@gmail.com                            | cpr?           | ordinary     | -         | pass

# The strictest recipient decides, wherever it stands, and is named.
haderslev | bo@haderslev.dk karen@gmail.com            | cpr            | digital-post | to:1      | ask
haderslev | karen@gmail.com bo@haderslev.dk            | cpr            | digital-post | to:0      | ask
haderslev | bo@haderslev.dk bo@aabenraa.dk             | cpr            | secure-mail  | to:1      | ask
haderslev | bo@aabenraa.dk karen@gmail.com             | cpr            | digital-post | to:1      | ask
haderslev | bo@aabenraa.dk cc:karen@gmail.com          | cpr            | digital-post | cc:0      | ask
haderslev | bo@haderslev.dk bcc:karen@gmail.com        | cpr            | digital-post | bcc:0     | ask
haderslev | bo@haderslev.dk cc:bo@aabenraa.dk          | cpr            | secure-mail  | cc:0      | ask
haderslev | karen@gmail.com cc:lise@mail.dk            | cpr            | digital-post | to:0 cc:0 | ask
haderslev | bo@kk.dk lise@kk.dk cc:bo@rsyd.dk          | cpr            | secure-mail  | to:0 to:1 cc:0 | ask
haderslev | bo@haderslev.dk lise@haderslev.dk          | cpr            | ordinary     | -         | pass
haderslev | bo@haderslev.dk list:udvalg@haderslev.dk   | cpr            | digital-post | to:1      | ask
haderslev | bo@haderslev.dk list:alle@haderslev.dk     | cpr            | ordinary     | -         | pass
haderslev | bo@haderslev.dk bo@aabenraa.dk bo@vvs-hansen.example karen@gmail.com Karen | cpr | digital-post | to:2 to:3 to:4 | ask
toender   | bo@toender.dk cc:bo@haderslev.dk           | health         | secure-mail  | cc:0      | ask
toender   | bo@haderslev.dk cc:karen@gmail.com         | health         | digital-post | cc:0      | ask
default   | bo@haderslev.dk cc:bo@aabenraa.dk bcc:karen@gmail.com | cpr | digital-post | bcc:0     | ask

# In the subject it is to be mended whatever the channel, unless the mail stays inside (then the rule does not say so).
haderslev | bo@aabenraa.dk                             | cpr!           | secure-mail  | to:0      | ask
haderslev | karen@gmail.com                            | cpr!           | digital-post | to:0      | ask
enforced  | karen@gmail.com                            | cpr!           | digital-post | to:0      | stop

# Modes: guide leaves the last word to the writer, enforce holds back, monitor never speaks. The channel is the same.
enforced  | karen@gmail.com                            | cpr            | digital-post | to:0      | stop
enforced  | karen@gmail.com                            | health         | digital-post | to:0      | ask
enforced  | bo@aabenraa.dk                             | cpr            | secure-mail  | to:0      | stop
enforced  | bo@haderslev.dk                            | cpr            | ordinary     | -         | pass
enforced  | bo@haderslev.dk cc:karen@gmail.com         | cpr            | digital-post | cc:0      | stop
monitored | karen@gmail.com                            | cpr            | digital-post | to:0      | pass
monitored | karen@gmail.com                            | cpr!           | digital-post | to:0      | pass
monitored | bo@aabenraa.dk                             | health         | secure-mail  | to:0      | pass

# Levels under each mode. The level decides what Send does, never the channel; what Outlook is told then, client by client, is in
# test/launchevent/decisions.test.ts.
hinting   | karen@gmail.com                            | cpr            | digital-post | to:0      | pass
hinting   | karen@gmail.com                            | cpr!           | digital-post | to:0      | pass
hinting   | bo@aabenraa.dk                             | cpr            | secure-mail  | to:0      | pass
hinting   | karen@gmail.com                            | cpr health     | digital-post | to:0      | ask
warning   | karen@gmail.com                            | cpr            | digital-post | to:0      | ask
warning   | bo@haderslev.dk                            | cpr            | ordinary     | -         | pass
warning   | karen@gmail.com                            | cpr?           | ordinary     | -         | pass
enforced-hint | karen@gmail.com                        | cpr            | digital-post | to:0      | pass
enforced-warn | karen@gmail.com                        | cpr            | digital-post | to:0      | ask
enforced-warn | bo@aabenraa.dk cc:karen@gmail.com      | cpr            | digital-post | cc:0      | ask
enforced-warn | bo@haderslev.dk                        | cpr            | ordinary     | -         | pass
strict    | karen@gmail.com                            | cpr            | digital-post | to:0      | stop
strict    | karen@gmail.com                            | cpr?           | ordinary     | -         | pass
strict    | bo@aabenraa.dk                             | cpr~           | secure-mail  | to:0      | stop
strict    | bo@haderslev.dk                            | cpr            | ordinary     | -         | pass
strict    | bo@haderslev.dk bcc:karen@gmail.com        | cpr            | digital-post | bcc:0     | stop
strict    | karen@gmail.com                            | health         | digital-post | to:0      | ask
strict    | karen@gmail.com                            | attachment     | ordinary     | -         | ask
strict-guide | karen@gmail.com                         | cpr            | digital-post | to:0      | ask
strict-guide | karen@gmail.com                         | cpr!           | digital-post | to:0      | ask
strict-monitor | karen@gmail.com                       | cpr            | digital-post | to:0      | pass
strict-monitor | karen@gmail.com                       | attachment     | ordinary     | -         | pass
monitored | bo@haderslev.dk cc:karen@gmail.com         | cpr            | digital-post | cc:0      | pass
monitored | karen@gmail.com                            | attachment     | ordinary     | -         | pass

# A policy may change each cell, stricter or looser.
trusting  | bo@aabenraa.dk                             | cpr            | ordinary     | -         | pass
trusting  | bo@streetdome.dk                           | cpr            | ordinary     | -         | pass
trusting  | bo@aabenraa.dk bo@haderslev.dk             | cpr health     | ordinary     | -         | pass
trusting  | bo@vvs-hansen.example                      | cpr            | secure-mail  | to:0      | ask
trusting  | bo@aabenraa.dk cc:bo@vvs-hansen.example    | cpr            | secure-mail  | cc:0      | ask
trusting  | karen@gmail.com                            | cpr            | secure-mail  | to:0      | ask
trusting  | Karen                                      | cpr            | secure-mail  | to:0      | ask
trusting  | list:udvalg@haderslev.dk                   | cpr            | secure-mail  | to:0      | ask
wary      | bo@haderslev.dk                            | cpr            | secure-mail  | to:0      | ask
wary      | bo@haderslev.dk                            | health?        | ordinary     | -         | pass
wary      | bo@aabenraa.dk                             | cpr            | digital-post | to:0      | ask
wary      | bo@haderslev.dk bo@aabenraa.dk             | cpr            | digital-post | to:1      | ask
wary      | bo@vvs-hansen.example                      | -              | secure-mail  | to:0      | pass
wary      | bo@vvs-hansen.example                      | cpr            | digital-post | to:0      | ask
wary      | bo@vvs-hansen.example cc:karen@gmail.com   | -              | secure-mail  | to:0      | pass
wary      | list:alle@haderslev.dk                     | cpr            | secure-mail  | to:0      | ask
wary      | list:udvalg@haderslev.dk                   | -              | digital-post | to:0      | pass

# The policy's own lists come before those that ship.
listed    | bo@sydtrafik.example                       | cpr            | secure-mail  | to:0      | ask
listed    | bo@vvs-hansen.example                      | cpr            | digital-post | to:0      | ask
listed    | bo@partner.example                         | cpr            | ordinary     | -         | pass
listed    | bo@skole.partner.example                   | cpr            | secure-mail  | to:0      | ask
listed    | karen@vojens-net.example                   | cpr            | digital-post | to:0      | ask
listed    | bo@kk.dk                                   | cpr            | digital-post | to:0      | ask
listed    | bo@gmail.com                               | cpr            | secure-mail  | to:0      | ask

# What has been changed on the way stays who it was.
routed    | bo@aabenraa.dk.sikkermail.example          | -              | ordinary     | -         | pass
routed    | bo@aabenraa.dk.sikkermail.example          | cpr            | secure-mail  | to:0      | pass
routed    | karen@gmail.com.sikkermail.example         | cpr            | digital-post | to:0      | ask
routed    | bo@haderslev.dk.sikkermail.example         | cpr            | ordinary     | -         | pass
routed    | bo@sikker.kolding.example                  | cpr            | secure-mail  | to:0      | pass
routed    | bo@aabenraa.dk.sikkermail.example bo@aabenraa.dk | cpr      | secure-mail  | to:0 to:1 | ask
routed    | 0707614285@digital-post.example            | cpr            | digital-post | to:0      | pass
routed    | 0707614285@digital-post.example            | cpr!           | digital-post | to:0      | ask
routed    | 9907614285@digital-post.example            | cpr            | digital-post | to:0      | ask
routed    | 0707614285@digital-post.example karen@gmail.com | cpr       | digital-post | to:0 to:1 | ask
routed    | 0707614285@digital-post.example cc:bo@aabenraa.dk.sikkermail.example | cpr | digital-post | to:0 | pass
routed    | 0707614285@digital-post.example cc:bo@aabenraa.dk | cpr     | digital-post | to:0      | ask
routed    | 0707614285@digital-post.example cc:bo@haderslev.dk | cpr    | digital-post | to:0      | pass

# Nobody to send to.
haderslev |                                            | cpr            | ordinary     | -         | ask
haderslev |                                            | -              | ordinary     | -         | pass
`;
