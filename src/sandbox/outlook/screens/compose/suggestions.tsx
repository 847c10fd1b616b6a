import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { EmailAddress } from '../../../mailbox/types';
import { displayName } from '../mail/addresses';
import { useTexts } from '../shell/app-context';
import { Spoken } from '../shell/spoken';

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    top: '100%',
    left: '64px',
    zIndex: 20,
    minWidth: '280px',
    maxWidth: '100%',
    margin: 0,
    padding: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
  person: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { backgroundColor: tokens.colorBrandBackground2 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, fontSize: tokens.fontSizeBase300 },
  address: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface SuggestionsProps {
  /** Of the input that the list belongs to. */
  id: string;
  people: readonly EmailAddress[];
  active: number;
  onChoose(person: EmailAddress): void;
}

/** People of the mailbox who fit what is being typed. */
export function Suggestions({ id, people, active, onChoose }: SuggestionsProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <>
      <Spoken status>{people.length > 0 ? texts.suggestionCount(people.length) : ''}</Spoken>
      {people.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={texts.suggestions} className={styles.list}>
          {people.map((person, at) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and points here
            <div
              key={person.address}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              className={mergeClasses(styles.person, at === active && styles.active)}
              // Before the input loses the focus, which would make a chip of the half-typed text.
              onMouseDown={(event) => {
                event.preventDefault();
                onChoose(person);
              }}
            >
              <Avatar name={displayName(person)} size={28} color="colorful" aria-hidden="true" />
              <span className={styles.words}>
                {displayName(person)}
                <span className={styles.address}>{person.address}</span>
              </span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
