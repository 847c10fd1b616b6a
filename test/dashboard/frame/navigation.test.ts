import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FrameProps } from '../../../src/dashboard/frame/frame';
import { Navigation } from '../../../src/dashboard/frame/navigation';
import type { DashboardSession } from '../../../src/dashboard/session';
import { NOTHING_YET } from '../../../src/dashboard/state';
import type { Route } from '../../../src/dashboard/types';
import { OWN, POLICY, SHARED } from '../../session/replies/fake-follower';

const [first] = POLICY.departments;

function drawn(departments: number, route: Route): string {
  const policy = {
    ...POLICY,
    departments: Array.from({ length: departments }, (_, at) => ({
      ...first,
      name: `Center for Beskæftigelse, Integration og Borgerkontakt ${at + 1}`,
      mailboxes: first?.mailboxes ?? [],
    })),
  };
  const props: FrameProps = {
    session: { policy } as unknown as DashboardSession,
    state: {
      ...NOTHING_YET,
      route,
      period: 'all',
      stage: 'loaded',
      mailboxes: [{ ...OWN, mailbox: SHARED }],
    },
    language: 'da',
  };
  return renderToStaticMarkup(createElement(Navigation, props));
}

const linksIn = (html: string) => html.match(/href="#\/afdeling\/\d+"/g) ?? [];

test('a few departments stand among the pages', () => {
  const html = drawn(6, { page: 'overview' });
  expect(linksIn(html)).toHaveLength(6);
  expect(html).not.toContain('aria-expanded');
});

test('eight stand behind a button, each a real link, and the button says where one is', () => {
  const html = drawn(8, { page: 'department', department: 6 });
  expect(linksIn(html)).toHaveLength(8);
  expect(html).not.toContain('<select');
  expect(html).toContain('aria-expanded="false"');
  expect(html).toContain('Afdeling: Center for Beskæftigelse, Integration og Borgerkontakt 7');
  expect(html).toMatch(/<a href="#\/afdeling\/6"[^>]*aria-current="page"/);
  expect(drawn(8, { page: 'overview' })).toContain('Afdelinger');
});
