import { Button, mergeClasses, ProgressBar, Text } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Warning20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Feature } from '../../../graph/types';
import { AllowButton } from './allow-button';
import { Changes } from './changes';
import type { PartProps } from './period-fields';
import type { Goal } from './saving';
import { sayStep } from './say-saving';
import type { Allow } from './say-stand-in';
import { SAVING_TEXTS } from './texts/saving';
import { useWritingStyles } from './use-writing-styles';

interface Props extends PartProps {
  /** Asks for the permission, where saving lacks it. */
  readonly allow: Allow | undefined;
}

const FEATURE: Feature = 'absence';
const SAVE = 'absence-save';

/** "Gem autosvar", what would change, how it goes and the way back. */
export function SavePart({ form, state, language, allow }: Props) {
  const styles = useWritingStyles();
  const texts = SAVING_TEXTS[language];
  const { step, previous } = useSyncExternalStore(form.saving.subscribe, form.saving.get);
  const today = form.today();
  const working = step.is === 'reading' || step.is === 'saving';
  useFocusBack(step.is);
  const says = state.lookAt ? texts.lookAt : sayStep(step, language, today);
  return (
    <>
      {step.is === 'asking' ? (
        <Changes saving={form.saving} {...{ step, language, today }} />
      ) : (
        <div className={styles.row}>
          <Button id={SAVE} type="submit" appearance="primary" disabledFocusable={working}>
            {step.is === 'failed' && step.goal === 'new' && !step.unsure ? texts.tryAgain : texts.save}
          </Button>
          {working && <Button onClick={form.saving.cancel}>{texts.cancel}</Button>}
        </div>
      )}
      {working && <ProgressBar aria-label={says} />}
      <div role="status" className={styles.status}>
        {says !== '' && (
          <div className={mergeClasses(styles.note, isBad(step.is, state.lookAt) && styles.warn)}>
            <div className={styles.said}>
              {!working && (
                <span className={styles.icon}>
                  {isBad(step.is, state.lookAt) ? (
                    <Warning20Regular aria-hidden />
                  ) : (
                    <CheckmarkCircle20Filled aria-hidden />
                  )}
                </span>
              )}
              <Text>{says}</Text>
            </div>
          </div>
        )}
      </div>
      {step.is === 'failed' && (
        <AllowButton
          {...{ allow, language }}
          feature={FEATURE}
          problem={step.problem}
          onAllowed={() => again(form, step.goal)}
        />
      )}
      {previous && step.is !== 'asking' && <WayBack {...{ form, language, working }} />}
    </>
  );
}

/** What failed starts anew; nothing is saved before it was shown. */
function again(form: PartProps['form'], goal: Goal): void {
  if (goal === 'old') void form.saving.undo();
  else form.save();
  document.getElementById(SAVE)?.focus();
}

/** One click puts back what was there before; later too, as long as the pane lives. */
function WayBack({
  form,
  language,
  working,
}: Pick<PartProps, 'form' | 'language'> & { readonly working: boolean }) {
  const styles = useWritingStyles();
  const texts = SAVING_TEXTS[language];
  const { step } = form.saving.get();
  const label = step.is !== 'saved' ? texts.earlier : step.goal === 'new' ? texts.undo : texts.redo;
  return (
    <div className={styles.row}>
      <Button disabledFocusable={working} onClick={() => void form.saving.undo()}>
        {label}
      </Button>
    </div>
  );
}

/** The buttons below what was shown go with it: the keyboard goes on at the one that opened it. */
function useFocusBack(is: string): void {
  const before = useRef(is);
  useEffect(() => {
    if (before.current === 'asking' && is !== 'asking') document.getElementById(SAVE)?.focus();
    before.current = is;
  }, [is]);
}

const isBad = (is: string, lookAt: boolean) => lookAt || is === 'failed' || is === 'stopped';
