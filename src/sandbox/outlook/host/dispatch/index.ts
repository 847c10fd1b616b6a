import { FAILURE, HostFailure } from '../wire';
import { attachmentMethods } from './attachments';
import { bodyMethods } from './body';
import { type Call, type Handler, RawAnswer } from './call';
import { categoryMethods } from './categories';
import { formMethods } from './forms';
import { headerMethods } from './headers';
import { itemMethods } from './item';
import { labelMethods } from './labels';
import { meetingMethods } from './meeting';
import { notificationMethods } from './notifications';
import { propertyMethods } from './properties';
import { recipientMethods } from './recipients';
import { sessionMethods } from './session';

const METHODS: Readonly<Record<number, Handler>> = {
  ...attachmentMethods,
  ...bodyMethods,
  ...categoryMethods,
  ...formMethods,
  ...headerMethods,
  ...itemMethods,
  ...labelMethods,
  ...meetingMethods,
  ...notificationMethods,
  ...propertyMethods,
  ...recipientMethods,
  ...sessionMethods,
};

/**
 * Answers one of Outlook's own methods by its dispatch id.
 * The answer is an object always: office.js never hands null on to the add-in's callback.
 */
export async function callOutlook(dispatchId: number, call: Call): Promise<Record<string, unknown>> {
  const method = METHODS[dispatchId];
  if (!method) throw new HostFailure(FAILURE.notSupported);
  const data = await method(call);
  if (data instanceof RawAnswer) return data.body;
  return { error: false, wasSuccessful: true, ...(data === undefined ? {} : { data }) };
}
