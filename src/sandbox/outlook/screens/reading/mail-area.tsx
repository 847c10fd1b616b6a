import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ComposeForm } from '../compose/compose-form';
import { useApp, useAppState, useTexts } from '../shell/app-context';
import { ArrowLeftRegular, MailRegular } from '../shell/icons';
import { ReadingPane } from './reading-pane';

const useStyles = makeStyles({
  back: { padding: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    height: '100%',
    padding: tokens.spacingHorizontalXXL,
    boxSizing: 'border-box',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '48px', color: tokens.colorNeutralForeground4 },
});

/** The mail being read or written, or a word on what to do when there is none. */
export function MailArea({ narrow }: { narrow: boolean }) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const open = useAppState((state) => state.open);
  const message = useAppState((state) => state.messages.find(({ id }) => id === state.selectedId));
  if (!open || (open.mode === 'read' && !message)) {
    return (
      <div className={styles.empty}>
        <MailRegular className={styles.icon} />
        <Text weight="semibold">{texts.nothingOpen}</Text>
        <Text size={200}>{texts.nothingOpenHint}</Text>
      </div>
    );
  }
  return (
    <>
      {narrow && (
        <div className={styles.back}>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => void app.closeMail()}>
            {texts.back}
          </Button>
        </div>
      )}
      {open.mode === 'compose' && <ComposeForm key={open.key} open={open} />}
      {open.mode === 'read' && message && <ReadingPane key={open.key} open={open} message={message} />}
    </>
  );
}
