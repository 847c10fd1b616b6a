import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { defaultPolicyFor } from '../../../src/hygiene/policy/shipped/default';
import type { Policy } from '../../../src/hygiene/policy/types';
import { onAttachmentsChanged } from '../../../src/launchevent/on-attachments-changed';
import { onMessageSend } from '../../../src/launchevent/on-message-send';
import { onMessageFromChanged, onNewMessageCompose } from '../../../src/launchevent/on-new-message-compose';
import type { BareAnswer } from '../../support/bare-outlook';
import { type BarePolicy, withPolicy } from '../../support/bare-policy';
import { makeEs2016 } from '../../support/es2016';

type Read = (policy: Policy, milliseconds: number) => Promise<void>;
type Handler = (event: object) => void;

export interface HandlerRun {
  /** All that it told Outlook. */
  readonly answers: BareAnswer[];
  /** After how many milliseconds. */
  readonly after: number[];
  readonly thrown: string[];
  /** Settles at the first answer. */
  readonly ended: Promise<void>;
}

/** Runs a handler by its name in `manifest.xml`. `read`: what reads attachments, where something can. */
export type Way = (handler: string, policy: BarePolicy, read: Read) => HandlerRun;

/** The modules as they stand. */
export const bySource: Way = (name, policy, read) => {
  const handlers: Record<string, (event: Office.MailboxEvent, policy: Policy) => void> = {
    onMessageSend,
    onAppointmentSend: onMessageSend,
    onNewMessageCompose,
    onMessageFromChanged,
    onAttachmentsChanged,
  };
  Object.assign(globalThis, { kuvertReadAttachments: read });
  return runOf((event) => handlers[name]?.(event as Office.MailboxEvent, policyOf(policy)));
};

const BUNDLE = path.join(__dirname, '../../../dist/sandbox/any-policy/launchevent.js');

/** The built file as classic Outlook runs it; reader.ts brings along what reads attachments, in the other clients. */
export const byBundle: Way = (name, policy, read) =>
  runOf((event) => {
    const handler = bundleFor(policy, read)[name];
    if (!handler) throw new Error(`the bundle associates no ${name}`);
    handler(event);
  });

const bundles = new Map<string, Record<string, Handler>>();

/** The bundle is loaded once for a policy; it finds Outlook anew in each run. */
function bundleFor(policy: BarePolicy, read: Read): Record<string, Handler> {
  const key = `${JSON.stringify(policy)} ${read}`;
  const known = bundles.get(key);
  if (known) return known;
  const handlers: Record<string, Handler> = {};
  const actions = {
    associate: (name: string, handler: Handler) => Object.assign(handlers, { [name]: handler }),
  };
  const global = {
    get Office() {
      return Object.assign((globalThis as { Office?: object }).Office ?? {}, { actions });
    },
    // Jest's own, which stand still until they are told to go on.
    setTimeout: (run: () => void, after: number) => setTimeout(run, after),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    Date,
    kuvertReadAttachments: read,
  };
  const context = makeEs2016(vm.createContext(global));
  vm.runInContext(withPolicy(readFileSync(BUNDLE, 'utf8'), policy), context);
  bundles.set(key, handlers);
  return handlers;
}

function runOf(start: Handler): HandlerRun {
  const answers: BareAnswer[] = [];
  const after: number[] = [];
  const thrown: string[] = [];
  const began = Date.now();
  const ended = new Promise<void>((resolve) => {
    const completed = (answer: BareAnswer) => {
      answers.push(answer);
      after.push(Date.now() - began);
      resolve();
    };
    try {
      start({ completed });
    } catch (error) {
      thrown.push(String(error));
    }
  });
  return { answers, after, thrown, ended };
}

function policyOf({ cpr, ...words }: BarePolicy): Policy {
  const base = defaultPolicyFor('mette@fjordby.example');
  const { 'secure-mail': secure = [], 'digital-post': digital = [], signature = null, ...plain } = words;
  const rules = {
    ...base.rules,
    ...(cpr && { 'cpr-number': { ...base.rules['cpr-number'], ...cpr } }),
    ...(signature && { signature: { level: 'warn', override: true, options: { inside: false } } }),
  };
  const channels = { ...base.channels, 'secure-mail': secure, 'digital-post': digital };
  return { ...base, ...plain, rules, channels, signature } as unknown as Policy;
}
