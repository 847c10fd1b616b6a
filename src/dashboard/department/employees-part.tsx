import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type AnswererFigures, figuresByAnswerer } from '../../hygiene/replies/answerers';
import { fill } from '../../hygiene/rules/texts';
import type { Shown } from '../../session/replies/shown-mails';
import { count } from '../../ui/texts';
import { useTableStyles } from '../charts/data-table';
import { hours, number, percent } from '../numbers';
import { FIRST_LINE_TEXTS } from '../overview/texts';
import { addressesOf } from '../told/mailboxes';
import { measuredIn } from '../told/parts';
import type { PageProps } from '../types';
import type { DepartmentView } from './department';
import { Part } from './part';
import { EMPLOYEE_TEXTS } from './texts';

type Props = PageProps & { readonly view: DepartmentView };

/** By employee, where the policy shows it at all; else a line that says so. */
export function EmployeesPart(props: Props) {
  const texts = EMPLOYEE_TEXTS[props.language];
  if (!props.dashboard.policy.figuresByEmployee) return <Part title={texts.title} says={texts.off} />;
  return <Employees {...props} />;
}

function Employees({ dashboard, state, view, language }: Props) {
  const { table } = useTableStyles();
  const texts = EMPLOYEE_TEXTS[language];
  const { people, few } = useMemo(
    () => figuresByAnswerer(measuredIn(view.parts), view.now, view.targetOf),
    [view],
  );
  const { names, ask } = useNames(dashboard, view, people);
  const said = { when: FIRST_LINE_TEXTS[language].periods[state.period] };
  const fewSaid = few > 0 && <Text size={200}>{`${count(few, texts.few)}.`}</Text>;
  if (people.length === 0)
    return (
      <Part title={texts.title} says={fill(texts.nobody, said)}>
        {() => fewSaid}
      </Part>
    );
  return (
    <Part title={texts.title} says={fill(texts.says, said)}>
      {(id) => (
        <>
          <table aria-labelledby={id} className={table}>
            <thead>
              <tr>
                {[texts.name, texts.answered, texts.share, texts.median].map((words) => (
                  <th key={words} scope="col">
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((person, at) => (
                <tr key={person.answerer}>
                  <th scope="row">
                    <Name
                      place={at + 1}
                      shown={names.get(person.message)}
                      ask={() => ask(person)}
                      language={language}
                    />
                  </th>
                  <td>{number(person.answered, language)}</td>
                  <td>{person.withinTarget === null ? '–' : percent(person.withinTarget, language)}</td>
                  <td>
                    {person.medianWorkingHours === null ? '–' : hours(person.medianWorkingHours, language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {fewSaid}
        </>
      )}
    </Part>
  );
}

/** Whose figures they are: read from the newest mail of each person that somebody asked for, and forgotten with the page. */
function useNames(
  { shown }: PageProps['dashboard'],
  { told: { inquiries } }: DepartmentView,
  people: readonly AnswererFigures[],
) {
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const addresses = useMemo(() => addressesOf(inquiries), [inquiries]);
  const wanted = people.flatMap(({ answerer, message, mailbox }) => {
    const address = addresses.get(mailbox);
    return asked.has(answerer) && address !== undefined ? [{ id: message, mailbox: address }] : [];
  });
  const { mails } = useSyncExternalStore(shown.subscribe, shown.get);
  const ids = wanted.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say whether it is another wish
  useEffect(() => shown.want(wanted), [shown, ids]);
  useEffect(() => () => shown.want([]), [shown]);
  const names = new Map(wanted.map(({ id }) => [id, mails.get(id) ?? 'coming'] as const));
  const ask = ({ answerer, message }: AnswererFigures) => {
    if (mails.get(message) === 'failed') shown.again();
    setAsked(new Set([...asked, answerer]));
  };
  return { names, ask };
}

const useStyles = makeStyles({
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

interface NameProps {
  readonly place: number;
  readonly shown: Shown | undefined;
  readonly ask: () => void;
  readonly language: PageProps['language'];
}

function Name({ place, shown, ask, language }: NameProps) {
  const styles = useStyles();
  const texts = EMPLOYEE_TEXTS[language];
  if (typeof shown === 'object') return <bdi>{shown.from.name || shown.from.address}</bdi>;
  const why = shown === undefined ? null : texts[shown];
  return (
    <span className={styles.name}>
      {why ?? fill(texts.person, { n: place })}
      {(shown === undefined || shown === 'failed') && (
        <Button size="small" aria-label={fill(texts.showNameOf, { n: place })} onClick={ask}>
          {texts.showName}
        </Button>
      )}
    </span>
  );
}
