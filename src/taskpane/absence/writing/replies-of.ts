import type { AutomaticReplies } from '../../../hygiene/absence/types';
import { asReplies } from '../../../hygiene/absence/write/replies';
import type { AbsenceForm, AbsencePolicy, ReplyAudience } from '../../../hygiene/absence/write/types';
import { writeReplies } from '../../../hygiene/absence/write/write';
import { htmlOf, type OwnText } from './own-text';

/** What Exchange is to keep for a form, with what the person has made of the texts. Without whole days: no schedule. */
export function repliesOf(
  form: AbsenceForm,
  policy: AbsencePolicy | null,
  own: Partial<Readonly<Record<ReplyAudience, OwnText>>>,
  externalAudience: AutomaticReplies['externalAudience'],
): AutomaticReplies {
  const edited = (audience: ReplyAudience) => {
    const text = own[audience];
    return text?.used ? { [audience]: htmlOf(text.text) } : {};
  };
  return { ...written(form, policy), externalAudience, ...edited('internal'), ...edited('external') };
}

/** When the replies are sent, ISO instants; null while a day is missing. */
export function stretchOf(form: AbsenceForm): { readonly start: string; readonly end?: string } | null {
  const { start, end } = written(form, null);
  return start === undefined ? null : { start, ...(end !== undefined && { end }) };
}

function written(form: AbsenceForm, policy: AbsencePolicy | null): AutomaticReplies {
  try {
    return asReplies(form, policy);
  } catch {
    return { status: 'scheduled', externalAudience: 'all', ...writeReplies(form, policy) };
  }
}
