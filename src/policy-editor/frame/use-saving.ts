import { useState } from 'react';
import { useEditing } from '../fields/context';
import { fileNameFor, writePolicyFile } from '../model/policy-file';
import { whyNotSave } from '../model/state';

export interface Saving {
  /** Writes to the file, asks for its name where it has none, or downloads where nobody serves the page. */
  save(): void;
  saveAs(name: string): void;
  download(): void;
  /** Whether a name is asked for. */
  readonly isNaming: boolean;
  startNaming(): void;
  stopNaming(): void;
  /** Somebody wanted to save what has problems: they are shown to whoever did not see them. */
  readonly wasRefused: boolean;
}

/** Saving, as the screen asks for it. */
export function useSaving(): Saving {
  const { editor, state, document } = useEditing();
  const [isNaming, name] = useState(false);
  const [wasRefused, refuse] = useState(false);
  const download = () => {
    downloadText(writePolicyFile(document), state.target?.name ?? fileNameFor(document));
    editor.downloaded();
  };
  return {
    save() {
      if (state.target === null) return download();
      // A file with problems would stop the build and every command that reads it: only a download may hold them.
      refuse(whyNotSave(state) === 'problems');
      if (whyNotSave(state) === 'problems') return;
      if (state.target.name === null) return name(true);
      void editor.save();
    },
    saveAs(chosen) {
      name(false);
      void editor.save(chosen);
    },
    download,
    isNaming,
    startNaming: () => name(true),
    stopNaming: () => name(false),
    wasRefused: wasRefused && whyNotSave(state) === 'problems',
  };
}

function downloadText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
