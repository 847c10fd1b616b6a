import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useEditing } from '../fields/context';
import { fileNameFor } from '../model/policy-file';
import { FRAME_TEXTS } from './texts';
import type { Saving } from './use-saving';

/** What saving may ask: a name, or what to do about a file that somebody else has changed. */
export function SavingDialogs({ saving }: { saving: Saving }) {
  const { state } = useEditing();
  return (
    <>
      {state.saving === 'conflict' && !saving.isNaming && <Conflict saving={saving} />}
      {saving.isNaming && <Naming saving={saving} />}
    </>
  );
}

function Conflict({ saving }: { saving: Saving }) {
  const { editor, language } = useEditing();
  const texts = FRAME_TEXTS[language];
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && editor.forgetSaving()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.conflict}</DialogTitle>
          <DialogContent>{texts.conflictHelp}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={saving.startNaming}>
              {texts.saveAs}
            </Button>
            <Button onClick={() => void editor.reload()}>{texts.reload}</Button>
            <Button onClick={editor.forgetSaving}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Naming({ saving }: { saving: Saving }) {
  const { editor, document, language } = useEditing();
  const texts = FRAME_TEXTS[language];
  const [name, setName] = useState(fileNameFor(document));
  const stop = () => {
    saving.stopNaming();
    editor.forgetSaving();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && stop()}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') saving.saveAs(name.trim());
          }}
        >
          <DialogBody>
            <DialogTitle>{texts.saveAs}</DialogTitle>
            <DialogContent>
              <Field label={texts.fileName}>
                <Input value={name} onChange={(_, { value }) => setName(value)} />
              </Field>
              <Text size={200}>{texts.saveAsHelp}</Text>
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" type="submit">
                {texts.save}
              </Button>
              <Button onClick={stop}>{texts.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
