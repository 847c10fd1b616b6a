import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Info16Regular, PersonClock16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { GRAPH_TEXTS } from '../../graph/texts';
import type { Language } from '../../hygiene/rules/rule';
import { Spoken } from '../../ui/spoken';
import { count } from '../../ui/texts';
import { NEEDS_SIGN_IN, type RecipientsState, STAYS_SO } from './known-recipients';
import { sayLine } from './say';
import { RECIPIENT_TEXTS } from './texts';
import type { ToldLine } from './told';

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
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** What a person can do about it; the session does it. */
export interface RecipientDoing {
  /** False when Outlook did not take the new address. */
  readonly replace: (line: ToldLine) => Promise<boolean>;
  /** Signs in where that is what is missing, and asks again. */
  readonly ask: () => void;
}

interface Props extends RecipientDoing {
  readonly state: RecipientsState;
  readonly language: Language;
}

/** Who is away, whose mailbox is full, whom a list reaches, which address nobody has; and who was not looked up. */
export function RecipientLines({ state, language, replace, ask }: Props) {
  const styles = useStyles();
  const { lines, is } = state;
  const worst = lines.find(({ says }) => says !== 'list-inside');
  return (
    <>
      <Spoken>{worst ? sayLine(worst, language) : ''}</Spoken>
      {is !== 'off' && (lines.length > 0 || state.unasked > 0) && (
        <ul className={styles.list} aria-label={RECIPIENT_TEXTS[language].title}>
          {lines.map((line) => (
            <Line key={line.address} {...{ line, language, replace }} />
          ))}
          <Unasked {...{ state, language, ask }} />
        </ul>
      )}
    </>
  );
}

const ICONS = {
  unknown: Warning16Regular,
  full: Warning16Regular,
  'list-outside': Warning16Regular,
  'list-inside': Info16Regular,
  away: PersonClock16Regular,
} as const;

function Line({ line, language, replace }: { line: ToldLine } & Pick<Props, 'language' | 'replace'>) {
  const styles = useStyles();
  const texts = RECIPIENT_TEXTS[language];
  const [refused, setRefused] = useState(false);
  const Icon = ICONS[line.says];
  const meant = line.told.unknown?.meant;
  return (
    <li className={styles.line}>
      <span className={mergeClasses(styles.icon, Icon === Warning16Regular && styles.warns)}>
        <Icon aria-hidden />
      </span>
      <div className={styles.words}>
        <Text size={200}>{sayLine(line, language)}</Text>
        {meant && (
          <Link
            as="button"
            className={styles.link}
            onClick={() => void replace(line).then((done) => setRefused(!done))}
          >
            {texts.use}
          </Link>
        )}
        {refused && (
          <Text size={200} role="status">
            {texts.notReplaced}
          </Text>
        )}
      </div>
    </li>
  );
}

/** "Not looked up" is never left out: why, and a way on where there is one. */
function Unasked({ state, language, ask }: Pick<Props, 'state' | 'language' | 'ask'>) {
  const styles = useStyles();
  const texts = RECIPIENT_TEXTS[language];
  const { is, unasked } = state;
  if (unasked === 0 || is === 'off') return null;
  if (is === 'asking')
    return (
      <li>
        <Text size={200}>{texts.asking}</Text>
      </li>
    );
  // Who has not signed in yet need not be told so twice.
  const why = is === 'known' || is === 'sign-in-needed' ? '' : GRAPH_TEXTS[language][is].what;
  return (
    <li className={styles.words}>
      <Text size={200}>
        {count(unasked, texts.unasked)} {why}
      </Text>
      {is !== 'known' && !STAYS_SO.has(is) && (
        <Link as="button" className={styles.link} onClick={ask}>
          {NEEDS_SIGN_IN.has(is) ? texts.signIn : texts.again}
        </Link>
      )}
    </li>
  );
}
