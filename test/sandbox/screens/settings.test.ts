import { keepSettings, readSettings } from '../../../src/sandbox/outlook/screens/state/settings';

const storage = (kept: string | null) => ({ getItem: () => kept });
const first = {
  language: 'da',
  theme: 'system',
  requirementSet: '1.15',
  sendMode: 'manifest',
  signature: 'none',
};

test.each([
  ['the first time, a Danish browser', '', 'da-DK', null, first],
  ['the first time, an English browser', '', 'en-GB', null, { ...first, language: 'en' }],
  ['another language', '', 'fr', null, first],
  ['the address asks for English', '?lang=en', 'da', '{"language":"da"}', { ...first, language: 'en' }],
  ['the address asks for what there is not', '?lang=sv', 'da', null, first],
  [
    'what was chosen before',
    '',
    'en',
    '{"language":"da","theme":"dark","sendMode":"Block","signature":"own"}',
    { ...first, theme: 'dark', sendMode: 'Block', signature: 'own' },
  ],
  ['spoilt storage', '', 'da', '{', first],
  ['values that do not exist', '', 'da', '{"theme":"pink","requirementSet":3}', first],
  ['no object', '', 'da', 'null', first],
] as const)('%s', (_why, search, browser, kept, expected) => {
  expect(readSettings(search, browser, storage(kept))).toEqual(expected);
});

test('what is kept is read again', () => {
  let kept: string | null = null;
  const settings = {
    language: 'en',
    theme: 'light',
    requirementSet: '1.12',
    sendMode: 'PromptUser',
    signature: 'own',
  } as const;
  keepSettings(settings, { setItem: (_key, value) => (kept = value) });
  expect(readSettings('', 'da', storage(kept))).toEqual(settings);
});
