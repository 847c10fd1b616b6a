import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  Title3,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { settledIn } from '../../session/replies/row-state';
import { sayMailboxProblem, sayRow } from '../../session/replies/words';
import { Spoken } from '../../ui/spoken';
import { RemindTeam } from '../acting/remind-team';
import type { ListFilter, PageProps } from '../types';
import { Filters } from './filters';
import { ListGrid } from './list-grid';
import { type ListView, listView, mailboxChoices } from './list-view';
import { LIST_TEXTS } from './texts';
import { sayHits } from './words';

const useStyles = makeStyles({
  all: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  title: { margin: 0 },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalM },
});

const ALL: ListFilter = {};

/** Every inquiry that waits, the most urgent first. Subject and sender of a row are fetched when somebody asks for them. */
export function ListPage(props: PageProps) {
  const { dashboard, state, language } = props;
  const styles = useStyles();
  const texts = LIST_TEXTS[language];
  const filter = state.route.page === 'list' ? state.route.filter : ALL;
  const view = useListView(props, filter);
  const { rows, latest } = useSyncExternalStore(dashboard.rows.subscribe, dashboard.rows.get);
  const row = latest === null ? undefined : rows.get(latest);
  const hits = sayHits(view, filter, language);
  const chosen = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done is seen when another list is shown
  useEffect(() => () => dashboard.rows.settle(), [dashboard, chosen]);
  return (
    <div className={styles.all}>
      <Spoken>{(row && sayRow(row, state.now, language)) || hits}</Spoken>
      <Title3 as="h1" className={styles.title}>
        {texts.title}
      </Title3>
      <Filters {...props} filter={filter} />
      <Text>{hits}</Text>
      <ChosenMailbox {...props} filter={filter} view={view} />
      {view.rows.length > 0 ? (
        <ListGrid key={chosen} {...props} inquiries={view.rows} />
      ) : (
        filter !== ALL &&
        chosen !== '{}' && (
          <div className={styles.none}>
            <Button onClick={() => dashboard.go({ page: 'list', filter: {} })}>{texts.showAll}</Button>
          </div>
        )
      )}
    </div>
  );
}

/** Sorting many rows takes a while: it is done again only where something changed that it depends on. */
function useListView({ dashboard, state }: PageProps, filter: ListFilter): ListView {
  const { mailboxes, inquiries, now } = state;
  const { policy, targetOf } = dashboard;
  const { mailbox, department, only } = filter;
  const settled = useSyncExternalStore(dashboard.rows.subscribe, () => settledIds(dashboard));
  // biome-ignore lint/correctness/useExhaustiveDependencies: of these rows; of the filter, its parts
  return useMemo(
    () =>
      listView({ mailboxes, inquiries, now }, filter, settledIn(dashboard.rows.get().rows), policy, targetOf),
    [mailboxes, inquiries, now, mailbox, department, only, settled, dashboard, policy, targetOf],
  );
}

const settledIds = ({ rows }: PageProps['dashboard']): string =>
  [...settledIn(rows.get().rows).keys()].join(' ');

/** One mailbox alone: why it could not be looked at, and a friendly word to its team. */
function ChosenMailbox({
  filter,
  view,
  ...props
}: PageProps & { readonly filter: ListFilter; readonly view: ListView }) {
  const { dashboard, state, language } = props;
  const { mailboxes, inquiries, now } = state;
  const chosen = useMemo(
    () =>
      filter.mailbox === undefined
        ? undefined
        : mailboxChoices({ mailboxes, inquiries, now }, dashboard.policy).find(
            ({ key }) => key === filter.mailbox,
          ),
    [mailboxes, inquiries, now, dashboard.policy, filter.mailbox],
  );
  if (!chosen) return null;
  const known = mailboxes.find(({ mailbox }) => mailbox === chosen.mailbox);
  const problem = known ? sayMailboxProblem(known, language) : '';
  return (
    <>
      {problem !== '' && known?.problem !== 'aborted' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {view.unread.length === 0 && <RemindTeam {...props} mailbox={chosen.mailbox} />}
    </>
  );
}
