import type { Answer, BareMail, People } from './bare-outlook';

type Done = (result: unknown) => void;

/** What a meeting has and a mail has not. */
export function meeting(mail: BareMail, shared: object, answer: Answer, people: People) {
  const { location = '', optional } = mail.meeting ?? {};
  const getter = (member: string, value: () => unknown) => ({
    getAsync: (done: Done) => answer(`${member}.getAsync`, value, done),
  });
  return {
    ...shared,
    requiredAttendees: getter('requiredAttendees', () => people(mail.to)),
    optionalAttendees: getter('optionalAttendees', () => people(optional)),
    location: getter('location', () => location),
    organizer: getter('organizer', () => people(['mette@haderslev.dk'])[0]),
  };
}
