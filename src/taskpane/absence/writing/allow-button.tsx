import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { GRAPH_TEXTS } from '../../../graph/texts';
import type { Feature, Problem } from '../../../graph/types';
import type { Language } from '../../../hygiene/rules/rule';
import { SIGN_IN_TEXTS } from '../../../session/sign-in/texts';
import { type Allow, allowing, isForbidden } from './say-stand-in';
import { useWritingStyles } from './use-writing-styles';

interface Props {
  /** Undefined: nobody can be asked, and there is no button. */
  readonly allow: Allow | undefined;
  readonly feature: Feature;
  /** Why it did not come about. */
  readonly problem: Problem;
  /** Starts anew what failed. */
  readonly onAllowed: () => void;
  readonly language: Language;
}

/** "Giv adgang", or "Log ind igen", below what lacked it; says what came of it. */
export function AllowButton({ allow, feature, problem, onAllowed, language }: Props) {
  const styles = useWritingStyles();
  const [state, setState] = useState<Problem | 'asking' | null>(null);
  if (!allow || !isForbidden(problem)) return null;
  const isAsking = state === 'asking';
  const label =
    problem === 'consent-needed' ? SIGN_IN_TEXTS[language].allow : SIGN_IN_TEXTS[language].signInAgain;
  const ask = async () => {
    setState('asking');
    const refused = await allowing(allow, feature);
    setState(refused);
    if (!refused) onAllowed();
  };
  const said = state && state !== 'asking' ? GRAPH_TEXTS[language][state] : null;
  return (
    <>
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={isAsking}
          // What is said when a field is left would move the button away under the pointer.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void ask()}
        >
          {isAsking ? SIGN_IN_TEXTS[language].asking : label}
        </Button>
      </div>
      <div role="status" className={styles.status}>
        {said && (
          <Text size={200}>
            {said.what} {said.help}
          </Text>
        )}
      </div>
    </>
  );
}
