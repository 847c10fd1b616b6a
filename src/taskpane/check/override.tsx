import { Button, Caption1, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { overrideReasonTexts } from '../../hygiene/policy/override-reasons';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { PANE_TEXTS } from '../texts';
import type { CheckSession } from './session';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
});

interface Props {
  /** What the reason is for (`Verdict.signature`). */
  readonly signature: string;
  readonly policy: Policy;
  readonly session: CheckSession;
  readonly language: Language;
}

/** In mode `enforce`: a way out that asks for a reason. Only the reason's code is kept, and only for this mail. */
export function Override({ signature, policy, session, language }: Props) {
  const styles = useStyles();
  const texts = PANE_TEXTS[language];
  const [reason, setReason] = useState<string>(policy.overrideReasons[0] ?? '');
  const [failed, setFailed] = useState(false);
  const use = async () => setFailed(!(await session.override(signature, reason)));
  return (
    <section className={styles.box}>
      <Subtitle2 as="h2" className={styles.title}>
        {texts.override}
      </Subtitle2>
      <Caption1>{texts.overrideHelp}</Caption1>
      <Field
        label={texts.overrideChoose}
        {...(failed && { validationState: 'error', validationMessage: texts.overrideFailed })}
      >
        <Select value={reason} onChange={(_, { value }) => setReason(value)}>
          {policy.overrideReasons.map((code) => (
            <option key={code} value={code}>
              {overrideReasonTexts[language][code]}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={() => void use()}>{texts.overrideButton}</Button>
    </section>
  );
}
