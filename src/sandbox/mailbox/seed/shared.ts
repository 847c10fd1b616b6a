import { gmail, outlookWeb } from './layout';
import type { SeedMail } from './mail';
import { people } from './people';
import { type Case, sharedCases } from './shared-cases';
import type { When } from './when';

const person = (name: string, local: string) => ({ name, address: `${local}.fjordby@gmail.com` });

/** What three weeks have brought the shared mailbox: answered in time and late, receipts, one overdue, one promise passed, one handed over. */
export function sharedWeeks(when: When): SeedMail[] {
  return [...sharedCases(when).flatMap((one) => mailsOf(one, when)), ...handedOver(when), ...quiet(when)];
}

function mailsOf(one: Case, when: When): SeedMail[] {
  const { borgerservice } = people;
  const [first = ''] = one.from.split(' ');
  const local = one.from
    .toLowerCase()
    .replace(/[æøå ]/g, (sign) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[sign] ?? '.');
  const from = person(one.from, local);
  const id = `bs-${one.id}`;
  const back = [one.answer, one.later].flatMap((given, index): SeedMail[] => {
    if (!given) return [];
    const [days, time, text] = given;
    return [
      {
        id: `${id}-svar${index === 0 ? '' : '-2'}`,
        thread: id,
        at: when.workday(days, time),
        from: borgerservice,
        to: [from],
        subject: `SV: ${one.subject}`,
        folder: 'sentitems',
        answers: id,
        html: outlookWeb(`Kære ${first}`, '', text, '', 'Venlig hilsen', 'Borgerservice, Fjordby Kommune'),
      },
    ];
  });
  return [
    {
      id,
      at: when.workday(one.days, one.time),
      from,
      subject: one.subject,
      html: gmail(one.text, '', `Venlig hilsen ${one.from}`),
      ...(one.folder ? { folder: one.folder } : {}),
      ...(one.categories ? { categories: one.categories } : {}),
      ...(one.days < 2 ? { unread: true as const } : {}),
    },
    ...back,
  ];
}

/** Passed on to a colleague, who has not answered the citizen yet. */
function handedOver(when: When): SeedMail[] {
  const { borgerservice, anders } = people;
  const text = 'Hej. Der står vand på vejen hver gang det regner. Er det kommunens rist, der er stoppet?';
  return [
    {
      id: 'bs-regnvand',
      at: when.workday(5, '09:20'),
      from: person('Hjalmar Ulvebjerg', 'hjalmar.ulvebjerg'),
      subject: 'Vand på vejen',
      html: gmail(text, '', 'Hjalmar Ulvebjerg'),
    },
    {
      id: 'bs-regnvand-videre',
      thread: 'bs-regnvand',
      at: when.workday(5, '11:02'),
      from: borgerservice,
      to: [anders],
      subject: 'VS: Vand på vejen',
      folder: 'sentitems',
      html: outlookWeb(
        'Hej Anders',
        '',
        'Vil du tage denne? Borgeren venter på svar fra jer.',
        '',
        'Borgerservice',
        '',
        text,
      ),
    },
  ];
}

/** Nobody waits for an answer to these. */
function quiet(when: When): SeedMail[] {
  const { nyhedsbrev, vvs, lone } = people;
  const auto = { 'Auto-Submitted': 'auto-replied' };
  return [
    {
      id: 'bs-nyhedsbrev',
      at: when.workday(12, '05:00'),
      from: nyhedsbrev,
      subject: 'Ugens overblik: Den gode kvittering',
      headers: { Precedence: 'bulk', 'List-Unsubscribe': '<mailto:afmeld@kommunernes-uge.example>' },
      html: gmail('Ugens artikler. Du får mailen, fordi du er tilmeldt.'),
    },
    {
      id: 'bs-autosvar',
      thread: 'bs-byggesag',
      at: when.workday(12, '14:21'),
      from: person('Niels Egehave', 'niels.egehave'),
      subject: 'Automatisk svar: SV: Aktindsigt i byggesag',
      headers: auto,
      html: gmail('Jeg er bortrejst og læser mails på mandag.'),
    },
    {
      id: 'bs-faktura',
      at: when.workday(8, '10:30'),
      from: vvs,
      subject: 'Faktura for service',
      folder: 'archive',
      html: gmail('Hermed faktura for service på varmeanlægget. Netto 30 dage.', '', 'Havnegadens VVS ApS'),
    },
    {
      id: 'bs-ikke-leveret',
      at: when.workday(7, '11:11'),
      from: { name: 'Mail Delivery System', address: 'postmaster@fjordby.example' },
      subject: 'Ikke leveret: SV: Ladestander ved hallen',
      headers: { 'Return-Path': '<>', 'Auto-Submitted': 'auto-generated' },
      html: gmail('Meddelelsen kunne ikke leveres til en af modtagerne.'),
    },
    {
      id: 'bs-tak-gynge',
      thread: 'bs-legeplads',
      at: when.workday(6, '19:40'),
      from: person('Liva Damtoft', 'liva.damtoft'),
      subject: 'Re: SV: Gyngen er i stykker',
      answers: 'bs-legeplads-svar',
      folder: 'archive',
      html: gmail('Tak for det hurtige svar.', '', 'Liva'),
    },
    {
      id: 'bs-vagt',
      at: when.workday(2, '15:10'),
      from: lone,
      subject: 'Til orientering: skranken i morgen',
      html: outlookWeb(
        'Kære alle',
        '',
        'Til orientering står jeg i skranken i morgen formiddag.',
        '',
        'Lone',
      ),
    },
  ];
}
