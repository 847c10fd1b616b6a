import type { AutomaticRepliesSetting, MailboxSettings } from '@microsoft/microsoft-graph-types';
import type { AutomaticReplies } from '../../hygiene/absence/types';
import { type AbsenceSettings, GraphError } from '../types';
import type { Ask } from './call';
import { dateTimeOf, instantOf } from './date-times';
import { objectOf, text, told, type Wire } from './shapes';

const ASKED = {
  path: '/me/mailboxSettings',
  feature: 'absence',
  prefer: ['outlook.timezone="UTC"'],
} as const;

const STATUSES = ['disabled', 'alwaysEnabled', 'scheduled'] as const;
const AUDIENCES = ['none', 'contactsOnly', 'all'] as const;

/** @throws GraphError */
export async function readSettings(ask: Ask, signal?: AbortSignal): Promise<AbsenceSettings> {
  const settings = settingsOf((await ask({ ...ASKED, method: 'GET', signal })).body);
  const replies = readReplies(settings.automaticRepliesSetting);
  if (!replies) throw new GraphError('failed');
  return { replies, ...(settings.timeZone ? { timeZone: settings.timeZone } : {}) };
}

/** What is used of them, by name and kind. @throws GraphError `failed` */
function settingsOf(body: unknown): MailboxSettings {
  const settings = objectOf(body);
  const { automaticRepliesSetting } = told(settings, ['automaticRepliesSetting'], objectOf);
  return {
    ...told(settings, ['timeZone'], text),
    ...(automaticRepliesSetting && { automaticRepliesSetting: repliesOf(automaticRepliesSetting) }),
  };
}

const repliesOf = (setting: Wire): AutomaticRepliesSetting => ({
  ...(told(setting, ['status', 'externalAudience'], text) as AutomaticRepliesSetting),
  ...told(setting, ['internalReplyMessage', 'externalReplyMessage'], text),
  ...told(setting, ['scheduledStartDateTime', 'scheduledEndDateTime'], objectOf),
});

/**
 * Saves the replies and nothing else of the settings. Graph answers with what it changed, sometimes with less: then it is
 * asked what there is now. Where that cannot be had, what was accepted is told: it is saved. But where answers are none, or
 * Exchange has another status or audience afterwards, it was not Graph that said yes: a network's gateway answers too.
 *
 * @throws GraphError
 */
export async function saveReplies(
  ask: Ask,
  replies: AutomaticReplies,
  signal?: AbortSignal,
): Promise<AutomaticReplies> {
  const wired = writeReplies(replies);
  const { body } = await ask({
    ...ASKED,
    method: 'PATCH',
    body: { automaticRepliesSetting: wired },
    signal,
  });
  const { automaticRepliesSetting: answered } = acceptedOf(body);
  const saved = isWhole(answered) ? readReplies(answered) : undefined;
  if (saved) return saved;
  let now: AutomaticReplies;
  try {
    now = (await readSettings(ask, signal)).replies;
  } catch (error) {
    const isNone = error instanceof GraphError && /^(?:aborted|failed)$/.test(error.problem);
    if (isNone) throw error;
    return readReplies({ ...wired, ...answered }) ?? replies;
  }
  const isSaved = now.status === replies.status && now.externalAudience === replies.externalAudience;
  if (!isSaved) throw new GraphError('failed');
  return now;
}

/** With no body, or one that tells nothing, it is accepted too. @throws GraphError `failed` for one that tells of something else */
function acceptedOf(body: unknown): MailboxSettings {
  const settings = settingsOf(body ?? {});
  const tells = Object.keys(body ?? {}).filter((name) => !name.startsWith('@'));
  if (tells.length > 0 && !settings.automaticRepliesSetting) throw new GraphError('failed');
  return settings;
}

/** The wire's replies as ours; undefined where they lack what they cannot lack. Takes any capitals: Graph's examples mix them. */
export function readReplies(
  setting: AutomaticRepliesSetting | null | undefined,
): AutomaticReplies | undefined {
  const status = oneOf(STATUSES, setting?.status);
  const externalAudience = oneOf(AUDIENCES, setting?.externalAudience);
  if (!setting || !status || !externalAudience) return undefined;
  const start = instantOf(setting.scheduledStartDateTime);
  const end = instantOf(setting.scheduledEndDateTime);
  return {
    status,
    externalAudience,
    internal: setting.internalReplyMessage ?? '',
    external: setting.externalReplyMessage ?? '',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

/**
 * Ours as the wire's. Times only while they hold: Exchange takes future ones alone, and keeps those it has.
 *
 * @throws GraphError `refused` for a time that is none
 */
export function writeReplies(replies: AutomaticReplies): AutomaticRepliesSetting {
  const { status, externalAudience, internal, external, start, end } = replies;
  const isScheduled = status === 'scheduled';
  try {
    return {
      status,
      externalAudience,
      internalReplyMessage: internal,
      externalReplyMessage: external,
      ...(isScheduled && start !== undefined ? { scheduledStartDateTime: dateTimeOf(start) } : {}),
      ...(isScheduled && end !== undefined ? { scheduledEndDateTime: dateTimeOf(end) } : {}),
    };
  } catch {
    throw new GraphError('refused');
  }
}

/** All that was sent came back. */
function isWhole(setting: AutomaticRepliesSetting | null | undefined): boolean {
  if (typeof setting?.internalReplyMessage !== 'string') return false;
  if (typeof setting.externalReplyMessage !== 'string') return false;
  return Boolean(setting.scheduledStartDateTime && setting.scheduledEndDateTime);
}

function oneOf<Word extends string>(words: readonly Word[], given: unknown): Word | undefined {
  const small = String(given).toLowerCase();
  return words.find((word) => word.toLowerCase() === small);
}
