import type { SecureChannel } from '../hygiene/channel/actions';
import { checkMail } from '../hygiene/check';
import { withKnownLists } from '../hygiene/known-lists';
import type { Finding, Mail, Report } from '../hygiene/mail/types';
import { neededParts, needsLooks } from '../hygiene/needed-parts';
import { forSender } from '../hygiene/policy/for-sender';
import type { Policy } from '../hygiene/policy/types';
import { languageOf } from '../hygiene/rules/language';
import type { Language } from '../hygiene/rules/rule';
import { withSeenFacts } from '../hygiene/seen-facts';
import { takeLexicon } from '../hygiene/sensitive/engine';
import type { PackedLexicon } from '../hygiene/sensitive/shipped-lexicon';
import { atSend, type Verdict, verdictOf, withoutSilenced } from '../hygiene/verdict';
import type { AlertContext } from '../outlook/alert-context';
import { supports } from '../outlook/client';
import { type Memory, NOTHING_REMEMBERED, recall, remember } from '../outlook/memory';
import { meetingOf } from '../outlook/read-appointment';
import { type ComposeItem, readMail } from '../outlook/read-mail';
import { withSeenFiles } from '../outlook/seen-files';
import { alertWords, routeFor } from './alert';
import { stamp } from './stamp';
import { ALERT_TEXTS } from './texts';

/** What launchevent.html brings along where there is a DOM (reader.ts). The bare runtime of classic Outlook has the core alone. */
declare const kuvertLexicon: PackedLexicon | undefined;

/** The pane's buttons in manifest.xml; the alert's button opens it. */
const PANE_BUTTON = 'ComposeOpenPane';
const MEETING_PANE_BUTTON = 'MeetingOpenPane';

type SendEvent = Pick<Office.MailboxEvent, 'completed'>;
type Answer = Office.SmartAlertsEventCompletedOptions;

/**
 * Answers Outlook's OnMessageSend, and OnAppointmentSend in the same way. `event.completed` is called exactly once, whatever happens: an answer in time, an
 * exception, an Office call that fails or never answers (then the policy's `whenUnchecked` decides).
 *
 * @param policy the built-in policy; the send path fetches nothing
 */
export function onMessageSend(event: SendEvent, policy: Policy): void {
  const limit = policy.timeLimitSeconds * 1000;
  let answered = false;
  const answer = (options: Answer) => {
    if (answered) return; // the first answer counts: Outlook must not get a second one
    answered = true;
    if (timer !== undefined) clearTimeout(timer);
    try {
      event.completed(options);
    } catch {
      // Outlook is gone, and nobody is left to tell.
    }
  };
  let decided: Answer | undefined;
  const giveUp = () => answer(decided || withoutReading(policy));
  const timer = typeof setTimeout === 'function' ? setTimeout(giveUp, limit) : undefined;
  // A promise from the start, so that even an exception in the first line of `decide` lands in `giveUp`.
  Promise.resolve()
    .then(() =>
      decide(policy, limit, (answer) => {
        decided = answer;
      }),
    )
    .then(answer, giveUp);
}

const PASS: Answer = { allowEvent: true };

/** @param decided is told the answer before the stamp is set: one that hangs must change nothing */
async function decide(policy: Policy, limit: number, decided: (answer: Answer) => void): Promise<Answer> {
  if (policy.mode === 'monitor' && policy.trace === 'off') return PASS;
  const item = Office.context.mailbox.item as unknown as ComposeItem;
  // The reading gets less than the whole limit: a part that stays out is then named, and the others still count.
  const reading = limit * 0.6;
  const [read, recalled] = await Promise.all([
    readMail(item, neededParts(policy), reading, policy.channels, asksForLooks(policy)),
    recall(item, reading),
  ]);
  // Contents are never read here: what the pane or an earlier event has read is remembered, the rest was not looked at.
  const known = recalled ?? NOTHING_REMEMBERED;
  let mail = withKnownLists(withSeenFiles(read, known.attachments), known.lists);
  if (typeof kuvertLexicon === 'object') takeLexicon(kuvertLexicon);
  else mail = withSeenFacts(mail, known.facts, policy); // the pane had all the words
  const own = forSender(policy, mail.from?.address);
  const report = checkMail(mail, own, new Date());
  const verdict = verdictOf(report, policy, known);
  const act = atSend(verdict, policy);
  const passes =
    act === 'pass' ||
    (act === 'ask' && !supports('1.14') && (await secondPress(item, verdict, recalled, limit * 0.2)));
  const answer = passes ? PASS : alert(verdict, report, mail, policy, item);
  decided(answer);
  // Before asking too: "send anyway" does not come by here again.
  if (passes || act === 'ask') {
    const told = withoutSilenced(report, policy, known.silenced);
    await stamp(item, policy, told, verdict.reason, limit * 0.15);
  }
  return answer;
}

