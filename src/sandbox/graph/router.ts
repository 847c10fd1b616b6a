import { badRequest, noSuchSegment, wrongMethod } from './refusals';
import type { GraphCall, Route } from './types';

export interface Found {
  readonly route: Route;
  readonly gaps: Readonly<Record<string, string>>;
  /** The path began with `/me`. */
  readonly isMe: boolean;
}

export type Router = (method: string, path: string) => Found;

/**
 * Makes the table of operations ready: those below `/users/{user-id}` are served under `/me` too.
 * The returned function throws Refusal: 400 for an unknown segment, 405 for a known path with another method.
 */
export function createRouter(routes: readonly Route[]): Router {
  const patterns = routes.flatMap((route) =>
    (route.top ? [route.path] : [`/me${route.path}`, `/users/{user-id}${route.path}`]).map((path) => ({
      route,
      parts: path.split('/').slice(1),
    })),
  );
  return (method, path) => {
    const segments = segmentsOf(path);
    const fitting = patterns
      .filter(({ parts }) => fits(parts, segments))
      .sort((one, other) => gapsIn(one.parts) - gapsIn(other.parts));
    if (fitting.length === 0) throw noSuchSegment(firstUnknown(patterns, segments));
    const found = fitting.find(({ route }) => route.method === (method as GraphCall['method']));
    if (!found) throw wrongMethod();
    return {
      route: found.route,
      gaps: Object.fromEntries(
        found.parts.flatMap((part, index) =>
          isGap(part) ? [[part.slice(1, -1), segments[index] ?? '']] : [],
        ),
      ),
      isMe: found.parts[0] === 'me',
    };
  };
}

/** `/users('a')/mailFolders('Inbox')/messages/delta()`: keys in brackets are segments, functions have no brackets. */
function segmentsOf(path: string): string[] {
  try {
    return path
      .replace(/^\/+|\/+$/g, '')
      .split('/')
      .flatMap((raw) => keyed(decodeURIComponent(raw).replace(/^microsoft\.graph\.(?=.)/i, '')));
  } catch (error) {
    if (error instanceof URIError) throw badRequest('The request URI is not valid.');
    throw error;
  }
}

function keyed(segment: string): string[] {
  if (segment.endsWith('()')) return [segment.slice(0, -2)];
  const parts = /^([A-Za-z]+)\('(.*)'\)$/.exec(segment);
  return parts ? [parts[1] ?? '', (parts[2] ?? '').replaceAll("''", "'")] : [segment];
}

const isGap = (part: string) => part.startsWith('{');
const gapsIn = (parts: readonly string[]) => parts.filter(isGap).length;

function fits(parts: readonly string[], segments: readonly string[]): boolean {
  return parts.length === segments.length && startsLike(parts, segments) === parts.length;
}

/** How many segments agree from the beginning. Names are alike in any capitals. */
function startsLike(parts: readonly string[], segments: readonly string[]): number {
  const differs = parts.findIndex((part, index) => {
    const segment = segments[index];
    return (
      segment === undefined ||
      segment === '' ||
      !(isGap(part) || part.toLowerCase() === segment.toLowerCase())
    );
  });
  return differs < 0 ? parts.length : differs;
}

function firstUnknown(
  patterns: readonly { parts: readonly string[] }[],
  segments: readonly string[],
): string {
  const best = Math.max(0, ...patterns.map(({ parts }) => startsLike(parts, segments)));
  return segments[best] ?? segments.at(-1) ?? '';
}
