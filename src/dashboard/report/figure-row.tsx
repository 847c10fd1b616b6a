import { mergeClasses } from '@fluentui/react-components';
import type { FigureCell } from './figure-cells';
import { ROLES } from './table-roles';
import { useTableStyles } from './use-table-styles';

/** The headers; where a row is a card each cell brings its own. */
export function HeadRow({ first, heads }: { readonly first: string; readonly heads: readonly string[] }) {
  const styles = useTableStyles();
  return (
    <thead {...ROLES.group} className={styles.head}>
      <tr {...ROLES.row}>
        {[first, ...heads].map((head) => (
          <th key={head} {...ROLES.columnHeader} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Props {
  readonly name: string;
  readonly cells: readonly FigureCell[];
  readonly rank: 'all' | 'department' | 'mailbox' | 'week';
}

export function FigureRow({ name, cells, rank }: Props) {
  const styles = useTableStyles();
  return (
    <tr {...ROLES.row} className={mergeClasses(styles.row, styles[rank])}>
      <th {...ROLES.rowHeader} scope="row">
        <bdi>{name}</bdi>
      </th>
      {cells.map(({ header, shown, isBad }) => (
        <td key={header} {...ROLES.cell} data-header={header} className={isBad ? styles.bad : undefined}>
          {shown}
        </td>
      ))}
    </tr>
  );
}
