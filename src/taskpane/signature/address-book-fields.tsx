import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import { readAccess } from '../../graph/access';
import { GRAPH_TEXTS } from '../../graph/texts';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { count } from '../../ui/texts';
import { fetchConnection } from '../fetch-connection';
import { AddressBook, type AddressBookState, differences } from './address-book';
import type { SignatureForm } from './form';
import { fieldId } from './form-fields';
import { SIGNATURE_TEXTS } from './texts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly form: SignatureForm;
  readonly language: Language;
}

/** "Hent fra adressebogen", where this organisation has set Graph up. */
export function AddressBookFields(props: Props) {
  const access = useMemo(() => readAccess(document), []);
  return access && <Asked {...props} />;
}

function Asked({ form, language }: Props) {
  const styles = useStyles();
  const texts = SIGNATURE_TEXTS[language];
  const book = useMemo(() => new AddressBook(fetchConnection), []);
  const told = useSyncExternalStore(book.subscribe, book.get);
  const others = differences(form, told.person);
  const take = ({ field, theirs }: (typeof others)[number]) => {
    form.type(field, theirs);
    // The line goes away with its button: the keyboard goes on at the field.
    document.getElementById(fieldId(field))?.focus();
  };
  return (
    <div className={styles.part}>
      <Button size="small" disabledFocusable={told.is === 'asking'} onClick={() => void book.ask(form)}>
        {told.is === 'asking' ? texts.asking : texts.addressBook}
      </Button>
      <Text size={200} role="status">
        {say(told, others.length, language)}
      </Text>
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map((each) => (
            <li key={each.field} className={styles.line}>
              <Text size={200}>
                {fill(texts.bookSays, { field: texts.fields[each.field], value: each.theirs })}
              </Text>
              <Button size="small" onClick={() => take(each)} aria-label={`${texts.useIt}: ${each.theirs}`}>
                {texts.useIt}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function say({ is, problem, filled }: AddressBookState, others: number, language: Language): string {
  const texts = SIGNATURE_TEXTS[language];
  if (is === 'failed' && problem) {
    const { what, help } = GRAPH_TEXTS[language][problem];
    return `${what} ${help}`;
  }
  if (is !== 'told') return '';
  if (filled > 0) return count(filled, texts.bookFilled);
  return others > 0 ? '' : texts.bookAgrees;
}
