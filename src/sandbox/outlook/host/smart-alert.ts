import type { SmartAlert } from '../model';
import type { CompletedContext, FunctionRun } from './launch';
import { offers } from './manifest/read';
import type { AddinManifest, SendMode } from './manifest/types';
import type { Timings } from './settings';
import type { HostTexts } from './texts';

/**
 * Smart Alerts, as Microsoft documents them for Outlook on the web:
 * https://learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events
 */

/** The longest message that the dialog shows, and the longest text of its own button. */
const MESSAGE_LENGTH = 500;
const LABEL_LENGTH = 20;

type Choice = Parameters<SmartAlert['choose']>[0];
type Ask = (alert: SmartAlert | null) => void;

export interface SendQuestion {
  manifest: Pick<AddinManifest, 'name' | 'buttons'>;
  /** From the manifest; an override counts only for what the add-in itself found. */
  sendMode: SendMode;
  requirementSet: string;
  timings: Pick<Timings, 'noticeMs' | 'timeoutMs'>;
  texts: HostTexts;
  /** Starts the add-in's handler. */
  run(signal: AbortSignal): Promise<FunctionRun>;
  /** Runs a function button of the manifest, for a command id that names one. */
  runCommand(buttonId: string, contextData: string | undefined): void;
  ask: Ask;
}

/** Asks the add-in, and then the person where the rules say so. Never rejects. */
export async function mayBeSent(question: SendQuestion): Promise<boolean> {
  const stop = new AbortController();
  const result = await firstOf(question, stop.signal);
  question.ask(null);
  if (result.kind !== 'completed') stop.abort();
  switch (result.kind) {
    case 'chosen':
      return question.sendMode === 'PromptUser' && result.choice === 'send-anyway';
    case 'completed':
      return result.context.allowEvent !== false || (await askAboutFindings(question, result.context));
    case 'timed-out':
      return askAboutTimeOut(question);
    case 'unavailable':
      return askAboutUnavailable(question);
    case 'aborted':
      return false;
  }
}

type Result = FunctionRun | { kind: 'timed-out' } | { kind: 'chosen'; choice: Choice };

/** The add-in's answer, the time limit, or the person's choice in the notice that comes before: whichever is first. */
async function firstOf(question: SendQuestion, signal: AbortSignal): Promise<Result> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const result = await new Promise<Result>((resolve) => {
    const choose = (choice: Choice) => resolve({ kind: 'chosen', choice });
    timers.push(
      setTimeout(() => question.ask(stillWorking(question, choose)), question.timings.noticeMs),
      setTimeout(() => resolve({ kind: 'timed-out' }), question.timings.timeoutMs),
    );
    question.run(signal).then(resolve, () => resolve({ kind: 'unavailable' }));
  });
  for (const timer of timers) clearTimeout(timer);
  return result;
}

function stillWorking(
  { manifest, sendMode, texts }: SendQuestion,
  choose: (choice: Choice) => void,
): SmartAlert {
  const dontSend = { id: 'dont-send' as const, label: texts.dontSend };
  const prompt = sendMode === 'PromptUser';
  return {
    kind: 'still-working',
    addinName: manifest.name,
    message: prompt ? texts.working(manifest.name) : texts.workingMustWait(manifest.name),
    buttons: prompt ? [{ id: 'send-anyway', label: texts.sendAnyway }, dontSend] : [dontSend],
    choose,
  };
}

async function askAboutTimeOut(question: SendQuestion): Promise<boolean> {
  const { manifest, sendMode, texts } = question;
  const dontSend = { id: 'dont-send' as const, label: texts.dontSend, primary: true };
  const prompt = sendMode === 'PromptUser';
  const choice = await askPerson(question.ask, {
    kind: 'timed-out',
    addinName: manifest.name,
    message: prompt ? texts.timedOut(manifest.name) : texts.timedOutMustRetry(manifest.name),
    buttons: prompt ? [{ id: 'send-anyway', label: texts.sendAnyway }, dontSend] : [dontSend],
  });
  return choice === 'send-anyway';
}

async function askAboutUnavailable(question: SendQuestion): Promise<boolean> {
  const { manifest, sendMode, texts } = question;
  const blocked = sendMode === 'Block';
  const later = { id: 'try-later' as const, label: texts.tryLater, primary: true };
  const choice = await askPerson(question.ask, {
    kind: 'unavailable',
    addinName: manifest.name,
    message: blocked ? texts.unavailableBlocked(manifest.name) : texts.unavailable(manifest.name),
    buttons: blocked ? [later] : [{ id: 'send-anyway', label: texts.sendAnyway }, later],
  });
  return choice === 'send-anyway';
}

async function askAboutFindings(question: SendQuestion, context: CompletedContext): Promise<boolean> {
  const { manifest, requirementSet, texts } = question;
  const knows114 = offers(requirementSet, '1.14');
  const prompt =
    question.sendMode === 'PromptUser' || (knows114 && context.sendModeOverride === 'promptUser');
  const commandId = knows114 && typeof context.commandId === 'string' ? context.commandId : undefined;
  const markdown = offers(requirementSet, '1.15')
    ? cut(context.errorMessageMarkdown, MESSAGE_LENGTH)
    : undefined;
  const command = manifest.buttons.find((button) => button.id === commandId);
  const contextData = contextText(context.contextData);
  const buttons: SmartAlert['buttons'] = [];
  if (commandId !== undefined) {
    // Since 2024 the web has a button of its own for this; before, it was "Don't Send" under another name.
    const label = cut(context.cancelLabel, LABEL_LENGTH) ?? texts.takeAction;
    buttons.push({ id: 'open-pane', label, primary: true });
  }
  if (prompt) buttons.push({ id: 'send-anyway', label: texts.sendAnyway });
  buttons.push({
    id: 'dont-send',
    label: texts.dontSend,
    ...(commandId === undefined ? { primary: true } : {}),
  });
  const choice = await askPerson(question.ask, {
    kind: 'findings',
    addinName: manifest.name,
    message: cut(context.errorMessage, MESSAGE_LENGTH) ?? texts.prevented(manifest.name),
    ...(markdown === undefined ? {} : { markdown }),
    ...(command?.action.do === 'show-pane'
      ? { pane: { buttonId: command.id, ...(contextData === undefined ? {} : { contextData }) } }
      : {}),
    buttons,
  });
  // A function may be run from the dialog since 1.15; an id that names nothing only cancels.
  if (choice === 'open-pane' && command?.action.do === 'run-function' && offers(requirementSet, '1.15')) {
    question.runCommand(command.id, contextData);
  }
  return choice === 'send-anyway';
}

/** Shows the alert until the person chooses. The first choice counts, and only one that was offered. */
function askPerson(ask: Ask, alert: Omit<SmartAlert, 'choose'>): Promise<Choice> {
  return new Promise((resolve) => {
    ask({
      ...alert,
      choose(choice) {
        ask(null);
        resolve(alert.buttons.some(({ id }) => id === choice) ? choice : 'dont-send');
      },
    });
  });
}

function cut(text: unknown, length: number): string | undefined {
  return typeof text === 'string' && text !== '' ? text.slice(0, length) : undefined;
}

function contextText(data: unknown): string | undefined {
  if (data === undefined || data === null) return undefined;
  return typeof data === 'string' ? data : JSON.stringify(data);
}
