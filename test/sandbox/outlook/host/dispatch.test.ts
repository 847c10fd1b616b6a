import { LABEL_METHODS, SENSITIVITY_LABELS } from '../../../../src/sandbox/labels';
import type { Call } from '../../../../src/sandbox/outlook/host/dispatch/call';
import { categoryMethods } from '../../../../src/sandbox/outlook/host/dispatch/categories';
import { labelMethods } from '../../../../src/sandbox/outlook/host/dispatch/labels';
import { meetingMethods } from '../../../../src/sandbox/outlook/host/dispatch/meeting';
import { createItemStore } from '../../../../src/sandbox/outlook/host/item-store';
import { newDraft, newMeeting } from '../../../../src/sandbox/outlook/screens/mail/draft';
import { owner } from '../../screens/samples';

const writer = { owner, language: 'da' } as const;
const NOON = Date.parse('2026-11-23T12:00:00Z');
const HOUR = 3_600_000;

/** Calls of an add-in about one item, by dispatch id. */
function calls(first = newMeeting(writer, NOON), labels = SENSITIVITY_LABELS, requirementSet = '1.15') {
  const item = createItemStore(first);
  const host = {
    settings: { labels, requirementSet },
    masterCategories: [{ displayName: 'Haster', color: 'Preset0' }],
  };
  const methods = { ...meetingMethods, ...categoryMethods, ...labelMethods };
  const call = async (id: number, params: Record<string, unknown> = {}) =>
    methods[id]?.({ host, frame: {}, params, item: () => item } as unknown as Call);
  return { call, item };
}
const mail = newDraft(writer);

describe('a meeting', () => {
  const [start, end] = [NOON + HOUR / 2, NOON + HOUR];

  test('begins at the next half hour and lasts half an hour', async () => {
    const { call } = calls();
    expect([await call(24, { TimeProperty: 1 }), await call(24, { TimeProperty: 2 })]).toEqual([start, end]);
  });

  test('that is moved stays as long', async () => {
    const { call } = calls();
    await call(25, { TimeProperty: 1, time: start + HOUR });
    expect(await call(24, { TimeProperty: 2 })).toBe(end + HOUR);
  });

  test('may be made longer, and does not end before it begins', async () => {
    const { call } = calls();
    await call(25, { TimeProperty: 2, time: end + HOUR });
    expect(await call(24, { TimeProperty: 2 })).toBe(end + HOUR);
    await expect(call(25, { TimeProperty: 2, time: start - 1 })).rejects.toMatchObject({ code: 9010 });
  });

  test('has a place, which is a place of its own and no room', async () => {
    const { call, item } = calls();
    expect(await call(154)).toEqual([]);
    await call(27, { location: 'Lokale 2' });
    expect(await call(26)).toBe('Lokale 2');
    expect(item.get().meeting?.location).toBe('Lokale 2');
    expect(await call(154)).toMatchObject([{ locationIdentifier: { id: 'Lokale 2', type: 'custom' } }]);
  });

  test('takes categories, which a mail being written does not', async () => {
    const meeting = calls();
    await meeting.call(158, { categories: ['Haster'] });
    expect(meeting.item.get().categories).toEqual(['Haster']);
    await expect(calls(mail).call(158, { categories: ['Haster'] })).rejects.toMatchObject({ code: 5000 });
  });
});

test.each([24, 26, 27, 154, 169, 171])('method %i is refused for a mail', async (id) => {
  await expect(calls(mail).call(id, { TimeProperty: 1, location: '' })).rejects.toMatchObject({ code: 5000 });
});

describe('labels', () => {
  const secret = SENSITIVITY_LABELS[2]?.id ?? '';

  test('one of the catalogue is set, whatever its capitals', async () => {
    const { call } = calls(mail);
    expect(await call(LABEL_METHODS.get)).toBe('');
    await call(LABEL_METHODS.set, { label: secret.toUpperCase() });
    expect(await call(LABEL_METHODS.get)).toBe(secret);
    await expect(call(LABEL_METHODS.set, { label: 'none' })).rejects.toMatchObject({ code: 5001 });
  });

  test.each([
    ['was not told to have any', [], '1.15'],
    ['is older than 1.13', SENSITIVITY_LABELS, '1.12'],
  ])('an Outlook that %s refuses', async (_why, labels, set) => {
    await expect(calls(mail, labels, set).call(LABEL_METHODS.get)).rejects.toMatchObject({ code: 5000 });
  });
});
