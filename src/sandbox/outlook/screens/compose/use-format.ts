import { useEffect, useState } from 'react';
import type Squire from 'squire-rte';

/** What holds at the caret. */
export interface Format {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  bullets: boolean;
  numbers: boolean;
  link: boolean;
  /** In CSS points, '' where sizes are mixed or not set. */
  size: string;
}

const nothing: Format = {
  bold: false,
  italic: false,
  underline: false,
  bullets: false,
  numbers: false,
  link: false,
  size: '',
};

/** The formatting at the caret, as it moves. */
export function useFormat(editor: Squire | null): Format {
  const [format, setFormat] = useState(nothing);
  useEffect(() => {
    if (!editor) return;
    const look = () => setFormat(readFormat(editor));
    for (const event of ['pathChange', 'select', 'input']) editor.addEventListener(event, look);
    return () => {
      for (const event of ['pathChange', 'select', 'input']) editor.removeEventListener(event, look);
    };
  }, [editor]);
  return format;
}

function readFormat(editor: Squire): Format {
  const path = editor.getPath();
  return {
    bold: editor.hasFormat('B') || editor.hasFormat('STRONG'),
    italic: editor.hasFormat('I') || editor.hasFormat('EM'),
    underline: editor.hasFormat('U'),
    bullets: /(?:^|>)UL/.test(path),
    numbers: /(?:^|>)OL/.test(path),
    link: editor.hasFormat('A'),
    size: /^([\d.]+)pt$/.exec(editor.getFontInfo().fontSize ?? '')?.[1] ?? '',
  };
}
