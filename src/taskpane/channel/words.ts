import type { RouteNeed } from '../../hygiene/channel/route';
import type { Mail, Part } from '../../hygiene/mail/types';
import { listed } from '../../hygiene/places';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { plainName } from '../../ui/plain-line';
import { count } from '../../ui/texts';
import { CHANNEL_TEXTS } from './texts';
import type { ChannelView } from './view';

/** Names that a sentence tells; the others are counted. */
const MOST_NAMES = 2;

/** Why it belongs there, and who forces it: names of the open mail, shown to its writer alone. */
export function sayWhyChannel({ reasons }: ChannelView, mail: Mail, language: Language): string {
  const texts = CHANNEL_TEXTS[language];
  const named = reasons.forcedBy
    .slice(0, MOST_NAMES)
    .map(({ part, kind }) => `${nameOf(part, mail)} (${texts.kinds[kind]})`);
  const more = reasons.forcedBy.length - named.length;
  const who = listed(more > 0 ? [...named, count(more, texts.others)] : named, language);
  return fill(reasons.rules.length > 0 ? texts.why : texts.whyAlways, { who });
}

/** "Karen Holm": the name as it stands in the mail, else the address. */
export function nameOf(part: Part, { recipients = [] }: Mail): string {
  const found = recipients.find(({ field, index }) => `${field}:${index}` === part);
  return plainName(found?.name ?? '') || plainName(found?.address ?? '');
}

/** What keeps the mail from getting there, and what to do about it. A CPR number is asked for in a field of its own. */
export function sayNeeds({ route, meeting }: ChannelView, mail: Mail, language: Language): string[] {
  if (meeting) return [CHANNEL_TEXTS[language].meeting];
  return [...new Set(route.needs.map((need) => sayNeed(need, mail, language)))].filter(Boolean);
}

function sayNeed(need: RouteNeed, mail: Mail, language: Language): string {
  const texts = CHANNEL_TEXTS[language];
  switch (need.need) {
    case 'policy':
      return texts.noWay[need.channel];
    case 'mailbox':
      return fill(texts.mailbox, { mailbox: need.address });
    case 'address':
      return fill(texts.noAddress, { who: nameOf(need.part, mail) });
    case 'client':
      return fill(texts.client, { what: texts.clientSteps[need.to] });
    case 'cpr-number':
      return '';
  }
}

/** The categories that the policy's channels use, for the sentence that says that Outlook did not put one on. */
export function categoriesOf({ channels }: Policy): string {
  const actions = [...channels['secure-mail'], ...channels['digital-post']];
  const names = actions.flatMap((action) => ('category' in action ? [action.category] : []));
  return [...new Set(names)].join(', ');
}
