import { kuvert } from './support';

const fjordby = 'src/sandbox/policy/fjordby.json';

test('a good policy shows its automatic replies: each language, everybody and colleagues, and of one who has left', async () => {
  const { code, out } = await kuvert(['policy', 'check', fjordby]);
  expect(code).toBe(0);
  expect(out).toContain(
    '\n\nAutosvar for en opdigtet medarbejder:\n\nPå dansk, til alle andre\n  Hej, og tak',
  );
  expect(out).toContain('er tilbage mandag den 3. august 2026.');
  expect(out).toContain('\n  Borgerservice, tlf. 09 11 20 00 (mandag-onsdag kl. 9-15');
  expect(out).toContain('\n\nPå engelsk, til kolleger, fratrådt\n  Hello');
});

test('in English too, and for programs', async () => {
  const english = await kuvert(['policy', 'check', 'haderslev', '--language', 'en']);
  expect(english.out).toContain(
    'The automatic replies of an invented employee:\n\nIn Danish, to everybody else',
  );
  const { out } = await kuvert(['policy', 'check', 'toender', '--format', 'json']);
  const { absence } = JSON.parse(out);
  expect(absence).toHaveLength(8);
  expect(absence[0]).toMatchObject({ language: 'da', audience: 'external', reason: 'holiday' });
  expect(absence[0].text).toContain('brug en sikker digital postkasse');
});
