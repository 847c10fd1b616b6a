import { Readable } from 'node:stream';
import { absence, GOOD, html, line, TEXT } from './absences';
import { folderWith, kuvert, objects } from './support';

test('an automatic reply as it should be, exactly in the shape of design/cli.md', async () => {
  const { code, out, err } = await absence(line());
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    '{"id":"a","polite":true,"urgentContact":true,"returnDate":"2026-11-30","returnDateConsistent":true,"sensitive":false,"ok":true,"findings":[]}\n',
  );
});

describe('what is read', () => {
  test.each<[name: string, changes: Record<string, unknown>, answer: Record<string, unknown>]>([
    ['to colleagues', { audience: 'internal' }, {}],
    ['the visible text of HTML', { text: undefined, html: html(TEXT) }, {}],
    ['HTML rather than the text beside it', { text: 'Hej', html: html(TEXT) }, {}],
    ['the text where the HTML beside it is empty', { html: '' }, {}],
    ['nobody’s', { owner: null }, {}],
    ['a schedule that fits', { scheduledStart: '2026-11-23T00:00', scheduledEnd: '2026-11-27T16:00:00' }, {}],
    ['a schedule as Graph writes it', { scheduledEnd: '2026-11-27T16:00:00.0000000' }, {}],
    ['a schedule with an offset', { scheduledEnd: '2026-11-27T16:00+01:00' }, {}],
    ['a schedule in UTC', { scheduledEnd: '2026-11-27T15:00:00Z' }, {}],
    [
      'an owner without a phone',
      { owner: { displayName: 'Anne', mail: 'a@kommune.example', phone: null } },
      {},
    ],
    [
      'a schedule that does not fit',
      { scheduledEnd: '2026-12-04T16:00:00' },
      {
        returnDateConsistent: false,
        ok: false,
        findings: [{ rule: 'return-date-contradicts', level: 'warn' }],
      },
    ],
    [
      'no day',
      {
        text: 'Hej\n\nJeg er ikke på kontoret. Kontakt Borgerservice på telefon 09 11 20 00.\n\nVenlig hilsen\nAnne Eksempel',
      },
      {
        returnDate: null,
        returnDateConsistent: null,
        ok: false,
        findings: [{ rule: 'no-return-date', level: 'warn' }],
      },
    ],
    [
      'no contact but oneself',
      {
        text: TEXT.replace('Borgerservice', 'mig')
          .replace('20 00', '20 01')
          .replace(' eller borgerservice@kommune.example', ''),
      },
      { urgentContact: false, ok: false, findings: [{ rule: 'no-urgent-contact', level: 'warn' }] },
    ],
    [
      'a reason that is nobody’s business',
      { text: TEXT.replace('Jeg holder ferie', 'Jeg er sygemeldt med stress') },
      { sensitive: true, ok: false, findings: [{ rule: 'sensitive-reason', level: 'warn' }] },
    ],
    [
      'what was never filled in',
      { text: TEXT.replace('Anne Eksempel', '[navn]') },
      { findings: [{ rule: 'placeholder', level: 'warn' }] },
    ],
  ])('%s', async (_name, changes, answer) => {
    const { code, out, err } = await absence(line(changes));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(objects(out)).toEqual([{ ...GOOD, ...answer }]);
  });

  test('an empty reply is a reply', async () => {
    const { code, out } = await absence(line({ text: '' }));
    expect(code).toBe(0);
    expect(objects(out)).toMatchObject([{ polite: false, returnDate: null, ok: false }]);
  });
});

describe('the policy', () => {
  test.each(['default', 'haderslev', 'toender'])('%s judges the same', async (name) => {
    const { code, out } = await absence(line(), '--policy', name);
    expect(code).toBe(0);
    expect(objects(out)).toEqual([GOOD]);
  });

  test('that does not exist, or is bad, ends it before the first line', async () => {
    const folder = folderWith({ 'bad.json': '{"nmae":"x"}' });
    for (const given of ['nowhere', `${folder.at}/bad.json`]) {
      const { code, out, err } = await absence(line(), '--policy', given);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`Mailpolitikken "${given}"`);
    }
    folder.remove();
  });
});

