import {
  matches,
  namesIn,
  ordered,
  parseFilter,
  readOrder,
  readSelect,
  select,
} from '../../../src/sandbox/graph/odata';

const MAIL = {
  id: 'AAMk1',
  subject: "Det er O'Brians sag",
  isRead: false,
  importance: 'high',
  receivedDateTime: '2026-11-20T09:30:00Z',
  flag: null,
  from: { emailAddress: { name: 'Karen', address: 'karen@gmail.com' } },
  toRecipients: [
    { emailAddress: { address: 'mette@fjordby.example' } },
    { emailAddress: { address: 'b@c.example' } },
  ],
  categories: ['Haster', 'Afventer'],
  size: 12,
  singleValueExtendedProperties: [{ id: 'Integer 0x1081', value: '102' }],
};

test.each([
  ["subject eq 'det er o''brians SAG'", true],
  ["subject ne 'x'", true],
  ["startswith(subject,'Det')", true],
  ["startswith(subject, 'sag') eq true", false],
  ["endswith(subject,'sag') and contains(subject,'brian')", true],
  ["contains(tolower(subject),'det')", true],
  ['isRead eq false', true],
  ['not (isRead eq true)', true],
  ['not isRead', true],
  ['isRead', false],
  ["isRead or importance eq 'high'", true],
  ["isRead eq true or importance eq 'low' and size gt 1", false],
  ["(isRead eq true or importance eq 'high') and size gt 1", true],
  ['size ge 12 and size le 12 and size lt 13', true],
  ['size gt 12.5', false],
  ['receivedDateTime ge 2026-11-20T09:30:00Z', true],
  ['receivedDateTime gt 2026-11-20T10:29:00+01:00', true],
  ['receivedDateTime lt 2026-11-20', false],
  ['flag eq null', true],
  ['missing eq null', true],
  ['flag ne null', false],
  ["from/emailAddress/address eq 'KAREN@gmail.com'", true],
  ["toRecipients/any(r:r/emailAddress/address eq 'b@c.example')", true],
  ["toRecipients/all(r:endswith(r/emailAddress/address,'example'))", true],
  ["categories/any(c:c eq 'Haster')", true],
  ["categories/any(c:c eq 'Journaliseret')", false],
  ['categories/any()', true],
  ["importance in ('low','high')", true],
  [
    "singleValueExtendedProperties/any(ep:ep/id eq 'integer 0X1081' and cast(ep/value, Edm.Int32) eq 102)",
    true,
  ],
  [
    "singleValueExtendedProperties/any(ep:ep/id eq 'Integer 0x1081' and cast(ep/value, Edm.Int32) gt 102)",
    false,
  ],
  ["from/constructor/name eq 'Object'", false],
])('%s: %s', (filter, expected) => {
  expect(matches(parseFilter(filter), MAIL)).toBe(expected);
});

test.each([
  '',
  'subject eq',
  "subject eq 'a",
  'eq eq eq eq',
  "subject = 'a'",
  "subject eq 'a' and",
  "(subject eq 'a'",
  "subject eq 'a')",
  'length(subject) gt 3',
  'subject/some(x:x eq 1)',
  'subject eq 1 2',
  "startswith(subject 'a')",
  ')',
])('"%s" is refused', (filter) => {
  expect(() => parseFilter(filter)).toThrow(
    expect.objectContaining({ status: 400, code: 'RequestBroker--ParseUri' }),
  );
});

test.each([
  ['a million brackets', '('.repeat(1_000_000)],
  ['a million nots', 'not '.repeat(250_000)],
  ['a quote that never ends', `subject eq '${"''".repeat(500_000)}`],
  ['a long chain', `a eq 1${' or a eq 1'.repeat(100_000)}`],
  ['casts in casts', `${'cast('.repeat(100_000)}a`],
])('%s is refused quickly', (_what, filter) => {
  const begin = performance.now();
  expect(() => parseFilter(filter)).toThrow(expect.objectContaining({ status: 400 }));
  expect(performance.now() - begin).toBeLessThan(1000);
});

test('the properties that a filter names', () => {
  const filter =
    "isRead eq false and toRecipients/any(r:r/emailAddress/name eq 'x') and startswith(subject,'a') and isRead";
  expect(namesIn(parseFilter(filter))).toEqual(['isRead', 'toRecipients', 'subject']);
});

test('selecting, ordering', () => {
  expect(select({ id: '1', a: 1, '@odata.etag': 'w' }, ['b'])).toEqual({
    '@odata.etag': 'w',
    id: '1',
    b: null,
  });
  expect(readSelect(' subject , from/emailAddress ', 'message')).toEqual(['subject', 'from']);
  const items = [
    { n: 'Åse', d: 1 },
    { n: 'Bo', d: 2 },
    { n: 'Ærø', d: 2 },
    { n: null, d: 1 },
  ];
  const by = [
    { path: ['d'], descending: true },
    { path: ['n'], descending: false },
  ];
  expect(ordered(items, by).map((one) => one.n)).toEqual(['Bo', 'Ærø', null, 'Åse']);
  expect(readOrder('subject desc, from/emailAddress/name', 'message')).toEqual([
    { path: ['subject'], descending: true },
    { path: ['from', 'emailAddress', 'name'], descending: false },
  ]);
  for (const wrong of ['subject down', 'subject desc desc', ',', 'weather']) {
    expect(() => readOrder(wrong, 'message')).toThrow(expect.objectContaining({ status: 400 }));
  }
});
