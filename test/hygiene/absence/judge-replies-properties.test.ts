import fc from 'fast-check';
import { away, judged, on } from './replies';

const pieces = fc.constantFrom(
  'Hej kære borger. ',
  'Kære kolleger. ',
  'Jeg er tilbage mandag den 30. november. ',
  'Kontakt Asta Opdigtet på 09 11 20 02. ',
  'Skriv til asta@kommune.example. ',
  'Find sagen i SBSYS. ',
  'Jeg er syg med stress. ',
  'Udfyld [dato]. ',
  'Ring til mig på 09 11 20 01. ',
);
const texts = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(''));
const settings = fc.record({
  status: fc.constantFrom('disabled' as const, 'alwaysEnabled' as const, 'scheduled' as const),
  externalAudience: fc.constantFrom('none' as const, 'contactsOnly' as const, 'all' as const),
  internal: texts,
  external: texts,
  start: fc.constant('2026-11-22T23:00:00Z'),
  end: fc.constantFrom('2026-11-20T23:00:00Z', '2026-11-27T23:00:00Z'),
});

test('what is found quotes nothing', () => {
  fc.assert(
    fc.property(settings, (replies) => {
      const { findings, internal, external } = judged(replies, { citizensWrite: true, ...away() });
      const told = JSON.stringify({ findings, internal, external });
      for (const word of ['Asta', 'asta', '09 11', 'SBSYS', 'stress', 'dato', 'borger', 'kolleger'])
        expect(told).not.toContain(word);
    }),
  );
});

test('it is the same whatever HTML stands round the words', () => {
  const bare = (words: string) => words.trim();
  const wrapped = (words: string) =>
    `<html><head><style>p { color: red }</style></head><body><div><p style="margin:0">${words
      .trim()
      .split(' ')
      .map((word, at) => (at % 3 === 1 ? `<b><span>${word}</span></b>` : word))
      .join(' ')}</p></div></body></html>`;
  fc.assert(
    fc.property(settings, (replies) => {
      const as = (how: (words: string) => string) =>
        judged({ ...replies, internal: how(replies.internal), external: how(replies.external) }, away());
      expect(as(wrapped)).toEqual(as(bare));
    }),
  );
});

test('the same text is read the same, whoever gets it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { internal, external } = judged({ ...on, internal: text, external: text });
      expect(internal).toEqual(external);
    }),
  );
});
