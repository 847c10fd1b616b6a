import { gmail, gmailQuote, outlookQuote, outlookWeb, ownSignature, withEnd } from './layout';
import type { SeedMail } from './mail';
import { people } from './people';
import { inWords, type When } from './when';

/** What the owner has sent and begun to write, and one conversation that goes back and forth. */
export function own(when: When): SeedMail[] {
  const { mette, jensPeter, oliver, grete, lars, bent, advokat, soeren, maria } = people;
  const promised = new Date(when.now.getTime() + 5 * 86_400_000);
  const firstQuestion = gmail(
    'Hej. Vores restaffaldsspand er ikke tømt de sidste to gange på Strandvænget 5. Naboernes er. Hvad gør vi galt?',
    '',
    'Lars Bo Kjær',
  );
  const firstAnswer = outlookWeb(
    'Hej Lars Bo',
    '',
    'Tak, fordi du skriver. Jeg kan se, at spanden er meldt spærret af en bil begge gange. Jeg har bedt om en ekstra tømning i morgen.',
    '',
    'Skriv endelig, hvis den stadig er fuld på fredag.',
  );
  return [
    {
      id: 'affald',
      at: when.workday(7, '17:20'),
      from: lars,
      subject: 'Affaldsspand ikke tømt',
      folder: 'archive',
      html: firstQuestion,
    },
    {
      id: 'affald-svar',
      thread: 'affald',
      at: when.workday(6, '09:05'),
      from: mette,
      to: [lars],
      subject: 'SV: Affaldsspand ikke tømt',
      folder: 'sentitems',
      answers: 'affald',
      html: withEnd(
        firstAnswer,
        ownSignature() +
          outlookQuote({
            from: lars,
            to: mette,
            at: when.workday(7, '17:20'),
            subject: 'Affaldsspand ikke tømt',
            html: firstQuestion,
          }),
      ),
    },
    {
      id: 'affald-rykker',
      thread: 'affald',
      at: when.workday(1, '18:33'),
      from: lars,
      subject: 'Re: SV: Affaldsspand ikke tømt',
      unread: true,
      answers: 'affald-svar',
      html:
        gmail(
          'Hej Mette',
          '',
          'Den er stadig fuld, og nu er der kommet rotter. Hvad er planen?',
          '',
          'Lars Bo',
        ) +
        gmailQuote({ from: mette, to: lars, at: when.workday(6, '09:05'), subject: '', html: firstAnswer }),
    },
    {
      id: 'kloakering-kvittering',
      thread: 'kloakering',
      at: when.workday(2, '08:41'),
      from: mette,
      to: [jensPeter],
      subject: 'SV: Kloakering på Møllevej',
      folder: 'sentitems',
      answers: 'kloakering',
      html: withEnd(
        outlookWeb(
          'Kære Jens Peter og Birgit',
          '',
          `Jeg har modtaget jeres spørgsmål om kloakering. Jeg undersøger sagen og sender et svar til jer senest ${inWords(promised)}.`,
        ),
        ownSignature(),
      ),
    },
    {
      id: 'pas-svar',
      thread: 'pas',
      at: when.workday(6, '13:10'),
      from: mette,
      to: [oliver],
      subject: 'SV: pas',
      folder: 'sentitems',
      answers: 'pas',
      text: `Hej Oliver

Ja, det kan du, hvis du bestiller en tid til i morgen og vælger hastepas. Tag det gamle pas og dit sundhedskort med. Du bestiller tid på kommunens hjemmeside under Pas.

Venlig hilsen
Mette Lindholm
Borgerservice, Fjordby Kommune
`,
    },
    {
      id: 'address-svar',
      thread: 'address',
      at: when.workday(6, '15:48'),
      from: mette,
      to: [maria],
      subject: 'SV: Registration of new address',
      folder: 'sentitems',
      answers: 'address',
      html: withEnd(
        outlookWeb(
          'Dear Maria,',
          '',
          'Yes, please come to the town hall, ground floor, Monday to Thursday between 10 and 15. Your passport, the contract and the letter are exactly what we need. It takes about twenty minutes.',
          '',
          'Welcome to Fjordby.',
        ),
        ownSignature(),
      ),
    },
    {
      id: 'vagtplan',
      at: when.workday(3, '15:22'),
      from: mette,
      to: [soeren],
      subject: 'Vagtplan og tolke',
      folder: 'sentitems',
      html: withEnd(
        outlookWeb(
          'Hej Søren',
          '',
          'Kan vi tage vagtplanen på teammødet? Og så har jeg et forslag til tolkene, der ikke koster noget.',
        ),
        ownSignature(),
      ),
    },
    {
      id: 'kladde-carport',
      thread: 'carport',
      at: when.workday(1, '16:14'),
      from: mette,
      to: [bent],
      subject: 'SV: Byggetilladelse til carport, Granstien 8',
      folder: 'drafts',
      answers: 'carport',
      text: `Hej Bent

Tak for tegningen. En carport på op til 50 m2 kræver ikke byggetilladelse, men den skal overholde reglerne om afstand og højde i skel. Jeg har vedhæftet vores vejledning, hvor de står på side 2.

`,
    },
    {
      id: 'kladde-aktindsigt',
      thread: 'aktindsigt',
      at: when.workday(1, '12:02'),
      from: mette,
      to: [advokat],
      subject: 'SV: Anmodning om aktindsigt (krypteret)',
      folder: 'drafts',
      answers: 'aktindsigt',
      isProtected: true,
      html: withEnd(
        outlookWeb(
          'Kære Elisabeth Holm',
          '',
          'Vi har modtaget din anmodning og svarer inden syv arbejdsdage.',
        ),
        ownSignature(),
      ),
    },
    {
      id: 'kladde-grete',
      thread: 'digitalpost',
      at: when.workday(7, '09:30'),
      from: mette,
      to: [grete],
      subject: 'SV: Brev jeg ikke kan åbne',
      folder: 'drafts',
      answers: 'digitalpost',
      text: 'Kære Grete\n\nDu er meget velkommen. Vi har it-hjælp hver tirsdag formiddag fra kl. 9 til 11,\n',
    },
  ];
}
