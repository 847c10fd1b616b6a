import { Button, makeStyles, Spinner, Text, Title3, tokens } from '@fluentui/react-components';
import { useApp, useAppState, useTexts } from './app-context';
import { Logo } from './logo';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    placeItems: 'center',
    placeContent: 'center',
    gap: tokens.spacingVerticalL,
    minHeight: '100vh',
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
});

/** Before the mailbox is there, or when it does not answer. */
export function StartPanel() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const [failed, problem] = useAppState((state) => [state.phase === 'failed', state.problem] as const);
  return (
    <main className={styles.page}>
      <Logo size={48} />
      {failed ? (
        <>
          <Title3 as="h1">{texts.startFailed}</Title3>
          <Text>{problem || texts.startFailedHint}</Text>
          <Button appearance="primary" onClick={() => void app.start()}>
            {texts.tryAgain}
          </Button>
        </>
      ) : (
        <Spinner label={texts.starting} />
      )}
    </main>
  );
}
