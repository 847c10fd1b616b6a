import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { writeTrace } from '../../../../hygiene/channel/trace';
import type { Delivery, GatewayHeader, GatewayReport } from '../../../gateway/report';
import { useTexts } from '../shell/app-context';
import type { Texts } from '../texts';
import { shownAddress } from './shown-address';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
  },
  code: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Before and after: trace, recipients, subject, headers, label and categories of one mail. */
export function GatewayDetails({ mail, left }: { mail: GatewayReport; left: boolean }) {
  const styles = useStyles();
  const { gateway: texts, noSubject } = useTexts();
  const { subject, trace, headers, label, categories, deliveries } = mail;
  return (
    <div className={styles.details}>
      <Part title={texts.trace}>
        {trace && <code className={styles.code}>{writeTrace(trace)}</code>}
        <div className={styles.quiet}>{said(mail, texts)}</div>
      </Part>
      <Part title={texts.recipients}>
        <ul className={styles.list}>
          {deliveries.map((delivery) => (
            <Recipient key={`${delivery.field}${delivery.address}`} delivery={delivery} />
          ))}
        </ul>
        {deliveries.some(({ isCpr }) => isCpr) && <div className={styles.quiet}>{texts.cprStays}</div>}
      </Part>
      {subject.left !== subject.outside && (
        <Part title={texts.subject}>
          <Line name={texts.subjectLeft}>{subject.left || noSubject}</Line>
          <Line name={texts.subjectOutside}>{subject.outside || noSubject}</Line>
        </Part>
      )}
      <Part title={texts.headers}>
        {headers.length === 0 && <div className={styles.quiet}>{texts.noHeaders}</div>}
        <ul className={styles.list}>
          {headers.map((header) => (
            <Header key={`${header.name}${header.value}`} header={header} left={left} />
          ))}
        </ul>
      </Part>
      {label !== null && (
        <Part title={texts.label}>
          <code className={styles.code}>{label}</code>
        </Part>
      )}
      {categories.length > 0 && (
        <Part title={texts.categories}>
          <span>{categories.join(', ')}</span>
          {left && <div className={styles.quiet}>{texts.categoriesStay}</div>}
        </Part>
      )}
    </div>
  );
}

function said({ trace, held, isMeeting }: GatewayReport, texts: Texts['gateway']) {
  if (trace === null) return isMeeting ? texts.noTraceOnMeeting : texts.noTrace;
  return held ? texts.held : texts.notHeld;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Text as="h4" id={id} size={300} weight="semibold" block className={styles.title}>
        {title}
      </Text>
      {children}
    </section>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.quiet}>{name}</span>
      <span className={styles.code}>{children}</span>
    </div>
  );
}

function Recipient({ delivery }: { delivery: Delivery }) {
  const styles = useStyles();
  const { gateway: texts } = useTexts();
  const { field, address, goesTo, kind, channel, outside } = delivery;
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.quiet}>{texts.fields[field]}</span>
        <span className={styles.code}>{shownAddress(address, delivery)}</span>
        <span className={styles.quiet}>{texts.kinds[kind]}</span>
        <Badge appearance="outline" color={outside ? 'brand' : 'informative'}>
          {outside ? texts.channels[channel] : texts.inside}
        </Badge>
      </div>
      {goesTo !== address && <Line name={texts.goesTo}>{shownAddress(goesTo, delivery)}</Line>}
    </li>
  );
}

function Header({ header: { name, value, strippedBy }, left }: { header: GatewayHeader; left: boolean }) {
  const styles = useStyles();
  const { gateway: texts } = useTexts();
  const after = { rule: texts.strippedByRule, gateway: texts.strippedByGateway };
  const kept = left ? texts.kept : texts.keptInside;
  return (
    <li className={styles.line}>
      <code className={styles.code}>
        {name}: {value}
      </code>
      <span className={styles.quiet}>{strippedBy ? after[strippedBy] : kept}</span>
    </li>
  );
}
