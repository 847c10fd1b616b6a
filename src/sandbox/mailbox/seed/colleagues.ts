import { docxFile, inlineLogo, pdfFile, textFile } from './files';
import { outlookQuote, outlookWeb, signature, withEnd, word } from './layout';
import type { SeedMail } from './mail';
import { people } from './people';
import { inWords, type When } from './when';

/** Mails from the town hall, from associations and from companies. */
export function colleagues(when: When): SeedMail[] {
  const { mette, soeren, anders, thomas, lone, jakob, ellen, klubben, vvs, advokat, jensPeter } = people;
  const nextOutage = new Date(when.now.getTime() + 2 * 86_400_000);
  return [
    {
      id: 'ferieplan',
      at: when.workday(1, '09:12'),
      from: soeren,
      to: [mette, lone],
      subject: 'Ferieplan for uge 7',
      unread: true,
      categories: ['Afventer'],
      html: withEnd(
        word(
          'Hej begge',
          '',
          'Så er det tid til at fordele vinterferien. Jeg har sat det ind, jeg kender. Skriv til mig senest fredag, hvis det ikke passer.',
          '',
          '<table border="1" cellspacing="0" cellpadding="4"><tr><th>Dag</th><th>Ekspedition</th><th>Telefon</th></tr><tr><td>Mandag</td><td>Lone</td><td>Mette</td></tr><tr><td>Tirsdag</td><td>Mette</td><td>Lone</td></tr><tr><td>Onsdag</td><td>Lukket</td><td>Mette</td></tr><tr><td>Torsdag</td><td>Lone</td><td>Lone</td></tr><tr><td>Fredag</td><td>Lone</td><td>Søren</td></tr></table>',
        ),
        signature('Søren Vestergaard', 'Teamleder', 'Borgerservice'),
      ),
    },
    {
      id: 'overdragelse',
      thread: 'kloakering',
      at: when.workday(2, '13:36'),
      from: anders,
      to: [mette],
      subject: 'SV: Kloakering på Møllevej',
      answers: 'kloakering',
      html: withEnd(
        outlookWeb(
          'Hej Mette',
          '',
          'Jeg tager den. Vi går i gang på Møllevej efter påske, og grundejerne betaler selv på egen grund. Der kommer et brev med vejledende priser i januar.',
          '',
          'Kan du sige til dem, at de skal vente med indkørslen? Så skriver jeg det lange svar, når jeg er tilbage fra ferie.',
        ),
        signature('Anders Sømod', 'Ingeniør', 'Teknik og Miljø') +
          outlookQuote({
            from: jensPeter,
            to: people.borgerservice,
            at: when.workday(3, '19:42'),
            subject: 'Kloakering på Møllevej',
            html: '<body><div>Vi bor på Møllevej 31 og har fået brev om, at vejen skal separatkloakeres til næste år. I brevet står, at regnvand og spildevand skal skilles ad på egen grund, men ikke hvem der betaler for det.</div></body>',
          }),
      ),
    },
    {
      id: 'nedetid',
      at: when.workday(1, '14:50'),
      from: thomas,
      to: [people.intranet],
      subject: `Fagsystemerne er nede ${inWords(nextOutage)} kl. 20–23`,
      html: withEnd(
        outlookWeb(
          'Kære alle',
          '',
          `Vi skifter databaseserver ${inWords(nextOutage)} mellem kl. 20 og 23. Imens kan I ikke komme i sagssystemet eller udbetale.`,
          '',
          'Mail og telefoni virker. Gem jeres kladder, inden I går hjem.',
        ),
        signature('Thomas Friis', 'Driftsleder', 'Digitalisering og it'),
      ),
    },
    {
      id: 'kage',
      at: when.minutesAgo(52),
      from: lone,
      subject: 'Kage i køkkenet',
      unread: true,
      html: outlookWeb('Der er drømmekage tilbage fra dagplejernes møde. Først til mølle 🙂', '', '/Lone'),
    },
    {
      id: 'budget',
      at: when.workday(3, '08:20'),
      from: jakob,
      to: [soeren],
      cc: [mette],
      subject: 'Budgetopfølgning, Borgerservice',
      attachments: [
        textFile(
          'att-budget',
          'budgetopfoelgning.csv',
          'text/csv',
          'Konto;Budget;Forbrug\r\nKontorhold;120000;98450\r\nKurser;60000;22300\r\nTolkebistand;85000;91120\r\n',
        ),
      ],
      html: word(
        'Hej Søren',
        '',
        'Her er tallene til og med sidste måned. I holder jer inden for rammen undtagen på tolkebistand, hvor I er godt 6.000 over. Skal vi tage en snak om det, eller kan du flytte fra kurser?',
        '',
        'Mette er på cc, fordi hun spurgte til tolkene.',
        '',
        'Vh Jakob',
      ),
    },
    {
      id: 'dpo',
      at: when.workday(6, '10:00'),
      from: ellen,
      to: [people.intranet],
      subject: 'Tre gode vaner, når du mailer med borgere',
      categories: ['Journaliseret'],
      attachments: [inlineLogo('att-logo-dpo', 'fjordby-logo')],
      html: withEnd(
        outlookWeb(
          'Kære kolleger',
          '',
          'I sidste kvartal havde vi fire brud på persondatasikkerheden, og tre af dem var en almindelig mail med et CPR-nummer i. Det er sjældent ond vilje og næsten altid travlhed. Derfor tre vaner:',
          '<ol><li>Se efter i den citerede mail, før du svarer. Borgeren må gerne skrive sit nummer til os; vi må ikke sende det retur ukrypteret.</li><li>Svar i Digital Post, når sagen handler om en person.</li><li>Er du i tvivl, så ring til mig. Jeg vil hellere have ti opkald end ét brud.</li></ol>',
          '<img src="cid:fjordby-logo" width="64" height="40" alt="Fjordby Kommune">',
        ),
        signature('Ellen Margrethe Dahlgaard', 'Databeskyttelsesrådgiver', 'Sekretariatet'),
      ),
    },
    {
      id: 'stoettetimer',
      at: when.workday(8, '14:26'),
      from: people.lone,
      to: [mette],
      subject: 'Støttetimer: indstilling og samtykke',
      attachments: [
        docxFile('att-indstilling', 'Indstilling støttetimer.docx', [
          'Indstilling om støttetimer i dagtilbud',
          'Barnet: Emil Opdigtet, CPR-nummer 150388-1237',
          'Emil har brug for hjælp ved måltider og i garderoben. Vi foreslår ti timer om ugen.',
        ]),
        pdfFile('att-samtykke', 'Samtykke, skannet.pdf', []), // a page without text, as a scanner leaves it
      ],
      html: outlookWeb(
        'Hej Mette',
        '',
        'Her er indstillingen og forældrenes samtykke. Vil du sende dem videre til børnehaven, når I har talt sammen?',
        '',
        'Vh Lone',
      ),
    },
    {
      id: 'lokaletilskud',
      at: when.workday(7, '20:11'),
      from: klubben,
      subject: 'Ansøgning om lokaletilskud',
      attachments: [
        pdfFile('att-klub', 'Ansøgning lokaletilskud.pdf', [
          'Fjordby Boldklub',
          'Ansøgning om lokaletilskud til klubhuset på Stadionvej',
          'Medlemmer under 25 år: 214',
        ]),
      ],
      html: outlookWeb(
        'Hej Mette',
        '',
        'Vedlagt er vores ansøgning for næste år. Vi er gået 31 medlemmer frem, de fleste piger i U9 og U11, så vi har søgt lidt mere end sidst.',
        '',
        'Sig til, hvis der mangler bilag. Kassereren er på ferie til den 3., men jeg kan finde det meste.',
        '',
        'Med sportslig hilsen',
        'Torben Mikkelsen, formand',
      ),
    },
    {
      id: 'faktura',
      at: when.workday(5, '06:30'),
      from: vvs,
      to: [people.borgerservice],
      subject: 'Faktura 20417',
      attachments: [
        pdfFile('att-faktura', 'Faktura 20417.pdf', [
          'Havnegadens VVS ApS',
          'Faktura 20417: udskiftning af blandingsbatteri, publikumstoilet',
          'I alt inkl. moms: 2.843,75 kr. Betales inden 14 dage.',
        ]),
      ],
      html: '<p>Hermed faktura 20417 for arbejde udført på rådhuset.</p><p>Med venlig hilsen<br>Havnegadens VVS ApS</p>',
    },
    {
      id: 'aktindsigt',
      at: when.workday(1, '11:28'),
      from: advokat,
      subject: 'Anmodning om aktindsigt (krypteret)',
      isProtected: true,
      html: outlookWeb(
        'Til Fjordby Kommune',
        '',
        'På vegne af min klient anmoder jeg om aktindsigt i sagen om nedrivning af Skipperhuset, herunder den interne brevveksling i det omfang, den er omfattet af offentlighedslovens § 7.',
        '',
        'Jeg ser frem til Deres svar inden syv arbejdsdage.',
        '',
        'Med venlig hilsen',
        'Elisabeth Holm, advokat',
      ),
    },
    {
      id: 'nykollega',
      at: when.day(12, '15:04'),
      from: soeren,
      to: [mette, lone, people.borgerservice],
      subject: 'Velkommen til Nadia',
      html: withEnd(
        word(
          'Hej alle',
          '',
          'På mandag begynder Nadia Elmi hos os. Hun kommer fra jobcentret og skal sidde ved siden af Mette. Der er morgenbrød kl. 8.30.',
        ),
        signature('Søren Vestergaard', 'Teamleder', 'Borgerservice'),
      ),
    },
  ];
}
