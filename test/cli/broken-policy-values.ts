/** Policy files in which a single value is none, each with the paths of all that must be named. */

const json = (value: unknown) => JSON.stringify(value);
const manual = (changes: object) =>
  json({
    signature: { forms: { da: { lines: ['{displayName}'] } }, font: { family: 'Verdana' }, ...changes },
  });
const domains = (...given: string[]) => json({ organisation: { domains: given } });
const every = (path: string, count: number) => Array.from({ length: count }, (_, at) => `${path}[${at}]`);
const SCRIPT = '<script>alert(1)</script>';

export const BROKEN_VALUES: readonly (readonly [
  name: string,
  file: string | Buffer,
  paths: readonly string[],
])[] = [
  [
    'regular expressions where a form of number should stand',
    json({ rules: { 'journal-reminder': { options: { numbers: ['(a+)+$', '.*', '[', 'S#-#'] } } } }),
    every('rules.journal-reminder.options.numbers', 3),
  ],
  [
    'closing days that are none',
    json({
      replies: {
        target: {
          closingDays: [
            '2026-02-30',
            '24-12-2026',
            '--02-30',
            'easter+999',
            '2026-12-24T00:00:00+01:00',
            'jul',
            '',
          ],
        },
      },
    }),
    every('replies.target.closingDays', 7),
  ],
  [
    'a campaign of days that are none, or moments in a time zone',
    manual({ campaign: { text: 'Åbent hus', from: '2026-13-01', to: '2026-11-16T00:00:00Z' } }),
    ['signature.campaign.from', 'signature.campaign.to'],
  ],
  [
    'opening hours with a time zone, backwards, beyond the day',
    json({
      replies: {
        target: {
          openingHours: {
            monday: '09:00-15:00+01:00',
            tuesday: '15:00-09:00',
            wednesday: '25:00-26:00',
            mandag: '09:00-15:00',
          },
        },
      },
    }),
    ['monday', 'tuesday', 'wednesday', 'mandag'].map((day) => `replies.target.openingHours.${day}`),
  ],
  [
    'targets below nothing, and without end',
    '{"timeLimitSeconds": -4, "replies": {"target": {"workingDays": -10, "voicemailDays": 0}, "departments": [{"name": "A", "mailboxes": ["a@b.example"], "target": {"workingDays": 1e999}}]}}',
    [
      ...['timeLimitSeconds', 'replies.target.workingDays', 'replies.target.voicemailDays'],
      'replies.departments[0].target.workingDays',
    ],
  ],
  [
    'a mailbox in two departments',
    json({
      replies: {
        departments: [
          { name: 'A', mailboxes: ['a@b.example'] },
          { name: 'B', mailboxes: ['A@B.example'] },
        ],
      },
    }),
    ['replies.departments[1].mailboxes[0]'],
  ],
  [
    'script in every text of the signature',
    manual({
      forms: { da: { lines: [`${SCRIPT}{displayName}`], greetings: [SCRIPT] } },
      logo: { is: 'allowed', url: 'javascript:alert(1)' },
      values: { mainNumber: SCRIPT, web: 'javascript:alert(1)' },
      campaign: { text: SCRIPT, link: 'data:text/html,x', from: '2026-01-01', to: '2026-01-02' },
      confidentiality: { by: 'signature', text: SCRIPT },
      departments: [{ name: SCRIPT, mailboxes: ['x@b.example'] }],
    }),
    [
      ...['forms.da.lines[0]', 'forms.da.greetings[0]', 'logo.url', 'values.mainNumber', 'values.web'],
      ...['campaign.text', 'campaign.link', 'confidentiality.text', 'departments[0].name'],
    ].map((path) => `signature.${path}`),
  ],
  [
    'script in every text of automatic replies, receipts and links',
    json({
      absence: {
        templates: [{ language: 'da', audience: 'external', text: SCRIPT }],
        urgent: { unit: SCRIPT, phone: SCRIPT },
        notice: { da: SCRIPT },
      },
      replies: { departments: [{ name: SCRIPT, mailboxes: ['a@b.example'] }] },
      rules: { 'journal-reminder': { options: { link: 'javascript:alert(1)' } } },
      channels: { 'secure-mail': [{ openPage: 'javascript:alert(1)' }] },
    }),
    [
      ...['absence.templates[0].text', 'absence.urgent.unit', 'absence.urgent.phone', 'absence.notice.da'],
      ...[
        'replies.departments[0].name',
        'rules.journal-reminder.options.link',
        'channels.secure-mail[0].openPage',
      ],
    ],
  ],
  [
    'script in the name that the signature takes over',
    json({ organisation: { name: SCRIPT }, ...JSON.parse(manual({})) }),
    ['organisation.name'],
  ],
  [
    'colours, sizes and fonts that are none',
    manual({ font: { family: 'Verdana; color: red', points: -1, colours: ['#12345', 'red', 'url(x)'] } }),
    ['signature.font.family', 'signature.font.points', ...every('signature.font.colours', 3)],
  ],
  [
    'domains that are none',
    domains(
      '',
      '.',
      '-a.dk',
      'a..dk',
      'a.dk:25',
      '127.0.0.1',
      '[::1]',
      'localhost',
      'xn--',
      `${'a'.repeat(300)}.dk`,
    ),
    every('organisation.domains', 10),
  ],
  ['a domain with a Cyrillic letter', domains('h\u0430derslev.dk'), ['organisation.domains[0]']],
  [
    'domains with signs that nobody sees',
    domains('a.dk\u200b', '\u202eb.dk', 'c\u00ad.dk'),
    every('organisation.domains', 3),
  ],
  [
    'an address with a letter that looks like another',
    json({ replies: { departments: [{ name: 'A', mailboxes: ['post@t\u043ender.dk'] }] } }),
    ['replies.departments[0].mailboxes[0]'],
  ],
];
