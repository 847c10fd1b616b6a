import type { EmailAddress, MailboxOwner } from '../types';

/** The organisation's domain, under a top-level domain that nobody can own (RFC 2606). */
export const SEED_DOMAIN = 'fjordby.example';

const own = (name: string, local: string): EmailAddress => ({ name, address: `${local}@${SEED_DOMAIN}` });
const other = (name: string, address: string): EmailAddress => ({ name, address });

export const OWNER: MailboxOwner = {
  displayName: 'Mette Lindholm',
  address: `mette.lindholm@${SEED_DOMAIN}`,
  jobTitle: 'Sagsbehandler, Borgerservice',
  timeZone: 'Romance Standard Time',
  sendAs: [own('Borgerservice', 'borgerservice')],
};

/** Everybody here is invented. Citizens write from real providers, because that is what makes them citizens. */
export const people = {
  mette: own(OWNER.displayName, 'mette.lindholm'),
  borgerservice: own('Borgerservice', 'borgerservice'),
  soeren: own('Søren Vestergaard', 'soeren.vestergaard'),
  annemarie: own('Anne-Marie Krogh', 'anne-marie.krogh'),
  thomas: own('Thomas Friis', 'thomas.friis'),
  lone: own('Lone Bisgaard', 'lone.bisgaard'),
  jakob: own('Jakob Winther', 'jakob.winther'),
  camilla: own('Camilla Rosendahl', 'camilla.rosendahl'),
  anders: own('Anders Sømod', 'anders.soemod'),
  ellen: own('Ellen Margrethe Dahlgaard', 'ellen.margrethe.dahlgaard'),
  intranet: own('Fjordnettet', 'fjordnettet'),

  karen: other('Karen Ravnsborg', 'karen.ravnsborg.fjordby@gmail.com'),
  jensPeter: other('Jens Peter Mølgaard', 'jp.moelgaard.moellevej@hotmail.com'),
  sofie: other('Sofie Brandt', 'sofie.brandt.fjordby@icloud.com'),
  bent: other('Bent Overgaard', 'bent.overgaard.fjordby@outlook.dk'),
  amira: other('Amira Haddad', 'amira.haddad.fjordby@gmail.com'),
  kurt: other('Vivian og Kurt Lauritsen', 'lauritsen.fjordby@mail.dk'),
  oliver: other('Oliver Dam', 'oliverdam.fjordby@gmail.com'),
  hanne: other('Hanne-Lise Toft', 'hannelise.toft.fjordby@hotmail.com'),
  lars: other('Lars Bo Kjær', 'lars.bo.kjaer.fjordby@yahoo.dk'),
  maria: other('Maria Kowalczyk', 'maria.kowalczyk.fjordby@gmail.com'),
  grete: other('Grete Abildtrup', 'grete.abildtrup.fjordby@mail.dk'),

  klubben: other('Fjordby Boldklub', 'formand@fjordbyboldklub.example'),
  vvs: other('Havnegadens VVS ApS', 'bogholderi@havnegadens-vvs.example'),
  inspektoer: other('Landinspektør Ravn', 'post@landinspektoer-ravn.example'),
  advokat: other('Advokatfirmaet Birk & Holm', 'kontor@birk-holm.example'),
  region: other('Region Midtfjord', 'nyheder@regionmidtfjord.example'),
  nyhedsbrev: other('Kommunernes Uge', 'nyt@kommunernes-uge.example'),
} as const satisfies Record<string, EmailAddress>;
