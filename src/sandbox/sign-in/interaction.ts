import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InteractionResults, Provider } from 'oidc-provider';
import { adminPage, choosePage, consentPage, endPage, languageFor, type Persona } from './pages';
import { isGraphScope } from './registration';

/** What the pages have to know of consent. */
export interface AskedFor {
  needAdmin(scopes: readonly string[]): string[];
  /** @returns the id of the grant */
  consent(userId: string, ...scopes: string[]): Promise<string>;
  signOut(sessionUid: string): void;
}

export interface InteractionPages {
  readonly provider: Provider;
  readonly personas: readonly Persona[];
  /** `/login/<tenant>/v2.0` */
  readonly mount: string;
  readonly addin: string;
  readonly asks: AskedFor;
}

/** More than any form of these pages holds. */
const FORM_LIMIT = 4096;

/** Answers `<mount>/step/<uid>`: who one is, and what Kuvert may. @returns false for every other path */
export function interactionPages(options: InteractionPages) {
  const { provider, mount, asks } = options;
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    if (!path.startsWith(`${mount}/step/`)) return false;
    const language = languageFor(request.headers['accept-language']);
    const show = (status: number, html: string) => showPage(response, options.addin, status, html);
    try {
      const step = await provider.interactionDetails(request, response);
      if (request.method !== 'POST') {
        show(200, stepPage(options, step, path, language));
        return true;
      }
      const form = await readForm(request);
      const { result, signOut = false } = await answerOf(options, step, form);
      // What was answered before (who one is) holds, unless one begins anew.
      const mergeWithLastSubmission = Object.keys(result).length > 0;
      const onward = await provider.interactionResult(request, response, result, { mergeWithLastSubmission });
      // Only now: the library takes no answer for a session that has changed hands, and would put its own page in between.
      if (signOut && step.session) asks.signOut(step.session.uid);
      response.writeHead(303, { location: onward, 'cache-control': 'no-store' }).end();
    } catch (error) {
      if ((error as Error).name !== 'SessionNotFound') throw error;
      show(400, endPage(language, 'wrong')); // reloaded after the end, or left lying too long
    }
    return true;
  };
}

type Step = Awaited<ReturnType<Provider['interactionDetails']>>;

function stepPage(
  { personas, asks }: InteractionPages,
  step: Step,
  path: string,
  language: ReturnType<typeof languageFor>,
): string {
  const person = personas.find(({ id }) => id === step.session?.accountId);
  if (step.prompt.name !== 'consent' || !person) return choosePage(language, personas, path);
  const scopes = missingScopes(step).filter(isGraphScope);
  const forAdmin = asks.needAdmin(scopes);
  if (forAdmin.length > 0) return adminPage(language, forAdmin, path);
  return consentPage(language, person.name, scopes, path);
}

const missingScopes = (step: Step) => (step.prompt.details.missingOIDCScope ?? []) as string[];

interface Answer {
  readonly result: InteractionResults;
  /** Nobody is signed in any more in this browser. */
  readonly signOut?: boolean;
}

/** Entra's own words: MSAL and whoever reads a log know them. */
const DECLINED: Answer = {
  result: {
    error: 'access_denied',
    error_description: 'AADSTS65004: User declined to consent to access the app.',
  },
};
/** What Entra's first page sends back from "Cancel" and "Back". */
const CANCELLED: Answer = {
  result: { error: 'access_denied', error_description: 'the user canceled the authentication' },
};

async function answerOf(
  { personas, asks }: InteractionPages,
  step: Step,
  form: URLSearchParams,
): Promise<Answer> {
  const before = step.session?.accountId;
  if (step.prompt.name !== 'consent') {
    const person = personas.find(({ id }) => id === form.get('person'));
    if (!person) return CANCELLED;
    const result = { login: { accountId: person.id }, select_account: {} };
    return { result, signOut: before !== undefined && before !== person.id };
  }
  const scopes = missingScopes(step);
  const answer = form.get('answer');
  if (answer === 'other') return { result: {}, signOut: true }; // the first page comes next
  if (before === undefined || answer !== 'yes' || asks.needAdmin(scopes).length > 0) return DECLINED;
  return { result: { consent: { grantId: await asks.consent(before, ...scopes) } } };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const piece of request) {
    text += String(piece);
    if (text.length > FORM_LIMIT) throw new RangeError('The form is too long');
  }
  return new URLSearchParams(text);
}

/** No scripts, no frames; the form's answer leads back to the add-in's origin. */
function showPage(response: ServerResponse, addin: string, status: number, html: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${addin}; base-uri 'none'; frame-ancestors 'none'`,
  });
  response.end(html);
}
