import { GraphError, type Problem } from '../../../../src/graph/types';
import type { AutomaticReplies } from '../../../../src/hygiene/absence/types';
import { sayChanges, sayStep } from '../../../../src/taskpane/absence/writing/say-saving';
import { asking, OFF, opened, settled } from './support';

const TODAY = '2026-11-23';

const step = ({ form }: ReturnType<typeof opened>) => form.saving.get().step;
const said = (one: ReturnType<typeof opened>) => sayStep(step(one), 'da', TODAY);

test('shows what would change, and saves nothing before that is agreed to', async () => {
  const one = await asking();
  const shown = step(one);
  expect(one.graph.saves).toEqual([]);
  expect(shown).toMatchObject({ is: 'asking', goal: 'new', elsewhere: false });
  if (shown.is !== 'asking') return;
  expect(sayChanges(shown.changes, 'da', TODAY).map(({ label, says }) => `${label}: ${says}`)).toEqual([
    'Autosvar: slået fra → i en periode',
    'Periode: ingen → fra tirsdag den 24. november til mandag den 30. november',
    'Får svar uden for organisationen: Ingen → Alle',
  ]);
  expect(shown.changes.internal?.before).toBe('Holder ferie');
  expect(shown.changes.external?.after).toContain('Søren Vestergaard');
});

test('saves, says from when to when, and tells what was there before', async () => {
  const one = await asking();
  await one.form.saving.confirm();
  expect(one.graph.saves).toHaveLength(1);
  expect(one.graph.saves[0]).toMatchObject({
    status: 'scheduled',
    externalAudience: 'all',
    start: '2026-11-23T23:00:00.000Z',
    end: '2026-11-29T23:00:00.000Z',
  });
  expect(one.told).toEqual([[one.graph.replies, OFF]]);
  expect(said(one)).toBe(
    'Gemt. Det begynder tirsdag den 24. november og slutter natten til mandag den 30. november.',
  );
});

test('one click puts the old one back, now and later, and the new one again', async () => {
  const one = await asking();
  await one.form.saving.confirm();
  const made = one.graph.replies;
  await one.form.saving.undo();
  expect(one.graph.replies).toEqual(OFF);
  expect(said(one)).toBe('Det tidligere autosvar er sat tilbage.');
  expect(one.told.at(-1)).toEqual([OFF, made]);
  one.form.type({ tone: 'plain' });
  expect(one.form.saving.get()).toMatchObject({ step: { is: 'idle' }, previous: made });
  await one.form.saving.undo();
  expect(one.graph.replies).toEqual(made);
});

test('an old period that is over is not set again: Graph would refuse it', async () => {
  const over: AutomaticReplies = {
    ...OFF,
    status: 'scheduled',
    start: '2026-07-01T00:00:00Z',
    end: '2026-08-01T00:00:00Z',
  };
  const one = await asking({ replies: over }, over);
  await one.form.saving.confirm();
  await one.form.saving.undo();
  expect(one.graph.saves.at(-1)).toEqual({ ...OFF, status: 'disabled' });
});

describe('changed elsewhere', () => {
  const other: AutomaticReplies = { ...OFF, internal: '<p>Skrevet på telefonen</p>' };

  test('since the pane read it: said, and compared with what is there', async () => {
    const one = opened();
    one.graph.replies = other;
    one.form.save();
    await settled();
    expect(step(one)).toMatchObject({ is: 'asking', elsewhere: true, now: other });
  });

  test('while the changes are shown: shown anew instead of saved', async () => {
    const one = await asking();
    one.graph.replies = other;
    await one.form.saving.confirm();
    expect(one.graph.saves).toEqual([]);
    expect(step(one)).toMatchObject({ is: 'asking', elsewhere: true, now: other });
    await one.form.saving.confirm();
    expect(one.graph.saves).toHaveLength(1);
  });

  test('before the way back: asked first', async () => {
    const one = await asking();
    await one.form.saving.confirm();
    one.graph.replies = other;
    await one.form.saving.undo();
    expect(one.graph.saves).toHaveLength(1);
    expect(step(one)).toMatchObject({ is: 'asking', goal: 'old', elsewhere: true });
    await one.form.saving.confirm();
    expect(one.graph.replies).toEqual(OFF);
  });

  test('Exchange only writes its HTML otherwise: nobody changed it', async () => {
    const one = opened();
    one.graph.replies = { ...OFF, internal: '<html><body>\r\n<div>Holder ferie</div></body></html>' };
    one.form.save();
    await settled();
    expect(step(one)).toMatchObject({ is: 'asking', elsewhere: false });
  });

  test('it is so already: nothing is saved', async () => {
    const one = opened();
    one.graph.replies = one.form.replies();
    one.form.save();
    await settled();
    expect(step(one)).toEqual({ is: 'same' });
    expect(one.graph.saves).toEqual([]);
  });
});

