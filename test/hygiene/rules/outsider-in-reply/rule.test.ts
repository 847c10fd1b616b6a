import { findings, mailWith, people } from '../manners';

const OUTLOOK = (header: string) => `Se nedenfor.\n\n${header}\nEmne: Sagen\n\nHej Anna\nHvad gør vi?\n\nBo`;
const INTERNAL = OUTLOOK(
  'Fra: Bo Jensen <bo@haderslev.dk>\nSendt: 20. november 2026 10:15\nTil: Anna Holm <anna@haderslev.dk>; Ida Lund <ida@haderslev.dk>',
);
const NAMED = OUTLOOK(
  'Fra: Bo Jensen <bo@haderslev.dk>\nSendt: 20. november 2026 10:15\nTil: Anna Holm; Ida Lund\nCc: Karen Smed',
);
const WITH_OUTSIDER = OUTLOOK(
  'Fra: Bo Jensen <bo@haderslev.dk>\nSendt: 20. november 2026 10:15\nTil: Anna Holm <anna@haderslev.dk>\nCc: Karen Smed <karen@gmail.com>',
);
const FROM_OUTSIDE = OUTLOOK(
  'Fra: Karen Smed <karen@gmail.com>\nSendt: 20. november 2026 10:15\nTil: Anna Holm <anna@haderslev.dk>',
);
const GMAIL =
  'Se nedenfor.\n\nDen 20. nov. 2026 kl. 10.15 skrev Bo Jensen <bo@haderslev.dk>:\n> Hej Anna\n> Hvad gør vi?';
const MENTIONED = `${INTERNAL}\n\nHun hedder karen@gmail.com.`;

const look = (text: string, to: string | string[], over = {}, options = {}) =>
  findings(
    'outsider-in-reply',
    mailWith({ text, recipients: people({ to: [to].flat() }), composeType: 'reply', ...over }),
    options,
  );

test.each([
  ['a citizen', INTERNAL, 'karen@gmail.com', 'likely'],
  ['a company', INTERNAL, 'info@firma.example', 'likely'],
  ['another authority', INTERNAL, 'ole@toender.dk', 'likely'],
  ['under an introduction of one line', GMAIL, 'karen@gmail.com', 'likely'],
  ['where some are only named, nobody knows for sure', NAMED, 'mette@gmail.com', 'possible'],
  ['an address that is only alike', `${INTERNAL} okaren@gmail.com`, 'karen@gmail.com', 'likely'],
])('a hint: %s', (_why, text, to, sure) => {
  expect(look(text, ['bo@haderslev.dk', to])).toMatchObject([
    {
      rule: 'outsider-in-reply',
      category: 'recipients',
      level: 'hint',
      sure,
      where: { part: 'to:1', start: 0, end: to.length },
      fixes: [{ do: 'remove-quoted-history' }],
    },
  ]);
});

test('in a mail that is passed on, and where Outlook does not tell what it is', () => {
  expect(look(INTERNAL, 'karen@gmail.com', { composeType: 'forward' })).toHaveLength(1);
  expect(look(INTERNAL, 'karen@gmail.com', { composeType: undefined })).toHaveLength(1);
});

test.each([
  ['colleagues among themselves', INTERNAL, 'ole@haderslev.dk'],
  ['an institution of the house', INTERNAL, 'pia@havnen.example'],
  ['she wrote it', FROM_OUTSIDE, 'karen@gmail.com'],
  ['she got it', WITH_OUTSIDER, 'karen@gmail.com'],
  ['another outsider got it already', WITH_OUTSIDER, 'info@firma.example'],
  ['the mail speaks of her address', MENTIONED, 'karen@gmail.com'],
  ['nothing is quoted', 'Hej Karen', 'karen@gmail.com'],
  ['the quoted mail tells no address', 'Ja.\n\n> Hej Anna\n> Hvad gør vi?', 'karen@gmail.com'],
])('says nothing: %s', (_why, text, to) => {
  expect(look(text, to)).toEqual([]);
});

test('a new mail answers nobody', () => {
  expect(look(INTERNAL, 'karen@gmail.com', { composeType: 'new' })).toEqual([]);
});

test('somebody named in the header without an address is no outsider for certain: quiet', () => {
  const recipients = [{ field: 'to', index: 0, address: 'karen@gmail.com', name: 'Karen Smed' }];
  expect(look(NAMED, [], { recipients })).toEqual([]);
});

test('the same name at another address than the header’s is told', () => {
  const recipients = [{ field: 'to', index: 0, address: 'bo.jensen@gmail.com', name: 'Bo Jensen' }];
  expect(look(INTERNAL, [], { recipients })).toHaveLength(1);
});

test('a private sender has no house', () => {
  expect(
    look(INTERNAL.replace(/haderslev\.dk/g, 'gmail.com'), 'x@mail.dk', { from: { address: 'a@gmail.com' } }),
  ).toEqual([]);
});

test('the policy may count authorities as one’s own', () => {
  expect(look(INTERNAL, 'ole@toender.dk', {}, { authorities: false })).toEqual([]);
});

test('each outsider has a card of its own, five at most', () => {
  const many = Array.from({ length: 8 }, (_, at) => `borger${at}@gmail.com`);
  const found = look(INTERNAL, many);
  expect(new Set(found.map(({ key }) => key)).size).toBe(5);
});

test('a megabyte of hostile history stays fast', () => {
  for (const line of ['> Fra: a@', '> @@@@', '> a;b@c.dk;', 'Til: ']) {
    const text = `Fra: Bo <bo@haderslev.dk>\nSendt: 20. november 2026\nTil: x@haderslev.dk\nEmne: y\n\n${line.repeat(1e6 / line.length)}`;
    const started = Date.now();
    look(text, 'karen@gmail.com');
    expect(Date.now() - started).toBeLessThan(3000);
  }
});
