import { NOTHING_REMEMBERED, recall, remember } from '../../src/outlook/memory';
import { TestOutlook, type Trouble } from '../support/compose-item';

const yes = () => true;

describe('what is remembered about a mail', () => {
  test('missing keys are nothing', async () => {
    expect(await recall(new TestOutlook().item, 50)).toEqual(NOTHING_REMEMBERED);
  });

  test('comes back as it was told', async () => {
    const { item } = new TestOutlook();
    await remember(item, 'silenced', ['a', 'b'], 50, yes);
    await remember(item, 'asked', 'signature', 50, yes);
    await remember(item, 'override', { for: 'x', reason: 'urgent' }, 50, yes);
    await remember(item, 'facts', 'name;line', 50, yes);
    const override = { for: 'x', reason: 'urgent' };
    expect(await recall(item, 50)).toEqual({
      ...NOTHING_REMEMBERED,
      silenced: ['a', 'b'],
      asked: 'signature',
      override,
      facts: 'name;line',
    });
  });

  test('what others wrote there is nothing', async () => {
    const session = { 'kuvert.silenced': '{"a":1}', 'kuvert.asked': '[1]', 'kuvert.override': 'not JSON' };
    expect(await recall(new TestOutlook({ session }).item, 50)).toEqual(NOTHING_REMEMBERED);
  });

  test.each(['', '""', '[]', '{"toString":1}', '7', 'null', 'not JSON', '["name"]'])(
    'facts that are no text are nothing: %s',
    async (kept) => {
      const { item } = new TestOutlook({ session: { 'kuvert.facts': kept } });
      expect(await recall(item, 50)).toEqual(NOTHING_REMEMBERED);
    },
  );

  test.each<Trouble>(['silent', 'throws', 'nothing', { code: 5000 }])(
    'is unknown when Outlook would not tell (%j), and not kept when it would not keep it',
    async (trouble) => {
      const outlook = new TestOutlook();
      outlook.troubles['sessionData.getAllAsync'] = trouble;
      outlook.troubles['sessionData.setAsync'] = trouble;
      expect(await recall(outlook.item, 30)).toBeNull();
      expect(await remember(outlook.item, 'asked', 'x', 30, yes)).toBe(false);
    },
  );

  test('is never written to another mail, nor where there is no Outlook to say which', async () => {
    const outlook = new TestOutlook();
    expect(await remember(outlook.item, 'asked', 'x', 30, () => false)).toBe(false);
    expect(await remember(outlook.item, 'asked', 'x', 30)).toBe(false);
    expect(outlook.mail.session).toEqual({});
  });
});
