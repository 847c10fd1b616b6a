import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PolicyProblem } from '../../hygiene/policy/types';
import { isObject, isSame, type Json } from '../model/json';
import { useEditing } from './context';
import { Setting, type SettingProps } from './setting';
import { usePlace } from './use-place';

const useStyles = makeStyles({
  code: { width: '100%' },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/**
 * A part of the file as it stands there: for what no form shows, so that nothing of a file is lost or out of reach. What is not
 * JSON yet stays in the field and out of the policy.
 */
export function JsonSetting(props: SettingProps) {
  const styles = useStyles();
  const { editor, state, language } = useEditing();
  const place = usePlace(props.path);
  const draft = state.drafts[place.at];
  const [typed, setTyped] = useState<string | null>(draft ?? null);
  const written = place.value === undefined ? '' : JSON.stringify(place.value, null, 2);
  const isWhole = props.path.length === 0;
  const read = typed === null ? null : readJson(typed, isWhole);
  const isCurrent = read !== null && (read === 'not-json' || isSame(read.value, place.value));
  const shown = typed !== null && isCurrent ? typed : written;
  const type = (text: string) => {
    setTyped(text);
    const next = readJson(text, isWhole);
    editor.draft(place.at, next === 'not-json' ? text : null);
    if (next !== 'not-json') place.type(next.value);
  };
  const sayProblem = ({ path, says }: PolicyProblem) =>
    path === place.at || path === '' ? says[language] : `${path}: ${says[language]}`;
  return (
    <Setting {...props} place={place} sayProblem={sayProblem}>
      <Textarea
        className={styles.code}
        resize="vertical"
        value={shown}
        textarea={{
          className: styles.text,
          spellCheck: false,
          rows: Math.min(30, Math.max(3, shown.split('\n').length)),
        }}
        onChange={(_, { value }) => type(value)}
      />
    </Setting>
  );
}

/** An empty field is an entry that is left out. @param isWhole the whole file, which is an object whatever stands in it */
function readJson(text: string, isWhole: boolean): { readonly value: Json | undefined } | 'not-json' {
  if (text.trim() === '') return isWhole ? 'not-json' : { value: undefined };
  try {
    const value = JSON.parse(text) as Json;
    return isWhole && !isObject(value) ? 'not-json' : { value };
  } catch {
    return 'not-json';
  }
}
