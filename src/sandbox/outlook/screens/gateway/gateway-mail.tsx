import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { GatewayReport } from '../../../gateway/report';
import { readingDate } from '../mail/dates';
import { useAppState, useTexts } from '../shell/app-context';
import { GatewayDetails } from './gateway-details';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, scrollMarginTop: tokens.spacingVerticalM },
  header: { '& button': { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS } },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
    textAlign: 'left',
  },
  subject: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const COLOURS = { ordinary: 'informative', 'secure-mail': 'brand', 'digital-post': 'success' } as const;

/** One sent mail: the channel that it took, and everything about it when it is opened. */
export function GatewayMail({ mail }: { mail: GatewayReport }) {
  const styles = useStyles();
  const texts = useTexts();
  const [language, timeZone] = useAppState(
    ({ settings, owner }) => [settings.language, owner.timeZone] as const,
  );
  const left = mail.deliveries.some(({ outside }) => outside);
  return (
    <AccordionItem value={mail.id} id={`gateway-${mail.id}`} className={styles.item}>
      <AccordionHeader as="h3" className={styles.header}>
        <span className={styles.top}>
          <Text weight="semibold" className={styles.subject}>
            {mail.subject.left || texts.noSubject}
          </Text>
          {mail.isMeeting && (
            <Badge appearance="outline" color="informative">
              {texts.gateway.meeting}
            </Badge>
          )}
          <Badge appearance="tint" color={left ? COLOURS[mail.channel] : 'informative'}>
            {left ? texts.gateway.channels[mail.channel] : texts.gateway.inside}
          </Badge>
          {mail.held && (
            <Badge appearance="tint" color="danger">
              {texts.gateway.counts.held}
            </Badge>
          )}
          <Text size={200} className={styles.quiet}>
            <time dateTime={mail.sent}>{readingDate(mail.sent, language, timeZone)}</time>
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <GatewayDetails mail={mail} left={left} />
      </AccordionPanel>
    </AccordionItem>
  );
}
