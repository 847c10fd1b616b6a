import type { OptionShapes } from '../option-shape';

export interface JournalReminderOptions {
  readonly numbers: readonly string[];
  readonly words: readonly string[];
  readonly decisions: boolean;
  readonly text: string;
  readonly link: string;
}

export const journalReminderDefaults: JournalReminderOptions = {
  numbers: [],
  words: [],
  decisions: true,
  text: '',
  link: '',
};

export const journalReminderOptionShapes: OptionShapes<JournalReminderOptions> = {
  numbers: {
    is: 'patterns',
    most: 20,
    about: 'Own forms of case numbers, such as "EMN-#-#", beside those the rule knows.',
  },
  words: { is: 'words', most: 100, about: 'Own words of decisions, beside those the rule knows.' },
  decisions: { is: 'boolean', about: 'Words of decisions remind too, without a case number.' },
  text: { is: 'text', longest: 200, about: 'How the organisation wants it done, shown with the reminder.' },
  link: { is: 'link', about: 'Where it is done, or a guide; the pane links to it.' },
};