test('formatting that was changed elsewhere is not taken back unseen', async () => {
  const one = await asking();
  await one.form.saving.confirm();
  const made = one.graph.replies;
  one.graph.replies = {
    ...made,
    internal: made.internal.replace('<p>', '<p><b>').replace('</p>', '</b></p>'),
  };
  await one.form.saving.undo();
  expect(one.graph.saves).toHaveLength(1);
  expect(step(one)).toMatchObject({ is: 'asking', goal: 'old', elsewhere: true });
});

describe('when it does not come about', () => {
  const PROBLEMS: readonly Problem[] = [
    'throttled',
    'forbidden',
    'not-found',
    'refused',
    'session-expired',
    'not-on-graph',
  ];

  test.each(PROBLEMS)(
    '%s: a calm sentence, nothing typed is lost, and it can be tried again',
    async (problem) => {
      const one = await asking();
      const works = one.graph.saveAutomaticReplies;
      one.graph.saveAutomaticReplies = async () => {
        throw new GraphError(problem);
      };
      one.form.write('external', 'Min egen tekst');
      one.form.save();
      await settled();
      const typed = one.form.get();
      await one.form.saving.confirm();
      expect(step(one)).toEqual({ is: 'failed', goal: 'new', problem });
      expect(said(one)).toMatch(/^Autosvaret blev ikke gemt\. .+\./);
      expect(one.form.get()).toEqual(typed);
      expect(one.told).toEqual([]);
      expect(one.form.saving.get().previous).toBeNull();
      one.graph.saveAutomaticReplies = works;
      one.form.save();
      await settled();
      await one.form.saving.confirm();
      expect(one.graph.replies.external).toBe('<p>Min egen tekst</p>');
    },
  );

  test('reading can fail too', async () => {
    const one = opened();
    one.graph.automaticReplies = async () => {
      throw new TypeError('Failed to fetch https://somewhere');
    };
    one.form.save();
    await settled();
    expect(step(one)).toEqual({ is: 'failed', goal: 'new', problem: 'failed' });
    expect(said(one)).not.toContain('somewhere');
  });

  test('stopping ends the question; stopping the saving says that nobody knows', async () => {
    const one = await asking();
    let seen: AbortSignal | undefined;
    one.graph.saveAutomaticReplies = (_replies, signal) =>
      new Promise((_resolve, reject) => {
        seen = signal;
        signal?.addEventListener('abort', () => reject(new GraphError('aborted')));
      });
    void one.form.saving.confirm();
    await settled();
    one.form.saving.cancel();
    await settled();
    expect(seen?.aborted).toBe(true);
    expect(step(one)).toEqual({ is: 'stopped' });
    expect(one.form.saving.get().previous).toEqual(OFF);
  });

  test('stopped before anything was sent, nothing is uncertain', async () => {
    const one = await asking();
    one.graph.automaticReplies = (signal) =>
      new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ replies: OFF })));
    void one.form.saving.confirm();
    one.form.saving.cancel();
    await settled();
    expect(one.form.saving.get()).toEqual({ step: { is: 'idle' }, previous: null });
    expect(one.graph.saves).toEqual([]);
  });

  test('stopped too late it is saved, and the way back is there', async () => {
    const one = await asking();
    let arrives: () => void = () => {};
    one.graph.saveAutomaticReplies = (replies) =>
      new Promise((resolve) => (arrives = () => resolve(replies)));
    void one.form.saving.confirm();
    await settled();
    one.form.saving.cancel();
    arrives();
    await settled();
    expect(step(one).is).toBe('saved');
    expect(one.form.saving.get().previous).toEqual(OFF);
  });

  test('a second press asks nothing more', async () => {
    const one = opened();
    let asked = 0;
    one.graph.automaticReplies = () => {
      asked += 1;
      return new Promise(() => {});
    };
    one.form.save();
    one.form.save();
    await settled();
    expect(asked).toBe(1);
    one.form.saving.cancel();
    expect(step(one)).toEqual({ is: 'idle' });
  });
});
