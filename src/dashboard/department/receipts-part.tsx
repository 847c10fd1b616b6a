import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { number } from '../numbers';
import { FIRST_LINE_TEXTS } from '../overview/texts';
import { hashOf } from '../route';
import type { DepartmentPlace, Period } from '../types';
import type { DepartmentView } from './department';
import { Part } from './part';
import { receiptsOf } from './receipts';
import { RECEIPT_TEXTS } from './texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    maxWidth: '420px',
  },
  part: { paddingLeft: tokens.spacingHorizontalL },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: {
    margin: 0,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  link: { alignSelf: 'start' },
});

interface Props {
  readonly view: DepartmentView;
  readonly department: DepartmentPlace;
  readonly period: Period;
  readonly language: Language;
}

/** What was promised, in plain numbers; "unknown" where nobody writes it down. */
export function ReceiptsPart({ view, department, period, language }: Props) {
  const styles = useStyles();
  const texts = RECEIPT_TEXTS[language];
  const told = useMemo(() => receiptsOf(view, language), [view, language]);
  if (!told) return <Part title={texts.title} says={`${texts.unknown}. ${texts.unknownHelp}`} />;
  const { waiting, received, unknownIn } = told;
  const when = FIRST_LINE_TEXTS[language].periods[period];
  const rows: readonly (readonly [name: string, value: number, isPart?: true])[] = [
    [`${texts.promised} ${texts.now}`, waiting.promised],
    [texts.dueToday, waiting.dueToday, true],
    [texts.overdue, waiting.overdue, true],
    [`${texts.withoutEnd} ${texts.now}`, waiting.withoutEnd],
    [`${texts.receipts} ${when}`, received.receipts],
    [`${texts.kept} ${when}`, received.kept],
    [`${texts.broken} ${when}`, received.broken],
  ];
  return (
    <Part title={texts.title} says={texts.says}>
      {() => (
        <>
          <dl className={styles.list}>
            {rows.map(([name, value, isPart]) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt className={mergeClasses(styles.name, isPart && styles.part)}>{name}</dt>
                <dd className={styles.value}>{number(value, language)}</dd>
              </div>
            ))}
          </dl>
          {unknownIn.length > 0 && (
            <Text size={200}>{fill(texts.partlyUnknown, { names: unknownIn.join(', ') })}</Text>
          )}
          {waiting.promised > 0 && (
            <Link
              className={styles.link}
              href={hashOf({ page: 'list', filter: { department, only: 'promised' } })}
            >
              {texts.list}
            </Link>
          )}
        </>
      )}
    </Part>
  );
}
