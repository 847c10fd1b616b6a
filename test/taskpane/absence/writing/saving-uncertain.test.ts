import { GraphError, type Problem } from '../../../../src/graph/types';
import { sayStep } from '../../../../src/taskpane/absence/writing/say-saving';
import { asking, OFF, opened, SOEREN, settled } from './support';

const step = ({ form }: ReturnType<typeof opened>) => form.saving.get().step;
const said = (one: ReturnType<typeof opened>) => sayStep(step(one), 'da', '2026-11-23');

describe.each<Problem>(['offline', 'unavailable', 'aborted', 'failed'])('no answer (%s)', (problem) => {
  async function unanswered(arrives: boolean) {
    const one = await asking();
    const works = one.graph.saveAutomaticReplies;
    one.graph.saveAutomaticReplies = async (replies) => {
      if (arrives) await works(replies);
      throw new GraphError(problem);
    };
    await one.form.saving.confirm();
    one.graph.saveAutomaticReplies = works;
    return one;
  }

  test('nobody claims to know, and the way back is there', async () => {
    const one = await unanswered(true);
    expect(step(one)).toEqual({ is: 'failed', goal: 'new', problem, unsure: true });
    expect(said(one)).toMatch(/Det er uvist, om det nåede frem\./);
    expect(said(one)).not.toContain('blev ikke gemt');
    expect(one.form.saving.get().previous).toEqual(OFF);
    await one.form.saving.undo();
    expect(one.graph.replies).toEqual(OFF);
    expect(said(one)).toBe('Det tidligere autosvar er sat tilbage.');
  });

  test('it got there: saving again says so, and the way back is there', async () => {
    const one = await unanswered(true);
    one.form.save();
    await settled();
    expect(step(one).is).toBe('saved');
    expect(one.told).toEqual([[one.graph.replies, OFF]]);
    expect(one.form.saving.get().previous).toEqual(OFF);
  });

  test('it did not: saving again shows what changes', async () => {
    const one = await unanswered(false);
    one.form.save();
    await settled();
    expect(step(one)).toMatchObject({ is: 'asking', elsewhere: false, now: OFF });
  });
});

test('taking it back without an answer goes on to the same, and then to the new one', async () => {
  const one = await asking();
  await one.form.saving.confirm();
  const made = one.graph.replies;
  const works = one.graph.saveAutomaticReplies;
  one.graph.saveAutomaticReplies = async (replies) => {
    await works(replies);
    throw new GraphError('offline');
  };
  await one.form.saving.undo();
  expect(one.form.saving.get()).toMatchObject({ step: { is: 'failed', unsure: true }, previous: OFF });
  one.graph.saveAutomaticReplies = works;
  await one.form.saving.undo();
  expect(one.graph.replies).toEqual(OFF);
  expect(one.form.saving.get()).toMatchObject({ step: { is: 'saved', goal: 'old' }, previous: made });
});

describe('changed in the form meanwhile', () => {
  test('while Exchange is asked: nothing of before is shown or saved', async () => {
    const one = opened();
    one.form.pick(SOEREN);
    one.form.save();
    one.form.write('external', 'Min rettede tekst');
    await settled();
    expect(step(one)).toEqual({ is: 'idle' });
    one.form.save();
    await settled();
    await one.form.saving.confirm();
    expect(one.graph.replies.external).toBe('<p>Min rettede tekst</p>');
  });

  test('while it is being saved: said to be not saved yet', async () => {
    const one = await asking();
    const done = one.form.saving.confirm();
    one.form.write('external', 'Min rettede tekst');
    await done;
    expect(one.graph.replies.external).not.toContain('rettede');
    expect(said(one)).toBe('Gemt. Det, du har rettet siden, er ikke gemt endnu.');
    one.form.save();
    await settled();
    await one.form.saving.confirm();
    expect(said(one)).toMatch(/^Gemt\. Det begynder/);
  });

  test('before what is shown was agreed to again: it is shown anew by the next press', async () => {
    const one = await asking();
    one.graph.replies = { ...OFF, internal: '<p>Skrevet på telefonen</p>' };
    const done = one.form.saving.confirm();
    one.form.write('external', 'Min rettede tekst');
    await done;
    expect(step(one)).toEqual({ is: 'idle' });
  });
});
