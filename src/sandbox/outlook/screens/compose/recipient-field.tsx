import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { EmailAddress } from '../../../mailbox/types';
import { addPeople, fullAddress } from '../mail/addresses';
import { peopleOf, resolveRecipients, suggestPeople } from '../mail/people';
import { useAppState } from '../shell/app-context';
import { PersonChip } from './person-chip';
import { Suggestions } from './suggestions';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '64px 1fr auto',
    alignItems: 'center',
    minHeight: '38px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: 'relative',
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  field: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: '4px 0',
    minWidth: 0,
    cursor: 'text',
  },
  chips: { display: 'contents', listStyleType: 'none' },
  input: {
    flexGrow: 1,
    flexBasis: '40px',
    minWidth: '24px',
    height: '28px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    outlineStyle: 'none',
    ':focus-visible': { boxShadow: `0 2px 0 0 ${tokens.colorCompoundBrandStroke}` },
  },
});

interface RecipientFieldProps {
  label: string;
  people: readonly EmailAddress[];
  onChange(people: EmailAddress[]): void;
  autoFocus?: boolean;
  /** Shown at the end of the row. */
  children?: ReactNode;
}

/** To, Cc or Bcc: names as chips. Comma, semicolon, Enter, Tab and leaving the field make a chip of what was typed. */
export function RecipientField({
  label,
  people,
  onChange,
  autoFocus = false,
  children,
}: RecipientFieldProps) {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const [messages, owner] = useAppState((state) => [state.messages, state.owner] as const);
  const everybody = useMemo(() => peopleOf({ messages, owner }), [messages, owner]);
  const hits = useMemo(() => suggestPeople(typed, everybody, people), [typed, everybody, people]);

  const type = (text: string) => {
    setTyped(text);
    setActive(-1);
  };
  const add = (added: readonly EmailAddress[]) => {
    if (added.length > 0) onChange(addPeople(people, added));
    type('');
  };
  const take = (text: string) => add(resolveRecipients(text, everybody));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = hits[active];
    if (event.key === 'Backspace' && typed === '' && people.length > 0) onChange(people.slice(0, -1));
    else if (event.key === 'ArrowDown' && hits.length > 0) setActive((active + 1) % hits.length);
    else if (event.key === 'ArrowUp' && hits.length > 0) setActive((active <= 0 ? hits.length : active) - 1);
    else if (event.key === 'Escape' && hits.length > 0) type('');
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) add([chosen]);
    else if (event.key === 'Enter' || event.key === ',' || event.key === ';') take(typed);
    else {
      // Leaving the field makes the chip; Tab itself must move on.
      return;
    }
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row
    <div className={styles.row} role="group" aria-label={label}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: only widens the input for the mouse */}
      <div
        className={styles.field}
        onClick={(event) => event.target === event.currentTarget && input.current?.focus()}
      >
        <ul className={styles.chips} aria-label={label}>
          {people.map((person, at) => (
            <PersonChip
              key={`${person.address}${person.name}`}
              person={person}
              onRemove={() => {
                onChange(people.filter((_person, other) => other !== at));
                input.current?.focus();
              }}
              onEdit={() => {
                onChange(people.filter((_person, other) => other !== at));
                type(fullAddress(person));
                input.current?.focus();
              }}
            />
          ))}
        </ul>
        <input
          ref={input}
          id={id}
          className={styles.input}
          // biome-ignore lint/a11y/noAutofocus: a new mail starts with whom it is for
          autoFocus={autoFocus}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => take(typed)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (!/[@;,\n]/.test(text)) return;
            event.preventDefault();
            take(`${typed}${text}`);
          }}
        />
        <Suggestions id={id} people={hits} active={active} onChoose={(person) => add([person])} />
      </div>
      {children}
    </div>
  );
}
