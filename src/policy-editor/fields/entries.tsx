import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, ArrowDown20Regular, ArrowUp20Regular, Delete20Regular } from '@fluentui/react-icons';
import { type ReactNode, useRef } from 'react';
import { fill } from '../../hygiene/rules/texts';
import { added, moved } from '../model/edit';
import { isList, type Json, type Path } from '../model/json';
import { FIELD_TEXTS } from '../texts/fields';
import { useEditing } from './context';
import { JsonSetting } from './json-setting';
import { useRowStyles } from './setting';
import { usePlace } from './use-place';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    maxWidth: '960px',
  },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly path: Path;
  /** What one entry is called: "Afdeling {n}". */
  readonly one: string;
  readonly add: string;
  /** A new entry, as it stands in the file until somebody fills it in. */
  readonly fresh: Json;
  /** Left out: the order means nothing. */
  readonly ordered?: boolean;
  /** The list stays where its last entry goes: more than entries hangs on it. Left out: the default holds again then. */
  readonly keep?: boolean;
  readonly children: (path: Path, at: number) => ReactNode;
}

/** A list of things that each have fields of their own. What stands there and is no list is shown as it is. */
export function Entries({ path, one, add, fresh, ordered, keep, children }: Props) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const place = usePlace(path);
  const box = useRef<HTMLUListElement>(null);
  if (place.value !== undefined && place.value !== null && !isList(place.value))
    return <JsonSetting path={path} label={place.at} />;
  const list = place.value ?? [];
  const addOne = () => {
    place.set(added(list, fresh));
    // The keyboard goes on in what is new.
    requestAnimationFrame(() =>
      box.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea, select')?.focus(),
    );
  };
  return (
    <div className={rowStyles.stack} data-place={place.at}>
      {list.length > 0 && (
        <ul ref={box} className={styles.list}>
          {list.map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry of a file has no name but its place
            <li key={at} className={styles.entry} data-place={`${place.at}[${at}]`}>
              {children([...path, at], at)}
              <EntryButtons
                name={fill(one, { n: at + 1 })}
                remove={() => place.set(withoutAt(list, at, keep))}
                {...(ordered && { move: (by: -1 | 1) => place.set(moved(list, at, by)) })}
                isFirst={at === 0}
                isLast={at === list.length - 1}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button icon={<Add20Regular />} onClick={addOne}>
          {add}
        </Button>
      </div>
    </div>
  );
}

/** The last one takes the list with it, unless that is to stay. */
const withoutAt = (list: readonly Json[], at: number, keep = false) =>
  list.length === 1 && !keep ? undefined : list.filter((_, index) => index !== at);

interface ButtonProps {
  readonly name: string;
  readonly remove: () => void;
  readonly move?: (by: -1 | 1) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function EntryButtons({ name, remove, move, isFirst, isLast }: ButtonProps) {
  const texts = FIELD_TEXTS[useEditing().language];
  return (
    <div className={useRowStyles().buttons}>
      {move && (
        <>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUp20Regular />}
            disabledFocusable={isFirst}
            aria-label={fill(texts.up, { name })}
            onClick={() => move(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDown20Regular />}
            disabledFocusable={isLast}
            aria-label={fill(texts.down, { name })}
            onClick={() => move(1)}
          />
        </>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<Delete20Regular />}
        aria-label={fill(texts.remove, { name })}
        onClick={remove}
      >
        {texts.removeShort}
      </Button>
    </div>
  );
}
