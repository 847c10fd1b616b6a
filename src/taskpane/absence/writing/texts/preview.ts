import type { ReplyAudience } from '../../../../hygiene/absence/write/types';
import type { Language } from '../../../../hygiene/rules/rule';

export interface PreviewTexts {
  readonly preview: Readonly<Record<ReplyAudience, string>>;
  readonly sender: string;
  readonly subject: string;
  readonly noOneGetsIt: string;
  readonly edit: string;
  readonly edited: string;
  readonly textOf: Readonly<Record<ReplyAudience, string>>;
  readonly ownText: string;
  readonly useProposed: string;
  readonly useOwn: string;
  readonly emptyText: string;
  readonly fine: string;
  readonly nothing: string;
  readonly findings: string;
}

export const PREVIEW_TEXTS: Readonly<Record<Language, PreviewTexts>> = {
  da: {
    preview: { external: 'Sådan ser borgere det', internal: 'Sådan ser kolleger det' },
    sender: 'Fra: {name}',
    subject: 'Automatisk svar: emnet på deres mail',
    noOneGetsIt: 'Ingen uden for organisationen får svar.',
    edit: 'Ret teksten',
    edited: 'Færdig',
    textOf: { external: 'Tekst til borgere', internal: 'Tekst til kolleger' },
    ownText: 'Du har rettet i teksten. Det, du ændrer i felterne, kommer ikke med her.',
    useProposed: 'Brug forslaget',
    useOwn: 'Brug din egen tekst',
    emptyText: 'Der er ingen tekst. Så får de intet svar.',
    fine: 'Høfligt. Siger, hvem man kan kontakte, og hvornår du er tilbage.',
    nothing: 'Intet at bemærke.',
    findings: 'Noget at se på',
  },
  en: {
    preview: { external: 'As citizens will see it', internal: 'As colleagues will see it' },
    sender: 'From: {name}',
    subject: 'Automatic reply: the subject of their mail',
    noOneGetsIt: 'Nobody outside the organisation gets a reply.',
    edit: 'Edit the text',
    edited: 'Done',
    textOf: { external: 'Text to citizens', internal: 'Text to colleagues' },
    ownText: 'You edited the text. What you change in the fields does not come in here.',
    useProposed: 'Use the proposal',
    useOwn: 'Use your own text',
    emptyText: 'There is no text. Then they get no reply.',
    fine: 'Polite, with somebody to turn to and the day you are back.',
    nothing: 'Nothing to remark.',
    findings: 'Something to look at',
  },
};
