import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { meeting } from './bare-meeting';
import { type BarePolicy, withPolicy } from './bare-policy';
import { makeEs2016 } from './es2016';

/** One mail being written, as Outlook would tell it to the bare runtime. */
export interface BareMail {
  subject?: string;
  html?: string;
  text?: string;
  to?: string[];
  /** In Outlook's own names; a category by its name. */
  categories?: string[];
  headers?: Record<string, string>;
  /** A meeting: `to` are those who must come, `optional` those who may. */
  meeting?: { location?: string; optional?: string[] };
  /** Names; or as Outlook lists them. */
  attachments?: (string | { id: string; name: string; size: number })[];
  from?: string;
  composeType?: 'newMail' | 'reply' | 'forward';
  /** Outlook puts a signature of its own into such a mail. */
  clientSignature?: boolean;
  sessionData?: Record<string, string>;
}

/** How Outlook misbehaves: per call, never answering, answering twice, failing with a code, late by milliseconds, or throwing at once. */
export type Fault = 'silent' | 'throws' | 'twice' | { code: number } | { after: number };

export interface BareOptions {
  mail?: BareMail;
  /** By member, e.g. `body.getAsync`. */
  faults?: Record<string, Fault>;
  /** Highest Mailbox requirement set. */
  mailbox?: string;
  language?: string;
  /** Another policy than the one built in. */
  policy?: BarePolicy;
  /** The roaming settings. */
  settings?: Record<string, unknown>;
  /** A runtime without setTimeout. */
  noTimers?: boolean;
  /** What `event.completed` does besides counting. */
  completed?: () => void;
}

export interface BareAnswer {
  allowEvent?: boolean;
  errorMessage?: string;
  errorMessageMarkdown?: string;
  sendModeOverride?: string;
  commandId?: string;
  cancelLabel?: string;
  contextData?: string;
}

/** What a handler gave to `setSignatureAsync`. */
export interface BareSignature {
  data: string;
  coercionType: string;
}

const BUNDLE = path.join(__dirname, '../../dist/addin/launchevent.js');
/** The add-in's own has only what its policy needs; another policy is put into this one. */
const FOR_ANY_POLICY = path.join(__dirname, '../../dist/sandbox/any-policy/launchevent.js');

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
  const headers = { ...options.mail?.headers };
  const signatures: BareSignature[] = [];
  const context = makeEs2016(
    vm.createContext({
      Office: bareOffice(options, { handlers, sessionData, headers, signatures }),
      ...(!options.noTimers && { setTimeout, clearTimeout }),
    }),
  );
  vm.runInContext(
    withPolicy(readFileSync(options.policy ? FOR_ANY_POLICY : BUNDLE, 'utf8'), options.policy),
    context,
  );
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
  const atAnswer = { ...headers };
  await new Promise((resolve) => setTimeout(resolve, 20)); // a second answer would come now
  return {
    answer: answers[0] as BareAnswer,
    answers,
    sessionData,
    headers: atAnswer,
    signatures,
    globals: Object.keys(context),
  };
}

/** What the handlers leave behind. */
export interface BareTraces {
  handlers?: Record<string, unknown>;
  sessionData?: Record<string, string>;
  headers?: Record<string, string>;
  signatures?: BareSignature[];
}

/** The stand-in for `Office`. */
export function bareOffice(
  options: BareOptions,
  { handlers = {}, sessionData = {}, headers = {}, signatures = [] }: BareTraces = {},
) {
  const { mail = {}, faults = {}, mailbox = '1.15', language = 'da-DK', settings = {} } = options;
  const answer = (member: string, value: () => unknown, done: Done) => {
    const fault = faults[member];
    if (fault === 'silent') return;
    if (fault === 'throws') throw new Error('Outlook threw');
    if (typeof fault === 'object' && 'code' in fault) {
      setTimeout(() => done({ status: 'failed', error: { code: fault.code, name: 'x', message: 'x' } }));
      return;
    }
    const tell = () => done({ status: 'succeeded', value: value() });
    setTimeout(tell, typeof fault === 'object' ? fault.after : 0);
    if (fault === 'twice') setTimeout(tell, 5);
  };
  const people = (list: string[] = []) =>
    list.map((emailAddress) => ({ emailAddress, displayName: '', recipientType: 'externalUser' }));
  const html = mail.html ?? null;
  const shared = {
    subject: { getAsync: (done: Done) => answer('subject.getAsync', () => mail.subject ?? '', done) },
    body: {
      getTypeAsync: (done: Done) =>
        answer('body.getTypeAsync', () => (html === null ? 'text' : 'html'), done),
      getAsync: (_type: string, done: Done) => answer('body.getAsync', () => html ?? mail.text ?? '', done),
      setSignatureAsync: (data: string, { coercionType }: { coercionType: string }, done: Done) =>
        answer('body.setSignatureAsync', () => void signatures.push({ data, coercionType }), done),
    },
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
    categories: {
      getAsync: (done: Done) =>
        answer(
          'categories.getAsync',
          () => (mail.categories ?? []).map((displayName) => ({ displayName, color: 'Preset0' })),
          done,
        ),
    },
  };
  const item = mail.meeting
    ? meeting(mail, shared, answer, people)
    : message(mail, shared, headers, answer, people);
  return {
    actions: { associate: (name: string, handler: unknown) => Object.assign(handlers, { [name]: handler }) },
    context: {
      displayLanguage: language,
      roamingSettings: { get: (name: string) => settings[name] },
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

export type Answer = (member: string, value: () => unknown, done: Done) => void;
export type People = (list?: string[]) => object[];

/** What a mail has and a meeting has not. */
function message(
  mail: BareMail,
  shared: object,
  headers: Record<string, string>,
  answer: Answer,
  people: People,
) {
  return {
    ...shared,
    to: { getAsync: (done: Done) => answer('to.getAsync', () => people(mail.to), done) },
    cc: { getAsync: (done: Done) => answer('cc.getAsync', () => [], done) },
    bcc: { getAsync: (done: Done) => answer('bcc.getAsync', () => [], done) },
    from: {
      getAsync: (done: Done) =>
        answer('from.getAsync', () => people([mail.from ?? 'mette@haderslev.dk'])[0], done),
    },
    getComposeTypeAsync: (done: Done) =>
      answer('getComposeTypeAsync', () => ({ composeType: mail.composeType ?? 'newMail' }), done),
    isClientSignatureEnabledAsync: (done: Done) =>
      answer('isClientSignatureEnabledAsync', () => mail.clientSignature ?? false, done),
    disableClientSignatureAsync: (done: Done) => answer('disableClientSignatureAsync', () => undefined, done),
    internetHeaders: {
      getAsync: (names: string[], done: Done) =>
        answer(
          'internetHeaders.getAsync',
          () => Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name))),
          done,
        ),
      setAsync: (set: Record<string, string>, done: Done) =>
        answer('internetHeaders.setAsync', () => void Object.assign(headers, set), done),
    },
  };
}

/** 1.9 < 1.14: compares the part after the point as a number. */
const versionNumber = (version: string) => Number(version.split('.')[1]);
