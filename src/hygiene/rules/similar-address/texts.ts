import type { RuleTexts } from '../rule';

export const similarAddressTexts = {
  da: {
    similar: 'En adresse ligner en anden',
    own: 'Domænet ligner jeres eget, men er et andet.',
    authority: 'Domænet ligner en myndigheds, men er et andet.',
    citizen: 'Domænet ligner en kendt mailudbyders, men er et andet.',
    twin: 'Tegn i den ser næsten ens ud, som I og l eller rn og m.',
    slip: 'Der er ét bogstav til forskel.',
    ending: 'Kun det, der står efter det sidste punktum, er anderledes.',
    seen: 'Adressen ligner en anden, der står i mailen.',
    name: 'Det samme navn står i mailen med et andet domæne.',
    advice: 'Se efter, om adressen er den rigtige.',
    silence: 'Adressen er rigtig',
  },
  en: {
    similar: 'An address looks like another',
    own: 'The domain looks like your own, and is another.',
    authority: 'The domain looks like an authority’s, and is another.',
    citizen: 'The domain looks like a known mail provider’s, and is another.',
    twin: 'Characters in it look nearly alike, as I and l or rn and m do.',
    slip: 'One letter is different.',
    ending: 'Only what stands after the last full stop differs.',
    seen: 'The address looks like another one in the mail.',
    name: 'The same name stands in the mail with another domain.',
    advice: 'See whether it is the right address.',
    silence: 'The address is right',
  },
} as const satisfies RuleTexts;
