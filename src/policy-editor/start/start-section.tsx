import { Button, Text } from '@fluentui/react-components';
import { useRef } from 'react';
import { fill } from '../../hygiene/rules/texts';
import { useEditing } from '../fields/context';
import { Part, SectionPage } from '../fields/part';
import { useRowStyles } from '../fields/setting';
import { TextSetting } from '../fields/text-setting';
import { EMPTY_POLICY, SHIPPED } from '../model/shipped';
import type { EditorState } from '../model/state';
import { useOpening } from './opening';
import { START_TEXTS } from './texts';

/** Where one begins: the file that the command was given, a policy that ships, an empty one, a file from the disk. */
export function StartSection() {
  const { state, language } = useEditing();
  const texts = START_TEXTS[language];
  return (
    <SectionPage title={texts.title} intro={texts.intro}>
      <Text>
        {sayOrigin(state, texts)}. {sayTarget(state, texts)}
      </Text>
      <TextSetting path={['name']} label={texts.name[0]} hint={texts.name[1]} placeholder="default" />
      <Part title={texts.begin} intro={texts.beginIntro}>
        <Beginnings />
      </Part>
    </SectionPage>
  );
}

function Beginnings() {
  const rowStyles = useRowStyles();
  const { state, language, editor } = useEditing();
  const texts = START_TEXTS[language];
  const { openIfSure, openFile } = useOpening();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={rowStyles.buttons}>
        {state.target?.holds && (
          <Button onClick={() => openIfSure(() => void editor.reload())}>{texts.again}</Button>
        )}
        {Object.entries(SHIPPED).map(([name, { title, document }]) => (
          <Button
            key={name}
            onClick={() => openIfSure(() => editor.open(document, { is: 'shipped', name: title }))}
          >
            {title}
          </Button>
        ))}
        <Button onClick={() => openIfSure(() => editor.open(EMPTY_POLICY, { is: 'empty' }))}>
          {texts.empty}
        </Button>
        <Button onClick={() => file.current?.click()}>{texts.open}</Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={texts.open}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            currentTarget.value = ''; // so that the same file can be chosen again
            if (chosen) openFile(chosen);
          }}
        />
      </div>
      <Text>{texts.drop}</Text>
    </>
  );
}

type Texts = (typeof START_TEXTS)['da'];

function sayOrigin({ origin }: EditorState, texts: Texts): string {
  return origin.is === 'empty' ? texts.origin.empty : fill(texts.origin[origin.is], { name: origin.name });
}

function sayTarget({ target }: EditorState, texts: Texts): string {
  if (target === null) return texts.target.none;
  return target.name === null ? texts.target.new : fill(texts.target.file, { name: target.name });
}
