import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ItemStore } from '../../model';
import { fullAddress } from '../mail/addresses';
import { sendersOf } from '../mail/people';
import { useItem } from '../reading/use-item';
import { useAppState, useTexts } from '../shell/app-context';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '64px 1fr',
    alignItems: 'center',
    minHeight: '38px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  from: { minWidth: 0, overflowWrap: 'anywhere' },
  button: {
    justifySelf: 'start',
    minWidth: 0,
    maxWidth: '100%',
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
});

/** Who the mail is from, and a menu of the addresses that it may be from instead. A meeting's organiser stays. */
export function FromField({ item }: { item: ItemStore }) {
  const styles = useStyles();
  const texts = useTexts();
  const [from, meeting] = useItem(item, (mail) => [mail.from, mail.meeting] as const);
  const [owner, me] = useAppState((state) => [state.owner, state.me] as const);
  const senders = sendersOf(owner, me);
  return (
    <div className={styles.row}>
      <span className={styles.label}>{texts.from}</span>
      {meeting || senders.length < 2 ? (
        <Text className={styles.from}>{fullAddress(from)}</Text>
      ) : (
        <Menu checkedValues={{ from: [from.address.toLowerCase()] }}>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              appearance="subtle"
              size="small"
              className={styles.button}
              aria-label={`${texts.changeFrom}: ${fullAddress(from)}`}
            >
              {from.address}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {senders.map((sender) => (
                <MenuItemRadio
                  key={sender.address}
                  name="from"
                  value={sender.address.toLowerCase()}
                  onClick={() => item.change({ from: { ...sender } }, 'user')}
                >
                  {fullAddress(sender)}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
}
