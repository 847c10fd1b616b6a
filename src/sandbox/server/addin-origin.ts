import type { IncomingMessage, ServerResponse } from 'node:http';
import { manifestAt, pageWith } from '../../delivery/address.mjs';
import type { GraphAccess } from '../../delivery/types';
import type { Policy } from '../../hygiene/policy/types';
import type { Clock } from '../clock';
import { withPolicy } from '../policy/in-bundle';
import { AJAX_STAND_IN } from './ajax-stand-in';
import { clockState } from './clock-api';
import { clockStandIn, withClock } from './clock-stand-in';
import { caseInsensitiveFolder, type FoundFile, findFile } from './files';
import { LABELS_STAND_IN } from './labels-stand-in';
import { contentSecurityPolicy, type Origins, send, sendJson, sendNotFound } from './reply';

/** Where production pages load office.js from, as Microsoft asks. */
const CDN_SCRIPT =
  /<script\b([^>]*?)\bsrc=(["'])https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"']*\/office\.js\2([^>]*)>/gi;

export interface AddinOrigin {
  folder: string;
  officeJsFolder: string;
  /** The send handler that other policies can be put into: the add-in's own has only what its policy needs. */
  anyPolicyFolder: string;
  /** In place of the policy that the add-in was built with; null leaves that. */
  policy: Policy | null;
  /** Serves the members for sensitivity labels besides. */
  labels: boolean;
  /** The sandbox's time, which the pages follow. */
  clock: Clock;
  /** What the pages need to sign in and to reach Graph here. */
  access(): GraphAccess;
  origins(): Origins;
}

/**
 * Serves the add-in as it was built for production. What changes on the way: office.js comes from the npm package, the
 * manifest names this origin, signing in and Graph are the sandbox's own, and the policy is another where it was asked for one.
 */
export function addinOrigin(options: AddinOrigin) {
  const officeJs = caseInsensitiveFolder(options.officeJsFolder);
  return async (_request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const origins = options.origins();
    const policy = { 'content-security-policy': contentSecurityPolicy('addin', origins) };
    if (path === '/sandbox/ajax.js')
      return send(response, 200, 'text/javascript; charset=utf-8', AJAX_STAND_IN);
    if (path === '/sandbox/labels.js')
      return send(response, 200, 'text/javascript; charset=utf-8', LABELS_STAND_IN);
    if (path === '/sandbox/clock.js')
      return send(response, 200, 'text/javascript; charset=utf-8', clockStandIn(options.clock));
    if (path === '/sandbox/clock') return sendJson(response, 200, clockState(options.clock));
    if (path.startsWith('/office-js/')) {
      const script = await officeJs(path.slice('/office-js/'.length));
      return script ? send(response, 200, script.contentType, script.bytes) : sendNotFound(response, path);
    }
    const folder = options.policy && path === '/launchevent.js' ? options.anyPolicyFolder : options.folder;
    const file = await findFile(folder, path);
    if (file) return send(response, 200, file.contentType, inSandbox(options, file, path, origins), policy);
    if (path === '/') return send(response, 200, 'text/html; charset=utf-8', ACCEPTED_PAGE, policy);
    return sendNotFound(response, path);
  };
}

function inSandbox(
  { policy, labels, access }: AddinOrigin,
  file: FoundFile,
  path: string,
  { addin }: Origins,
): Buffer | string {
  if (path === '/manifest.xml') return manifestAt(file.bytes.toString('utf8'), addin);
  if (file.contentType.startsWith('text/html'))
    return withClock(pageWith(withLocalOfficeJs(file.bytes.toString('utf8'), labels), access()));
  if (policy && file.contentType.startsWith('text/javascript'))
    return withPolicy(file.bytes.toString('utf8'), policy);
  return file.bytes;
}

/**
 * The page with office.js from the package, before it what stands in for MicrosoftAjax.js, and after it the members for
 * sensitivity labels where they are wanted.
 */
export function withLocalOfficeJs(html: string, labels = false): string {
  return html.replace(CDN_SCRIPT, (_tag, before: string, _quote, after: string) => {
    const script = (src: string) => `<script${before}src="${src}"${after}>`;
    const more = labels ? `</script>${script('/sandbox/labels.js')}` : '';
    return `<script src="/sandbox/ajax.js"></script>${script('/office-js/office.js')}${more}`;
  });
}

/** What one sees after accepting the certificate of this port by hand. */
const ACCEPTED_PAGE = `<!doctype html>
<html lang="da"><meta charset="utf-8"><title>Kuvert</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem}</style>
<h1>Så er det på plads</h1>
<p>Browseren stoler nu på tilføjelsesprogrammets lokale adresse. Luk fanen, og gå tilbage til sandkassen.</p>
<p lang="en">Your browser now trusts the add-in's local address. Close this tab and go back to the sandbox.</p>
</html>
`;
