import { Button, Field, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import { fill } from '../../hygiene/rules/texts';
import { sayMoment } from '../../session/replies/words';
import { hashOf } from '../route';
import { hasHeading, hasPage, seenAt } from '../state';
import { ROUTE_TEXTS } from '../texts';
import type { Period } from '../types';
import type { FrameProps } from './frame';
import { Navigation } from './navigation';
import { FRAME_TEXTS } from './texts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} clamp(12px, 3vw, 32px) 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media print': { display: 'none' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
  },
  brand: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  home: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  seen: { color: tokens.colorNeutralForeground2 },
  period: { gridTemplateColumns: 'auto 1fr', alignItems: 'center' },
});

/** The name, where one can go, the period, and looking anew. */
export function Head(props: FrameProps) {
  const styles = useStyles();
  const { state, language } = props;
  const isOpen = hasPage(state);
  // Every page has one heading of the first rank: where there is no page yet it is the name.
  const Name = hasHeading(state) ? 'p' : 'h1';
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <Name className={styles.brand}>
          <a href={hashOf({ page: 'overview' })} className={styles.home}>
            {ROUTE_TEXTS[language].product}
          </a>
        </Name>
        {isOpen && <Tools {...props} />}
      </div>
      <Navigation {...props} />
    </header>
  );
}

function Tools({ session, state, language }: FrameProps) {
  const styles = useStyles();
  const texts = FRAME_TEXTS[language];
  const { looking, mailboxes, now, route } = state;
  const seen = seenAt(mailboxes);
  const hasPeriod = route.page === 'overview' || route.page === 'department';
  return (
    <div className={styles.tools}>
      {hasPeriod && <PeriodChoice {...{ session, state, language }} />}
      <Text size={200} className={styles.seen}>
        {seen === null ? texts.notSeen : fill(texts.seen, { when: sayMoment(seen, now, language) })}
      </Text>
      <Button
        icon={<ArrowClockwise20Regular />}
        disabledFocusable={looking}
        onClick={() => void session.refresh()}
      >
        {looking ? texts.refreshing : texts.refresh}
      </Button>
    </div>
  );
}

const PERIODS: readonly Period[] = ['this-month', 'last-month', 'twelve-weeks', 'all'];

/** When what the shares and charts are about was received. */
function PeriodChoice({ session, state, language }: FrameProps) {
  const styles = useStyles();
  const texts = FRAME_TEXTS[language];
  return (
    <Field label={texts.period} orientation="horizontal" className={mergeClasses(styles.period)}>
      <Select
        value={state.period}
        onChange={(_, { value }) => {
          const period = PERIODS.find((each) => each === value);
          if (period) session.choosePeriod(period);
        }}
      >
        {PERIODS.map((period) => (
          <option key={period} value={period}>
            {texts.periods[period]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
