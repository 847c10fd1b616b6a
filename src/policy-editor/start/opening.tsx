import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { createContext, type DragEvent, type ReactNode, useContext, useMemo, useState } from 'react';
import { fill } from '../../hygiene/rules/texts';
import { useEditing } from '../fields/context';
import { readPolicyFile } from '../model/policy-file';
import { isDirty } from '../model/state';
import { START_TEXTS } from './texts';

/** Ways to another policy, which ask first where something would be lost. */
export interface Opening {
  openIfSure(open: () => void): void;
  openFile(file: File): void;
}

const OpeningContext = createContext<Opening | null>(null);

export function useOpening(): Opening {
  const opening = useContext(OpeningContext);
  if (!opening) throw new Error('nothing can be opened here');
  return opening;
}

/** Bytes; a policy of a city with all its departments is far below. */
const LARGEST = 5 * 1024 * 1024;

/** Takes files that are dragged in, and asks before unsaved changes are lost. */
export function OpeningFrame({ children }: { children: ReactNode }) {
  const { editor, state, language } = useEditing();
  const texts = START_TEXTS[language];
  const [asked, ask] = useState<{ readonly open: () => void } | null>(null);
  const [refusal, refuse] = useState('');
  const dirty = isDirty(state);
  const opening = useMemo((): Opening => {
    const openIfSure = (open: () => void) => {
      refuse('');
      if (dirty) ask({ open });
      else open();
    };
    const openFile = async (file: File) => {
      if (file.size > LARGEST) return refuse(fill(texts.tooLarge, { name: file.name }));
      const read = readPolicyFile(await file.text());
      if (!('document' in read)) return refuse(sayFault(read, file.name, texts));
      openIfSure(() => editor.open(read.document, { is: 'file', name: file.name }));
    };
    return { openIfSure, openFile: (file) => void openFile(file) };
  }, [dirty, editor, texts]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) opening.openFile(file);
  };
  return (
    <OpeningContext.Provider value={opening}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: whoever does not drag has the button */}
      <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        {refusal !== '' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{refusal}</MessageBarBody>
          </MessageBar>
        )}
        {children}
      </div>
      <Sure
        asked={asked !== null}
        answer={(sure) => {
          if (sure) asked?.open();
          ask(null);
        }}
      />
    </OpeningContext.Provider>
  );
}

type Fault = Extract<ReturnType<typeof readPolicyFile>, { fault: string }>['fault'];

function sayFault(
  { fault, line }: { fault: Fault; line: number | null },
  name: string,
  texts: (typeof START_TEXTS)['da'],
): string {
  if (fault === 'name-twice') return fill(texts.nameTwice, { name });
  if (fault === 'no-policy') return fill(texts.noPolicy, { name });
  return line === null ? fill(texts.notJson, { name }) : fill(texts.notJsonAt, { name, line });
}

function Sure({ asked, answer }: { asked: boolean; answer: (sure: boolean) => void }) {
  const texts = START_TEXTS[useEditing().language];
  return (
    <Dialog open={asked} modalType="alert" onOpenChange={(_, { open }) => !open && answer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.lose}</DialogTitle>
          <DialogContent>{texts.loseHelp}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => answer(false)}>
              {texts.no}
            </Button>
            <Button onClick={() => answer(true)}>{texts.loseYes}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
