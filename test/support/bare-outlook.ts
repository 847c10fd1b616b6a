import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { makeEs2016 } from './es2016';

/** One mail being written, as Outlook would tell it to the bare runtime. */
export interface BareMail {
  subject?: string;
  html?: string;
  text?: string;
  to?: string[];
  /** Names; or as Outlook lists them. */
  attachments?: (string | { id: string; name: string; size: number })[];
  sessionData?: Record<string, string>;
}

/** How Outlook misbehaves: per call, never answering, failing with a code, late by milliseconds, or throwing at once. */
export type Fault = 'silent' | 'throws' | { code: number } | { after: number };

export interface BareOptions {
  mail?: BareMail;
  /** By member, e.g. `body.getAsync`. */
  faults?: Record<string, Fault>;
  /** Highest Mailbox requirement set. */
  mailbox?: string;
  language?: string;
  /** Another policy than the one built in. */
  policy?: { mode?: string; whenUnchecked?: string; whenAttachmentsUnchecked?: string };
  /** A runtime without setTimeout. */
  noTimers?: boolean;
  /** What `event.completed` does besides counting. */
  completed?: () => void;
}

export interface BareAnswer {
  allowEvent?: boolean;
  errorMessage?: string;
  sendModeOverride?: string;
  commandId?: string;
  cancelLabel?: string;
  contextData?: string;
}

const BUNDLE = path.join(__dirname, '../../dist/addin/launchevent.js');

type Done = (result: unknown) => void;

/**
 * Runs the built send handler as classic Outlook on Windows does: one bare file, an `Office`, timers, and nothing
 * else: no DOM, no storage, no network, no imports, and no built-in newer than ES2016.
 *
 * The `Office` here is a stand-in, because this runtime cannot be had elsewhere; the journeys in test/e2e run the
 * same code on the real office.js.
 */
export const sendBare = (options: BareOptions = {}) => runBare('onMessageSend', options);

/** The same for any handler of the bundle. */
export async function runBare(name: string, options: BareOptions = {}) {
  const handlers: Record<string, (event: unknown) => void> = {};
  const answers: BareAnswer[] = [];
  const sessionData = { ...options.mail?.sessionData };
  const context = makeEs2016(
    vm.createContext({
      Office: office(options, handlers, sessionData),
      ...(!options.noTimers && { setTimeout, clearTimeout }),
    }),
  );
  vm.runInContext(withPolicy(readFileSync(BUNDLE, 'utf8'), options.policy), context);
  const handler = handlers[name];
  if (!handler) throw new Error(`the bundle associates no ${name}`);
  const answered = new Promise<void>((resolve) => {
    handler({
      completed: (answer: BareAnswer) => {
        answers.push(answer);
        resolve();
        options.completed?.();
      },
    });
  });
  await answered;
  await new Promise((resolve) => setTimeout(resolve, 20)); // a second answer would come now
  return { answer: answers[0] as BareAnswer, answers, sessionData, globals: Object.keys(context) };
}

function office(
  options: BareOptions,
  handlers: Record<string, unknown>,
  sessionData: Record<string, string>,
) {
  const { mail = {}, faults = {}, mailbox = '1.15', language = 'da-DK' } = options;
  const answer = (member: string, value: () => unknown, done: Done) => {
    const fault = faults[member];
    if (fault === 'silent') return;
    if (fault === 'throws') throw new Error('Outlook threw');
    if (fault && 'code' in fault)
      setTimeout(() => done({ status: 'failed', error: { code: fault.code, name: 'x', message: 'x' } }));
    else setTimeout(() => done({ status: 'succeeded', value: value() }), fault?.after);
  };
  const people = (list: string[] = []) =>
    list.map((emailAddress) => ({ emailAddress, displayName: '', recipientType: 'externalUser' }));
  const html = mail.html ?? null;
  const item = {
    subject: { getAsync: (done: Done) => answer('subject.getAsync', () => mail.subject ?? '', done) },
    body: {
      getTypeAsync: (done: Done) =>
        answer('body.getTypeAsync', () => (html === null ? 'text' : 'html'), done),
      getAsync: (_type: string, done: Done) => answer('body.getAsync', () => html ?? mail.text ?? '', done),
    },
    to: { getAsync: (done: Done) => answer('to.getAsync', () => people(mail.to), done) },
    cc: { getAsync: (done: Done) => answer('cc.getAsync', () => [], done) },
    bcc: { getAsync: (done: Done) => answer('bcc.getAsync', () => [], done) },
    from: {
      getAsync: (done: Done) => answer('from.getAsync', () => people(['mette@haderslev.dk'])[0], done),
    },
    getComposeTypeAsync: (done: Done) =>
      answer('getComposeTypeAsync', () => ({ composeType: 'newMail' }), done),
    getAttachmentsAsync: (done: Done) =>
      answer(
        'getAttachmentsAsync',
        () =>
          (mail.attachments ?? []).map((file) => ({
            isInline: false,
            attachmentType: 'file',
            ...(typeof file === 'string' ? { name: file, size: 1 } : file),
          })),
        done,
      ),
    sessionData: {
      getAllAsync: (done: Done) => answer('sessionData.getAllAsync', () => ({ ...sessionData }), done),
      setAsync: (name: string, value: string, done: Done) =>
        answer(
          'sessionData.setAsync',
          () => {
            sessionData[name] = value;
          },
          done,
        ),
    },
  };
  return {
    actions: { associate: (name: string, handler: unknown) => Object.assign(handlers, { [name]: handler }) },
    context: {
      displayLanguage: language,
      requirements: {
        isSetSupported: (_set: string, version: string) => versionNumber(version) <= versionNumber(mailbox),
      },
      ...(faults.mailbox !== 'throws' && {
        mailbox: {
          ...(faults.item !== 'throws' && { item }),
          userProfile: { displayName: 'Mette', emailAddress: 'mette@haderslev.dk' },
        },
      }),
    },
  };
}

/** The bundle with a word of its built-in policy changed. */
function withPolicy(bundle: string, policy: BareOptions['policy'] = {}): string {
  return Object.entries(policy).reduce((script, [name, value]) => {
    const pattern = new RegExp(`\\b${name}:"[a-z]+"`);
    if (!pattern.test(script)) throw new Error(`the bundle has no ${name} in its policy`);
    return script.replace(pattern, `${name}:"${value}"`);
  }, bundle);
}

/** 1.9 < 1.14: compares the part after the point as a number. */
const versionNumber = (version: string) => Number(version.split('.')[1]);
