import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowedInquiry } from '../../graph/follow/types';
import { NO_REPLY_REASONS } from '../../hygiene/replies/marks';
import type { Language } from '../../hygiene/rules/rule';
import type { Row } from '../../session/replies/row-state';
import type { Rows } from '../../session/replies/rows';
import { ACTING_TEXTS } from './texts';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    clear: 'both',
  },
  short: { minWidth: 'auto' },
  form: {
    margin: 0,
    border: 'none',
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  legend: {
    float: 'left',
    width: '100%',
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly rows: Rows;
  readonly inquiry: FollowedInquiry;
  readonly row: Row;
  readonly language: Language;
  /** Where its mail can be opened, as far as that is known. */
  readonly link: string | null;
  /** -1 where the Tab key goes past this row. */
  readonly tabIndex: 0 | -1;
  /** The element that says which inquiry it is. */
  readonly describedBy: string;
}

/** Opening the mail in Outlook, and saying that it needs no reply. */
export function RowActs({ rows, inquiry, row, language, link, tabIndex, describedBy }: Props) {
  const styles = useStyles();
  const texts = ACTING_TEXTS[language];
  const isAsking = row.form === 'needs-none';
  const shared = {
    size: 'small',
    className: styles.short,
    tabIndex,
    'aria-describedby': describedBy,
    disabledFocusable: row.working !== null,
  } as const;
  return (
    <>
      <Button {...shared} onClick={() => void rows.open(inquiry, link)}>
        {row.working === 'open' ? texts.opening : texts.open}
      </Button>
      <Button
        {...shared}
        aria-expanded={isAsking}
        onClick={() => rows.show(inquiry.id, isAsking ? null : 'needs-none')}
      >
        {texts.needsNone}
      </Button>
    </>
  );
}

type ReasonsProps = Pick<Props, 'rows' | 'inquiry' | 'row' | 'language'>;

/** Why it needs no reply, from a fixed list: whatever a person wrote would stand on the mail for all to read. */
export function ReasonChoice({ rows, inquiry, row, language }: ReasonsProps) {
  const styles = useStyles();
  const texts = ACTING_TEXTS[language];
  const isBusy = row.working !== null;
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{row.working === 'mark' ? texts.marking : texts.why}</legend>
      <div className={styles.buttons}>
        {NO_REPLY_REASONS.map((because) => (
          <Button
            key={because}
            size="small"
            className={styles.short}
            disabledFocusable={isBusy}
            onClick={() => void rows.mark(inquiry, { says: 'needs-none', because })}
          >
            {texts.reasons[because]}
          </Button>
        ))}
        <Button
          size="small"
          appearance="subtle"
          className={styles.short}
          disabledFocusable={isBusy}
          onClick={() => rows.show(inquiry.id, null)}
        >
          {texts.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
