import type { Session } from '../../support/browser';

/** One thing that a page's Content-Security-Policy kept back, or would not have been kept to. */
export interface Violation {
  /** The page's path. */
  readonly page: string;
  /** `script-src-elem`; `console` where only the browser's console told (a page that may not be framed). */
  readonly directive: string;
  /** Origin and path, or a word as `inline`; of the console its words. */
  readonly blocked: string;
}

const BINDING = 'kuvertViolation';
const IN_CONSOLE =
  /content security policy|content-security-policy|refused to (?:frame|display|load|execute|connect|apply)/i;

/**
 * Collects what every page and frame of a session reports of its Content-Security-Policy, from two sources: the event
 * `securitypolicyviolation` in the page, and the browser's console, where also stands what has no page to tell it.
 * Before the first page is opened.
 *
 * @param seen gets them as they come
 */
export async function watchPolicy({ context }: Session, seen: Violation[]): Promise<void> {
  await context.exposeBinding(BINDING, (_source, violation: Violation) => void seen.push(violation));
  await context.addInitScript(tellViolations, BINDING);
  context.on('console', (message) => {
    const words = message.text();
    if (!IN_CONSOLE.test(words)) return;
    const { pathname } = new URL(message.location().url || 'about:blank');
    seen.push({ page: pathname, directive: 'console', blocked: words });
  });
}

/** Runs in every document before anything else there. An address is cut: behind `?` and `#` may stand what is nobody's business. */
function tellViolations(binding: string): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    const tell = (window as unknown as Record<string, (violation: object) => void>)[binding];
    tell?.({
      page: location.pathname,
      directive: effectiveDirective,
      blocked: blockedURI.replace(/[?#].*$/, ''),
    });
  });
}
