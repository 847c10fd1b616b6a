import type { Clock } from '../clock';

/**
 * Moves the `Date` of the add-in's pages by as much as the sandbox's clock is ahead, so that what they call today is
 * what the local Graph calls today. It asks again whenever the page gets the focus.
 */
function install(scope: Window & { Date: DateConstructor }, aheadAtStart: number): void {
  let ahead = aheadAtStart;
  const real = scope.Date;
  const now = () => real.now() + ahead;
  const moved = new Proxy(real, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new real(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
  real.prototype.constructor = moved;
  scope.Date = moved;
  scope.addEventListener?.('focus', () => {
    scope
      .fetch('/sandbox/clock')
      .then((answer) => answer.json())
      .then((state: { ahead: number }) => {
        ahead = state.ahead;
      })
      .catch(() => {}); // the sandbox is gone: the page keeps its time
  });
}

/** The stand-in as the text of a classic script. */
export function clockStandIn({ ahead }: Pick<Clock, 'ahead'>): string {
  return `(${install.toString()})(window, ${ahead});\n`;
}

const SCRIPT = '<script src="/sandbox/clock.js"></script>';

/** The page with the sandbox's time, before anything else in it runs. */
export function withClock(html: string): string {
  const begin = /<head(?:\s[^>]*)?>|<!doctype[^>]*>/gi;
  const tags = [...html.matchAll(begin)];
  const tag = tags.find((one) => /^<head/i.test(one[0])) ?? tags[0];
  const at = tag ? tag.index + tag[0].length : 0;
  return html.slice(0, at) + SCRIPT + html.slice(at);
}
