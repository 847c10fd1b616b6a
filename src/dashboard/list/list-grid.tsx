import { useCallback, useEffect, useId, useMemo, useState, useSyncExternalStore } from 'react';
import type { FollowedInquiry } from '../../graph/follow/types';
import { newestOf } from '../../session/replies/marks';
import type { PageProps } from '../types';
import { ListRow } from './list-row';
import { LIST_TEXTS } from './texts';
import { onGridKey } from './use-grid-keys';
import { GRID, GROUP, ROW, useHeadClass, useListStyles } from './use-list-styles';
import { useRowWindow } from './use-row-window';

interface Props extends PageProps {
  /** At least one. */
  readonly inquiries: readonly FollowedInquiry[];
}

/** The rows: only those on the screen are there, and the one that has the keyboard. */
export function ListGrid({ dashboard, state: { now }, language, inquiries }: Props) {
  const styles = useListStyles();
  const headClass = useHeadClass();
  const texts = LIST_TEXTS[language];
  const help = useId();
  const { asked, toggle } = useAsked(dashboard, inquiries);
  const states = useSyncExternalStore(dashboard.rows.subscribe, dashboard.rows.get).rows;
  const { mails } = useSyncExternalStore(dashboard.shown.subscribe, dashboard.shown.get);
  const { body, rows, rest, measure, active, page, moveTo, noteFocus } = useRowWindow(inquiries);
  const grid = { active, count: inquiries.length, page, moveTo };
  return (
    <div className={styles.all}>
      <p id={help} hidden>
        {texts.keys}
      </p>
      <table
        {...GRID}
        aria-label={texts.list}
        aria-describedby={help}
        aria-rowcount={inquiries.length + 1}
        className={styles.block}
        onKeyDown={(event) => onGridKey(event, grid)}
        onFocus={noteFocus}
      >
        <thead {...GROUP} className={styles.block}>
          <tr {...ROW} aria-rowindex={1} className={headClass}>
            {Object.entries(texts.columns).map(([name, says]) => (
              <th key={name} scope="col" className={styles.heading}>
                {says}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...GROUP} ref={body} className={styles.body}>
          {rows.flatMap(({ index, gap }, at) => {
            const inquiry = inquiries[index];
            if (!inquiry) return [];
            const { id } = inquiry;
            const isAsked = asked.has(id);
            return [
              // By their place, so that they stay and only grow; the rows by their inquiry.
              gap > 0 && <Gap key={`gap ${at === 0 ? 'before' : 'between'}`} pixels={gap} />,
              <ListRow
                key={id}
                {...{ dashboard, inquiry, index, isAsked, measure, toggle, now, language }}
                row={states.get(id)}
                shown={isAsked ? mails.get(newestOf(inquiry)) : undefined}
                isActive={index === active}
              />,
            ];
          })}
          <Gap pixels={rest} />
        </tbody>
      </table>
    </div>
  );
}

/** Where rows are not there. */
const Gap = ({ pixels }: { readonly pixels: number }) => (
  <tr aria-hidden className={useListStyles().block} style={{ height: pixels }} />
);

/** The rows whose subject and sender somebody asked for; forgotten when the list goes. */
function useAsked({ shown }: Props['dashboard'], inquiries: readonly FollowedInquiry[]) {
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (id: string) =>
      setAsked((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    [],
  );
  const wanted = useMemo(
    () =>
      asked.size === 0
        ? []
        : inquiries
            .filter(({ id }) => asked.has(id))
            .map((each) => ({ id: newestOf(each), mailbox: each.inMailbox })),
    [asked, inquiries],
  );
  useEffect(() => shown.want(wanted), [shown, wanted]);
  useEffect(() => () => shown.want([]), [shown]);
  return { asked, toggle };
}