/** Without a manual only the rule about plain design asks, and that never speaks at Send (webpack.config.js). */
const asksForLooks = (policy: Policy) => policy.signature !== null && needsLooks(policy);

/**
 * In a client that cannot offer "send anyway" the second press on Send passes. Nobody may be stuck with a mail for ever:
 * where Outlook cannot remember that it asked, the mail passes too, as Outlook lets it when an add-in is not there.
 */
async function secondPress(
  item: ComposeItem,
  { signature }: Verdict,
  recalled: Memory | null,
  limit: number,
): Promise<boolean> {
  if (recalled === null || recalled.asked === signature) return true;
  return !(await remember(item, 'asked', signature, limit));
}

function alert(verdict: Verdict, report: Report, mail: Mail, policy: Policy, item: ComposeItem): Answer {
  const language = languageOf(displayLanguage());
  const modern = supports('1.14');
  // A meeting has no internet headers, and no gateway takes it to Digital Post: there the pane helps to mend it.
  const meeting = meetingOf(item) !== null;
  const route = meeting ? undefined : routeFor(verdict, report, policy);
  const abilities = { paneButton: modern, sendAnyway: modern, meeting, route };
  const { plain, markdown } = alertWords(verdict, report, mail, policy, language, abilities);
  return {
    allowEvent: false,
    errorMessage: plain,
    ...(supports('1.15') && { errorMessageMarkdown: markdown }),
    ...(modern && paneButton(language, contextFor(verdict, route), item)),
    ...(modern && verdict.is === 'ask' && MAY_SEND),
  };
}

const MAY_SEND = { sendModeOverride: 'promptUser' as Office.MailboxEnums.SendModeOverride };

/** What the pane is told when the alert's button opens it. Keys only. */
function contextFor(verdict: Verdict, route: SecureChannel | undefined): AlertContext {
  const first: Finding | undefined = verdict.findings[0];
  return {
    ...(first && { finding: first.key }),
    ...(verdict.is === 'stop' && verdict.override && { held: verdict.signature }),
    ...(route && { route }),
  };
}

/** The button says what it does: "Send sikkert" where that is what mends the mail. */
function paneButton(language: Language, context: AlertContext, item: ComposeItem | undefined): Answer {
  const { openPane, route } = ALERT_TEXTS[language];
  return {
    commandId: item && meetingOf(item) ? MEETING_PANE_BUTTON : PANE_BUTTON,
    cancelLabel: context.route ? route[context.route] : openPane,
    contextData: JSON.stringify(context),
  };
}

/** The answer when nothing of the mail is known: Outlook did not answer, or this code failed. */
function withoutReading(policy: Policy): Answer {
  if (policy.mode === 'monitor' || policy.whenUnchecked === 'off' || policy.whenUnchecked === 'hint') {
    return PASS;
  }
  const modern = supports('1.14');
  const stop = policy.whenUnchecked === 'block' && policy.mode === 'enforce';
  // A client that can offer no "send anyway" would hold the mail for good: then it goes, as Outlook itself lets
  // mail go under SoftBlock when an add-in is not there.
  if (!stop && !modern) return PASS;
  const language = languageOf(displayLanguage());
  const texts = ALERT_TEXTS[language];
  return {
    allowEvent: false,
    errorMessage: stop ? texts.unreadHeld : texts.unchecked,
    ...(modern && paneButton(language, {}, itemOf())),
    ...(!stop && MAY_SEND),
  };
}

/** Undefined where Outlook has lost it. */
function itemOf(): ComposeItem | undefined {
  try {
    return Office.context.mailbox.item as unknown as ComposeItem;
  } catch {
    return undefined;
  }
}

function displayLanguage(): string | undefined {
  try {
    return Office.context.displayLanguage;
  } catch {
    return undefined;
  }
}
