import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { EmailAddress } from '../../../mailbox/types';
import { displayName, fullAddress, isAddress } from '../mail/addresses';
import { useTexts } from '../shell/app-context';
import { DismissRegular } from '../shell/icons';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    height: '26px',
    padding: '0 2px 0 3px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
  },
  invalid: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    color: tokens.colorPaletteRedForeground1,
    paddingLeft: tokens.spacingHorizontalS,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  remove: {
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    flexShrink: 0,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface PersonChipProps {
  person: EmailAddress;
  onRemove(): void;
  /** Takes the chip back into the field as text, to mend it. */
  onEdit(): void;
}

/** One recipient; one that is no address is marked in words and colour. */
export function PersonChip({ person, onRemove, onEdit }: PersonChipProps) {
  const styles = useStyles();
  const texts = useTexts();
  const valid = isAddress(person.address);
  const name = displayName(person);
  return (
    <li
      className={mergeClasses(styles.chip, !valid && styles.invalid)}
      title={valid ? fullAddress(person) : texts.invalidAddress}
      onDoubleClick={onEdit}
    >
      {valid ? (
        <Avatar name={name} size={20} color="colorful" aria-hidden="true" />
      ) : (
        <span aria-hidden="true">⚠</span>
      )}
      <span className={styles.name}>{valid ? name : texts.invalidPerson(name)}</span>
      <button
        type="button"
        tabIndex={-1}
        className={styles.remove}
        aria-label={texts.removePerson(name)}
        onClick={onRemove}
      >
        <DismissRegular />
      </button>
    </li>
  );
}
