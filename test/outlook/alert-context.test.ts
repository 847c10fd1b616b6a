import { parseAlertContext } from '../../src/outlook/alert-context';

describe('what the alert handed to the pane', () => {
  test.each<[string, string | null | undefined, object]>([
    ['a finding', '{"finding":"a1"}', { finding: 'a1' }],
    ['what was held', '{"finding":"a1","held":"s"}', { finding: 'a1', held: 's' }],
    [
      'the channel to take the mail to',
      '{"finding":"a1","route":"secure-mail"}',
      { finding: 'a1', route: 'secure-mail' },
    ],
    ['a channel that is none', '{"route":"ordinary"}', {}],
    ['things of another type', '{"finding":1,"held":[],"route":{}}', {}],
    ['half a JSON', '{"finding":', {}],
    ['no object', 'null', {}],
    ['nothing', undefined, {}],
    ['null', null, {}],
  ])('%s', (_what, text, context) => {
    expect(parseAlertContext(text)).toEqual(context);
  });
});
