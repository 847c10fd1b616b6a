/** A mail of anna.holm@haderslev.dk, and the «marked» address of it that is worth a glance. */
export interface Row {
  readonly why: string;
  /** Divided by blanks; the first stands in To, the others in Cc. */
  readonly to: string;
  /** Whose mails are quoted in it. */
  readonly quoted?: readonly string[];
  /** To whom the writer has written before, as a hand knows. */
  readonly known?: readonly string[];
  /** Keys of the reasons, of each marked address in turn. */
  readonly says?: string;
}

export const similar: readonly Row[] = [
  { why: 'a capital I for an l', to: '«lars.hansen@hadersIev.dk»', says: 'own twin' },
  { why: 'the same in small letters', to: '«lars.hansen@hadersiev.dk»', says: 'own twin' },
  { why: 'a digit 1 for an l', to: '«post@haders1ev.dk»', says: 'own twin' },
  { why: 'a department of a look-alike', to: '«post@mail.hadersiev.dk»', says: 'own twin' },
  { why: 'a Cyrillic a', to: '«post@hаderslev.dk»', says: 'own twin' },
  { why: 'the same in punycode', to: '«post@xn--hderslev-16g.dk»', says: 'own twin' },
  { why: 'an accent', to: '«post@hadérslev.dk»', says: 'own twin' },
  { why: 'two letters swapped', to: '«post@haderlsev.dk»', says: 'own slip' },
  { why: 'a letter too few', to: '«post@hadeslev.dk»', says: 'own slip' },
  { why: 'a letter too many', to: '«post@hadersslev.dk»', says: 'own slip' },
  { why: 'another top domain', to: '«post@haderslev.com»', says: 'own ending' },
  { why: 'a top domain one letter off', to: '«post@haderslev.de»', says: 'own slip' },
  { why: 'rn for m, of an own institution', to: '«info@streetdorne.dk»', says: 'own twin' },
  { why: 'a digit 0 for an o, of an authority', to: '«post@skanderb0rg.dk»', says: 'authority twin' },
  { why: 'one of an authority, a letter wrong', to: '«post@silkeburg.dk»', says: 'authority slip' },
  { why: 'one of an authority of the policy', to: '«post@sydtrafjk.example»', says: 'authority slip' },
  { why: 'a private provider, swapped', to: '«karen@gmial.com»', says: 'citizen slip' },
  { why: 'a private provider without its last letter', to: '«karen@hotmail.co»', says: 'citizen slip' },
  { why: 'a private provider with a capital I', to: '«karen@gmaiI.com»', says: 'citizen twin' },
  { why: 'a display name deceives nobody', to: '«post@hadersiev.dk»', says: 'own twin' },
  {
    why: 'a look-alike domain, although it has written before: that is how one is deceived',
    to: '«lars.hansen@hadersiev.dk»',
    quoted: ['lars.hansen@hadersiev.dk'],
    says: 'own twin',
  },
  {
    why: 'the look-alike and not the right one beside it',
    to: '«bo@hadersiev.dk» bo@haderslev.dk',
    says: 'own twin',
  },

  {
    why: 'a letter off from somebody who wrote',
    to: '«karen.holm@firma.example»',
    quoted: ['karen.holt@firma.example'],
    says: 'seen slip',
  },
  {
    why: 'a letter off from an own colleague who wrote',
    to: '«anne.birk@haderslev.dk»',
    quoted: ['anna.birk@haderslev.dk'],
    says: 'seen slip',
  },
  {
    why: 'a letter off from somebody written to before',
    to: '«karen.holm@firma.example»',
    known: ['karen.holt@firma.example'],
    says: 'seen slip',
  },
  {
    why: 'one cannot tell them apart, side by side',
    to: 'karen.hill@mail.dk «karen.hi11@mail.dk»',
    says: 'seen twin',
  },
  {
    why: 'the same name at a company one letter off',
    to: '«bo@vvs-hanson.example»',
    quoted: ['bo@vvs-hansen.example'],
    says: 'seen slip',
  },
  {
    why: 'the same name at a company that looks the same',
    to: 'bo@vvs-hansen.example «bo@vvs-hansеn.example»',
    says: 'seen twin',
  },

  {
    why: 'an own colleague’s name at a private provider, side by side',
    to: 'lars.hansen@haderslev.dk «lars.hansen@gmail.com»',
    says: 'name',
  },
  {
    why: 'the same in the other order',
    to: '«lars.hansen@gmail.com» lars.hansen@haderslev.dk',
    says: 'name',
  },
  {
    why: 'an own colleague’s name at a private provider, when he wrote from the own one',
    to: '«lars.hansen@gmail.com»',
    quoted: ['Lars Hansen <lars.hansen@haderslev.dk>'],
    says: 'name',
  },
  { why: 'one’s own name at a private provider', to: '«anna.holm@gmail.com»', says: 'name' },
  {
    why: 'somebody of another municipality than the one who wrote',
    to: '«lars.hansen@kolding.dk»',
    quoted: ['lars.hansen@aabenraa.dk'],
    says: 'name',
  },
  {
    why: 'with a name behind a plus',
    to: '«lars.hansen+privat@gmail.com»',
    quoted: ['lars.hansen@aabenraa.dk'],
    says: 'name',
  },
];

