/** Milliseconds that a browser gets for beginning to save before what it saves is let go. */
const PATIENCE = 30_000;

/** Hands a text over as a file that the browser saves where it saves files. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
