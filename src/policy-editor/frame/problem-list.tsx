import {
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { count } from '../../ui/texts';
import { useEditing } from '../fields/context';
import { sectionOf } from '../model/sections';
import { FRAME_TEXTS } from './texts';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalM} clamp(12px, 3vw, 32px) 0`, alignItems: 'start' },
  details: { minWidth: 0 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    maxHeight: '30vh',
    overflowY: 'auto',
  },
  summary: { cursor: 'pointer' },
});

interface Props {
  readonly jump: (path: string) => void;
  /** Somebody tried to save: the list opens. */
  readonly isOpen: boolean;
}

/** Why the file was not saved, and every problem of it; each leads to its field. */
export function ProblemList(props: Props) {
  const styles = useStyles();
  const { language, state } = useEditing();
  const texts = FRAME_TEXTS[language];
  return (
    <>
      {state.saving === 'failed' && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{texts.notSaved}</MessageBarTitle> {state.saidAtSave || texts.notSavedHelp}
          </MessageBarBody>
        </MessageBar>
      )}
      <Problems {...props} />
    </>
  );
}

function Problems({ jump, isOpen }: Props) {
  const styles = useStyles();
  const { problems, language } = useEditing();
  const texts = FRAME_TEXTS[language];
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.details}>
        <details {...(isOpen && { open: true })}>
          <summary className={styles.summary}>
            <MessageBarTitle>{count(problems.length, texts.problems)}</MessageBarTitle>
          </summary>
          {texts.problemsHelp}
          <ul className={styles.list}>
            {problems.map(({ path, says }) => (
              <li key={`${path} ${says.en}`}>
                <Link as="button" inline onClick={() => jump(path)}>
                  {texts.sections[sectionOf(path)]}: {path || texts.whole}
                </Link>
                {': '}
                {says[language]}
              </li>
            ))}
          </ul>
        </details>
      </MessageBarBody>
    </MessageBar>
  );
}
