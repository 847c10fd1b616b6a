import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Outlook } from './outlook';

const bytesOf = (name: string) => readFileSync(path.join(__dirname, '../../corpus/files', name));

/** Attaches a file of the corpus to the mail being written, by the button for that. */
export async function attachFile({ page }: Outlook, file: string, name = file): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Vedhæft fil' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytesOf(file) });
}
