import { Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Graph } from '../../../graph/types';
import type { AutomaticReplies, NamedContact } from '../../../hygiene/absence/types';
import type { Person } from '../../../hygiene/mail/person';
import type { Policy } from '../../../hygiene/policy/types';
import type { Language } from '../../../hygiene/rules/rule';
import type { WritingContext } from './beginning';
import { Choices, UrgentFields } from './choices';
import { CopyPart } from './copy-part';
import type { WritingForm } from './form';
import { formFor } from './kept';
import { fieldId, PeriodFields } from './period-fields';
import { Previews } from './previews';
import { SavePart } from './save-part';
import type { Allow } from './say-stand-in';
import { StandInFields } from './stand-in-fields';
import { FIELD_TEXTS } from './texts/fields';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    overflowWrap: 'anywhere',
  },
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'start',
    gap: tokens.spacingHorizontalXS,
  },
  title: { margin: 0 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  save: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export interface AbsenceWritingProps {
  /** Whose form it is: the name one signs in with; empty: nobody is signed in. */
  readonly mailbox: string;
  /** What Exchange keeps now. */
  readonly replies: AutomaticReplies;
  /** Whose they are; null: not known. */
  readonly owner: Person | null;
  readonly policy: Policy;
  readonly language: Language;
  /** Null: nobody is signed in. The form is the same, and its texts are copied. */
  readonly graph: Graph | null;
  readonly now: Date | string | (() => Date);
  /** Stretches that the calendar shows as away, ISO instants. */
  readonly away?: readonly { readonly start: string; readonly end: string }[] | undefined;
  /** Whom the old texts name, where that is known. */
  readonly contactsHint?: readonly NamedContact[] | undefined;
  /** Asks for a permission that the directory, the mail tips or saving lacks; called from a click. */
  readonly onAllow?: Allow | undefined;
  /** Exchange has it. */
  readonly onSaved: (replies: AutomaticReplies, before: AutomaticReplies) => void;
  readonly onClose: () => void;
}

/** "Skriv dit autosvar": a form, both texts as they will be seen, and saving them. */
export function AbsenceWriting(props: AbsenceWritingProps) {
  const styles = useStyles();
  const { language, onAllow, onClose } = props;
  const texts = FIELD_TEXTS[language];
  const form = useForm(props);
  const state = useSyncExternalStore(form.subscribe, form.get);
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.querySelector<HTMLElement>('h1')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.isSignedIn() && !form.save()) focusFirst(form);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Further up office.js takes Escape for one of its own dialogs, and moves the keyboard to the first button.
    event.stopPropagation();
    if (form.saving.get().step.is === 'asking') form.saving.cancel();
    else onClose();
  };
  const part = { form, state, language };
  return (
    <section ref={page} className={styles.page} aria-label={texts.title} onKeyDown={onKeyDown}>
      <Link as="button" className={styles.back} onClick={onClose}>
        <ArrowLeft20Regular aria-hidden />
        {texts.back}
      </Link>
      <Subtitle2 as="h1" tabIndex={-1} className={styles.title}>
        {texts.title}
      </Subtitle2>
      <form className={styles.form} onSubmit={submit} noValidate>
        <PeriodFields {...part} />
        <StandInFields {...part} allow={onAllow} />
        <UrgentFields {...part} />
        <Choices {...part} />
        <Previews {...part} />
        <div className={styles.save}>
          {form.isSignedIn() ? <SavePart {...part} allow={onAllow} /> : <CopyPart {...part} />}
        </div>
      </form>
    </section>
  );
}

/** The form of this mailbox, told of what the pane knows by now. */
function useForm(props: AbsenceWritingProps): WritingForm {
  const { mailbox, replies, owner, policy, graph, now, away, contactsHint, onSaved } = props;
  const context: WritingContext = {
    replies,
    owner: owner ?? {},
    policy,
    graph,
    now: () => (typeof now === 'function' ? now() : new Date(now)),
    away,
    contacts: contactsHint,
    onSaved,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another mailbox has another form; the effect tells it the rest
  const form = useMemo(() => formFor(context, mailbox), [mailbox]);
  useEffect(() => form.update(context));
  return form;
}

/** The keyboard goes where something has to be looked at. */
function focusFirst(form: WritingForm): void {
  const [first] = form.problems().filter(({ level }) => level === 'fill-in');
  const field = form.isUnchosen() && first?.field !== 'start' ? 'standIn' : first?.field;
  if (field) document.getElementById(fieldId(field))?.focus();
}
