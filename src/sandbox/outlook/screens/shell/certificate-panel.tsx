import { Button, Card, makeStyles, Spinner, Text, Title3, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp, useAppState, useTexts } from './app-context';
import { OpenRegular } from './icons';
import { Logo } from './logo';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    placeItems: 'center',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
  },
  card: {
    width: '100%',
    maxWidth: '560px',
    padding: tokens.spacingHorizontalXXL,
    gap: tokens.spacingVerticalL,
    boxSizing: 'border-box',
  },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  address: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: { margin: 0 },
});

/** The add-in's origin has a certificate that this browser has not accepted: says what to click, and goes away by itself. */
export function CertificatePanel() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const [tried, setTried] = useState(false);
  const [addinUrl, addinName] = useAppState((state) => [state.addinUrl, state.addinName] as const);
  return (
    <main className={styles.page}>
      <Card className={styles.card}>
        <div className={styles.heading}>
          <Logo size={36} />
          <Title3 as="h1" className={styles.title}>
            {texts.certificateTitle}
          </Title3>
        </div>
        <Text>{texts.certificateText(addinName)}</Text>
        <ol className={styles.steps}>
          {texts.certificateSteps.map((step) => (
            <li key={step}>
              <Text>{step}</Text>
            </li>
          ))}
        </ol>
        <Text className={styles.address}>{addinUrl}</Text>
        <div className={styles.actions}>
          <Button
            as="a"
            appearance="primary"
            icon={<OpenRegular />}
            href={addinUrl}
            target="_blank"
            rel="noopener"
          >
            {texts.certificateOpen}
          </Button>
          <Button
            onClick={() => {
              setTried(true);
              void app.lookForAddin();
            }}
          >
            {texts.tryAgain}
          </Button>
          <Button appearance="subtle" onClick={() => app.skipAddin()}>
            {texts.certificateSkip}
          </Button>
        </div>
        <div role="status">
          <Spinner
            size="tiny"
            labelPosition="after"
            label={
              tried ? `${texts.certificateStillNot} ${texts.certificateWaiting}` : texts.certificateWaiting
            }
          />
        </div>
      </Card>
    </main>
  );
}
