import { Combobox, Field, makeStyles, mergeClasses, Option, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useState, useSyncExternalStore } from 'react';
import { GRAPH_TEXTS } from '../../../graph/texts';
import type { DirectoryPerson } from '../../../graph/types';
import type { Language } from '../../../hygiene/rules/rule';
import { count } from '../../../ui/texts';
import { AllowButton } from './allow-button';
import { NO_STAND_IN } from './draft';
import type { Search } from './people-search';
import { fieldId, goOn, type PartProps, validation } from './period-fields';
import { type Allow, sayPost } from './say-stand-in';
import { FIELD_TEXTS } from './texts/fields';
import { useWritingStyles } from './use-writing-styles';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '260px' },
  person: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  post: { color: tokens.colorNeutralForeground2 },
});

interface Props extends PartProps {
  readonly allow: Allow | undefined;
}

/** A name is typed, the directory is asked, and one of those whom it finds is chosen. */
export function StandInPicker({ form, state: { draft, left }, language, allow }: Props) {
  const styles = useStyles();
  const texts = FIELD_TEXTS[language];
  const search = useSyncExternalStore(form.search.subscribe, form.search.get);
  const [open, setOpen] = useState(false);
  const { standIn } = draft;
  const isOpen = open && search.people.length > 0;
  const choose = (id: string | undefined) => {
    const person = search.people.find((each) => each.id === id);
    if (person) form.pick(person);
  };
  // Enter chooses, and does not save the form.
  const keepEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  const isUnchosen = left.includes('standIn') && !isOpen && form.isUnchosen() && search.state !== 'searching';
  const said = isUnchosen
    ? { validationState: 'warning' as const, validationMessage: texts.notChosen }
    : validation(form.shownProblems(), 'standIn', language);
  return (
    <>
      <Field label={texts.name} {...(!said.validationMessage && { hint: texts.standInHint })} {...said}>
        <Combobox
          id={fieldId('standIn')}
          className={styles.box}
          listbox={{ className: styles.list }}
          freeform
          onKeyDown={keepEnter}
          inlinePopup
          {...(search.people.length === 0 && { expandIcon: null })}
          autoComplete="off"
          value={standIn.name}
          selectedOptions={standIn.picked ? [standIn.picked.id] : []}
          open={isOpen}
          onOpenChange={(_, data) => setOpen(data.open)}
          onChange={({ target: { value } }) => {
            form.typeStandIn({ ...NO_STAND_IN, name: value });
            setOpen(true);
          }}
          onOptionSelect={(_, { optionValue }) => choose(optionValue)}
          onBlur={() => form.leave('standIn')}
        >
          {search.people.map((person) => (
            <PersonOption key={person.id} person={person} />
          ))}
        </Combobox>
      </Field>
      <Found {...{ search, language, allow }} again={() => goOn(form.askAgain)} />
      {standIn.picked && <Chosen person={standIn.picked} />}
    </>
  );
}

function PersonOption({ person }: { person: DirectoryPerson }) {
  const styles = useStyles();
  const post = sayPost(person);
  return (
    <Option value={person.id} text={person.displayName} checkIcon={null}>
      <span className={styles.person}>
        <Text>{person.displayName}</Text>
        <Text size={200} className={styles.post}>
          {post || person.mail}
        </Text>
      </span>
    </Option>
  );
}

/** How to reach whom one has chosen: the right one of two of the same name. */
function Chosen({ person }: { person: DirectoryPerson }) {
  const styles = useWritingStyles();
  const reach = [person.phone, person.mail].filter(Boolean).join(' · ');
  const lines = [sayPost(person), reach].filter(Boolean); // others' titles are not everybody's to see
  return (
    <div className={styles.note}>
      {lines.map((line) => (
        <Text key={line} size={200} block>
          {line}
        </Text>
      ))}
    </div>
  );
}

interface FoundProps {
  readonly search: Search;
  readonly language: Language;
  readonly allow: Allow | undefined;
  readonly again: () => void;
}

/** How the search goes, for eyes and ears. */
function Found({ search, language, allow, again }: FoundProps) {
  const styles = useWritingStyles();
  const { problem } = search;
  const says = saySearch(search, language);
  return (
    <>
      <div role="status" className={mergeClasses(styles.status, styles.soft)}>
        {says !== '' && <Text size={200}>{says}</Text>}
      </div>
      {problem && <AllowButton {...{ allow, problem, language }} feature="directory" onAllowed={again} />}
    </>
  );
}

function saySearch({ state, people, problem }: Search, language: Language): string {
  const texts = FIELD_TEXTS[language];
  if (problem) return `${texts.notSearched} ${GRAPH_TEXTS[language][problem].what}`;
  if (state === 'searching' || state === 'nobody') return texts[state];
  return state === 'found' ? count(people.length, texts.people) : '';
}
