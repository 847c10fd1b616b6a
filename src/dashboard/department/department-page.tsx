import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Building48Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { MailboxState } from '../../graph/follow/types';
import { fill } from '../../hygiene/rules/texts';
import { StatePage } from '../../ui/state-page';
import { count } from '../../ui/texts';
import { VerdictBanner } from '../../ui/verdict-banner';
import { firstLineOf } from '../overview/first-line';
import { ROUTE_TEXTS } from '../texts';
import { placeOf } from '../told/mailboxes';
import { useKnown } from '../told/use-known';
import type { DepartmentPlace, PageProps } from '../types';
import { departmentView } from './department';
import { EmployeesPart } from './employees-part';
import { HandOversPart } from './hand-overs-part';
import { MailboxesPart } from './mailboxes-part';
import { AgesPart, AnsweringPart, ArrivingPart, WeeklyPart } from './picture-parts';
import { ReceiptsPart } from './receipts-part';
import { DEPARTMENT_TEXTS } from './texts';

const useStyles = makeStyles({
  /** As large as the overview's. */
  first: {
    '& h1': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
    '& h1 + span': { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  },
  /** Beside the tall picture. */
  beside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingHorizontalL, minWidth: 0 },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 440px), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXXL,
  },
});

/** One department: how it answers, where it is late, when mail comes in. */
export function DepartmentPage(props: PageProps & { readonly department: DepartmentPlace }) {
  const styles = useStyles();
  const { dashboard, state, language, department } = props;
  const { policy } = dashboard;
  const { period } = state;
  const texts = DEPARTMENT_TEXTS[language];
  const isIts = ({ mailbox }: MailboxState) => placeOf(policy, mailbox) === department;
  const known = useKnown(state, isIts);
  const view = useMemo(
    () => departmentView(known, period, policy, department),
    [known, period, policy, department],
  );
  if (!view)
    return (
      <StatePage
        icon={<Building48Regular />}
        level={1}
        title={texts.gone}
        help={texts.goneHelp}
        action={{ label: texts.toOverview, run: () => dashboard.go({ page: 'overview' }) }}
      />
    );
  const { tone, title, why } = firstLineOf(view.overview, period, language, state);
  const name = view.name ?? ROUTE_TEXTS[language].other;
  const parts = { view, period, language, department };
  const { tooFew, mailboxes } = view.told;
  return (
    <>
      <div className={styles.first}>
        <VerdictBanner tone={tone} title={fill(texts.title, { name, sentence: title })} why={why} />
      </div>
      <div className={styles.parts}>
        {view.overview.mailboxes.length > 0 && <MailboxesPart {...props} view={view} />}
        {tooFew.length > 0 && <Text size={200}>{count(tooFew.length, texts.tooFew)}</Text>}
        {mailboxes.length > 0 && (
          <>
            <WeeklyPart {...parts} />
            <AnsweringPart {...parts} />
            <AgesPart {...parts} />
            <ArrivingPart {...parts} />
            <div className={styles.beside}>
              <ReceiptsPart {...parts} />
              <HandOversPart {...props} />
              <EmployeesPart key={department} {...props} view={view} />
            </div>
          </>
        )}
      </div>
    </>
  );
}
