/** Policy files that are broken in their form, each with the paths of all that must be named ('' is the whole file). */

const json = (value: unknown) => JSON.stringify(value);
const domains = (...given: string[]) => json({ organisation: { domains: given } });
const every = (path: string, count: number) => Array.from({ length: count }, (_, at) => `${path}[${at}]`);
const nested = (open: string, close: string, depth: number, inside = '') =>
  open.repeat(depth) + inside + close.repeat(depth);

export const BROKEN_FORMS: readonly (readonly [
  name: string,
  file: string | Buffer,
  paths: readonly string[],
])[] = [
  ['an empty file', '', ['']],
  ['nothing but a byte order mark and spaces', '\ufeff \n', ['']],
  ['no JSON', 'mode = guide', ['']],
  ['JSON with comments', '{\n  // vejledende\n  "mode": "guide"\n}', ['']],
  ['a comma too many', '{"mode": "guide",}', ['']],
  ['JSON that breaks off', '{"rules": {"cpr-number": {"level": "bl', ['']],
  ['bytes of a program', Buffer.from('7f454c4602010100fffe', 'hex'), ['']],
  ['a list', '[]', ['']],
  ['a text', '"guide"', ['']],
  ['null', 'null', ['']],
  ['a fault behind a byte order mark', `\ufeff${json({ mode: 'x' })}`, ['mode']],
  ['a fault in UTF-16', Buffer.from(`\ufeff${json({ mode: 'x' })}`, 'utf16le'), ['mode']],
  ['a fault in windows-1252', Buffer.from(json({ name: 'Køge', mode: 'x' }), 'latin1'), ['mode']],

  [
    'other types at the first level',
    json({
      name: 5,
      organisation: [],
      mode: {},
      rules: [],
      channels: 3,
      signature: 'x',
      absence: 5,
      replies: [],
    }),
    ['name', 'organisation', 'mode', 'rules', 'channels', 'signature', 'absence', 'replies'],
  ],
  [
    'other types at the second',
    json({
      organisation: { domains: {}, name: [] },
      rules: { 'cpr-number': null, health: [] },
      channels: { citizen: 5, 'secure-mail': {} },
      absence: { templates: {}, leaverMonths: 'x' },
      replies: { target: 5, departments: {} },
    }),
    [
      ...[
        'organisation.domains',
        'organisation.name',
        'rules.cpr-number',
        'rules.health',
        'channels.citizen',
      ],
      ...['channels.secure-mail', 'absence.templates', 'absence.leaverMonths', 'replies.target'],
      'replies.departments',
    ],
  ],
  [
    'other types at the third and fourth',
    json({
      organisation: { domains: [5, null, {}] },
      rules: { 'cpr-number': { level: 5, options: [] } },
      replies: { departments: [5, { name: 5, mailboxes: 'x' }] },
    }),
    [
      ...every('organisation.domains', 3),
      ...['rules.cpr-number.level', 'rules.cpr-number.options', 'replies.departments[0]'],
      ...['replies.departments[1].name', 'replies.departments[1].mailboxes'],
    ],
  ],
  [
    'an object with a length, where a text should stand',
    '{"name": {"length": {"toString": 1, "valueOf": 1}}}',
    ['name'],
  ],
  [
    'names that are nearly right, at every level',
    json({
      rulez: {},
      organisation: { domain: [] },
      rules: { 'cpr-number': { levl: 'off' } },
      replies: { departmnts: [] },
    }),
    ['rulez', 'organisation.domain', 'rules.cpr-number.levl', 'replies.departmnts'],
  ],
  ['a name that stands twice', '{"mode": "guide", "mode": "enforce"}', ['mode']],
  [
    'the same deeper, and written otherwise',
    '{"rules": {"cpr-number": {"level": "off", "le\\u0076el": "block"}}, "replies": {"departments": [{"name": "A", "name": "B", "mailboxes": ["a@b.example"]}]}}',
    ['rules.cpr-number.level', 'replies.departments[0].name'],
  ],
  [
    'names of JavaScript’s own',
    '{"__proto__": {"mode": "x"}, "constructor": {"prototype": {}}, "rules": {"__proto__": {}, "cpr-number": {"options": {"__proto__": {}, "toString": 1}}}}',
    [
      ...['__proto__', 'constructor', 'rules.__proto__', 'rules.cpr-number.options.__proto__'],
      'rules.cpr-number.options.toString',
    ],
  ],
  ['a reference to itself', '{"$ref": "#", "rules": {"$ref": "#/rules"}}', ['$ref', 'rules.$ref']],
  ['lists nested deeply', nested('[', ']', 100_000), ['']],
  ['the same under a name', `{"x": ${nested('[', ']', 100_000)}}`, ['x']],
  ['rules nested deeply', nested('{"rules":', '}', 50_000, '1'), ['rules.rules']],
  [
    'thousands of unknown names',
    json(Object.fromEntries(every('k', 2000).map((key) => [key, 1]))),
    every('k', 2000),
  ],
  [
    'a list beyond measure',
    domains(...Array.from({ length: 50_000 }, (_, at) => `d${at}.example`)),
    ['organisation.domains'],
  ],
  ['a text of 10 MB', json({ name: 'x'.repeat(10_000_000) }), ['name']],
];
