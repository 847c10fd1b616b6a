import type { AutomaticRepliesSetting, MailboxSettings } from '@microsoft/microsoft-graph-types';
import type { AutomaticReplies } from '../../hygiene/absence/types';
import { type AbsenceSettings, GraphError } from '../types';
import type { Ask } from './call';
import { dateTimeOf, instantOf } from './date-times';

const ASKED = {
  path: '/me/mailboxSettings',
  feature: 'absence',
  prefer: ['outlook.timezone="UTC"'],
} as const;

const STATUSES = ['disabled', 'alwaysEnabled', 'scheduled'] as const;
const AUDIENCES = ['none', 'contactsOnly', 'all'] as const;

/** @throws GraphError */
export async function readSettings(ask: Ask, signal?: AbortSignal): Promise<AbsenceSettings> {
  const { body } = await ask<MailboxSettings>({ ...ASKED, method: 'GET', signal });
  const replies = readReplies(body?.automaticRepliesSetting);
  if (!replies) throw new GraphError('failed');
  return { replies, ...(body?.timeZone ? { timeZone: body.timeZone } : {}) };
}

/**
 * Saves the replies and nothing else of the settings. Graph answers with what it changed, sometimes with less: then it is
 * asked what there is now. Where that fails, what was accepted is told: it is saved.
 *
 * @throws GraphError
 */
export async function saveReplies(
  ask: Ask,
  replies: AutomaticReplies,
  signal?: AbortSignal,
): Promise<AutomaticReplies> {
  const wired = writeReplies(replies);
  const { body } = await ask<MailboxSettings>({
    ...ASKED,
    method: 'PATCH',
    body: { automaticRepliesSetting: wired },
    signal,
  });
  const answered = body?.automaticRepliesSetting;
  const saved = isWhole(answered) ? readReplies(answered) : undefined;
  if (saved) return saved;
  try {
    return (await readSettings(ask, signal)).replies;
  } catch (error) {
    if (error instanceof GraphError && error.problem === 'aborted') throw error;
    return readReplies({ ...wired, ...answered }) ?? replies;
  }
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
