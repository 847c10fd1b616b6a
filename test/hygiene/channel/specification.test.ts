import { countsAsSensitive } from '../../../src/hygiene/channel/channel';
import { whyChannel } from '../../../src/hygiene/channel/why';
import { checkMail } from '../../../src/hygiene/check';
import type {
  Category,
  Certainty,
  Level,
  Mail,
  Recipient,
  RecipientField,
} from '../../../src/hygiene/mail/types';
import { fillPolicy, type PolicyFile } from '../../../src/hygiene/policy/fill';
import { readPolicy } from '../../../src/hygiene/policy/read';
import { defaultPolicyFor, shippedPolicies } from '../../../src/hygiene/policy/shipped';
import haderslev from '../../../src/hygiene/policy/shipped/haderslev.json';
import type { Mode, Policy } from '../../../src/hygiene/policy/types';
import { rules } from '../../../src/hygiene/rules';
import type { Rule } from '../../../src/hygiene/rules/rule';
import { atSend, verdictOf } from '../../../src/hygiene/verdict';
import { SPECIFICATION } from './specification';

const own = {
  ...haderslev,
  organisation: {
    ...haderslev.organisation,
    affiliated: ['streetdome.dk'],
    internalLists: ['alle@haderslev.dk'],
  },
} as PolicyFile;
const channels = (given: PolicyFile['channels']): PolicyFile => ({
  ...own,
  channels: { ...own.channels, ...given },
});

const cpr = (level: Level, override = true, mode: Mode = 'guide'): PolicyFile => ({
  ...own,
  mode,
  rules: { ...own.rules, 'cpr-number': { level, override } },
});

const FILES: Record<string, PolicyFile> = {
  haderslev: own,
  enforced: { ...own, mode: 'enforce' },
  monitored: { ...own, mode: 'monitor' },
  hinting: cpr('hint'),
  warning: cpr('warn'),
  'enforced-hint': cpr('hint', true, 'enforce'),
  'enforced-warn': cpr('warn', true, 'enforce'),
  strict: cpr('block', false, 'enforce'),
  'strict-guide': cpr('block', false),
  'strict-monitor': cpr('block', false, 'monitor'),
  trusting: channels({
    affiliated: { with: 'ordinary' },
    authority: { with: 'ordinary' },
    company: { with: 'secure-mail' },
    citizen: { with: 'secure-mail' },
    unknown: { with: 'secure-mail' },
    list: { with: 'secure-mail' },
  }),
  wary: channels({
    internal: { with: 'secure-mail' },
    authority: { with: 'digital-post' },
    company: { without: 'secure-mail' },
    list: { without: 'digital-post' },
  }),
  listed: {
    ...own,
    organisation: {
      ...own.organisation,
      domains: ['haderslev.dk', 'partner.example'],
      affiliated: ['skole.partner.example'],
      authorities: ['sydtrafik.example', 'gmail.com'],
      companies: ['kk.dk'],
      citizens: ['vojens-net.example'],
    },
  },
  routed: channels({
    'secure-mail': [
      { addressSuffix: '.sikkermail.example' },
      { replaceDomain: { from: 'kolding.dk', to: 'sikker.kolding.example' } },
    ],
    'digital-post': [{ cprRecipient: { domain: 'digital-post.example' } }],
  }),
};
const POLICIES: Record<string, Policy> = {
  default: defaultPolicyFor('anna@haderslev.dk'),
  toender: shippedPolicies.toender as Policy,
};
for (const [name, file] of Object.entries(FILES)) POLICIES[name] = fillPolicy(file);

const RULES: Partial<Record<Category, string>> = {
  cpr: 'cpr-number',
  attachment: 'missing-attachment',
  recipients: 'many-recipients',
  journal: 'journal-reminder',
  language: 'clear-language',
};
const SURE: Record<string, Certainty> = { '~': 'likely', '?': 'possible' };

/** The rule of a finding as a row writes it, at the level that the row's policy gives the real one. */
function ruleFor(finding: string): Rule {
  const category = finding.replace(/[~?!]$/, '') as Category;
  const name = RULES[category] ?? category;
  const mark = finding.slice(category.length);
  const real = rules.find((rule) => rule.name === name);
  if (real === undefined) throw new Error(`no rule finds ${category}`);
  const sighting = {
    category,
    says: 'x',
    sure: SURE[mark] ?? 'certain',
    because: [],
    ...(mark === '!' && ({ always: true } as const)),
  };
  return { ...real, needs: [], uses: [], look: () => [sighting] };
}

function recipientsIn(written: string): Recipient[] {
  const next = { to: 0, cc: 0, bcc: 0 };
  return (written.match(/"[^"]*" <[^>]*>|\S+ <[^>]*>|\S+/g) ?? []).map((one) => {
    const [, place = 'to', , address = ''] = /^(?:(to|cc|bcc|list):)?()(.*)$/.exec(one) ?? [];
    const field = (place === 'list' ? 'to' : place) as RecipientField;
    return { field, index: next[field]++, address, ...(place === 'list' && { isList: true }) };
  });
}

const rows = SPECIFICATION.split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('there are at least 120 rows, each of them another case, of every policy', () => {
  expect(rows.length).toBeGreaterThanOrEqual(120);
  expect(new Set(rows.map(([policy, to, found]) => [policy, to, found].join())).size).toBe(rows.length);
  expect(new Set(rows.map(([policy]) => policy))).toEqual(new Set(Object.keys(POLICIES)));
});

test.each(Object.entries(FILES))('the policy %s is one that the reader takes', (_name, file) => {
  expect(readPolicy(file)).toEqual({ policy: fillPolicy(file) });
});

test.each(rows)('%s: to %s with %s → %s because of %s, at Send: %s', (...row) => {
  const [name = '', to = '', found = '', channel, forcedBy, send] = row;
  const policy = POLICIES[name] as Policy;
  const mail: Mail = { from: { address: 'anna@haderslev.dk' }, recipients: recipientsIn(to) };
  const findings = found === '-' ? [] : found.split(' ');
  const report = checkMail(mail, policy, new Date('2026-11-23T08:00:00Z'), findings.map(ruleFor));
  const why = whyChannel(report, policy);
  const verdict = verdictOf(report, policy, { silenced: [], override: null });

  expect([
    report.channel,
    why.forcedBy.map(({ part }) => part).join(' ') || '-',
    atSend(verdict, policy),
  ]).toEqual([channel, forcedBy, send]);
  const sensitive = report.findings.some(countsAsSensitive);
  expect(report.because.length > 0).toBe(channel !== 'ordinary' && sensitive);
  expect(why.forcedBy.length + why.others.length).toBe(report.recipients.length);
  expect(JSON.stringify(why)).not.toContain('@');
});
