import { bodyFromText } from '../../src/hygiene/mail/body';
import type { Finding, Mail, RecipientKind, Report } from '../../src/hygiene/mail/types';
import { defaultPolicy } from '../../src/hygiene/policy/shipped/default';
import type { Policy } from '../../src/hygiene/policy/types';
import { rules } from '../../src/hygiene/rules';
import type { Language } from '../../src/hygiene/rules/rule';
import type { Verdict } from '../../src/hygiene/verdict';
import { alertWords, routeFor } from '../../src/launchevent/alert';
import { ALERT_TEXTS } from '../../src/launchevent/texts';

const TEXT = 'Mathias har fået konstateret diabetes.';
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { part: 'body' as const, start, end: start + words.length };
};
const finding: Finding = {
  rule: 'health',
  category: 'health',
  says: 'fact',
  level: 'warn',
  sure: 'certain',
  key: 'a',
  where: span('diabetes'),
  because: [{ says: 'about-person', where: span('diabetes'), who: span('Mathias') }],
};
const mail: Mail = { subject: '', body: bodyFromText(TEXT), recipients: [], attachments: [] };
const findings = [finding, { ...finding, key: 'b' }];
const report: Report = {
  findings,
  unchecked: [],
  persons: 0,
  recipients: [],
  channel: 'digital-post',
  because: ['health'],
};
const verdict: Verdict = { is: 'ask', findings, unchecked: [], override: false, signature: 's' };

const CLIENT = { paneButton: true, sendAnyway: true };
const HEADER = [{ header: { name: 'x-sikker', value: 'ja' } }];
const withWay: Policy = {
  ...defaultPolicy,
  channels: { ...defaultPolicy.channels, 'secure-mail': HEADER, 'digital-post': HEADER },
};
const to = (...kinds: RecipientKind[]): Report['recipients'] =>
  kinds.map((kind, at) => ({ part: `to:${at}` as const, kind }));
const wordsFor = (
  over: Partial<Report>,
  language: Language = 'da',
  policy = defaultPolicy,
  mine = verdict,
  meeting = false,
) =>
  alertWords(mine, { ...report, ...over }, mail, policy, language, {
    ...CLIENT,
    meeting,
    route: routeFor(mine, { ...report, ...over }, policy),
  });

test.each([
  ['da' as const, 'Helbred i teksten.'],
  ['en' as const, 'Health in the text.'],
])('the alert names the category once and where, and none of the mail’s words (%s)', (language, said) => {
  const { plain, markdown } = wordsFor({}, language);
  for (const words of [plain, markdown]) {
    expect(words).toContain(said);
    expect(words).not.toMatch(/diabetes|Mathias|[{}]/);
    expect(words.split(said)).toHaveLength(2);
  }
});

describe('it names the channel, and who forces it', () => {
  test.each<[RecipientKind[], Report['channel'], string, string]>([
    [
      ['citizen'],
      'digital-post',
      'Modtageren er en borger: send den med Digital Post.',
      'The recipient is a citizen: send it by Digital Post.',
    ],
    [
      ['authority'],
      'secure-mail',
      'Modtageren er en anden myndighed: brug Send sikkert.',
      'The recipient is another authority: use “Send sikkert” (send securely).',
    ],
    [
      ['authority', 'citizen', 'internal', 'company', 'citizen'],
      'digital-post',
      'Blandt modtagerne er en borger og en virksomhed: send den med Digital Post.',
      'Among the recipients is a citizen and a company: send it by Digital Post.',
    ],
    [
      ['internal', 'affiliated'],
      'secure-mail',
      'Blandt modtagerne er en tilknyttet institution: brug Send sikkert.',
      'Among the recipients is an affiliated institution: use “Send sikkert” (send securely).',
    ],
    [
      ['list'],
      'digital-post',
      'Modtageren er en distributionsliste: send den med Digital Post.',
      'The recipient is a distribution list: send it by Digital Post.',
    ],
    [
      [],
      'digital-post',
      'Modtageren er en ukendt adresse: send den med Digital Post.',
      'The recipient is an unknown address: send it by Digital Post.',
    ],
  ])('%j', (kinds, channel, da, en) => {
    const over = { recipients: to(...kinds), channel };
    expect(wordsFor(over).plain).toContain(`Mailen må ikke sendes som almindelig mail. ${da} `);
    expect(wordsFor(over, 'en').plain).toContain(`This mail must not go as ordinary mail. ${en} `);
  });

  test.each<[string, Partial<Report>, Partial<Finding>]>([
    ['ordinary mail is enough', { channel: 'ordinary' }, {}],
    [
      'it is on its channel, and something is to be mended all the same',
      { onChannel: true },
      { always: true },
    ],
    ['only manners are asked about', {}, { category: 'attachment' }],
  ])('not where %s', (_name, over, changed) => {
    const mine = { ...verdict, findings: [{ ...finding, ...changed }] };
    expect(wordsFor(over, 'da', withWay, mine).plain).toMatch(/^Se på dette, før mailen sendes\. Helbred/);
    expect(routeFor(mine, { ...report, ...over }, withWay)).toBeUndefined();
  });
});

