import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Row } from '../../session/replies/row-state';
import { PeopleSearch } from '../absence/writing/people-search';
import { RowForm } from './day-forms';
import type { RowProps } from './row-props';
import { ROW_TEXTS } from './texts';
import { useRowStyles } from './use-row-styles';

/** Characters; a category of Outlook's holds little more. */
const LONGEST = 150;

/**
 * "Overdraget til …": a department of the policy, somebody of the directory, or any name. Where the directory cannot be
 * asked nothing is said of it: the name can be written all the same.
 */
export function HandOverForm({ session, inquiry, row, policy, language }: RowProps & { readonly row: Row }) {
  const styles = useRowStyles();
  const texts = ROW_TEXTS[language];
  const [name, setName] = useState('');
  const [open, setOpen] = useState(false);
  const search = useMemo(() => new PeopleSearch(session.findPeople), [session]);
  const { people } = useSyncExternalStore(search.subscribe, search.get);
  const typed = name.trim().toLowerCase();
  const departments = policy.departments
    .map((department) => department.name)
    .filter((each) => typed !== '' && each.toLowerCase().includes(typed));
  const names = [...new Set([...departments, ...people.map(({ displayName }) => displayName)])];
  const isOpen = open && names.length > 0;
  const type = (value: string) => {
    setName(value);
    search.type(value);
    setOpen(true);
  };
  const save = () => void session.rows.mark(inquiry, { says: 'handed-over', to: name.trim() });
  return (
    <RowForm {...{ session, inquiry, row, language, save }} title={texts.name} isReady={typed !== ''}>
      <Field label={texts.name} hint={texts.nameHint} className={styles.field}>
        <Combobox
          className={styles.input}
          freeform
          inlinePopup
          expandIcon={null}
          autoComplete="off"
          maxLength={LONGEST}
          value={name}
          selectedOptions={[]}
          open={isOpen}
          onOpenChange={(_, data) => setOpen(data.open)}
          onChange={({ target: { value } }) => type(value)}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined) setName(optionValue);
            setOpen(false);
          }}
          // Enter chooses while the list is open; only then does the next one save.
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isOpen) event.preventDefault();
          }}
        >
          {names.map((each) => (
            <Option key={each} value={each} checkIcon={null}>
              {each}
            </Option>
          ))}
        </Combobox>
      </Field>
    </RowForm>
  );
}
