import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Heading, Numbers } from './types';

/** How tables of figures look: the first cell of a row is its name. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    maxWidth: '640px',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    // The frame breaks long words anywhere; here that would be every heading.
    overflowWrap: 'normal',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'right',
      verticalAlign: 'baseline',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
    '& th:first-child': { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' },
  },
  /** The second column is words as well. */
  named: {
    '& th:nth-child(2), & td:nth-child(2)': { textAlign: 'left', overflowWrap: 'anywhere' },
  },
  /** Many columns on a telephone. */
  tight: {
    '& th, & td': { paddingLeft: tokens.spacingHorizontalXXS, paddingRight: tokens.spacingHorizontalXXS },
  },
});

interface Props extends Numbers {
  /** Id of what names it. */
  readonly labelledBy: string;
  /** The second column holds names, not numbers. */
  readonly isNamedTwice?: boolean;
}

/** Numbers in rows, the first cell of each naming it. */
export function DataTable({ head, rows, labelledBy, isNamedTwice }: Props) {
  const styles = useTableStyles();
  return (
    <table
      aria-labelledby={labelledBy}
      className={mergeClasses(styles.table, head.length > 6 && styles.tight, isNamedTwice && styles.named)}
    >
      <thead>
        <tr>
          {head.map((heading) => (
            <th key={fullOf(heading)} scope="col" aria-label={fullOf(heading)}>
              {typeof heading === 'string' ? heading : heading.short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          // Of names that stand twice the second one tells rows apart.
          <tr key={isNamedTwice ? `${name} ${cells[0]}` : name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={fullOf(head[at + 1] ?? '')}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const fullOf = (heading: Heading): string => (typeof heading === 'string' ? heading : heading.full);
