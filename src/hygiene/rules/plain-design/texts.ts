import type { RuleTexts } from '../rule';

export const plainDesignTexts = {
  da: {
    decorated: 'Mailen er pyntet',
    page: 'Siden har en farve.',
    behind: 'Der ligger et billede bag teksten.',
    block: 'Det meste af teksten står på farvet bund.',
    font: 'Noget af teksten står med en pynteskrift.',
    picture: 'Der står et billede over teksten.',
    plain: 'Fjern pynten',
    advice: 'En mail er et officielt dokument og følger designlinjen. Ord, links og tabeller bliver stående.',
    silence: 'Den skal se sådan ud',
  },
  en: {
    decorated: 'The mail is decorated',
    page: 'The page has a colour.',
    behind: 'A picture lies behind the text.',
    block: 'Most of the text stands on a colour.',
    font: 'Some of the text is in a decorative font.',
    picture: 'A picture stands above the text.',
    plain: 'Remove the decoration',
    advice:
      'A mail is an official document and follows the design line. Words, links, lists and tables stay.',
    silence: 'It is meant to look like this',
  },
} as const satisfies RuleTexts;
