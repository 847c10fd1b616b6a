import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import type { AlertContext } from '../../outlook/alert-context';
import type { ComposeItem } from '../../outlook/read-mail';
import { Reading } from '../../ui/reading';
import { Spoken } from '../../ui/spoken';
import { VerdictBanner } from '../../ui/verdict-banner';
import { FileLines } from '../attachments/file-lines';
import { sayUnread } from '../attachments/say-files';
import { RecipientLines } from '../recipients/recipient-lines';
import { useRecipients } from '../recipients/use-recipients';
import { OwnSignature, SignatureLine } from '../signature/own-signature';
import { SignaturePage } from '../signature/signature-page';
import { useSignature } from '../signature/use-signature';
import { PANE_TEXTS } from '../texts';
import { Cards, pointedAt } from './card-list';
import { CHANNEL } from './check-state';
import { sayCoverage } from './coverage';
import { CheckSession, type CheckState } from './session';
import { useFocusKept, useShownOnce } from './use-focus';
import { sayAnnouncement, sayVerdict } from './words';
import { WorksWhere } from './works-where';

interface Props {
  readonly item: ComposeItem;
  readonly policy: Policy;
  readonly language: Language;
  /** What the alert at Send told, where its button opened the pane. */
  readonly alert: AlertContext;
}

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column' },
  coverage: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
  },
});

/** The Check tab: may this mail go as it is, why not, and what to do. */
export function CheckTab({ item, policy, language, alert }: Props) {
  const styles = useStyles();
  const session = useMemo(() => new CheckSession(item, policy), [item, policy]);
  useEffect(() => {
    session.start();
    return session.stop;
  }, [session]);
  const state = useSyncExternalStore(session.subscribe, session.get);
  const tab = useRef<HTMLElement>(null);
  useFocusKept(tab, state);
  const pointed = state.channel && alert.route ? CHANNEL : pointedAt(state.cards, alert)?.key;
  const recipients = useRecipients(item, policy, session);
  const { form, isOpen, insert } = useSignature(item, policy, session, tab);
  useShownOnce(alert.route ?? alert.finding, pointed, state.verdict !== null);
  return (
    <main className={styles.tab} ref={tab}>
      <Spoken>
        {[sayAnnouncement(state, policy, language), sayUnread(state.files, language)].join(' ').trim()}
      </Spoken>
      {form && isOpen ? (
        <SignaturePage {...{ form, state, language, insert }} />
      ) : (
        <>
          <Verdict state={state} language={language} />
          <Cards {...{ state, session, policy, language, alert, form }} />
          <FileLines
            lines={state.files}
            language={language}
            stop={session.stopFile}
            again={session.readFile}
          />
          <RecipientLines {...recipients} language={language} />
          <Coverage {...{ state, policy, language }} />
          {form && <OwnSignature form={form} cards={state.cards} language={language} />}
          <WorksWhere language={language} />
        </>
      )}
    </main>
  );
}

function Verdict({ state, language }: { state: CheckState; language: Language }) {
  const { verdict, report } = state;
  if (!verdict || !report) return <Reading label={PANE_TEXTS[language].reading} />;
  const said = sayVerdict(verdict, report, language);
  const unread = sayUnread(state.files, language);
  if (unread === '') return <VerdictBanner {...said} />;
  // "The mail can go as it is" is said of nothing that nobody looked at, and no green stands over it.
  const why = verdict.is === 'clear' && said.tone === 'good' ? unread : `${said.why} ${unread}`;
  return <VerdictBanner {...said} why={why} tone={said.tone === 'good' ? 'info' : said.tone} />;
}

/** What was looked at and what was not. */
function Coverage({ state, policy, language }: Pick<Props, 'policy' | 'language'> & { state: CheckState }) {
  const styles = useStyles();
  const { read, report } = state;
  if (!read || !report) return null;
  return (
    <ul className={styles.coverage}>
      {sayCoverage(read.mail, report.unchecked, language).map((line) => (
        <li key={line}>
          <Text size={200}>{line}</Text>
        </li>
      ))}
      <SignatureLine {...{ read, report, policy, language }} />
    </ul>
  );
}
