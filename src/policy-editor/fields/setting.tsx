import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { PolicyProblem } from '../../hygiene/policy/types';
import type { Path } from '../model/json';
import { useEditing } from './context';
import { PublishedSentence } from './published-sentence';
import type { Place } from './use-place';

const useStyles = makeStyles({
  setting: { maxWidth: '640px', minWidth: 0 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/** What all settings take. */
export interface SettingProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: ReactNode;
  /** The key in `published.ts` of the sentences beside it; left out: none. */
  readonly published?: string;
}

interface Props extends Omit<SettingProps, 'path'> {
  readonly place: Place;
  /** How one problem is said; left out: as the reader says it. */
  readonly sayProblem?: (problem: PolicyProblem) => string;
  readonly children: ReactElement;
}

/** One setting: its label, what it means, what is wrong with it, and the sentence it comes from. */
export function Setting({ place, label, hint, published, sayProblem, children }: Props) {
  const styles = useStyles();
  const { editor, language } = useEditing();
  const { at, problems } = place;
  const say = sayProblem ?? (({ says }: PolicyProblem) => says[language]);
  return (
    // A problem in the list at the top leads here.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody is done typing
    <div className={styles.setting} data-place={at} onBlur={editor.settle}>
      <Field
        label={label}
        {...(hint !== undefined && { hint: <>{hint}</> })}
        {...(problems.length > 0 && {
          validationState: 'error' as const,
          validationMessage: <ProblemList said={problems.map(say)} />,
        })}
      >
        {children}
      </Field>
      {published !== undefined && <PublishedSentence setting={published} />}
    </div>
  );
}

/** Not `ul`: it stands in the description of a field, which is read out as one text. */
function ProblemList({ said }: { said: readonly string[] }) {
  return [...new Set(said)].map((each, at) => (
    <span key={each}>
      {at > 0 && <br />}
      {each}
    </span>
  ));
}

export const useRowStyles = makeStyles({
  /** Settings below each other. */
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  /** Side by side where there is room. */
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    maxWidth: '960px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});
