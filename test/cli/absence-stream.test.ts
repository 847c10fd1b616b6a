import fc from 'fast-check';
import { absence, GOOD, html, line, TEXT } from './absences';
import { inPieces, kuvert, objects, utf8Safe } from './support';

describe('formats', () => {
  const stdin = `${line()}${line({ id: 2, text: `${TEXT} :-)` })}${line({ id: 'tre', text: 'Hej, jeg er på ferie.' })}hej\n`;

  test('json is one list of the same answers', async () => {
    const { code, out } = await absence(stdin, '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual(objects((await absence(stdin)).out));
    expect((await absence('', '--format', 'json')).out).toBe('[\n]\n');
  });

  test('table is for people', async () => {
    const { out } = await absence(stdin, '--format', 'table');
    expect(out).toBe(
      [
        'linje 1 (a)\n  Autosvaret er i orden.\n  Svarer igen 2026-11-30\n',
        'linje 2 (2)\n  Autosvaret er i orden.\n  Råd: Humor og ironi kan misforstås\n  Svarer igen 2026-11-30\n',
        'linje 3 (tre)\n  Autosvaret kan gøres bedre.\n  Advarer: Det siger ikke, hvilken dag der svares igen\n  Advarer: Det siger ikke, hvem man kan kontakte, hvis det haster\n',
        'linje 4 er ikke gyldig JSON.\n',
        '3 autosvar undersøgt: 2 i orden, 1 skal rettes, 1 linje kunne ikke læses.\n',
      ].join('\n'),
    );
  });

  test('the table speaks English, and says nothing is in order above a warning', async () => {
    const text = TEXT.replace('Anne Eksempel', '[navn]');
    const { out } = await absence(line({ text }), '--format', 'table', '--language', 'en');
    expect(out).toBe(
      'line 1 (a)\n  The automatic reply can be better.\n  Warns: Something in it should have been filled in\n  Answers again 2026-11-30\n\n1 automatic reply checked: 0 in order, 1 to be mended.\n',
    );
  });
});

test('nothing of the text or its writer comes out', async () => {
  const secret = `${TEXT}\n\nHemmelig sætning om Asta, [Hemmelig]`;
  const owner = { displayName: 'Anne Hemmelig', mail: 'anne.hemmelig@kommune.example', phone: '09 11 20 01' };
  const stdin =
    line({ text: secret, owner }) +
    line({ text: undefined, html: html(secret), owner }) +
    line({ text: secret, audience: 'Hemmelig', today: 'Hemmelig', scheduledEnd: 'Hemmelig' }) +
    line({ text: secret }).slice(0, -30);
  for (const format of ['table', 'json', 'ndjson']) {
    for (const language of ['da', 'en']) {
      const { out, err } = await absence(stdin, '--format', format, '--language', language);
      expect(out + err).not.toMatch(/hemmelig|Anne|Asta|Borgerservice|09 11|kommune\.example/i);
      expect(out).not.toBe('');
    }
  }
});

test('any line gives exactly one line, in order, and never a crash', async () => {
  const anyText = fc.string({
    unit: fc.constantFrom(
      ...[
        '<',
        '>',
        '&',
        '[',
        '\n',
        ' ',
        '.',
        '/',
        'å',
        'uge ',
        '41',
        'den ',
        '27/11',
        'til og med ',
        'påske',
      ],
      ...['tilbage ', 'mandag ', '09 11 20 00', 'a@kommune.example', 'Asta ', '31. februar', '2026-99-99'],
    ),
  });
  const anyMoment = fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.constantFrom('0000-01-01T00:00', '9999-12-31T23:59:59.9999999', '2026-03-29T02:30:00', 'x'),
  );
  const anyLine = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }).map(utf8Safe),
    fc
      .record(
        {
          id: fc.oneof(fc.string(), fc.integer()),
          audience: fc.constantFrom('internal', 'external', 'x'),
          text: fc.oneof(anyText, fc.anything()),
          html: fc.oneof(anyText, fc.anything()),
          today: anyMoment.map((moment) => moment.slice(0, 10)),
          scheduledStart: anyMoment,
          scheduledEnd: anyMoment,
          owner: fc.oneof(fc.record({ displayName: anyText, mail: anyText, phone: anyText }), fc.anything()),
        },
        { requiredKeys: ['audience', 'today'] },
      )
      .map((value) => JSON.stringify(value) ?? '0'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { maxLength: 6 }), async (lines) => {
      const sent = lines
        .map((one) => one.replace(/[\n\r]/g, ' '))
        .filter((one) => one.replace(/\ufeff/g, ' ').trim() !== '');
      const stdin = sent.map((one, at) => `${one}\n${line({ id: `kendt ${at}` })}`).join('');
      const { out, err } = await kuvert(['absence', '-'], { stdin: inPieces(Buffer.from(stdin), 999) });
      const answers = objects(out);
      expect(err).toBe('');
      expect(answers).toHaveLength(sent.length * 2);
      sent.forEach((_, at) => {
        expect(answers[at * 2 + 1]).toEqual({ ...GOOD, id: `kendt ${at}` });
        // Whatever it says, a line that has its form is judged: the judge itself never fails.
        expect(answers[at * 2]?.error).not.toBe(`linje ${at * 2 + 1} kunne ikke undersøges.`);
      });
    }),
    { numRuns: 200 },
  );
});