describe('a bad line is answered in its place', () => {
  test.each<[name: string, bad: string, id: unknown, error: RegExp]>([
    ['no JSON', 'hej', null, /^linje 2 er ikke gyldig JSON\.$/],
    ['half a line', '{"id":"x7","audience":"exter', 'x7', /ikke gyldig JSON/],
    ['a list', '[]', null, /ét JSON-objekt/],
    ['no id', line({ id: undefined }), null, /: id mangler\.$/],
    ['no audience', line({ audience: undefined }), 'a', /: audience mangler\.$/],
    [
      'an unknown audience',
      line({ audience: 'all' }),
      'a',
      /: audience skal være internal eller external\.$/,
    ],
    ['neither text nor html', line({ id: 7, text: undefined }), 7, /: text eller html mangler\.$/],
    ['null for both', line({ text: null, html: null }), 'a', /: text eller html mangler\.$/],
    ['a number as text', line({ text: 5 }), 'a', /: text skal være en tekst\.$/],
    ['no today', line({ today: undefined }), 'a', /: today mangler\.$/],
    [
      'today as a Dane writes it',
      line({ today: '23-11-2026' }),
      'a',
      /: today skal være en dag som 2026-11-23\.$/,
    ],
    ['today with its time', line({ today: '2026-11-23T08:00:00' }), 'a', /: today skal være en dag som/],
    ['a day that no month has', line({ today: '2026-02-29' }), 'a', /: today skal være en dag som/],
    [
      'a schedule of words',
      line({ scheduledStart: 'i morgen' }),
      'a',
      /: scheduledStart skal være et tidspunkt som 2026-11-23T08:00:00, gerne med tidszone \(\+01:00\)\.$/,
    ],
    [
      'a schedule without hours',
      line({ scheduledEnd: '2026-11-27T' }),
      'a',
      /: scheduledEnd skal være et tidspunkt/,
    ],
    ['an hour that no day has', line({ scheduledEnd: '2026-11-27T25:00:00' }), 'a', /: scheduledEnd skal/],
    [
      'an owner without a mail address',
      line({ owner: { displayName: 'Anne Eksempel' } }),
      'a',
      /: owner\.mail mangler\.$/,
    ],
    ['an owner as a text', line({ owner: 'Anne Eksempel' }), 'a', /: owner skal være et objekt\.$/],
    [
      'a text beyond all measure',
      line({ text: 'x'.repeat(20_000_001) }),
      'a',
      /har text på over 20 millioner tegn/,
    ],
    [
      'an html beyond all measure',
      line({ html: 'x'.repeat(20_000_001) }),
      'a',
      /har html på over 20 millioner tegn/,
    ],
  ])('%s', async (_name, bad, id, error) => {
    const { code, out, err } = await absence(`${line({ id: 'før' })}${bad.trim()}\n${line({ id: 'efter' })}`);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(objects(out)).toEqual([
      { ...GOOD, id: 'før' },
      { id, error: expect.stringMatching(error) },
      { ...GOOD, id: 'efter' },
    ]);
  });

  test('every problem of a line is named, in English too', async () => {
    const { out } = await absence(line({ today: 'x', scheduledEnd: 'y' }), '--language', 'en');
    expect(objects(out)[0]?.error).toBe(
      'line 1 does not have the shape it needs: scheduledEnd must be a time such as 2026-11-23T08:00:00, with or without an offset (+01:00); today must be a day such as 2026-11-23.',
    );
  });

  test('standard input that cannot be read is one sentence and exit 2', async () => {
    const stdin = new Readable({
      read: () => stdin.destroy(Object.assign(new Error('x'), { code: 'EISDIR' })),
    });
    expect(await kuvert(['absence', '-'], { stdin })).toMatchObject({
      code: 2,
      err: expect.stringContaining('(EISDIR)'),
    });
  });
});
