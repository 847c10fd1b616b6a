import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { fill } from '../../hygiene/rules/texts';
import { titleOf } from '../../hygiene/rules/title';
import { count } from '../../ui/texts';
import { CHANNEL_TEXTS } from '../channels/texts';
import { useEditing } from '../fields/context';
import { Part } from '../fields/part';
import type { Outcome, TryResult } from '../model/server';
import { TRY_TEXTS } from './texts';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    maxWidth: '100%',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: 'anywhere',
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
  },
  rows: { margin: 0, padding: 0, listStyle: 'none', maxWidth: '960px' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** How many mails were read, what came of them before and after, and which came out otherwise. */
export function TryOutcome({ result }: { result: TryResult }) {
  const styles = useStyles();
  const { language } = useEditing();
  const texts = TRY_TEXTS[language];
  const { mails, unreadable, changed, rows } = result;
  return (
    <>
      <Text role="status">
        {fill(texts.read, { n: mails })} {unreadable > 0 && count(unreadable, texts.unreadable)}{' '}
        {changed === 0 ? texts.unchanged : count(changed, texts.changed)}
      </Text>
      <TotalsTable result={result} />
      {rows.length > 0 && (
        <Part title={texts.rows}>
          {rows.length < changed && <Text>{fill(texts.more, { shown: rows.length, all: changed })}</Text>}
          <ul className={styles.rows}>
            {rows.map(({ mail, before, after }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two folders may hold files of one name
              <li key={at} className={styles.row}>
                <Text weight="semibold">{mail}</Text>
                <OutcomeLine when={texts.before} outcome={before} />
                <OutcomeLine when={texts.after} outcome={after} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function OutcomeLine({ when, outcome }: { when: string; outcome: Outcome }) {
  const { language } = useEditing();
  const texts = TRY_TEXTS[language];
  const channels: Readonly<Record<string, string>> = CHANNEL_TEXTS[language].channels;
  const found = outcome.rules.map((rule) => titleOf(rule, language)).join(', ') || texts.nothing;
  const parts = [
    texts.levels[outcome.level] ?? outcome.level,
    texts.sends[outcome.send],
    channels[outcome.channel] ?? outcome.channel,
    found,
  ];
  return (
    <Text>
      {when}: {parts.join(' · ')}
    </Text>
  );
}

function TotalsTable({ result: { totals } }: { result: TryResult }) {
  const styles = useStyles();
  const { language } = useEditing();
  const texts = TRY_TEXTS[language];
  const { before, after } = totals;
  const names = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])];
  const lines: (readonly [label: string, was: number, is: number])[] = [
    ...(['pass', 'ask', 'stop'] as const).map(
      (send) => [texts.sends[send], before.send[send], after.send[send]] as const,
    ),
    [texts.unchecked, before.unchecked, after.unchecked],
  ];
  const ofRules = names.map(
    (rule) => [titleOf(rule, language), before.rules[rule] ?? 0, after.rules[rule] ?? 0] as const,
  );
  const table = (title: string, shown: typeof lines) => (
    <Part title={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.outcome}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([label, was, is]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{was}</td>
              <td>{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
  return (
    <>
      {table(texts.totals, lines)}
      {ofRules.length > 0 && table(texts.ruleTotals, ofRules)}
    </>
  );
}
