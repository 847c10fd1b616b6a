import { Button, Field, Input, Link, mergeClasses, Text } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';
import { AllowButton } from './allow-button';
import { NO_STAND_IN, type StandInDraft } from './draft';
import { fieldId, goOn, type PartProps, validation } from './period-fields';
import { type Allow, sayStandIn } from './say-stand-in';
import { StandInPicker } from './stand-in-picker';
import { FIELD_TEXTS } from './texts/fields';
import { useWritingStyles } from './use-writing-styles';

interface Props extends PartProps {
  readonly allow: Allow | undefined;
}

/** The stand-in: looked up in the directory, or filled in by hand. Whether they are away too is said right below. */
export function StandInFields({ form, state, language, allow }: Props) {
  const styles = useWritingStyles();
  const texts = FIELD_TEXTS[language];
  const { standIn } = state.draft;
  const byHand = standIn.byHand || !form.isSignedIn();
  const change = (byDirectory: boolean) =>
    form.typeStandIn(byDirectory ? { ...NO_STAND_IN } : { picked: null, byHand: true, title: standIn.title });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.standIn}</legend>
      {byHand ? (
        <ByHand {...{ form, state, language }} />
      ) : (
        <StandInPicker {...{ form, state, language, allow }} />
      )}
      <Told {...{ form, state, language, allow }} />
      {form.isSignedIn() && (
        <Link as="button" className={styles.link} onClick={() => change(byHand)}>
          {byHand ? texts.byDirectory : texts.byHand}
        </Link>
      )}
    </fieldset>
  );
}

type TextField = Exclude<keyof StandInDraft, 'picked' | 'byHand'>;
const KEYS: Readonly<Record<TextField, HTMLAttributes<HTMLElement>['inputMode']>> = {
  name: 'text',
  title: 'text',
  phone: 'tel',
  mail: 'email',
};
/** Characters; longer ones were pasted by mistake. */
const LONGEST = 200;

function ByHand({ form, state: { draft }, language }: PartProps) {
  const styles = useWritingStyles();
  const texts = FIELD_TEXTS[language];
  const labels = { name: texts.name, title: texts.jobTitle, phone: texts.phone, mail: texts.mail };
  const said = validation(form.shownProblems(), 'standIn', language);
  return (
    <div className={styles.pair}>
      {(Object.keys(KEYS) as TextField[]).map((field) => (
        <Field key={field} label={labels[field]} className={styles.field} {...(field === 'name' && said)}>
          <Input
            {...(field === 'name' && { id: fieldId('standIn') })}
            className={styles.input}
            value={draft.standIn[field]}
            onChange={(_, { value }) => form.typeStandIn({ [field]: value, byHand: true })}
            onBlur={() => form.leave('standIn')}
            inputMode={KEYS[field]}
            autoComplete="off"
            maxLength={LONGEST}
          />
        </Field>
      ))}
    </div>
  );
}

/** What Exchange told of the stand-in's own absence, and what to do about it. */
function Told({ form, state, language, allow }: Props) {
  const styles = useWritingStyles();
  const texts = FIELD_TEXTS[language];
  const check = form.standIn();
  const { says, clashes } = sayStandIn(check, state, language, form.today());
  return (
    <>
      <div role="status" className={styles.status}>
        {says !== '' && (
          <div className={mergeClasses(styles.note, clashes && styles.warn)}>
            <Text size={200}>{says}</Text>
            {clashes && (
              <div className={styles.row}>
                <Button size="small" onClick={() => goOn(form.removeStandIn)}>
                  {texts.chooseAnother}
                </Button>
                <Button size="small" onClick={form.keepStandIn}>
                  {texts.keep}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
      {check.state === 'failed' && (
        <AllowButton
          {...{ allow, language }}
          feature="recipients"
          problem={check.problem}
          onAllowed={() => goOn(form.askAgain)}
        />
      )}
    </>
  );
}
