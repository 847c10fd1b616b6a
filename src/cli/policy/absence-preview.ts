import type {
  AbsenceForm,
  AbsencePolicy,
  ReplyAudience,
  WriteLanguage,
} from '../../hygiene/absence/write/types';
import { textOf, writeReplies } from '../../hygiene/absence/write/write';
import type { Policy } from '../../hygiene/policy/types';
import type { Texts } from '../texts';

/** One automatic reply as it will be read. */
export interface ShownReply {
  readonly language: WriteLanguage;
  readonly audience: ReplyAudience;
  /** `left`: of one who has left. */
  readonly reason: 'holiday' | 'left';
  readonly text: string;
}

/** What the policy's own texts make of an invented employee; nothing where it has none. */
export function repliesOf({ absence, organisation }: Policy): readonly ShownReply[] {
  if (!absence) return [];
  const domain = organisation.domains[0] ?? 'kommune.example';
  return languagesOf(absence).flatMap((language) =>
    (['holiday', 'left'] as const).flatMap((reason) => {
      const written = writeReplies(formOf(absence, language, reason, domain), absence);
      return (['external', 'internal'] as const).map((audience) => ({
        language,
        audience,
        reason,
        text: textOf(written[audience]),
      }));
    }),
  );
}

/** The same for people, '' where there is nothing to show. */
export function repliesSaid(policy: Policy, texts: Texts['policy']): string {
  const shown = repliesOf(policy);
  if (shown.length === 0) return '';
  const blocks = shown.map(({ language, audience, reason, text }) =>
    [texts.replyFor(language, audience, reason), ...text.split('\n')].join('\n  '),
  );
  return [texts.replies, ...blocks].join('\n\n');
}

const languagesOf = ({ templates, selfService, notice, urgent }: AbsencePolicy): WriteLanguage[] =>
  [selfService?.en, notice?.en, urgent?.hours?.en].some(Boolean) ||
  templates.some(({ language }) => language === 'en')
    ? ['da', 'en']
    : ['da'];

/** Nobody: the numbers begin as no Danish phone number does. */
function formOf(
  { urgent, selfService }: AbsencePolicy,
  language: WriteLanguage,
  reason: ShownReply['reason'],
  domain: string,
): AbsenceForm {
  return {
    start: '2026-07-20',
    firstDayBack: '2026-08-03',
    reason,
    standIn: {
      name: 'Bo Eksempel',
      title: language === 'da' ? 'Konsulent' : 'Consultant',
      phone: '00 00 00 03',
      mail: `bo.eksempel@${domain}`,
    },
    urgent,
    tone: 'warm',
    language,
    owner: { displayName: 'Anne Eksempel', department: 'Eksempelafdelingen' },
    selfService,
  };
}
