import { readInquiry } from '../../../src/hygiene/replies/inquiry';
import type { InquiryReason } from '../../../src/hygiene/replies/types';
import { readInquiries } from '../../corpus/replies/read';

/** As Graph gives mails with `Mail.ReadBasic`: subject, people and headers. All people are invented. */
const read = (from: string, subject: string) =>
  readInquiry({
    from: { address: from },
    to: [{ address: 'post@kommune.example' }],
    mailbox: 'post@kommune.example',
    subject,
    text: '',
  });

const ASTA = 'asta.opdigtet@gmail.com';
const FIRM = 'ib@firma.example';
const INSIDE = 'kollega@kommune.example';

test.each<[from: string, subject: string]>([
  [ASTA, 'Hvornår åbner biblioteket?'],
  [ASTA, 'Bopælsattest'],
  [ASTA, 'SV: Din sag'],
  [ASTA, 'Klage over afgørelse'],
  [FIRM, 'Sag 2026-99'],
  [FIRM, 'SV: Gennemgang af kedelrum'],
  ['noreply@kommune.example', 'Kontaktformular: Ny henvendelse'],
  ['no-reply@tip.kommune.example', 'Tip nr. 20261-884: Hul i vej'],
  ['noreply@telefoni.example', 'Ny talebesked fra 09 11 20 00'],
])('%s, "%s": in doubt it needs an answer', (from, subject) => {
  expect(read(from, subject).needsReply).toBe(true);
});

test.each<[reason: InquiryReason, from: string, subject: string]>([
  ['thanks', ASTA, 'Tak for hjælpen'],
  ['thanks', ASTA, 'Stor ros'],
  ['thanks', ASTA, 'Danke'],
  ['notice', ASTA, 'Sygemelding Oliver'],
  ['documents-asked-for', ASTA, 'tegninger I bad om'],
  ['invoice', FIRM, 'Faktura 123'],
  ['invoice', 'faktura@firma.example', 'Betalingspåmindelse 6610'],
  ['offer', 'salg@firma.example', '20 % rabat på kontorstole'],
  ['newsletter', 'nyhedsbrev@blad.example', 'Uge 47'],
  ['system-mail', 'no-reply@esdh.example', 'Ny sag tildelt'],
  ['automatic-reply', FIRM, 'Automatisk svar: Din sag'],
  ['automatic-reply', FIRM, 'Tak for din henvendelse'],
  ['calendar-answer', INSIDE, 'Accepteret: Møde'],
  ['delivery-report', INSIDE, 'Læst: Din sag'],
  ['notice', INSIDE, 'Husk fredagsbar'],
])('%s by %s: "%s"', (reason, from, subject) => {
  expect(read(from, subject)).toEqual({ needsReply: false, reason });
});

// Of an answer, "SV: Plads i Solsikken", nobody can tell without its text whether it thanks or asks.
test.each([
  ['learnt-from', 0.85],
  ['more', 0.8],
] as const)('of %s without texts so many are told, and few are overlooked', (set, mark) => {
  const mails = readInquiries(set);
  const readings = mails.map(({ expect: { needsReply }, ...mail }) => ({
    needed: needsReply,
    told: readInquiry({ ...mail, text: '' }).needsReply,
  }));
  expect(readings.filter(({ needed, told }) => needed === told).length / mails.length).toBeGreaterThanOrEqual(
    mark,
  );
  const needed = readings.filter((each) => each.needed);
  expect(needed.filter(({ told }) => !told).length / needed.length).toBeLessThanOrEqual(0.07);
});
