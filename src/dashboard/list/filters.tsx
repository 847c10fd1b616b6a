import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { mailboxName } from '../../session/replies/words';
import { ROUTE_TEXTS } from '../texts';
import type { DepartmentPlace, ListFilter, PageProps } from '../types';
import { mailboxChoices } from './list-view';
import { LIST_TEXTS } from './texts';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  field: { flex: '1 1 200px', minWidth: 0, maxWidth: '340px' },
  input: { minWidth: 0, width: '100%' },
});

const ONLY = ['overdue', 'due-today', 'promised', 'unread', 'unknown'] as const;

interface Props extends PageProps {
  readonly filter: ListFilter;
}

/** What the list shows; the choice stands in the address, so that the browser's Back and a bookmark hold it. */
export function Filters({ dashboard, state, language, filter }: Props) {
  const styles = useStyles();
  const texts = LIST_TEXTS[language];
  const { policy, go } = dashboard;
  const { mailboxes, inquiries, now } = state;
  const choices = useMemo(
    () => mailboxChoices({ mailboxes, inquiries, now }, policy),
    [mailboxes, inquiries, now, policy],
  );
  const { mailbox = '', department, only = '' } = filter;
  const shown = choices.filter((each) => department === undefined || each.department === department);
  const choose = (change: { readonly [name in keyof ListFilter]: ListFilter[name] | undefined }) =>
    go({ page: 'list', filter: given({ ...filter, ...change }) });
  const hasOthers = choices.some((each) => each.department === 'other') || department === 'other';
  return (
    <fieldset className={styles.all} aria-label={texts.filters}>
      <Field label={texts.only} className={styles.field}>
        <Select
          className={styles.input}
          value={only}
          onChange={(_, { value }) => choose({ only: ONLY.find((each) => each === value) })}
        >
          <option value="">{texts.choices.waiting}</option>
          {ONLY.map((each) => (
            <option key={each} value={each}>
              {texts.choices[each]}
            </option>
          ))}
        </Select>
      </Field>
      {policy.departments.length > 0 && (
        <Field label={texts.department} className={styles.field}>
          <Select
            className={styles.input}
            value={department === undefined ? '' : String(department)}
            onChange={(_, { value }) => choose({ department: departmentIn(value), mailbox: undefined })}
          >
            <option value="">{texts.allDepartments}</option>
            {policy.departments.map(({ name }, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
            {hasOthers && <option value="other">{ROUTE_TEXTS[language].other}</option>}
          </Select>
        </Field>
      )}
      <Field label={texts.mailbox} className={styles.field}>
        <Select
          className={styles.input}
          value={mailbox}
          onChange={(_, { value }) => choose({ mailbox: value || undefined })}
        >
          <option value="">{texts.allMailboxes}</option>
          {shown.map((each) => (
            <option key={each.key} value={each.key}>
              {mailboxName(each.mailbox, policy, language)}
            </option>
          ))}
          {mailbox !== '' && !shown.some(({ key }) => key === mailbox) && (
            <option value={mailbox}>{texts.unknownMailbox}</option>
          )}
        </Select>
      </Field>
    </fieldset>
  );
}

function departmentIn(value: string): DepartmentPlace | undefined {
  if (value === '' || value === 'other') return value === '' ? undefined : value;
  return Number(value);
}

/** Without what is not chosen. */
const given = (filter: { readonly [name in keyof ListFilter]: ListFilter[name] | undefined }): ListFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
