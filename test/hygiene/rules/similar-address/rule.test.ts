import { bodyFromHtml, bodyFromText } from '../../../../src/hygiene/mail/body';
import type { BodyText, ClassifiedRecipient } from '../../../../src/hygiene/mail/types';
import { kindOf } from '../../../../src/hygiene/recipients/kind-of';
import type { Organisation } from '../../../../src/hygiene/recipients/organisation';
import { similarAddressDefaults } from '../../../../src/hygiene/rules/similar-address/options';
import { similarAddress } from '../../../../src/hygiene/rules/similar-address/rule';
import { quotedAddresses } from '../../../../src/hygiene/rules/similar-address/seen';
import { different, type Row, similar } from './rows';

const organisation: Organisation = {
  name: 'Haderslev Kommune',
  domains: ['haderslev.dk'],
  affiliated: ['streetdome.dk'],
  authorities: ['sydtrafik.example'],
  companies: ['haderslev.net'],
  citizens: [],
  internalLists: [],
};
const now = new Date('2026-11-23T08:00:00Z');

const header = (from: string) =>
  `Fra: ${from}\nSendt: 12. november 2026 10:15\nTil: Haderslev Kommune\nEmne: Møde\n\nHej\n`;
const bodyWith = (quoted: readonly string[] = []) =>
  bodyFromText(`Hej\n\nVenlig hilsen\nAnna\n\n${quoted.map(header).join('\n')}`);

function look(row: Row, over = similarAddressDefaults) {
  const recipients = row.to
    .split(' ')
    .filter(Boolean)
    .map((written, at): ClassifiedRecipient => {
      const address = written.replace(/[«»]/g, '');
      const place =
        at === 0 ? ({ field: 'to', index: 0 } as const) : ({ field: 'cc', index: at - 1 } as const);
      return { ...place, name: 'Haderslev Kommune', address, kind: kindOf({ address }, organisation) };
    });
  const mail = {
    from: { address: 'anna.holm@haderslev.dk' },
    recipients,
    organisation,
    body: bodyWith(row.quoted),
    ...(row.known && { known: row.known }),
  };
  return similarAddress.look(mail, over, now);
}

test.each(similar.map((row) => [row.why, row] as const))('worth a glance: %s', (_why, row) => {
  const places = row.to.split(' ').flatMap((written, at) => {
    const part = at === 0 ? 'to:0' : `cc:${at - 1}`;
    return written.startsWith('«') ? [{ part, start: 0, end: written.length - 2 }] : [];
  });
  const found = look(row);
  expect(found.map(({ where }) => where)).toEqual(places);
  expect(found.map(({ because }) => because.map(({ says }) => says).join(' '))).toEqual([row.says]);
});

test.each(different.map((row) => [row.why, row] as const))('nothing to say: %s', (_why, row) => {
  expect(look(row)).toEqual([]);
});

test('only what one can hardly see, or a slip in the own domain, is more than a possibility', () => {
  const sure = Object.fromEntries(similar.flatMap((row) => look(row).map((one) => [row.says, one.sure])));
  expect(sure).toEqual({
    'own twin': 'likely',
    'own slip': 'likely',
    'own ending': 'possible',
    'authority twin': 'likely',
    'authority slip': 'possible',
    'citizen twin': 'likely',
    'citizen slip': 'possible',
    'seen twin': 'likely',
    'seen slip': 'possible',
    name: 'possible',
  });
});

test('a policy may leave namesakes alone', () => {
  const row = { why: '', to: 'lars.hansen@haderslev.dk lars.hansen@gmail.com' };
  expect(look(row, { sameName: false })).toEqual([]);
});

test('without the policy’s organisation it says nothing', () => {
  const recipients = [{ field: 'to', index: 0, address: 'a@hadersiev.dk', kind: 'company' }] as const;
  expect(similarAddress.look({ recipients }, similarAddressDefaults, now)).toEqual([]);
});

describe('who has been in touch', () => {
  test.each<[why: string, body: BodyText, addresses: string[]]>([
    ['nobody', bodyFromText('Hej'), []],
    ['an address in the new text is none', bodyFromText('Skriv til bo@firma.example'), []],
    ['a header of Outlook', bodyWith(['Bo <bo@firma.example>']), ['bo@firma.example']],
    [
      'several fields, several people',
      bodyFromText(
        'Hej\n\nFra: Bo <bo@firma.example>\nSendt: 12. november 2026 10:15\nTil: a@b.dk; c@d.dk\nCc: e@f.dk\nEmne: Møde\n\nHej',
      ),
      ['bo@firma.example', 'a@b.dk', 'c@d.dk', 'e@f.dk'],
    ],
    [
      'a signature below is none',
      bodyFromText(
        'Hej\n\nFra: Bo <bo@firma.example>\nSendt: 12. november 2026 10:15\nTil: a@b.dk\nEmne: Møde\n\nMail: bo.privat@gmail.com',
      ),
      ['bo@firma.example', 'a@b.dk'],
    ],
    [
      'a line of Gmail',
      bodyFromText('Hej\n\nDen 12. nov. 2026 kl. 10.15 skrev Bo Holm <bo@firma.example>:\n> Hej'),
      ['bo@firma.example'],
    ],
    [
      'HTML of Outlook',
      bodyFromHtml(
        '<p>Hej</p><hr><div><b>Fra:</b> Bo &lt;bo@firma.example&gt;<br><b>Sendt:</b> 12. november 2026 10:15<br><b>Til:</b> a@b.dk<br><b>Emne:</b> Møde</div><p>Hej</p>',
      ),
      ['bo@firma.example', 'a@b.dk'],
    ],
  ])('%s', (_why, body, addresses) => {
    expect(quotedAddresses(body)).toEqual(addresses);
  });
});

describe('stays fast', () => {
  const within = (milliseconds: number, work: () => unknown) => {
    const start = performance.now();
    work();
    expect(performance.now() - start).toBeLessThan(milliseconds);
  };

  test('with thousands of strangers', () => {
    const to = (count: number, address: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => address(at)).join(' ');
    within(1000, () => look({ why: '', to: to(5000, (at) => `kontaktperson@firma-nummer-${at}.example`) }));
    within(1000, () => look({ why: '', to: to(5000, (at) => `fornavn.efternavn.${at}@firma.example`) }));
  });

  test.each([
    ['one line without an "@"', 'a'.repeat(1_000_000)],
    ['nothing but "@"', '@'.repeat(1_000_000)],
    ['headers only', 'Fra: a@b.dk\n'.repeat(80_000)],
    ['words that tell who wrote', ' skrev a@b.dk'.repeat(80_000)],
  ])('with quoted history of %s', (_what, text) => {
    within(1500, () => quotedAddresses({ text, quoted: [{ start: 0, end: text.length }] }));
  });
});
