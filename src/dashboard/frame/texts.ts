import type { Language } from '../../hygiene/rules/rule';
import type { Period } from '../types';

type Forms = readonly [one: string, many: string];

export interface FrameTexts {
  readonly skip: string;
  readonly pages: string;
  readonly departments: string;
  /** A list of pages; in the gap the one where one is. */
  readonly departmentHere: string;
  readonly period: string;
  readonly periods: Readonly<Record<Period, string>>;
  readonly refresh: string;
  readonly refreshing: string;
  readonly seen: string;
  readonly notSeen: string;
  readonly offline: string;
  readonly offlineEmpty: string;
  readonly offlineHelp: string;
  readonly figuresFrom: string;
  readonly firstLoad: string;
  readonly firstLoadHelp: string;
  readonly stopped: string;
  readonly stoppedHelp: string;
  readonly whole: string;
  readonly each: string;
  readonly stop: string;
  readonly goOn: string;
  readonly waits: string;
  readonly done: string;
  readonly cannot: string;
  readonly soFar: Forms;
  readonly spokenShare: string;
  readonly spokenDone: string;
  readonly spokenEnded: string;
  readonly spokenStopped: string;
}

/** What stands round every page. */
export const FRAME_TEXTS: Readonly<Record<Language, FrameTexts>> = {
  da: {
    skip: 'Spring til indholdet',
    pages: 'Sider',
    departments: 'Afdelinger',
    departmentHere: 'Afdeling: {name}',
    period: 'Modtaget',
    periods: {
      'this-month': 'Denne måned',
      'last-month': 'Sidste måned',
      'twelve-weeks': '12 uger',
      all: 'Alt hentet',
    },
    refresh: 'Opdater',
    refreshing: 'Ser efter …',
    seen: 'Sidst set {when}',
    notSeen: 'Ikke set efter endnu',
    offline: 'Ingen forbindelse. Tallene er fra {when}.',
    offlineEmpty: 'Ingen forbindelse. Der er ikke hentet noget endnu.',
    figuresFrom: 'Tallene er fra {when}.',
    offlineHelp: 'Siden ser efter igen, når du er på nettet.',
    firstLoad: 'Henter postkasserne',
    firstLoadHelp: 'Det sker kun første gang. Du kan bruge siden imens, men tallene er ikke hele endnu.',
    stopped: 'Stoppet. Tallene er ikke hele endnu.',
    stoppedHelp: 'Det, der er hentet, bliver gemt, og siden går videre derfra.',
    whole: '{done} af {all} postkasser er hentet',
    each: 'Vis hver postkasse',
    stop: 'Stop',
    goOn: 'Fortsæt',
    waits: 'venter',
    done: 'hentet',
    cannot: 'kan ikke hentes',
    soFar: ['1 mail', '{n} mails'],
    spokenShare: 'Postkasserne er hentet {percent} %',
    spokenDone: 'Alle postkasser er hentet',
    spokenEnded: '{done} af {all} postkasser er hentet. Resten kunne ikke hentes.',
    spokenStopped: 'Stoppet',
  },
  en: {
    skip: 'Skip to the content',
    pages: 'Pages',
    departments: 'Departments',
    departmentHere: 'Department: {name}',
    period: 'Received',
    periods: {
      'this-month': 'This month',
      'last-month': 'Last month',
      'twelve-weeks': '12 weeks',
      all: 'All fetched',
    },
    refresh: 'Refresh',
    refreshing: 'Looking …',
    seen: 'Last seen {when}',
    notSeen: 'Not looked at yet',
    offline: 'No connection. The figures are from {when}.',
    offlineEmpty: 'No connection. Nothing is fetched yet.',
    figuresFrom: 'The figures are from {when}.',
    offlineHelp: 'The page looks again when you are online.',
    firstLoad: 'Fetching the mailboxes',
    firstLoadHelp:
      'Only the first time. You can use the page meanwhile, but the figures are not complete yet.',
    stopped: 'Stopped. The figures are not complete yet.',
    stoppedHelp: 'What was fetched is kept, and the page goes on from there.',
    whole: '{done} of {all} mailboxes are fetched',
    each: 'Show each mailbox',
    stop: 'Stop',
    goOn: 'Go on',
    waits: 'waits',
    done: 'fetched',
    cannot: 'cannot be fetched',
    soFar: ['1 mail', '{n} mails'],
    spokenShare: '{percent}% of the mailboxes is fetched',
    spokenDone: 'All mailboxes are fetched',
    spokenEnded: '{done} of {all} mailboxes are fetched. The others could not be.',
    spokenStopped: 'Stopped',
  },
};
