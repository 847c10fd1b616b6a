import type { DirectoryPerson } from '../../../../src/graph/types';
import type { AutomaticReplies } from '../../../../src/hygiene/absence/types';
import { defaultPolicy } from '../../../../src/hygiene/policy/shipped/default';
import type { Policy } from '../../../../src/hygiene/policy/types';
import type { WritingContext } from '../../../../src/taskpane/absence/writing/beginning';
import { WritingForm } from '../../../../src/taskpane/absence/writing/form';
import { METTE } from '../../../session/sign-in/fake-sign-in';
import { FakeGraph, NOW } from '../fake-graph';

export const OFF: AutomaticReplies = {
  status: 'disabled',
  externalAudience: 'none',
  internal: '<p>Holder ferie</p>',
  external: '',
};

export const SOEREN: DirectoryPerson = {
  id: 'soeren',
  displayName: 'Søren Vestergaard',
  mail: 'soeren@fjordby.example',
  jobTitle: 'Sagsbehandler',
  department: 'Borgerservice',
  phone: '74 00 22 33',
};

export const POLICY: Policy = {
  ...defaultPolicy,
  absence: {
    templates: [],
    urgent: { unit: 'Borgerservice', phone: '74 00 00 00', hours: { da: 'mandag-onsdag kl. 9-15' } },
    selfService: null,
    leaverMonths: 12,
    notice: null,
  },
};

/** A form at Monday 23 November 2026, with a mailbox in memory that can be made to fail. */
export function opened(change: Partial<WritingContext> = {}, replies: AutomaticReplies = OFF) {
  const graph = new FakeGraph(replies);
  const told: [AutomaticReplies, AutomaticReplies][] = [];
  const context: WritingContext = {
    replies,
    owner: METTE,
    policy: POLICY,
    graph,
    now: () => NOW,
    onSaved: (now, before) => told.push([now, before]),
    ...change,
  };
  const form = new WritingForm(context);
  form.update(context);
  return { form, graph, told, context };
}

/** The promises that are ready have run. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

/** A form that was filled in and whose changes are shown. */
export async function asking(change: Parameters<typeof opened>[0] = {}, replies: AutomaticReplies = OFF) {
  const all = opened(change, replies);
  all.form.pick(SOEREN);
  all.form.type({ firstDayBack: '2026-11-30' });
  expect(all.form.save()).toBe(true);
  await settled();
  return all;
}
