import { judged } from '../../../../src/taskpane/absence/writing/judged';
import { forgetForm, formFor, hasTyped } from '../../../../src/taskpane/absence/writing/kept';
import { METTE } from '../../../session/sign-in/fake-sign-in';
import { OFF, opened, POLICY, SOEREN, settled } from './support';

const rules = (form: Parameters<typeof judged>[0]) => judged(form).findings.map(({ rule }) => rule);

describe('the form as it opens', () => {
  test('proposes tomorrow, the working day after it and the unit of the policy, and its texts are in order', () => {
    const { form } = opened();
    expect(form.get().draft).toMatchObject({
      start: '2026-11-24',
      firstDayBack: '2026-11-25',
      urgent: { unit: 'Borgerservice', phone: '74 00 00 00', mail: '' },
      audience: 'all',
    });
    expect(form.text('external')).toContain('Borgerservice, tlf. 74 00 00 00 (mandag-onsdag kl. 9-15)');
    expect(form.text('external')).toContain('\n\n');
    expect(form.problems()).toEqual([]);
    expect(rules(form)).toEqual([]);
  });

  test('takes the days from the calendar', () => {
    const away = [{ start: '2026-12-06T23:00:00Z', end: '2026-12-11T23:00:00Z' }];
    const { form } = opened({ away });
    expect(form.get().draft).toMatchObject({ start: '2026-12-07', firstDayBack: '2026-12-14' });
  });

  test('names the own department where the policy names nobody, and writes it only with a way to reach it', () => {
    const { form } = opened({ owner: { ...METTE, department: 'Byg' }, policy: { ...POLICY, absence: null } });
    expect(form.get().draft.urgent.unit).toBe('Byg');
    expect(form.form().urgent).toBeNull();
    expect(form.problems().map(({ what }) => what)).toEqual(['no-contact']);
    form.type({ urgent: { unit: 'Byg', phone: '74 00 11 11', mail: '' } });
    expect(form.form().urgent).toEqual({ unit: 'Byg', phone: '74 00 11 11' });
    expect(form.problems()).toEqual([]);
  });

  test('begins anew with later news, but never once something was typed', () => {
    const { form, context } = opened();
    const away = [{ start: '2026-12-06T23:00:00Z', end: '2026-12-11T23:00:00Z' }];
    form.update({ ...context, away });
    expect(form.get().draft.start).toBe('2026-12-07');
    form.type({ start: '2026-12-08' });
    form.update({ ...context, away: [] });
    expect(form.get().draft.start).toBe('2026-12-08');
  });
});

describe('days', () => {
  test.each([
    ['a Saturday', { firstDayBack: '2026-11-28' }, 'not-a-working-day', '2026-11-30'],
    ['Christmas', { firstDayBack: '2026-12-25' }, 'not-a-working-day', '2026-12-28'],
    ['before the start', { firstDayBack: '2026-11-23' }, 'back-before-start', '2026-11-25'],
    ['none', { firstDayBack: '' }, 'no-first-day-back', undefined],
    ['none to begin with', { start: '' }, 'no-start', undefined],
  ])('%s', (_name, change, what, propose) => {
    const { form } = opened();
    form.type(change);
    const [problem] = form.problems();
    expect(problem?.what).toBe(what);
    expect(problem?.propose).toBe(propose);
    expect(form.shownProblems()).toEqual([]);
  });

  test('without a day there is a text to be seen, and nothing that can be saved', () => {
    const { form } = opened();
    form.type({ start: '' });
    expect(form.replies().start).toBeUndefined();
    expect(form.save()).toBe(false);
    expect(form.get().lookAt).toBe(true);
    expect(form.shownProblems().map(({ what }) => what)).toEqual(['no-start']);
    expect(form.saving.get().step.is).toBe('idle');
  });

  test('one who has left closes the mailbox within 12 months, and going back brings the day back', () => {
    const { form } = opened();
    form.type({ firstDayBack: '2026-12-01' });
    form.type({ reason: 'left' });
    expect(form.get().draft.firstDayBack).toBe('2027-11-24');
    expect(form.text('external')).toContain('arbejder ikke her længere');
    expect(rules(form)).toEqual([]);
    form.type({ firstDayBack: '2027-12-01' });
    expect(form.problems().map(({ what, propose }) => [what, propose])).toEqual([['too-long', '2027-11-24']]);
    form.type({ reason: 'holiday' });
    expect(form.get().draft.firstDayBack).toBe('2026-12-01');
  });
});

