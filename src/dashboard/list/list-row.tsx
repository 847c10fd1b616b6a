import { memo, type RefCallback, useCallback, useRef } from 'react';
import type { FollowedInquiry } from '../../graph/follow/types';
import { sayStatus } from '../../hygiene/replies/say';
import type { Language } from '../../hygiene/rules/rule';
import { RowDone, RowResult } from '../../session/replies/row-result';
import { IDLE, type Row } from '../../session/replies/row-state';
import type { Shown } from '../../session/replies/shown-mails';
import { StatusLine } from '../../session/replies/status-line';
import { sayReceived } from '../../session/replies/subject';
import { mailboxName } from '../../session/replies/words';
import { ReasonChoice, RowActs } from '../acting/row-acts';
import type { Dashboard } from '../types';
import { SubjectCell } from './subject-cell';
import { useLater } from './use-later';
import { CELL, ROW, useCellClass, useListStyles, useRowClass, useSmallCellClass } from './use-list-styles';
import { useRowFocus } from './use-row-focus';
import { sayDue } from './words';

interface Props {
  readonly dashboard: Dashboard;
  readonly inquiry: FollowedInquiry;
  readonly row: Row | undefined;
  readonly shown: Shown | undefined;
  readonly isAsked: boolean;
  /** Of the row that the Tab key stops at. */
  readonly isActive: boolean;
  /** From 0. */
  readonly index: number;
  readonly measure: RefCallback<HTMLElement>;
  readonly toggle: (id: string) => void;
  readonly now: string;
  readonly language: Language;
}

/** One inquiry that waits. Drawn again only when something of its own changed: thousands go by while one scrolls. */
export const ListRow = memo(function ListRow({ row = IDLE, ...props }: Props) {
  const element = useRef<HTMLTableRowElement>(null);
  useRowFocus(element, row);
  const { inquiry, isActive, index, measure } = props;
  const { id } = inquiry;
  const isFolded = row.done !== null || row.overtaken !== null;
  const isWhole = useLater(isActive || row !== IDLE || props.isAsked);
  const measured = useCallback(
    (node: HTMLTableRowElement | null) => {
      element.current = node;
      measure(node);
    },
    [measure],
  );
  return (
    <tr
      {...ROW}
      ref={measured}
      // The head is the first.
      aria-rowindex={index + 2}
      aria-labelledby={`status-${id} received-${id} mailbox-${id}`}
      tabIndex={isActive ? 0 : -1}
      data-index={index}
      className={useRowClass()}
    >
      <Facts {...props} row={row} />
      {isFolded ? <Folded {...props} row={row} /> : isWhole && <Waiting {...props} row={row} />}
    </tr>
  );
});

type PartProps = Omit<Props, 'row'> & { readonly row: Row };

/** What it is, when it came, and where it lies. */
function Facts({ dashboard, inquiry, row, now, language }: PartProps) {
  const cell = useCellClass();
  const small = useSmallCellClass();
  const { id, inMailbox } = inquiry;
  const received = sayReceived(inquiry.receivedAt, now, language);
  const due = sayDue(inquiry, now, language);
  return (
    <>
      <td {...CELL} id={`status-${id}`} className={cell}>
        {row.done ? (
          <RowDone rows={dashboard.rows} {...{ id, row, language, now }} />
        ) : (
          <StatusLine said={sayStatus(inquiry, now, dashboard.targetOf(inMailbox), language)} />
        )}
      </td>
      <td {...CELL} id={`received-${id}`} className={small}>
        {due === '' ? received : `${received} · ${due}`}
      </td>
      <td {...CELL} id={`mailbox-${id}`} className={small}>
        {mailboxName(inMailbox, dashboard.policy, language)}
      </td>
    </>
  );
}

/** Something was done with it: what came of that stands in its place until the list is looked at anew. */
function Folded({ dashboard, inquiry: { id }, row, language, now }: PartProps) {
  const styles = useListStyles();
  if (!row.overtaken) return null;
  return (
    <td {...CELL} className={styles.whole}>
      <RowResult rows={dashboard.rows} {...{ id, row, language, now }} />
    </td>
  );
}

function Waiting({ dashboard, inquiry, row, shown, isAsked, isActive, toggle, now, language }: PartProps) {
  const styles = useListStyles();
  const { rows } = dashboard;
  const { id } = inquiry;
  const tabIndex = isActive ? 0 : -1;
  const describedBy = `status-${id}`;
  const link = typeof shown === 'object' ? shown.webLink : null;
  const isOpen = row.form === 'needs-none';
  const hasResult = row.trouble !== null || row.heldBack !== null;
  return (
    <>
      <td {...CELL} className={useCellClass()}>
        <SubjectCell
          {...{ isAsked, shown, language, tabIndex, describedBy }}
          toggle={() => toggle(id)}
          again={dashboard.shown.again}
        />
      </td>
      <td {...CELL} className={styles.acts}>
        <RowActs {...{ rows, inquiry, row, language, link, tabIndex, describedBy }} />
      </td>
      {(isOpen || hasResult) && (
        <td {...CELL} className={styles.whole}>
          {isOpen && <ReasonChoice {...{ rows, inquiry, row, language }} />}
          <RowResult {...{ rows, id, row, language, now }} />
        </td>
      )}
    </>
  );
}
