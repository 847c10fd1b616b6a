import { bodyFromHtml } from '../../../../src/hygiene/mail/body';
import type { Background, Looks, Picture, Run } from '../../../../src/hygiene/mail/looks';
import type { BodyText } from '../../../../src/hygiene/mail/types';
import { plainDesign as atSend } from '../../../../src/hygiene/rules/not-at-send';
import { plainDesignDefaults } from '../../../../src/hygiene/rules/plain-design/options';
import { plainDesign } from '../../../../src/hygiene/rules/plain-design/rule';
import { decorated } from '../../plain-design/decorated';
import { innocent } from '../../plain-design/innocent';

const now = new Date('2026-11-23T08:00:00Z');
const look = (body: BodyText, fonts: readonly string[] = plainDesignDefaults.fonts) =>
  plainDesign.look({ body }, { fonts }, now);

test.each(decorated.map((row) => [row.why, row] as const))('%s', (_why, { html, says }) => {
  const [found, ...others] = look(bodyFromHtml(html, true));
  expect(others).toEqual([]);
  expect(found?.because.map((reason) => reason.says).join(' ')).toBe(says);
  expect(found).toMatchObject({
    category: 'design',
    sure: says === 'picture' ? 'possible' : 'likely',
    fixes: [{ do: 'plain-design', label: 'plain' }],
  });
});

test.each(innocent)('nothing to say: %s', (_why, html) => {
  expect(look(bodyFromHtml(html, true))).toEqual([]);
});

/** Looks by hand. «» marks the run or block that is told of, [] quoted mail; `runs` and the like get the marked range. */
function marked(text: string, looks: (start: number, end: number) => Partial<Looks>) {
  const plain = text.replace(/[[\]]/g, '');
  const start = plain.indexOf('«');
  const end = plain.indexOf('»') - 1;
  const all = text.replace(/[«»]/g, '');
  const from = all.indexOf('[');
  const quoted = from < 0 ? [] : [{ start: from, end: all.length - 2 }];
  const body: BodyText = {
    text: plain.replace(/[«»]/g, ''),
    quoted,
    looks: { runs: [], pictures: [], backgrounds: [], ...looks(start, end) },
  };
  return { body, start, end };
}
const run = (rest: Omit<Run, 'start' | 'end'>) => (start: number, end: number) => ({
  runs: [{ start, end, ...rest }],
});
const ground = (rest: Pick<Background, 'is' | 'of'>) => (start: number, end: number) => ({
  backgrounds: [{ start, end, ...rest }],
});
const pictures =
  (...list: Picture[]) =>
  () => ({ pictures: list });

test.each([
  ['a word in handwriting', '«Hej» Bo, vi ses.', run({ font: 'brush script mt' }), 'font'],
  ['a cut of such a font', 'Hej «Bo».', run({ font: 'marker felt thin' }), 'font'],
  ['a generic family', 'Hej «Bo».', run({ font: 'cursive' }), 'font'],
  [
    'paper under everything but the signature',
    '«Hej Bo, vi ses på mandag.»\nIda Lund',
    ground({ is: 'block', of: 'colour' }),
    'block',
  ],
  ['paper in a column', '\t«Hej Bo, vi ses på mandag.»\nIda', ground({ is: 'block', of: 'colour' }), 'block'],
])('%s is told with its place', (_why, text, looks, says) => {
  const { body, start, end } = marked(text, looks);
  expect(look(body)[0]?.because).toEqual([{ says, where: { part: 'body', start, end } }]);
});

test.each([
  [
    'a run that reaches into the quoted mail is told of to there',
    'Hej «Bo.\n[Fra: Ida»]',
    run({ font: 'papyrus' }),
    4,
    8,
  ],
])('%s', (_why, text, looks, start, end) => {
  expect(look(marked(text, looks).body)[0]?.because).toEqual([
    { says: 'font', where: { part: 'body', start, end } },
  ]);
});

test.each([
  ['a name that begins like one', 'Hej «Bo».', run({ font: 'stencils of mine' })],
  ['symbols', 'Hej «Bo».', run({ font: 'wingdings' })],
  ['marks without a letter', 'Hej Bo«.  »', run({ font: 'papyrus' })],
  ['quoted mail', 'Hej Bo.\n[«Fra: Ida»]', run({ font: 'papyrus' })],
  [
    'a box below the greeting',
    'Hej Bo\n«Vandet er lukket i morgen fra klokken ti til tolv.»',
    ground({ is: 'block', of: 'colour' }),
  ],
  [
    'a heading on a colour',
    '«Referat»\nVi talte om vandet på Lindevej og om varmen.',
    ground({ is: 'block', of: 'colour' }),
  ],
  ['cells of a table', '«Måned\tForbrug»\nHej', ground({ is: 'block', of: 'colour' })],
  ['a picture without a greeting below it', 'Sådan ser det ud.', pictures({ at: 0 })],
  ['a picture behind the greeting', 'Hej Bo\n\nVi ses.', pictures({ at: 7 })],
  ['one pixel above the greeting', 'Hej Bo', pictures({ at: 0, tiny: true })],
  ['a word that begins like a greeting', 'Hejren er set ved åen.', pictures({ at: 0 })],
])('nothing to say: %s', (_why, text, looks) => {
  expect(look(marked(text, looks).body)).toEqual([]);
});

test.each(['Kære Bo', 'Hej Bo', 'God morgen', 'Til rette vedkommende', 'Dear Bo', '\tHello,'])(
  'a picture above “%s” is a letterhead',
  (greeting) => {
    const [found] = look(marked(`\n${greeting}\nVi ses.`, pictures({ at: 0 })).body);
    expect(found?.because).toEqual([{ says: 'picture' }]);
    expect(found?.sure).toBe('possible');
  },
);

test('the policy’s own fonts, by their first word', () => {
  const { body } = marked('Hej «Bo».', run({ font: 'impact' }));
  expect(look(body)).toEqual([]);
  expect(look(body, ['impact'])).toHaveLength(1);
});

test('nothing is said where nobody read the looks, and nothing at Send', () => {
  expect(look({ text: 'Hej Bo', quoted: [] })).toEqual([]);
  expect(plainDesign.look({}, plainDesignDefaults, now)).toEqual([]);
  expect(atSend.look({ body: bodyFromHtml('<body bgcolor=red>Hej</body>', true) }, {}, now)).toEqual([]);
});
