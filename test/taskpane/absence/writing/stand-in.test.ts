import { GraphError } from '../../../../src/graph/types';
import { allowing, sayStandIn } from '../../../../src/taskpane/absence/writing/say-stand-in';
import { opened, SOEREN, settled } from './support';

const says = ({ form }: ReturnType<typeof opened>) =>
  sayStandIn(form.standIn(), form.get(), 'da', form.today());

test.each([
  [
    'away in the same period',
    { until: '2026-11-27T23:00:00Z' },
    'Søren Vestergaard svarer også automatisk til og med fredag. Vælg en anden, eller skriv til enheden.',
    true,
  ],
  [
    'away for longer than a week',
    { until: '2026-12-11T23:00:00Z' },
    'Søren Vestergaard svarer også automatisk til og med fredag den 11. december. Vælg en anden, eller skriv til enheden.',
    true,
  ],
  [
    'away without an end',
    {},
    'Søren Vestergaard svarer også automatisk, og der står ikke hvor længe. Vælg en anden, eller skriv til enheden.',
    true,
  ],
  [
    'back before that',
    { until: '2026-11-23T14:00:00Z' },
    'Søren Vestergaard svarer automatisk til og med mandag, men er tilbage, når du er væk.',
    false,
  ],
  [
    'away only after that, without an end',
    { from: '2026-12-20T23:00:00Z' },
    'Søren Vestergaard svarer automatisk fra mandag den 21. december, men er der, mens du er væk.',
    false,
  ],
  [
    'away only after that, with an end',
    { from: '2026-12-20T23:00:00Z', until: '2026-12-24T23:00:00Z' },
    'Søren Vestergaard svarer automatisk fra mandag den 21. december, men er der, mens du er væk.',
    false,
  ],
])('%s', async (_name, away, text, clashes) => {
  const one = opened();
  one.graph.tips[SOEREN.mail] = { address: SOEREN.mail, away: { message: '', ...away } };
  one.form.pick(SOEREN);
  expect(says(one).says).toBe('Ser efter, om Søren Vestergaard selv er væk …');
  await settled();
  expect(says(one)).toEqual({ says: text, clashes });
});

test('is judged anew when the days change, and can be kept on purpose', async () => {
  const one = opened();
  one.graph.tips[SOEREN.mail] = {
    address: SOEREN.mail,
    away: { message: '', until: '2026-11-27T23:00:00Z' },
  };
  one.form.pick(SOEREN);
  await settled();
  one.form.keepStandIn();
  expect(says(one)).toEqual({
    says: 'Søren Vestergaard svarer også automatisk til og med fredag. Du har beholdt Søren Vestergaard.',
    clashes: false,
  });
  one.form.type({ start: '2026-12-01', firstDayBack: '2026-12-02' });
  expect(says(one).says).toMatch(/tilbage, når du er væk/);
});

test('where Exchange tells nothing of it, that is said', async () => {
  const one = opened();
  one.graph.tips[SOEREN.mail] = { address: SOEREN.mail };
  one.form.pick(SOEREN);
  await settled();
  expect(says(one).says).toBe('Om Søren Vestergaard selv er væk, er ikke undersøgt.');
});

test('a permission that is not given says why; one that is starts it anew', async () => {
  const allow = async () => {
    throw new GraphError('popup-blocked');
  };
  expect(await allowing(allow, 'directory')).toBe('popup-blocked');
  expect(await allowing(async () => {}, 'directory')).toBeNull();
  expect(
    await allowing(async () => {
      throw new TypeError('words');
    }, 'directory'),
  ).toBe('failed');
});

test('stands in both texts with a way to reach them', () => {
  const { form } = opened();
  form.pick(SOEREN);
  expect(form.text('external')).toContain(
    'Søren Vestergaard (Sagsbehandler), tlf. 74 00 22 33, soeren@fjordby.example',
  );
  expect(form.text('internal')).toContain('Søren Vestergaard');
  form.removeStandIn();
  expect(form.text('internal')).not.toContain('Søren');
});

test('a name that was begun and not chosen is asked about, and not silently left out', () => {
  const { form } = opened();
  form.typeStandIn({ name: 'Søre' });
  expect(form.isUnchosen()).toBe(true);
  expect(form.save()).toBe(false);
  form.typeStandIn({ byHand: true, phone: '74 00 22 33' });
  expect(form.problems()).toEqual([]);
  expect(form.text('external')).toContain('Søre, tlf. 74 00 22 33');
});

test('what could not be asked is said, and asked again once it may be', async () => {
  const one = opened();
  one.graph.mailTips = async () => {
    throw new GraphError('consent-needed');
  };
  one.form.pick(SOEREN);
  await settled();
  expect(says(one).says).toMatch(/^Om Søren Vestergaard selv er væk, er ikke undersøgt\./);
  one.graph.mailTips = async ([address = '']) => [{ address, away: null }];
  one.form.askAgain();
  await settled();
  expect(says(one).says).toBe('Søren Vestergaard har ikke autosvar på lige nu.');
});

test('an answer about the one before is not heard', async () => {
  const one = opened();
  let answer: (tips: { address: string; away: null }[]) => void = () => {};
  one.graph.mailTips = () => new Promise((resolve) => (answer = resolve));
  one.form.pick(SOEREN);
  one.form.removeStandIn();
  answer([{ address: SOEREN.mail, away: null }]);
  await settled();
  expect(one.form.standIn().state).toBe('not-asked');
});
