import { type RefObject, useRef } from 'react';

interface FilePicker {
  open(): void;
  /** Must be drawn somewhere; shows nothing. */
  input: React.ReactNode;
}

/** The browser's own dialog for choosing files. */
export function useFilePicker(label: string, onFiles: (files: File[]) => void, accept?: string): FilePicker {
  const ref: RefObject<HTMLInputElement | null> = useRef(null);
  return {
    open: () => ref.current?.click(),
    input: (
      <input
        ref={ref}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(accept ? { accept } : {})}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    ),
  };
}
