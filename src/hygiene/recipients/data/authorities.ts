import { inDk } from './in-dk';

/**
 * Mail domains of Danish authorities, each without its ".dk": the municipalities by their codes, the regions, ministries,
 * agencies, tax, police, courts and prisons, boards of appeal, parliament, benefits, defence, fire services, universities.
 *
 * As of 2026-11-23. This is the form that ships: what each domain is, and the page or file that says so, stands in
 * sources.json beside this file, which no bundle holds. A test keeps the two the same; the README tells how to change them.
 *
 * A wrong entry would let "Send sikkert" do where Digital Post is due, so an uncertain domain is left out rather than
 * guessed. Additions of one organisation go into its policy's `organisation.authorities`.
 */
export const authorities = inDk(`
kk frederiksberg balk ballerup brondby dragoer gentofte gladsaxe glostrup herlev albertslund hvidovre htk ltk rk ishoj
taarnby vallensbaek furesoe alleroed fredensborg helsingor hillerod horsholm rudersdal egekom egedalkommune
frederikssund greve koege halsnaes roskilde solrod gribskov odsherred holb holbaek faxekommune kalundborg ringsted
slagelse stevns soroe lejre lolland naestved guldborgsund vordingborg brk middelfart assens fmk faaborgmidtfyn
kerteminde nyborg odense svendborg nordfynskommune langelandkommune aeroekommune haderslev billund sonderborg
soenderborg sonderborgkommune toender esbjerg esbjergkommune fanoe varde vardekommune vejen aabenraa fredericia
horsens kolding vejle herning holstebro lemvig struer syddjurs norddjurs favrskov odder randers silkeborg samsoe
skanderborg aarhus ikast-brande rksk hedensted morsoe skivekommune skive thisted viborg bronderslev 99454545
frederikshavn vesthimmerland laesoe rebild mariagerfjord jammerbugt aalborg hjoerring
regionh regionsjaelland rsyd regionsyddanmark rm regionmidtjylland rn
stm oem um em fm justitsministeriet jm ufm digmin kefm bltm trm uim uvm bm fmn svmn skm ism sum im km mgtp fvm kum
mssb baebm aeldremin sm mim oim
erst kfst dkpto soefartsstyrelsen dma foedevarestyrelsen fvst lbst sik oes medst statens-it statens-adm datatilsynet
civilstyrelsen tet ufsn digst dst cpr ens gst klimadatastyrelsen kds sdfi forsyningstilsynet geus dmi bane banedanmark
bygst fstyr plst trafikstyrelsen tbst vejdirektoratet vd havarikommissionen hjemst siri us nyidanmark stukuvm stil at
star nfa laegemiddelstyrelsen dkma sst stps sundhedsdatastyrelsen ssi ngc sgav naturstyrelsen nst mst kyst slks
rigsarkivet sa sbst finanstilsynet ftnet
skat sktst gaeldst vurdst motorst toldst spillemyndigheden adst ufst
politi pet anklagemyndigheden domstol domstolsstyrelsen kriminalforsorgen xn--danmarksfngsler-5lb
ast familieretshuset naevneneshus stpk skatteankestyrelsen sanst politiklagemyndigheden
ft ombudsmanden rigsrevisionen
atp udbetalingdanmark aes
forsvaret mil hjemmevaernet fe-ddis fmi fauk samsik brs
hbr trekantbrand
ku au aau sdu
`);
