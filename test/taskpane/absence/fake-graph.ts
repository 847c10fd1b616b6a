import type { DirectoryPerson, Graph, MailTips } from '../../../src/graph/types';
import type { AutomaticReplies } from '../../../src/hygiene/absence/types';
import { METTE } from '../../session/sign-in/fake-sign-in';

/** A Monday, 10:00 in Copenhagen. */
export const NOW = new Date('2026-11-23T09:00:00Z');
export const CAMILLA: DirectoryPerson = {
  id: 'camilla',
  displayName: 'Camilla Birk Rosendahl',
  mail: 'camilla@fjordby.example',
};

const GOOD = `<p>Hej</p><p>Tak for din mail. Jeg er tilbage mandag den 30. november 2026.</p>
  <p>Haster det, så kontakt Camilla Rosendahl på camilla@fjordby.example, tlf. 74 00 22 11.</p><p>Venlig hilsen Mette</p>`;
export const REPLIES: AutomaticReplies = {
  status: 'scheduled',
  externalAudience: 'all',
  internal: GOOD,
  external: GOOD,
  start: '2026-11-22T23:00:00Z',
  end: '2026-11-29T23:00:00Z',
};

/** A mailbox in memory: only for faults and timing, the real thing is in `e2e/`. Each member may be replaced. */
export class FakeGraph implements Graph {
  replies: AutomaticReplies;
  readonly saves: AutomaticReplies[] = [];
  people: DirectoryPerson[] = [CAMILLA];
  tips: Record<string, MailTips> = {};

  constructor(replies: AutomaticReplies = REPLIES) {
    this.replies = replies;
  }

  me: Graph['me'] = async () => METTE;
  automaticReplies: Graph['automaticReplies'] = async () => ({ replies: this.replies });
  saveAutomaticReplies: Graph['saveAutomaticReplies'] = async (replies) => {
    this.saves.push(replies);
    this.replies = replies;
    return replies;
  };
  mailTips: Graph['mailTips'] = async (addresses) =>
    addresses.map((address) => this.tips[address] ?? { address, away: null });
  findPeople: Graph['findPeople'] = async (text) =>
    this.people.filter(({ displayName }) => displayName.toLowerCase().startsWith(text.toLowerCase()));
  peopleByMail: Graph['peopleByMail'] = async (mails) =>
    mails.map((address) => this.people.find(({ mail }) => mail === address) ?? null);
  awayInCalendar: Graph['awayInCalendar'] = async () => [];
  isCalendarReadable: Graph['isCalendarReadable'] = async () => true;
}
