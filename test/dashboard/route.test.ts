import fc from 'fast-check';
import { hashOf, pageName, routeOf, titleOf } from '../../src/dashboard/route';
import type { ListFilter, Route } from '../../src/dashboard/types';

const department = fc.oneof(fc.nat({ max: 999 }), fc.constant('other' as const));
const filter: fc.Arbitrary<ListFilter> = fc.record(
  {
    mailbox: fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme-ascii' }),
    department,
    only: fc.constantFrom('overdue', 'due-today', 'promised', 'unread', 'unknown'),
  },
  { requiredKeys: [] },
);
const month = fc
  .record({ year: fc.integer({ min: 2000, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant({ page: 'overview' } as const),
  fc.constant({ page: 'privacy' } as const),
  fc.constant({ page: 'report' } as const),
  department.map((department) => ({ page: 'department', department }) as const),
  filter.map((filter) => ({ page: 'list', filter }) as const),
  month.map((month) => ({ page: 'report', month }) as const),
);

const DEPARTMENTS = [{ name: 'Borgerservice' }, { name: 'Teknik' }];

test('every route comes back from its address', () => {
  fc.assert(fc.property(route, (route) => expect(routeOf(hashOf(route))).toEqual(route)));
});

test('whatever stands in the address: a route, whose own address leads back to it', () => {
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom('liste', 'afdeling', 'rapport', 'privat'), fc.string())
      .map((parts) => parts.join('/')),
    fc.string().map((query) => `liste?${query}`),
  );
  fc.assert(
    fc.property(written, (written) => {
      const found = routeOf(`#/${written}`);
      expect(routeOf(hashOf(found))).toEqual(found);
      expect(titleOf(found, DEPARTMENTS, 'da')).toContain('Kuvert');
    }),
  );
});

test.each([
  ['', { page: 'overview' }],
  ['#', { page: 'overview' }],
  ['#/nothing', { page: 'overview' }],
  ['#/%E0%A4%A', { page: 'overview' }],
  ['#/afdeling/1', { page: 'department', department: 1 }],
  ['#/afdeling/andre', { page: 'department', department: 'other' }],
  ['#/afdeling/-1', { page: 'overview' }],
  ['#/afdeling/1000', { page: 'overview' }],
  ['#/afdeling/%E0%A4%A', { page: 'overview' }],
  ['#/rapport/2026-10', { page: 'report', month: '2026-10' }],
  ['#/rapport/2026-99', { page: 'report' }],
  ['#/rapport/0000-01', { page: 'report' }],
  ['#/rapport/9999-12', { page: 'report' }],
  ['#/rapport/%E0%A4%A', { page: 'report' }],
  ['#/liste?kun=overdue&afdeling=2', { page: 'list', filter: { only: 'overdue', department: 2 } }],
  ['#/liste?kun=alt&afdeling=-2&postkasse=', { page: 'list', filter: {} }],
  ['#/liste?postkasse=%E0%A4%A', { page: 'list', filter: { mailbox: expect.any(String) } }],
  [`#/liste?postkasse=${'a'.repeat(101)}`, { page: 'list', filter: {} }],
])('%s', (hash, expected) => {
  expect(routeOf(hash)).toEqual(expected);
});

test('a department that the policy does not have is called what its page says', () => {
  expect(pageName({ page: 'department', department: 999 }, DEPARTMENTS, 'da')).toBe('Afdelingen findes ikke');
  expect(titleOf({ page: 'department', department: 999 }, DEPARTMENTS, 'da')).toMatch(
    /^Afdelingen findes ikke – /,
  );
  expect(pageName({ page: 'department', department: 'other' }, DEPARTMENTS, 'da')).toBe('Andre postkasser');
  expect(pageName({ page: 'department', department: 1 }, DEPARTMENTS, 'en')).toBe('Teknik');
  expect(titleOf({ page: 'overview' }, DEPARTMENTS, 'da')).toBe('Kuvert · Lederoverblik');
});
