import {
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { overrideReasonTexts } from '../../hygiene/policy/override-reasons';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { signatureOf, type Verdict } from '../../hygiene/verdict';
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
});

interface Props {
  readonly verdict: Verdict;
  readonly policy: Policy;
  readonly session: CheckSession;
  readonly language: Language;
}

/** In mode `enforce`: a way out that asks for a reason. Only the reason's code is kept, and only for this mail. */
export function Override({ verdict, policy, session, language }: Props) {
  const styles = useStyles();
  const texts = PANE_TEXTS[language];
  const [reason, setReason] = useState(policy.overrideReasons[0] ?? '');
  const [failed, setFailed] = useState(false);
  const use = async () => {
    const blocking = verdict.findings.filter((finding) => finding.level === 'block');
    const held = policy.whenUnchecked === 'block' ? verdict.unchecked : [];
    setFailed(!(await session.override(signatureOf(blocking, held), reason)));
  };
  return (
    <section className={styles.box}>
      <Subtitle2 as="h2">{texts.override}</Subtitle2>
      <Caption1>{texts.overrideHelp}</Caption1>
      <Field label={texts.overrideChoose}>
        <Select value={reason} onChange={(_, { value }) => setReason(value as typeof reason)}>
          {policy.overrideReasons.map((code) => (
            <option key={code} value={code}>
              {overrideReasonTexts[language][code]}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={() => void use()}>{texts.overrideButton}</Button>
      {failed && (
        <MessageBar intent="error">
          <MessageBarBody>{texts.overrideFailed}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
