import { call, OutlookCallError } from '../../src/outlook/call';

type Answer = (result: unknown) => void;
const ask = (run: (answer: Answer) => void, limit = 30) =>
  call<string>((callback) => run(callback as unknown as Answer), limit).catch(({ why, code }) => [why, code]);

describe('a call always settles', () => {
  test.each<[string, (answer: Answer) => void, unknown]>([
    ['with the value', (answer) => answer({ status: 'succeeded', value: 'a' }), 'a'],
    ['never answered', () => {}, ['timed-out', null]],
    ['refused', (answer) => answer({ status: 'failed', error: { code: 9020 } }), ['failed', 9020]],
    ['refused without a reason', (answer) => answer({ status: 'failed' }), ['failed', null]],
    ['answered with nothing', (answer) => answer(undefined), ['failed', null]],
    ['answered with null', (answer) => setTimeout(() => answer(null)), ['failed', null]],
    [
      'answered with what cannot be read',
      (answer) =>
        answer({
          get status() {
            throw new Error('gone');
          },
        }),
      ['failed', null],
    ],
    [
      'thrown, with a code',
      () => {
        throw Object.assign(new Error('no'), { code: 7000 });
      },
      ['failed', 7000],
    ],
    ['without the member', () => (({}) as { x: () => void }).x(), ['not-there', null]],
    // @ts-expect-error a name that nothing declares, as Office outside Outlook
    ['without Office', () => NotThere.context, ['not-there', null]],
  ])('%s', async (_name, run, expected) => {
    expect(await ask(run)).toEqual(expected);
  });

  test('its error never holds Outlook’s own message', async () => {
    const error = await call(() => {
      throw new Error('quotes the mail');
    }, 30).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(OutlookCallError);
    expect(String(error)).not.toContain('quotes');
  });
});
