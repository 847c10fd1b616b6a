import { Link, makeStyles, mergeClasses, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Clock16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import type { FileLine } from './file-reading';
import { type SaidFile, sayFiles } from './say-files';
import { FILE_TEXTS } from './texts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    listStyle: 'none',
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, lineHeight: 0, paddingTop: '2px', color: tokens.colorNeutralForeground2 },
  warns: { color: tokens.colorStatusWarningForeground1 },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly lines: readonly FileLine[];
  readonly language: Language;
  readonly stop: (id: string) => void;
  readonly again: (id: string) => void;
}

/** Each attachment: looked at, being looked at with a number and a way to stop, or not looked at and why. */
export function FileLines({ lines, language, stop, again }: Props) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={FILE_TEXTS[language].title}>
      {sayFiles(lines, language).map((said) => (
        <Line key={said.id} {...{ said, language, stop, again }} />
      ))}
    </ul>
  );
}

const ICONS = {
  'looked-at': Checkmark16Regular,
  'under-way': Clock16Regular,
  'not-looked-at': Warning16Regular,
  partly: Warning16Regular,
} as const;

function Line({ said, language, stop, again }: Omit<Props, 'lines'> & { said: SaidFile }) {
  const styles = useStyles();
  const texts = FILE_TEXTS[language];
  const { id, name, kind, words, fraction, may } = said;
  const Icon = ICONS[kind];
  const warns = kind === 'not-looked-at' || kind === 'partly';
  return (
    <li className={styles.line}>
      <span className={mergeClasses(styles.icon, warns && styles.warns)}>
        <Icon aria-hidden />
      </span>
      <div className={styles.words}>
        <Text size={200}>{words}</Text>
        {fraction !== undefined && <ProgressBar value={fraction} aria-label={name} />}
      </div>
      {may && (
        <Link
          as="button"
          aria-label={fill(may === 'stop' ? texts.stopThis : texts.againThis, { name })}
          onClick={() => (may === 'stop' ? stop(id) : again(id))}
        >
          {may === 'stop' ? texts.stop : texts.again}
        </Link>
      )}
    </li>
  );
}
