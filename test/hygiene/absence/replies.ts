import { judgeReplies } from '../../../src/hygiene/absence/judge-replies';
import type {
  AbsenceReportFinding,
  AbsenceSurroundings,
  AutomaticReplies,
} from '../../../src/hygiene/absence/types';

export const owner = {
  displayName: 'Anne Eksempel',
  mail: 'anne.eksempel@kommune.example',
  phone: '09 11 20 01',
};
/** Monday 23 November 2026, 10:00 in Copenhagen. */
export const NOW = '2026-11-23T09:00:00Z';

export const GOOD = (period = 'til og med fredag den 27. november') =>
  `<p>Hej</p><p>Tak for din mail. Jeg holder ferie ${period}. Haster det, så kontakt Asta Opdigtet på 09 11 20 02 eller asta@kommune.example.</p><p>Venlig hilsen<br>Anne Eksempel</p>`;

export const off: AutomaticReplies = {
  status: 'disabled',
  externalAudience: 'all',
  internal: '',
  external: '',
};
export const kept: AutomaticReplies = { ...off, internal: GOOD(), external: GOOD() };
export const on: AutomaticReplies = {
  ...kept,
  status: 'scheduled',
  start: '2026-11-22T23:00:00.0000000Z',
  end: '2026-11-27T23:00:00.0000000Z',
};
export const endless: AutomaticReplies = { ...kept, status: 'alwaysEnabled' };
export const withExternal = (html: string, replies = on): AutomaticReplies => ({
  ...replies,
  external: html,
});
export const withInternal = (html: string, replies = on): AutomaticReplies => ({
  ...replies,
  internal: html,
});

export const judged = (replies: AutomaticReplies, around: Partial<AbsenceSurroundings> = {}) =>
  judgeReplies(replies, { now: NOW, owner, ...around });

export const said = ({ rule, level, audience, data }: AbsenceReportFinding) =>
  [level, rule, audience, data ? JSON.stringify(data) : ''].filter(Boolean).join(' ');

export const away = (from?: string, until?: string) => ({
  contacts: [
    {
      mail: 'ASTA@kommune.example',
      inDirectory: true,
      away: { ...(from && { from }), ...(until && { until }) },
    },
  ],
});
export const oof = (start: string, end: string) => ({ calendar: { away: [{ start, end }] } });
