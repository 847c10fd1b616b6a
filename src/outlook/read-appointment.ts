import { call } from './call';
import type { ComposeItem } from './read-mail';

/**
 * The meeting that is being planned, null for a mail. Outlook gives both by the same `item`: a meeting has attendees, a place
 * and an organizer where a mail has recipients and a sender, and neither internet headers nor a compose type.
 */
export function meetingOf(item: ComposeItem): Office.AppointmentCompose | null {
  const meeting = item as unknown as Office.AppointmentCompose;
  return meeting.requiredAttendees ? meeting : null;
}

/** Where a meeting is held; empty for a mail, which has no such place. */
export async function readLocation(item: ComposeItem, limit: number): Promise<string> {
  const meeting = meetingOf(item);
  return meeting ? call<string>((done) => meeting.location.getAsync(done), limit) : '';
}
