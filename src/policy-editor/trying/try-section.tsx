import { Button, MessageBar, MessageBarBody, ProgressBar, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../hygiene/rules/texts';
import { CompareWith } from '../changes/compare-with';
import { useEditing } from '../fields/context';
import { SectionPage } from '../fields/part';
import { useRowStyles } from '../fields/setting';
import { type Before, documentBefore } from '../model/compared';
import { whyNotSave } from '../model/state';
import { TRY_TEXTS } from './texts';
import { TryOutcome } from './try-outcome';

/** The edited policy and another one on a folder of kept mails. */
export function TrySection() {
  const { state, language } = useEditing();
  const texts = TRY_TEXTS[language];
  const why = state.target === null ? texts.noServer : state.hasMails ? null : texts.noMails;
  return (
    <SectionPage title={texts.title} intro={texts.intro}>
      {why === null ? (
        <Trial />
      ) : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {why} {texts.command}
          </MessageBarBody>
        </MessageBar>
      )}
    </SectionPage>
  );
}

function Trial() {
  const rowStyles = useRowStyles();
  const { editor, state, document, language } = useEditing();
  const texts = TRY_TEXTS[language];
  const [chosen, choose] = useState<Before>('opened');
  const before = documentBefore(state, chosen);
  const { trying } = state;
  const isRunning = trying.is === 'running';
  const mayTry = before !== null && whyNotSave(state) !== 'problems';
  return (
    <>
      <CompareWith chosen={chosen} choose={choose} />
      {!mayTry && <Text>{texts.problems}</Text>}
      <div className={rowStyles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!mayTry || isRunning}
          onClick={() => before !== null && mayTry && void editor.try(before)}
        >
          {texts.start}
        </Button>
        {isRunning && <Button onClick={editor.stopTrying}>{texts.stop}</Button>}
      </div>
      <div role="status">
        {trying.is === 'running' && (
          <Text>
            {trying.of === 0 ? texts.starting : fill(texts.running, { read: trying.read, of: trying.of })}
          </Text>
        )}
        {trying.is === 'failed' && <Text>{texts.failed}</Text>}
        {trying.is === 'done' && trying.after !== document && <Text>{texts.old}</Text>}
      </div>
      {trying.is === 'running' && (
        <ProgressBar
          aria-label={texts.title}
          {...(trying.of > 0 && { value: trying.read, max: trying.of })}
          style={{ maxWidth: '640px' }}
        />
      )}
      {trying.is === 'done' && <TryOutcome result={trying.result} />}
    </>
  );
}
