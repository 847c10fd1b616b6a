import { isObject, type Json } from './json';

/** What can be done to take a mail to a channel, each as it begins: filled in by people, judged by the reader. */
export const FRESH_ACTIONS = {
  header: { header: { name: '', value: '' } },
  subjectTag: { subjectTag: '' },
  sensitivityLabel: { sensitivityLabel: '' },
  category: { category: '' },
  addressSuffix: { addressSuffix: '' },
  replaceDomain: { replaceDomain: { from: '', to: '' } },
  cprRecipient: { cprRecipient: { domain: '' } },
  openPage: { openPage: '' },
} as const satisfies Record<string, Json>;

export type ActionName = keyof typeof FRESH_ACTIONS;

export const ACTION_NAMES = Object.keys(FRESH_ACTIONS) as ActionName[];

/** Which action an entry is; null where it is none that a form can show whole. */
export function actionOf(entry: Json | undefined): ActionName | null {
  if (!isObject(entry)) return null;
  const keys = Object.keys(entry).filter((key) => key !== 'place');
  const name = ACTION_NAMES.find((each) => each === keys[0]);
  if (keys.length !== 1 || name === undefined) return null;
  return 'place' in entry && name !== 'subjectTag' ? null : name;
}
