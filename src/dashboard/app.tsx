import { DataTrending48Regular, Delete48Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Policy } from '../hygiene/policy/types';
import { DEFAULT_REPLIES } from '../hygiene/replies/policy';
import type { Language } from '../hygiene/rules/rule';
import { sayHere } from '../session/replies/words';
import { EntrancePage } from '../session/sign-in/entrance-page';
import { Fetched } from '../ui/fetched';
import { StatePage } from '../ui/state-page';
import { connection } from './connection';
import { Frame } from './frame/frame';
import { openPage } from './open-page';
import {
  FETCH_PAGE,
  fetchDepartmentPage,
  fetchListPage,
  fetchOverviewPage,
  fetchPrivacyPage,
  fetchReportPage,
} from './pages';
import { browserPlace, titleOf } from './route';
import { DashboardSession } from './session';
import { APP_TEXTS } from './texts';
import type { PageProps } from './types';

interface Props {
  readonly policy: Policy;
  readonly language: Language;
}

/** The whole page: its frame, and in it the page that the address names. */
export function App({ policy: { replies }, language }: Props) {
  const policy = replies ?? DEFAULT_REPLIES;
  const session = useMemo(
    () =>
      new DashboardSession(connection(), {
        policy,
        place: browserPlace,
        openPage,
        now: () => new Date(),
      }),
    [policy],
  );
  useLife(session);
  const state = useSyncExternalStore(session.subscribe, session.get);
  useEffect(() => {
    document.title = titleOf(state.route, policy.departments, language);
  }, [state.route, policy, language]);
  return (
    <Frame {...{ session, state, language }}>
      <Inside {...{ session, state, language }} />
    </Frame>
  );
}

/** Begins and ends with the page, and looks anew when somebody comes back or the line does. */
function useLife(session: DashboardSession): void {
  useEffect(() => {
    session.start();
    // Beside the sign-in, not after it; whoever opens the page asks again for what did not come.
    void FETCH_PAGE[session.get().route.page]().catch(() => {});
    window.addEventListener('focus', session.focus);
    window.addEventListener('online', session.online);
    return () => {
      window.removeEventListener('focus', session.focus);
      window.removeEventListener('online', session.online);
      session.stop();
    };
  }, [session]);
}

interface InsideProps extends Omit<PageProps, 'dashboard'> {
  readonly session: DashboardSession;
}

/** What there is to show; where there is nothing, why, and the way on. */
function Inside({ session, state, language }: InsideProps) {
  const texts = APP_TEXTS[language];
  const { stage, trouble, deleted, route } = state;
  if (route.page === 'privacy') return <Page dashboard={session} state={state} language={language} />;
  if (stage !== 'loaded')
    return (
      <EntrancePage
        {...{ session, stage, texts, language }}
        problem={trouble?.problem}
        said={trouble && sayHere(trouble, language)}
        icon={<DataTrending48Regular />}
      />
    );
  if (deleted)
    return (
      <StatePage
        icon={<Delete48Regular />}
        level={1}
        title={texts.deleted}
        help={texts.deletedHelp}
        action={{ label: texts.readAgain, run: () => void session.readAgain() }}
      />
    );
  return <Page dashboard={session} state={state} language={language} />;
}

function Page(props: PageProps) {
  const { route } = props.state;
  const texts = APP_TEXTS[props.language];
  if (route.page === 'overview')
    return (
      <Fetched key="overview" fetchPart={fetchOverviewPage} texts={texts} level={1}>
        {({ OverviewAndAdded }) => <OverviewAndAdded {...props} />}
      </Fetched>
    );
  if (route.page === 'department')
    return (
      <Fetched key="department" fetchPart={fetchDepartmentPage} texts={texts} level={1}>
        {({ DepartmentPage }) => <DepartmentPage {...props} department={route.department} />}
      </Fetched>
    );
  if (route.page === 'list')
    return (
      <Fetched key="list" fetchPart={fetchListPage} texts={texts} level={1}>
        {({ ListPage }) => <ListPage {...props} />}
      </Fetched>
    );
  if (route.page === 'report')
    return (
      <Fetched key="report" fetchPart={fetchReportPage} texts={texts} level={1}>
        {({ ReportPage }) => <ReportPage {...props} />}
      </Fetched>
    );
  return (
    <Fetched key="privacy" fetchPart={fetchPrivacyPage} texts={texts} level={1}>
      {({ PrivacyPage }) => <PrivacyPage {...props} />}
    </Fetched>
  );
}
