import { ownText } from '../../mail/own-text';
import type { Part, Reason, Sighting } from '../../mail/types';
import type { LookedAt, Rule } from '../rule';
import { type JournalReminderOptions, journalReminderDefaults } from './options';
import { caseNumberIn, decisionIn } from './signs';
import { journalReminderTexts } from './texts';

/** A case number or a decision: mail that matters to a case is journalised. Once for each mail. */
export const journalReminder: Rule<JournalReminderOptions> = {
  name: 'journal-reminder',
  needs: ['body'],
  uses: ['subject'],
  defaults: { level: 'hint', override: true, options: journalReminderDefaults },
  texts: journalReminderTexts,
  look,
};

function look({ subject, body }: LookedAt, options: JournalReminderOptions): Sighting[] {
  const { numbers, words, decisions, text, link } = options;
  const own = body ? ownText(body) : '';
  let because: Reason | null = null;
  const lookFor = (says: string, part: Part, range: { start: number; end: number } | null) => {
    if (range && !because) because = { says, where: { part, ...range } };
  };
  lookFor('number', 'subject', caseNumberIn(subject || '', numbers));
  lookFor('number', 'body', caseNumberIn(own, numbers));
  if (decisions && !because) {
    lookFor('decision', 'subject', decisionIn(subject || '', words));
    lookFor('decision', 'body', decisionIn(own, words));
  }
  return because ? [sighting(because, text, link)] : [];
}

function sighting(because: Reason, text: string, link: string): Sighting {
  return {
    category: 'journal',
    says: 'journalise',
    ...(because.where && { where: because.where }),
    sure: because.says === 'number' ? 'certain' : 'likely',
    because: text ? [because, { says: 'own', data: { text } }] : [because],
    ...(link && { data: { link } }),
  };
}
