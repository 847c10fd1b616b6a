import { type BareAnswer, type BareMail, sendBare } from '../support/bare-outlook';

/**
 * What Outlook is told when somebody presses Send on a mail to a citizen with a CPR number in it: mode and level of the policy,
 * and the Mailbox requirement set of the client. README.md, "Modes and levels", in the send handler as it is built.
 *
 * - pass: the mail goes without a word
 * - ask: an alert that offers "send anyway"
 * - twice: an alert; a client that cannot offer "send anyway" lets the second press pass
 * - reason: an alert without "send anyway"; a reason chosen in the pane lets it pass
 * - stop: an alert until it is mended
 */
const DECISIONS = `
mode    | level | override | before 1.14 | 1.14   | 1.15
guide   | off   | yes      | pass        | pass   | pass
guide   | hint  | yes      | pass        | pass   | pass
guide   | warn  | yes      | twice       | ask    | ask
guide   | block | yes      | twice       | ask    | ask
guide   | block | no       | twice       | ask    | ask
enforce | off   | yes      | pass        | pass   | pass
enforce | hint  | yes      | pass        | pass   | pass
enforce | warn  | yes      | twice       | ask    | ask
enforce | block | yes      | reason      | reason | reason
enforce | block | no       | stop        | stop   | stop
monitor | off   | yes      | pass        | pass   | pass
monitor | hint  | yes      | pass        | pass   | pass
monitor | warn  | yes      | pass        | pass   | pass
monitor | block | yes      | pass        | pass   | pass
monitor | block | no       | pass        | pass   | pass
`;

const CLIENTS = ['1.13', '1.14', '1.15'];
const rows = DECISIONS.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([mode = '', level = '', override = '', ...decisions]) =>
    decisions.map((decision, at) => [mode, level, override, CLIENTS[at] ?? '', decision] as const),
  );

const MAIL: BareMail = { subject: 'Svar', html: '<p>CPR 070761-4285.</p>', to: ['karen@gmail.com'] };

test('every mode, level and client has its row', () => {
  expect(new Set(rows.map((row) => row.slice(0, 4).join())).size).toBe(3 * 5 * CLIENTS.length);
});

test.each(rows)(
  '%s, level %s, override %s, client %s: %s',
  async (mode, level, override, mailbox, decision) => {
    const policy = { mode, cpr: { level, override: override === 'yes' } };
    const press = async (sessionData: Record<string, string>) => {
      const { answers, sessionData: kept } = await sendBare({
        mail: { ...MAIL, sessionData },
        mailbox,
        policy,
      });
      expect(answers).toHaveLength(1);
      return { answer: answers[0] as BareAnswer, sessionData: kept };
    };
    const first = await press({});
    expect(first.answer.allowEvent).toBe(decision === 'pass');
    expect(first.answer.sendModeOverride === 'promptUser').toBe(decision === 'ask');
    if (decision === 'pass') return;

    // The words, in what the client knows.
    expect(first.answer.errorMessage).toMatch(/CPR-nummer i teksten/);
    expect('errorMessageMarkdown' in first.answer).toBe(mailbox === '1.15');
    expect('commandId' in first.answer).toBe(mailbox !== '1.13');
    expect(/begrundelse/.test(first.answer.errorMessage ?? '')).toBe(decision === 'reason');
    expect(/Send igen/.test(first.answer.errorMessage ?? '')).toBe(decision === 'twice');

    // The second press.
    expect((await press(first.sessionData)).answer.allowEvent).toBe(decision === 'twice');
    const held = JSON.parse(first.answer.contextData ?? '{}').held;
    expect(held !== undefined).toBe(decision === 'reason' && mailbox !== '1.13');
    if (held === undefined) return;
    const excused = await press({ 'kuvert.override': JSON.stringify({ for: held, reason: 'urgent' }) });
    expect(excused.answer).toEqual({ allowEvent: true });
  },
);