describe('the texts', () => {
  test('an edited one is kept, judged as it stands, and changes places with the proposal', () => {
    const { form } = opened();
    const proposed = form.text('external');
    form.write('external', 'Jeg er syg.');
    expect(rules(form)).toEqual(
      expect.arrayContaining(['no-return-date', 'no-urgent-contact', 'sensitive-reason']),
    );
    form.type({ tone: 'plain', firstDayBack: '2026-11-26' });
    expect(form.text('external')).toBe('Jeg er syg.');
    form.takeOwn('external', false);
    expect(form.text('external')).not.toBe(proposed);
    expect(form.text('external')).toContain('torsdag den 26. november 2026');
    form.takeOwn('external', true);
    expect(form.text('external')).toBe('Jeg er syg.');
  });

  test('one line more stays in its place', () => {
    const { form } = opened();
    form.write('external', `${form.text('external')}\n\nVi flytter til Rådhuspladsen 1.`);
    expect(form.text('external')).toMatch(/\n\nVi flytter til Rådhuspladsen 1\.$/);
    expect(rules(form)).toEqual([]);
  });

  test('English stands below where it is wanted', () => {
    const { form } = opened();
    form.type({ language: 'da-en' });
    expect(form.text('external')).toContain('English below');
    expect(form.text('external')).toContain('Thank you for your mail');
    expect(rules(form)).toEqual([]);
  });

  test('nobody outside gets one: that is said', () => {
    const { form } = opened();
    form.type({ audience: 'none' });
    expect(rules(form)).toEqual(['outside-gets-none']);
  });
});

describe('the form of a mailbox', () => {
  afterEach(forgetForm);

  test('outlives being closed, and is not another mailbox’s', () => {
    const { context } = opened();
    formFor(context, METTE.mail).type({ tone: 'plain' });
    expect(formFor(context, 'METTE@fjordby.example').get().draft.tone).toBe('plain');
    expect(formFor(context, 'camilla@fjordby.example').get().draft.tone).toBe('warm');
    expect(formFor(context, METTE.mail).get().draft.tone).toBe('warm');
  });

  test('begun before anybody had signed in it becomes theirs who do', () => {
    const { context } = opened();
    const form = formFor({ ...context, owner: {}, graph: null }, '');
    form.write('external', 'Min lange tekst');
    expect(formFor(context, METTE.mail)).toBe(form);
    const told = jest.fn();
    form.subscribe(told);
    form.update(context);
    expect(told).toHaveBeenCalled();
    expect(form.text('external')).toBe('Min lange tekst');
    expect(form.isSignedIn()).toBe(true);
    told.mockClear();
    form.update({ ...context });
    expect(told).not.toHaveBeenCalled();
    expect(formFor(context, 'camilla@fjordby.example').text('external')).not.toBe('Min lange tekst');
  });

  test('stays when the directory cannot tell whose it is, and when it can again', () => {
    const { context } = opened();
    const unknown = { ...context, owner: {} };
    const form = formFor(unknown, METTE.mail);
    form.write('external', 'Min lange tekst');
    expect(formFor(context, METTE.mail)).toBe(form);
    expect(formFor(unknown, METTE.mail)).toBe(form);
  });

  test('tells whether something in it would be lost', async () => {
    const { context } = opened();
    expect(hasTyped()).toBe(false);
    const form = formFor(context, METTE.mail);
    expect(hasTyped()).toBe(false);
    form.type({ tone: 'plain' });
    expect(hasTyped()).toBe(true);
    form.save();
    await settled();
    await form.saving.confirm();
    expect(hasTyped()).toBe(false);
    form.write('internal', 'En linje til');
    expect(hasTyped()).toBe(true);
  });

  test('without Graph it is the same form', () => {
    const { form } = opened({ graph: null, replies: OFF });
    form.typeStandIn({ name: 'Søren Vestergaard', mail: SOEREN.mail, byHand: true });
    form.leave('standIn');
    expect(form.text('external')).toContain('soeren@fjordby.example');
    expect(form.standIn().state).toBe('not-asked');
    expect(form.isSignedIn()).toBe(false);
  });
});
