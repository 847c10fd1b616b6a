import { pdfFile } from './files';
import { gmail, outlookWeb, word } from './layout';
import type { SeedMail } from './mail';
import { people } from './people';
import { inWords, type When } from './when';

/** What citizens write. The CPR number is generated: its date and check digit fit, and it belongs to nobody we know of. */
export function citizens(when: When): SeedMail[] {
  const { karen, jensPeter, sofie, bent, amira, kurt, oliver, hanne, maria, grete, borgerservice } = people;
  const meter = when.workday(4, '07:30');
  return [
    {
      id: 'boligstoette',
      at: when.minutesAgo(24),
      from: karen,
      subject: 'Ny adresse – hvornår hører jeg noget?',
      unread: true,
      html: gmail(
        'Kære Mette',
        '',
        'Tak for snakken i telefonen i sidste uge. Jeg er nu flyttet ind på Skovbrynet 14, 2. th, og jeg har søgt om boligstøtte på ny, som du sagde, jeg skulle.',
        '',
        'Jeg har ikke hørt noget siden, og huslejen skal betales den første. Kan du se, hvor langt I er, og om jeg mangler at sende noget? Mit CPR-nummer er 070761-4285, så du kan slå mig op.',
        '',
        'Du må meget gerne svare mig her på mailen, for jeg har ikke fået styr på Digital Post på den nye telefon endnu.',
        '',
        'Mange hilsner',
        'Karen Ravnsborg',
      ),
    },
    {
      id: 'kloakering',
      at: when.workday(3, '19:42'),
      from: jensPeter,
      to: [borgerservice],
      cc: [people.mette],
      subject: 'Kloakering på Møllevej',
      html: outlookWeb(
        'Til rette vedkommende',
        '',
        'Vi bor på Møllevej 31 og har fået brev om, at vejen skal separatkloakeres til næste år. I brevet står, at regnvand og spildevand skal skilles ad på egen grund, men ikke hvem der betaler for det.',
        '',
        'Er det noget, kommunen dækker, eller skal vi selv ud og hente tilbud? Og hvornår går I i gang? Vi står og skal have lagt ny indkørsel, og det er jo tosset at lægge fliser, der skal tages op igen.',
        '',
        'Venlig hilsen',
        'Jens Peter og Birgit Mølgaard',
      ),
    },
    {
      id: 'dagpleje',
      at: when.workday(2, '21:58'),
      from: sofie,
      subject: 'Plads i dagpleje til Alma',
      unread: true,
      text: `Hej Mette

Vi har skrevet Alma op til dagpleje fra 1. marts, og vi vil helst have hende hos Susanne på Ellevej, fordi hendes storebror går i børnehaven lige ved siden af.

Er det noget, man kan ønske? Og hvornår får vi besked? Jeg skal give min chef en dato for, hvornår jeg er tilbage.

De bedste hilsner
Sofie Brandt

Sendt fra min iPhone
`,
    },
    {
      id: 'carport',
      at: when.workday(2, '10:17'),
      from: bent,
      subject: 'Byggetilladelse til carport, Granstien 8',
      attachments: [
        pdfFile('att-carport', 'Tegning carport Granstien 8.pdf', [
          'Granstien 8, 9999 Fjordby',
          'Carport med skur, 42 m2',
          'Afstand til skel mod vest: 1,80 m',
          'Højde i skel: 2,40 m. Tag: sort tagpap, hældning 3 grader',
        ]),
      ],
      html: word(
        'Hej',
        '',
        'Jeg vil gerne bygge en carport med skur på Granstien 8. Den bliver 42 m<sup>2</sup> og kommer til at stå 1,8 meter fra skel mod naboen, som er indforstået.',
        '',
        'Skal jeg have byggetilladelse til den størrelse, eller er det nok at give besked, når den er færdig? Jeg har vedhæftet en tegning, så I kan se målene.',
        '',
        'Tømreren kan begynde i uge 3, så jeg ville være glad for et svar inden jul.',
        '',
        'Med venlig hilsen',
        'Bent Overgaard',
      ),
    },
    {
      id: 'parkering',
      at: when.workday(5, '16:05'),
      from: amira,
      subject: 'Parkeringsafgift ved biblioteket',
      text: `Hej

Jeg fik en afgift på 795 kr. ${inWords(when.day(9, '12:00'))}, selv om min p-skive lå i forruden. Den var gledet lidt ned, men man kan se den på det billede, som vagten selv har taget.

Jeg var inde med min søns bøger i ti minutter. Kan I kigge på sagen igen, før jeg skal betale? Fristen er om otte dage.

Vh
Amira Haddad
`,
    },
    {
      id: 'skaterbane',
      at: when.day(10, '22:31'),
      from: kurt,
      to: [borgerservice, people.mette],
      subject: 'Larm fra skaterbanen – endnu en gang',
      important: true,
      html: outlookWeb(
        'Goddag',
        '',
        'Nu skriver vi for tredje gang om skaterbanen ved Havneparken. Der bliver kørt på den til klokken halv tolv om aftenen, og når de spiller musik til, kan vi ikke have vinduet åbent i soveværelset.',
        '',
        'Vi har intet imod de unge. De er søde, når man taler med dem, og de rydder op efter sig. Men der står på skiltet, at banen lukker kl. 21, og det er der ingen, der holder øje med.',
        '',
        'Vi vil bede om to ting:',
        '1) at lyset på banen slukkes kl. 21, så løser det meget af sig selv',
        '2) at en fra kommunen ringer til os. Vi fik at vide i september, at det ville ske, men det er det ikke.',
        '',
        'Med venlig hilsen',
        'Vivian og Kurt Lauritsen',
      ),
    },
    {
      id: 'pas',
      at: when.workday(6, '12:49'),
      from: oliver,
      subject: 'pas',
      text: 'Hej. Kan man få et pas på en uge? Vi rejser den 4. og jeg har lige opdaget at det er udløbet. Oliver\n',
    },
    {
      id: 'tak',
      at: when.workday(4, '08:55'),
      from: hanne,
      subject: 'Tusind tak for hjælpen',
      html: outlookWeb(
        'Kære Mette',
        '',
        'Jeg ville bare sige tak for, at du tog dig tid til at gå skemaerne igennem med mig i går. Nu er begravelseshjælpen gået ind på kontoen, og så er der én ting mindre at tænke på.',
        '',
        'Det betød meget, at du ikke havde travlt.',
        '',
        'Kærlig hilsen',
        'Hanne-Lise',
      ),
    },
    {
      id: 'address',
      at: when.workday(7, '14:20'),
      from: maria,
      subject: 'Registration of new address',
      html: gmail(
        'Dear Sir or Madam,',
        '',
        'I moved to Fjordby on the first of this month and work at the fish auction. My landlord says I have to register with you within five days, but the website sends me to MitID, which I do not have yet.',
        '',
        'Can I come in person, and what should I bring? I have my passport, my contract and a letter from my employer.',
        '',
        'Kind regards,',
        'Maria Kowalczyk',
      ),
    },
    {
      id: 'digitalpost',
      at: when.workday(8, '11:03'),
      from: grete,
      subject: 'Brev jeg ikke kan åbne',
      text: `Til Borgerservice.

Jeg har faaet besked om at der ligger et brev til mig i den digitale postkasse, men jeg kan ikke komme ind. Min nevoe har sat det op, og han er flyttet til Aalborg.

Kan jeg komme op paa kommunen en dag hvor der er en der kan hjaelpe? Jeg kan bedst om formiddagen. Jeg har ikke danske bogstaver paa den her maskine.

Grete Abildtrup
`,
    },
    {
      id: 'vandmaaler',
      at: meter,
      from: bent,
      subject: 'Aflæsning af vandmåler',
      folder: 'archive',
      html: word(
        'Hej igen',
        '',
        `Måleren på Granstien 8 stod på 412 m<sup>3</sup> ${inWords(meter)}.`,
        '',
        'Bent Overgaard',
      ),
    },
  ];
}
