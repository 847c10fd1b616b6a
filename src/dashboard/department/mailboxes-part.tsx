import { useMemo, useState } from 'react';
import { timesOf } from '../../hygiene/replies/figures';
import { seesAnswers } from '../../hygiene/replies/policy';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { count } from '../../ui/texts';
import { hours } from '../numbers';
import { FiguresCards } from '../overview/figures-cards';
import { FiguresTable } from '../overview/figures-table';
import { mailboxLines } from '../overview/lines';
import { type Sorting, sortLines } from '../overview/sorting';
import { LINE_TEXTS } from '../overview/texts';
import { useIsWide } from '../overview/use-is-wide';
import { saidOnce } from '../state';
import type { PageProps } from '../types';
import type { DepartmentView } from './department';
import { Part } from './part';
import { DEPARTMENT_TEXTS } from './texts';

/** Each mailbox of the department with its figures, as the overview shows them, and its answering time beside its name. */
export function MailboxesPart({ dashboard, state, view, language }: PageProps & { view: DepartmentView }) {
  const { policy } = dashboard;
  const { added } = state;
  const texts = DEPARTMENT_TEXTS[language].mailboxes;
  const [sorting, setSorting] = useState<Sorting>(null);
  const isWide = useIsWide();
  const medians = useMemo(() => mediansOf(view, language), [view, language]);
  // A table has a head that says what the number is; a card has none.
  const besideOf = (median: string) => (isWide || !median ? median : fill(texts.medianIs, { hours: median }));
  const found = useMemo(
    () => mailboxLines(view.overview, policy, added, language, { now: state.now, said: saidOnce(state) }),
    [view, policy, added, language, state],
  );
  const lines = found.map((line) => ({ ...line, beside: besideOf(medians.get(line.id) ?? '') }));
  const Shown = isWide ? FiguresTable : FiguresCards;
  return (
    <Part title={texts.title} says={count(lines.length, texts.says)} isBare>
      {(id) => (
        <Shown
          lines={sortLines(lines, sorting, language)}
          labelledBy={id}
          besides={texts.median}
          total={null}
          sorting={sorting}
          onSort={setSorting}
          now={view.now}
          language={language}
        />
      )}
    </Part>
  );
}

/** What half of each mailbox's answers of the period took at most, by its line. */
function mediansOf({ parts, policy, now, targetOf }: DepartmentView, language: Language) {
  const { unknown } = LINE_TEXTS[language];
  return new Map(
    parts.map(({ mailbox, inquiries, isMeasured }): [string, string] => {
      const { medianWorkingHours } = timesOf(isMeasured ? inquiries : [], now, targetOf);
      const said = medianWorkingHours === null ? '' : hours(medianWorkingHours, language);
      return [mailbox ?? '', seesAnswers(policy, mailbox) ? said : unknown];
    }),
  );
}
