import { Accordion, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { GatewayPage as Page } from '../../../gateway/report';
import { useApp, useAppState, useTexts } from '../shell/app-context';
import { GatewayMail } from './gateway-mail';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '960px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  title: { margin: 0 },
  intro: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  count: { display: 'flex', flexDirection: 'column-reverse' },
  number: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  what: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What Exchange and the gateway would have seen and done with every mail that was sent. */
export function GatewayPage() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const [gateway, wanted, messages] = useAppState(
    (state) => [state.gateway, state.gatewayMail, state.messages] as const,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever the mailbox has changed
  useEffect(() => void app.readGateway(), [app, messages]);
  return (
    <section className={styles.page} aria-label={texts.gateway.title}>
      <Text as="h2" size={600} weight="semibold" className={styles.title}>
        {texts.gateway.title}
      </Text>
      {gateway === null && <Spinner label={texts.gateway.loading} labelPosition="after" size="small" />}
      {gateway === 'failed' && <Text role="alert">{texts.gateway.failed}</Text>}
      {gateway !== null && gateway !== 'failed' && (
        <>
          <Text as="p" className={styles.intro}>
            {texts.gateway.intro(gateway.policy)}
          </Text>
          <Counts page={gateway} />
          {gateway.mails.length === 0 && <Text>{texts.gateway.none}</Text>}
          <Mails key={wanted} page={gateway} wanted={wanted} />
        </>
      )}
    </section>
  );
}

function Counts({ page: { count } }: { page: Page }) {
  const styles = useStyles();
  const { gateway: texts } = useTexts();
  const told = [
    ...(['mails', 'traced', 'held', 'overridden'] as const).map(
      (what) => [texts.counts[what], count[what]] as const,
    ),
    ...(['secure-mail', 'digital-post'] as const).map(
      (channel) => [texts.channels[channel], count.byChannel[channel]] as const,
    ),
  ];
  return (
    <dl className={styles.counts} aria-label={texts.countTitle}>
      {told.map(([what, number]) => (
        <div key={what} className={styles.count}>
          <dt className={styles.what}>{what}</dt>
          <dd className={styles.number}>{number}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The mails; the one that was asked for is open, else the newest. */
function Mails({ page: { mails }, wanted }: { page: Page; wanted: string | null }) {
  const [open, setOpen] = useState<string[]>(() => [wanted ?? mails[0]?.id ?? '']);
  useEffect(() => {
    if (wanted) document.getElementById(`gateway-${wanted}`)?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  return (
    <Accordion
      multiple
      collapsible
      openItems={open}
      onToggle={(_event, { openItems }) => setOpen(openItems as string[])}
    >
      {mails.map((mail) => (
        <GatewayMail key={mail.id} mail={mail} />
      ))}
    </Accordion>
  );
}
