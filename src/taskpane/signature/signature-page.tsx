import { Button, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular, Checkmark16Regular, Warning16Regular } from '@fluentui/react-icons';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import type { PersonField } from '../../hygiene/mail/person';
import type { Language } from '../../hygiene/rules/rule';
import type { CheckState } from '../check/check-state';
import { AddressBookFields } from './address-book-fields';
import { Choices } from './choices';
import type { SignatureForm } from './form';
import { FormFields, fieldId } from './form-fields';
import { Preview } from './preview';
import { sayDepartment, saySaved } from './say-form';
import { SIGNATURE_TEXTS } from './texts';

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
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  help: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { display: 'flex', gap: tokens.spacingHorizontalXS, minHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly form: SignatureForm;
  /** Of the mail that is being written. */
  readonly state: CheckState;
  readonly language: Language;
  /** Puts the signature into the mail, and closes the page. */
  readonly insert: () => Promise<void>;
}

/** "Din signatur": the person's fields, what the signature looks like with them, and the way into this mail. */
export function SignaturePage({ form, state: { read, working }, language, insert }: Props) {
  const styles = useStyles();
  const texts = SIGNATURE_TEXTS[language];
  const mail = read?.mail;
  const state = useSyncExternalStore(form.subscribe, form.get);
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.querySelector<HTMLElement>('h1')?.focus(), []);
  const save = async (): Promise<boolean> => {
    const kept = await form.save();
    if (!kept && form.get().said === 'look-at') focusFirst(form.fields, form.problems());
    return kept;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const saveAndInsert = async () => {
    if (await save()) await insert();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Further up office.js takes Escape for one of its own dialogs, and moves the keyboard to the first button.
    event.stopPropagation();
    form.close();
  };
  const department = sayDepartment(form, mail, language);
  return (
    <section ref={page} className={styles.page} aria-label={texts.title} onKeyDown={onKeyDown}>
      <Link as="button" className={styles.back} onClick={form.close}>
        <ArrowLeft20Regular aria-hidden />
        {texts.back}
      </Link>
      <Subtitle2 as="h1" tabIndex={-1} className={styles.title}>
        {texts.title}
      </Subtitle2>
      <Text size={200} className={styles.help}>
        {[texts.help, form.required().length > 0 ? texts.helpRequired : ''].join(' ').trim()}
      </Text>
      {department && <Text size={200}>{department}</Text>}
      <form className={styles.form} onSubmit={submit} noValidate>
        <AddressBookFields form={form} language={language} />
        <FormFields form={form} state={state} language={language} />
        <Choices form={form} state={state} language={language} />
        <Preview form={form} mail={mail} language={language} />
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={state.saving || working !== null}>
            {state.saving ? texts.saving : texts.save}
          </Button>
          {mail?.person && (
            <Button disabledFocusable={state.saving || working !== null} onClick={() => void saveAndInsert()}>
              {texts.insert}
            </Button>
          )}
        </div>
      </form>
      <div role="status" className={styles.said}>
        {state.said !== null &&
          (state.said === 'saved' ? <Checkmark16Regular aria-hidden /> : <Warning16Regular aria-hidden />)}
        <Text size={200}>{saySaved(form, language)}</Text>
      </div>
    </section>
  );
}

/** The keyboard goes where something has to be looked at. */
function focusFirst(fields: readonly PersonField[], problems: Partial<Record<PersonField, string>>): void {
  const first = fields.find((field) => problems[field] === 'mail');
  if (first) document.getElementById(fieldId(first))?.focus();
}
