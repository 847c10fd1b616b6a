import type { Language } from '../../hygiene/rules/rule';

type Said = readonly [label: string, hint: string];

interface OrganisationTexts {
  readonly title: string;
  readonly intro: string;
  readonly name: Said;
  readonly domains: Said;
  readonly affiliated: Said;
  readonly internalLists: Said;
  readonly corrections: string;
  readonly correctionsIntro: string;
  readonly authorities: Said;
  readonly companies: Said;
  readonly citizens: Said;
}

/** Who is a colleague, and who is not. */
export const ORGANISATION_TEXTS: Readonly<Record<Language, OrganisationTexts>> = {
  da: {
    title: 'Organisation',
    intro: 'Herfra ved Kuvert, hvem der er kolleger, og hvem der er uden for huset.',
    name: ['Organisationens navn', 'Som det skal stå i signaturer.'],
    domains: [
      'Egne maildomæner',
      'Det, der står efter @. Ét på hver linje. Et domæne dækker også sine underdomæner.',
    ],
    affiliated: [
      'Tilknyttede institutioner',
      'Egne institutioner med deres eget maildomæne. Ét på hver linje.',
    ],
    internalLists: [
      'Distributionslister med kun egne ansatte',
      'Hele mailadressen, én på hver linje. Andre lister regnes for at have modtagere uden for huset.',
    ],
    corrections: 'Rettelser til Kuverts egne lister',
    correctionsIntro:
      'Kuvert kender de danske myndigheder og de gængse mailudbydere. Skriv kun det, som Kuvert tager fejl af.',
    authorities: ['Også myndigheder', 'Domæner, ét på hver linje.'],
    companies: ['Er virksomheder', 'Domæner, som ellers regnes for noget andet. Ét på hver linje.'],
    citizens: ['Også private mailudbydere', 'Domæner, ét på hver linje.'],
  },
  en: {
    title: 'Organisation',
    intro: 'This tells Kuvert who is a colleague, and who is outside the house.',
    name: ['The organisation’s name', 'As it should stand in signatures.'],
    domains: ['Own mail domains', 'What stands after @. One a line. A domain covers its subdomains too.'],
    affiliated: ['Affiliated institutions', 'Own institutions with a mail domain of their own. One a line.'],
    internalLists: [
      'Distribution lists with own employees only',
      'The whole mail address, one a line. Other lists count as having recipients outside the house.',
    ],
    corrections: 'Corrections of Kuvert’s own lists',
    correctionsIntro:
      'Kuvert knows the Danish authorities and the common mail providers. Write only what Kuvert gets wrong.',
    authorities: ['Authorities, too', 'Domains, one a line.'],
    companies: ['Are companies', 'Domains that count as something else otherwise. One a line.'],
    citizens: ['Private mail providers, too', 'Domains, one a line.'],
  },
};