export const different: readonly Row[] = [
  { why: 'an own colleague', to: 'lars.hansen@haderslev.dk' },
  { why: 'own domain in capitals', to: 'lars.hansen@HADERSLEV.DK' },
  { why: 'own domain in full-width letters', to: 'post@ｈａｄｅｒｓｌｅｖ.dk' },
  { why: 'a department of the own one', to: 'lars.hansen@mail.haderslev.dk' },
  { why: 'a citizen', to: 'karen.holm@gmail.com' },
  { why: 'a company', to: 'kontakt@vvs-hansen.example' },
  { why: 'two municipalities one letter apart', to: 'post@vejen.dk post@vejle.dk' },
  {
    why: 'a company one letter from a short municipality',
    to: 'info@holding.dk info@grene.dk info@skiver.dk',
  },
  { why: 'a surname beside a provider named like one', to: 'bo@hanson.dk bo@larsson.dk bo@eriksson.dk' },
  { why: 'known providers one letter apart', to: 'bo@mail.com bo@gmail.com bo@email.com bo@ymail.com' },
  { why: 'short domains look alike by nature', to: 'post@m.dk post@rn.dk' },
  { why: 'a company that the policy lists', to: 'post@haderslev.net' },
  { why: 'a town’s name in a longer one', to: 'post@haderslev-golf.dk post@haderslevavis.dk' },
  { why: 'a subdomain of a stranger', to: 'post@haderslev.dk.sikkermail.example' },
  { why: 'all municipalities’ main boxes', to: 'post@kolding.dk', quoted: ['post@haderslev.dk'] },
  {
    why: 'the same box of two authorities',
    to: 'social.omsorg@kolding.dk',
    quoted: ['social.omsorg@vejen.dk'],
  },
  { why: 'initials one letter apart', to: 'laha@haderslev.dk', quoted: ['lahb@haderslev.dk'] },
  { why: 'numbered teams', to: 'team.nord1@firma.example', quoted: ['team.nord2@firma.example'] },
  {
    why: 'two colleagues one letter apart, side by side',
    to: 'anne.birk@haderslev.dk anna.birk@haderslev.dk',
  },
  {
    why: 'who wrote is answered, though somebody else has nearly the same name',
    to: 'anne.birk@haderslev.dk',
    quoted: ['anna.birk@haderslev.dk', 'anne.birk@haderslev.dk'],
  },
  {
    why: 'who is known',
    to: 'lars.hansen@gmail.com',
    quoted: ['lars.hansen@firma.example'],
    known: ['lars.hansen@gmail.com'],
  },
  { why: 'a citizen’s two addresses, side by side', to: 'karen.holm@gmail.com karen.holm@firma.example' },
  { why: 'two namesakes at two municipalities, side by side', to: 'bo.holm@vejen.dk bo.holm@kolding.dk' },
  {
    why: 'the same name below the same domain',
    to: 'bo.holm@edu.firma.example',
    quoted: ['bo.holm@firma.example'],
  },
  { why: 'a first name alone', to: 'bo@gmail.com', quoted: ['bo@haderslev.dk'] },
  { why: 'the same one twice', to: 'karen.holm@gmail.com Karen.Holm@GMAIL.com' },
  { why: 'no address at all', to: '/o=ExchangeLabs/cn=anna undisclosed-recipients:;' },
  { why: 'nobody', to: '' },
];
