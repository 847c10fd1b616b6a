import type { Language } from '../hygiene/rules/rule';
import { ROUTE_TEXTS } from './texts';
import type { DepartmentPlace, ListFilter, Route } from './types';

/** The part of the address after `#`, where a route stands. */
export interface Place {
  readonly hash: () => string;
  /** Goes there, so that the browser's Back leads back here. */
  readonly go: (hash: string) => void;
  /** @returns what ends it */
  readonly subscribe: (changed: () => void) => () => void;
}

/** The browser's own address. */
export const browserPlace: Place = {
  hash: () => location.hash,
  go: (hash) => {
    location.hash = hash;
  },
  subscribe: (changed) => {
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  },
};

const ONLY = ['overdue', 'due-today', 'promised', 'unread', 'unknown'] as const;
/** Of this century: a report of any other is nobody's. */
const MONTH = /^20\d{2}-(?:0[1-9]|1[0-2])$/;
const WHOLE = /^\d{1,3}$/;
const OTHER = 'andre';
/** A mailbox's key is letters and digits; anything longer is none of ours. */
const LONGEST_KEY = 100;

/** What an address says, whoever wrote it; where it says nothing that is known, the overview. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [page, detail = ''] = path.split('/', 2);
  if (page === 'afdeling') {
    const department = departmentIn(detail);
    return department === undefined ? { page: 'overview' } : { page: 'department', department };
  }
  if (page === 'liste') return { page: 'list', filter: filterIn(new URLSearchParams(query)) };
  if (page === 'rapport') return MONTH.test(detail) ? { page: 'report', month: detail } : { page: 'report' };
  return page === 'privat' ? { page: 'privacy' } : { page: 'overview' };
}

/** The address of a route, from `#` on: what a link holds. */
export function hashOf(route: Route): string {
  if (route.page === 'department') return `#/afdeling/${writtenDepartment(route.department)}`;
  if (route.page === 'list') return `#/liste${queryOf(route.filter)}`;
  if (route.page === 'report') return route.month === undefined ? '#/rapport' : `#/rapport/${route.month}`;
  return route.page === 'privacy' ? '#/privat' : '#/';
}

/** What the browser's tab says. */
export function titleOf(
  route: Route,
  departments: readonly { readonly name: string }[],
  language: Language,
): string {
  const texts = ROUTE_TEXTS[language];
  if (route.page === 'overview') return texts.product;
  return `${pageName(route, departments, language)} – ${texts.product}`;
}

/** What a page is called in the navigation. */
export function pageName(
  route: Route,
  departments: readonly { readonly name: string }[],
  language: Language,
): string {
  const texts = ROUTE_TEXTS[language];
  if (route.page !== 'department') return texts.pages[route.page];
  return route.department === 'other' ? texts.other : (departments[route.department]?.name ?? texts.gone);
}

function departmentIn(written: string): DepartmentPlace | undefined {
  if (written === OTHER) return 'other';
  return WHOLE.test(written) ? Number(written) : undefined;
}

const writtenDepartment = (department: DepartmentPlace): string =>
  department === 'other' ? OTHER : String(department);

function filterIn(query: URLSearchParams): ListFilter {
  const mailbox = query.get('postkasse') ?? '';
  const department = departmentIn(query.get('afdeling') ?? '');
  const only = ONLY.find((each) => each === query.get('kun'));
  return {
    ...(mailbox !== '' && mailbox.length <= LONGEST_KEY && { mailbox }),
    ...(department !== undefined && { department }),
    ...(only && { only }),
  };
}

function queryOf({ mailbox, department, only }: ListFilter): string {
  const query = new URLSearchParams();
  if (only !== undefined) query.set('kun', only);
  if (department !== undefined) query.set('afdeling', writtenDepartment(department));
  if (mailbox !== undefined) query.set('postkasse', mailbox);
  return query.size === 0 ? '' : `?${query}`;
}
