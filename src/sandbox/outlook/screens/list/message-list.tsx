import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { StoredMessage } from '../../../mailbox/types';
import { type DateGroup, dateGroup } from '../mail/dates';
import { useApp, useAppState, useTexts } from '../shell/app-context';
import { listedMessages } from '../state/app-state';
import { MessageRow } from './message-row';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%' },
  title: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    margin: 0,
  },
  list: {
    overflowY: 'auto',
    flexGrow: 1,
    minHeight: 0,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
  },
  group: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  empty: { padding: tokens.spacingHorizontalXXL, textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** The mails of the folder. Arrows step from mail to mail and open them, Enter goes into the mail, Delete throws it away. */
export function MessageList() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const messages = useAppState((state) => state.messages);
  const [folderId, query, selectedId, owner, ahead] = useAppState(
    (state) => [state.folderId, state.query, state.selectedId, state.owner, state.ahead] as const,
  );
  const list = useRef<HTMLDivElement>(null);
  const listed = useMemo(() => listedMessages({ messages, folderId, query }), [messages, folderId, query]);
  const groups = useMemo(
    () => byDate(listed, owner.timeZone, Date.now() + ahead),
    [listed, owner.timeZone, ahead],
  );
  const folderName = texts.folderNames[folderId] ?? folderId;
  const reachable = listed.some(({ id }) => id === selectedId) ? selectedId : listed[0]?.id;

  useEffect(() => {
    if (selectedId) document.getElementById(rowId(selectedId))?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset.id;
    const at = listed.findIndex((message) => message.id === id);
    if (!id || at < 0) return;
    const step = steps[event.key]?.(at, listed.length - 1);
    if (step !== undefined) {
      const next = listed[step];
      if (next) {
        document.getElementById(rowId(next.id))?.focus();
        void app.openMessage(next.id);
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      void app.openMessage(id).then(() => document.getElementById('mail')?.focus());
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      void app.moveMessage(id, 'deleteditems').then(() => focusSelected(app.state.get().selectedId));
    } else return;
    event.preventDefault();
  };

  return (
    <section className={styles.frame} aria-label={texts.messages}>
      <Text as="h2" size={500} weight="semibold" className={styles.title}>
        {folderName}
      </Text>
      {listed.length === 0 ? (
        <div className={styles.empty} role="status">
          {query ? texts.noHits : texts.noMessages}
        </div>
      ) : (
        <div
          ref={list}
          role="listbox"
          aria-label={folderName}
          className={styles.list}
          onKeyDown={onKeyDown}
          tabIndex={-1}
        >
          {groups.map(([group, inside]) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
            <div key={group} role="group" aria-label={texts.dateGroups[group]}>
              <div className={styles.group} aria-hidden="true">
                {texts.dateGroups[group]}
              </div>
              {inside.map((message) => (
                <MessageRow
                  key={message.id}
                  message={message}
                  selected={message.id === selectedId}
                  reachable={message.id === reachable}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
  PageDown: (at, last) => Math.min(at + 8, last),
  PageUp: (at) => Math.max(at - 8, 0),
};

export const rowId = (id: string): string => `row-${id}`;

function focusSelected(id: string | null): void {
  const row = id
    ? document.getElementById(rowId(id))
    : document.querySelector<HTMLElement>('[role="option"]');
  row?.focus();
}

function byDate(
  messages: readonly StoredMessage[],
  timeZone: string,
  now: number,
): [DateGroup, StoredMessage[]][] {
  const groups = new Map<DateGroup, StoredMessage[]>();
  for (const message of messages) {
    const group = dateGroup(message.receivedDateTime, now, timeZone);
    groups.set(group, [...(groups.get(group) ?? []), message]);
  }
  return [...groups];
}
