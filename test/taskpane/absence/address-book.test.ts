import { GraphError } from '../../../src/graph/types';
import { plainManual } from '../../../src/hygiene/signature/short-form';
import type { SignatureManual } from '../../../src/hygiene/signature/types';
import { AddressBook, differences } from '../../../src/taskpane/signature/address-book';
import { SignatureForm } from '../../../src/taskpane/signature/form';
import { FakeSignIn } from '../../session/sign-in/fake-sign-in';
import { FakeGraph } from './fake-graph';

const MANUAL: SignatureManual = {
  ...plainManual,
  forms: {
    da: {
      lines: ['{displayName}', '{jobTitle}', 'Direkte {businessPhone}', '{mail}'].map((text) => ({
        text,
        need: 'required' as const,
      })),
      reply: null,
      greetings: ['Venlig hilsen'],
    },
  },
};

function opened(fields: Record<string, string>, theirs: Record<string, string>) {
  const form = new SignatureForm(MANUAL, {
    read: () => ({ person: fields, complete: true, language: 'da', campaign: true }),
    save: async () => true,
  });
  const graph = new FakeGraph();
  graph.me = async () => ({ id: 'mette', ...theirs });
  const signIn = new FakeSignIn();
  const book = new AddressBook(async () => ({ graph, signIn }));
  return { form, book, graph, signIn, differ: () => differences(form, book.get().person) };
}

test('fills what is empty, and no more', async () => {
  const { form, book } = opened(
    { displayName: 'Mette Lindholm', jobTitle: 'Jurist' },
    { displayName: 'Mette Lindholm', jobTitle: 'Sagsbehandler', businessPhone: '74 00 12 34', mail: '' },
  );
  await book.ask(form);
  expect(form.get().draft).toMatchObject({ jobTitle: 'Jurist', businessPhone: '74 00 12 34', mail: '' });
  expect(book.get()).toMatchObject({ is: 'told', filled: 1 });
  expect(form.isChanged()).toBe(true);
});

test.each([
  ['a number that is another one', { businessPhone: '74 00 12 34' }, { businessPhone: '+45 74001299' }, 1],
  [
    'the same number written otherwise',
    { businessPhone: '74 00 12 34' },
    { businessPhone: '+45 7400 1234' },
    0,
  ],
  ['with 00 before it', { businessPhone: '7400 1234' }, { businessPhone: '004574001234' }, 0],
  ['an address in other capitals', { mail: 'mette@a.example' }, { mail: 'Mette@A.example' }, 0],
  ['another title', { jobTitle: 'Jurist' }, { jobTitle: 'Sagsbehandler' }, 1],
  ['what the directory has nothing about', { jobTitle: 'Jurist' }, { jobTitle: '' }, 0],
  ['what it was not asked', { jobTitle: 'Jurist' }, {}, 0],
])('%s', async (_what, own, theirs, count) => {
  const { form, book, differ } = opened(own, theirs);
  await book.ask(form);
  expect(differ()).toHaveLength(count);
  for (const { field, theirs: value } of differ()) form.type(field, value);
  expect(differ()).toEqual([]);
});

test('signs in where nobody is, and again where the session has ended', async () => {
  const { form, book, graph, signIn } = opened({}, { jobTitle: 'Jurist' });
  signIn.known = null;
  await book.ask(form);
  expect(signIn.asked).toEqual(['profile']);
  const { me } = graph;
  graph.me = async () => {
    graph.me = me;
    throw new GraphError('session-expired');
  };
  await book.ask(form);
  expect(signIn.asked).toEqual(['profile', 'profile']);
  expect(book.get().is).toBe('told');
});

test('a failure is told, and the fields stay', async () => {
  const { form, book, graph } = opened({ jobTitle: 'Jurist' }, {});
  graph.me = async () => {
    throw new GraphError('offline');
  };
  await book.ask(form);
  expect(book.get()).toMatchObject({ is: 'failed', problem: 'offline' });
  expect(form.get().draft.jobTitle).toBe('Jurist');
});
