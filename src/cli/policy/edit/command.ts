import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../../hygiene/rules/rule';
import { codeOf, type ExitCode, type Output, type Surroundings, Trouble } from '../../io';
import type { Texts } from '../../texts';
import type { PolicyEditRequest } from '../arguments';
import { PolicyDocument } from './document';
import { findPlace } from './find-place';
import type { Desk } from './routes';
import { type EditServer, startEditServer } from './server';

/** What builds the page. */
const BUILD = 'npm run build';

interface Around extends Pick<Surroundings, 'now' | 'home' | 'untilInterrupted'> {
  readonly out: Output;
  readonly language: Language;
  readonly texts: Texts;
}

/** `kuvert policy edit`: a policy in the browser, until the person ends the command. */
export async function policyEdit(request: PolicyEditRequest, around: Around): Promise<ExitCode> {
  const { texts, language, out, now, home, untilInterrupted } = around;
  const page = path.join(home, 'policy-editor');
  if (!(await isThere(path.join(page, 'index.html')))) throw new Trouble(texts.edit.notBuilt(BUILD));
  const place = await findPlace(request.policy, texts, language);
  const { mails = null } = request;
  if (mails !== null && !(await isThere(mails))) throw new Trouble(texts.edit.notAFolder(mails));

  const document = new PolicyDocument(place, texts);
  const server = await started(page, { document, mails, texts, now }, request.port);
  try {
    const ended = untilInterrupted();
    await out.write(`${texts.edit.ready(server.address)}\n${texts.edit.stop}\n`);
    await ended;
  } finally {
    await server.close();
  }
  await out.write(`${texts.edit.stopped}\n`);
  return 0;
}

async function started(page: string, desk: Desk, port: number): Promise<EditServer> {
  try {
    return await startEditServer(page, desk, port);
  } catch (error) {
    if (['EADDRINUSE', 'EACCES'].includes(codeOf(error))) throw new Trouble(desk.texts.edit.portTaken(port));
    throw error;
  }
}

const isThere = (name: string) =>
  stat(name).then(
    () => true,
    () => false,
  );
