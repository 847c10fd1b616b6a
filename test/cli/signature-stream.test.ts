import fc from 'fast-check';
import { html, LINES, line, MANUAL, PROFILE, signature } from './signatures';
import { inPieces, kuvert, objects, utf8Safe } from './support';

describe('formats', () => {
  const stdin = `${line() + line({ id: 2, html: html(LINES.filter((one) => one !== 'Konsulent')) }) + line({ id: 'tre', html: '' })}hej\n`;

  test('json is one list of the same answers', async () => {
    const { code, out } = await signature(stdin, '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual(objects((await signature(stdin)).out));
    expect((await signature('', '--format', 'json')).out).toBe('[\n]\n');
  });

  test('table is for people', async () => {
    const { out } = await signature(stdin, '--format', 'table');
    expect(out).toBe(
      [
        'linje 1 (a)\n  Signaturen følger designmanualen.\n',
        'linje 2 (2)\n  Mangler: titel\n',
        'linje 3 (tre)\n  Der er ingen signatur\n',
        'linje 4 er ikke gyldig JSON.\n',
        '3 signaturer undersøgt: 1 følger manualen, 2 skal rettes, 1 linje kunne ikke læses.\n',
      ].join('\n'),
    );
    const english = await signature(line({ html: '' }), '--format', 'table', '--language', 'en');
    expect(english.out).toContain(
      'There is no signature\n\n1 signature checked: 0 as the manual says, 1 to be mended.',
    );
  });
});

test('nothing of the mail or its writer comes out', async () => {
  const secret = html(['Hemmelig Sætning', ...LINES.map((one) => `${one} Hemmelig`)]);
  const stdin =
    line({ html: secret }) +
    line({ html: secret, composeType: 'Hemmelig' }) +
    line({ html: secret }).slice(0, -30);
  for (const format of ['table', 'json', 'ndjson']) {
    for (const language of ['da', 'en']) {
      const { out, err } = await signature(stdin, '--format', format, '--language', language);
      expect(out + err).not.toMatch(/Hemmelig|Anne|Konsulent|Asta|00 00|eksempel@/);
      expect(out).not.toBe('');
    }
  }
});

test('any line gives exactly one line, in order, and never a crash', async () => {
  const anyHtml = fc.string({
    unit: fc.constantFrom(
      '<',
      'b',
      '>',
      '/',
      '&',
      '"',
      '=',
      ' ',
      '\n',
      'å',
      '<br>',
      'Anne Eksempel',
      '00 00 00 00',
    ),
  });
  const anyLine = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }).map(utf8Safe),
    fc
      .record(
        {
          id: fc.oneof(fc.string(), fc.integer()),
          profile: fc.oneof(fc.constant(PROFILE), fc.anything()),
          html: fc.oneof(anyHtml, fc.anything()),
          manual: fc.oneof(fc.constant(MANUAL), fc.anything()),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value) ?? '0'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { maxLength: 6 }), async (lines) => {
      const sent = lines
        .map((one) => one.replace(/[\n\r]/g, ' '))
        .filter((one) => one.replace(/\ufeff/g, ' ').trim() !== '');
      const stdin = sent.map((one, at) => `${one}\n${line({ id: `kendt ${at}` })}`).join('');
      const { out, err } = await kuvert(['signature', '-'], { stdin: inPieces(Buffer.from(stdin), 999) });
      const answers = objects(out);
      expect(err).toBe('');
      expect(answers).toHaveLength(sent.length * 2);
      sent.forEach((_, at) => {
        expect(answers[at * 2 + 1]).toEqual({ id: `kendt ${at}`, compliant: true, faults: [] });
      });
    }),
    { numRuns: 100 },
  );
});