describe('its button takes the mail to the channel', () => {
  test('where the policy names a way, and that is all there is to do', () => {
    expect(routeFor(verdict, report, withWay)).toBe('digital-post');
    expect(wordsFor({}, 'da', withWay).plain).toContain('Knappen åbner Kuvert, som hjælper den derhen.');
  });

  test('not where the policy names none', () => {
    expect(routeFor(verdict, report, defaultPolicy)).toBeUndefined();
    expect(wordsFor({}).plain).toContain('Ret det i mailen');
  });

  test.each<[string, Partial<Finding>]>([
    ['is to be mended whatever the channel', { always: true }],
    ['is about manners', { category: 'attachment' }],
  ])('not where something besides %s', (_name, changed) => {
    const mine = { ...verdict, findings: [finding, { ...finding, ...changed }] };
    expect(routeFor(mine, report, withWay)).toBeUndefined();
  });

  test.each(['da', 'en'] as const)('the labels keep to Outlook’s 20 characters (%s)', (language) => {
    const { openPane, route } = ALERT_TEXTS[language];
    for (const label of [openPane, ...Object.values(route)]) expect(label.length).toBeLessThanOrEqual(20);
  });
});

test('a meeting is called an invitation, and ordinary mail stays ordinary mail', () => {
  const words = (language: Language) =>
    alertWords(verdict, { ...report, recipients: to('citizen') }, mail, defaultPolicy, language, {
      ...CLIENT,
      meeting: true,
    });
  expect(words('da').plain).toBe(
    'Indkaldelsen må ikke sendes som almindelig mail. Modtageren er en borger. ' +
      'Helbred i teksten. Ret det i indkaldelsen, eller åbn Kuvert og få hjælp.',
  );
  expect(words('en').markdown).toBe(
    '**This invitation must not go as ordinary mail. The recipient is a citizen.**\n\n' +
      '- Health in the text.\r\n\nMend it in the invitation, or open Kuvert for help.',
  );
});

describe('Markdown', () => {
  test('the opening in bold, what was found as a list, what to do below', () => {
    const { markdown } = wordsFor({ recipients: to('citizen') });
    expect(markdown).toBe(
      '**Mailen må ikke sendes som almindelig mail. Modtageren er en borger: send den med Digital Post.**\n\n' +
        '- Helbred i teksten.\r\n\nRet det i mailen, eller åbn Kuvert og få hjælp.',
    );
  });

  test('says the same as the plain text', () => {
    const { plain, markdown } = wordsFor({ recipients: to('citizen', 'company') });
    expect(markdown.replace(/\*\*|^- /gm, '').replace(/\s+/g, ' ')).toBe(plain);
  });

  test('a mail of which nothing could be looked at has neither opening nor list', () => {
    const unread: Verdict = {
      ...verdict,
      findings: [],
      unchecked: [{ rule: 'health', part: 'body', because: 'timed-out' }],
    };
    const { plain, markdown } = wordsFor({}, 'da', defaultPolicy, unread);
    expect(markdown).toBe(plain);
  });

  test('whatever is found, both stay below Outlook’s 500 characters and hold no sign of Markdown’s that is not ours', () => {
    const many = rules.flatMap(({ name, texts }) =>
      Object.keys(texts.da)
        .slice(0, 1)
        .map((says, at): Finding => ({ ...finding, rule: name, says, key: `${name}${at}` })),
    );
    const unchecked = (['body', 'attachments'] as const).map((part) => ({
      rule: 'health',
      part,
      because: 'encrypted' as const,
    }));
    for (let from = 0; from < many.length; from++)
      for (const language of ['da', 'en'] as const) {
        const mine: Verdict = {
          ...verdict,
          is: 'stop',
          override: true,
          unchecked,
          findings: many.slice(from),
        };
        const over = { recipients: to('citizen', 'company', 'unknown', 'list') };
        const { plain, markdown } = wordsFor(over, language, withWay, mine, true);
        expect(Math.max(plain.length, markdown.length)).toBeLessThanOrEqual(500);
        expect(plain).toMatch(/\.$/);
        expect(plain).not.toMatch(/[*_[\]`<>#]/);
      }
  });
});
