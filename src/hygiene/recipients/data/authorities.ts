/**
 * Mail domains of Danish authorities: the 98 municipalities, the regions, the ministries and larger agencies, police and
 * courts, the joint municipal bodies.
 *
 * As of 2026-11-23, gathered from general knowledge. UNVERIFIED: no entry has been checked against the authority's own
 * pages, and ministries change names and domains with each government. Where a municipality is known under two domains
 * both stand here. A wrong entry would let "Send sikkert" do where Digital Post is due, so an uncertain domain is left
 * out rather than guessed. Additions go into a policy's `organisation.authorities`, corrections here.
 */
export const authorities = `
aabenraa.dk aalborg.dk aarhus.dk aeroekommune.dk albertslund.dk alleroed.dk assens.dk balk.dk ballerup.dk billund.dk
brk.dk brondby.dk bronderslev.dk dragoer.dk egekom.dk esbjerg.dk esbjergkommune.dk faaborgmidtfyn.dk fmk.dk fanoe.dk
favrskov.dk faxekommune.dk fredensborg.dk fredericia.dk frederiksberg.dk frederikshavn.dk frederikssund.dk furesoe.dk
gentofte.dk gladsaxe.dk glostrup.dk greve.dk gribskov.dk guldborgsund.dk haderslev.dk halsnaes.dk hedensted.dk
helsingor.dk herlev.dk herning.dk hillerod.dk hjoerring.dk hoeje-taastrup.dk htk.dk holb.dk holbaek.dk holstebro.dk
horsens.dk horsholm.dk hvidovre.dk ikast-brande.dk ishoj.dk jammerbugt.dk kalundborg.dk kerteminde.dk kk.dk koege.dk
kolding.dk laesoe.dk langelandkommune.dk lejre.dk lemvig.dk lolland.dk ltk.dk mariagerfjord.dk middelfart.dk morsoe.dk
naestved.dk norddjurs.dk nordfynskommune.dk nyborg.dk odder.dk odense.dk odsherred.dk randers.dk rebild.dk ringsted.dk
rk.dk rksk.dk roskilde.dk rudersdal.dk samsoe.dk silkeborg.dk skanderborg.dk skivekommune.dk slagelse.dk solrod.dk
sonderborg.dk soroe.dk stevns.dk struer.dk svendborg.dk syddjurs.dk taarnby.dk thisted.dk toender.dk vallensbaek.dk
varde.dk vejen.dk vejle.dk vesthimmerland.dk viborg.dk vordingborg.dk
regionh.dk regionsjaelland.dk regionsyddanmark.dk rsyd.dk regionmidtjylland.dk rm.dk rn.dk
stm.dk fm.dk jm.dk um.dk skm.dk im.dk sum.dk sm.dk uvm.dk bm.dk em.dk kefm.dk mim.dk fvm.dk trm.dk kum.dk ufm.dk
fmn.dk oim.dk digmin.dk uim.dk km.dk ft.dk
sst.dk sundhedsdatastyrelsen.dk stps.dk ssi.dk dkma.dk lmst.dk sdfi.dk kds.dk digst.dk oes.dk sktst.dk skat.dk
toldst.dk gaeldst.dk vurdst.dk sanst.dk star.dk at.dk aes.dk ast.dk sbst.dk stil.dk stuk.dk spst.dk sikst.dk
datatilsynet.dk ombudsmanden.dk rigsrevisionen.dk dst.dk atp.dk udbetalingdanmark.dk atp-ejendomme.dk
fstyr.dk fvst.dk lbst.dk mst.dk nst.dk sgav.dk kyst.dk ens.dk geus.dk dmi.dk vd.dk tbst.dk fstr.dk sik.dk erst.dk
kfst.dk forbrug.dk naevneneshus.dk nh.dk dkpto.dk ankestyrelsen.dk familieretshuset.dk nyidanmark.dk us.dk siri.dk
politi.dk kriminalforsorgen.dk krfo.dk domstol.dk anklagemyndigheden.dk pet.dk fe-ddis.dk brs.dk mil.dk
kl.dk regioner.dk kombit.dk medcom.dk
`;
