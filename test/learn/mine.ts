import { basesOf } from '../../src/hygiene/danish/endings';
import { tokensOf } from '../../src/hygiene/danish/tokens';
import type { Lexicon } from '../../src/hygiene/sensitive/lexicon';
import { isFirstName, pointsAt } from '../../src/hygiene/sensitive/people';
import { describeWord } from '../../src/hygiene/sensitive/word';
import type { LabelledMail } from '../corpus/mails/read';
import type { Entry } from './lexicon-files';

const SMALL = new Set(
  (
    'der det den som har hun han med for til fra ved kan skal vil ikke var blev bliver går gået fået får nye ny også meget ' +
    'igen efter under over hele hver dag uge gang stadig siden mere lige hjem hjemme ned ind ude oppe når man selv sin sit ' +
    'kun alle være været helt lidt ingen noget nogen andre anden andet hos mod uden eller men fordi kommer kom tager tog ' +
    'sagt siger står stod sidder ligger lå måtte må kunne skulle ville havde have denne dette disse'
  ).split(' '),
);

/** Words that stand within marked facts more often than elsewhere, and that the lexicon does not have: doubtful senses. */
export function mine(mails: readonly LabelledMail[], lexicon: Lexicon, least = 2, share = 0.2): Entry[] {
  const forms = new Map<string, number>();
  const inside = new Map<string, Map<string, number>>();
  const all = new Map<string, number>();
  const examples = new Map<string, string>();
  const each = (text: string, see: (word: string, start: number, end: number) => void) => {
    const words: string[] = [''];
    const tokens = tokensOf(text, (word) => words.push(word) - 1);
    for (let at = 0; at < tokens.count; at++) {
      see(
        words[tokens.kinds[at] as number] as string,
        tokens.starts[at] as number,
        tokens.ends[at] as number,
      );
    }
  };
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { subject, body } of mails) {
    for (const text of [subject, body])
      each(text, (word) => {
        for (const { text: base } of basesOf(word)) count(forms, base);
      });
  }
  const baseOf = (word: string) => {
    let best = word;
    for (const { text } of basesOf(word)) {
      if (text.length < 3) continue;
      const more = (forms.get(text) ?? 0) - (forms.get(best) ?? 0);
      if (more > 0 || (more === 0 && text.length > best.length)) best = text;
    }
    return best;
  };
  for (const { subject, body, marks } of mails) {
    for (const [part, text] of [
      ['subject', subject],
      ['body', body],
    ] as const) {
      each(text, (word, start, end) => {
        if (
          word.length < 3 ||
          /^[\d-]/.test(word) ||
          SMALL.has(word) ||
          pointsAt(word) !== 0 ||
          isFirstName(word)
        )
          return;
        const base = baseOf(word);
        count(all, base);
        examples.set(base, word);
        for (const mark of marks) {
          if (mark.part !== part || mark.start >= end || start >= mark.end || mark.category === 'cpr')
            continue;
          const map = inside.get(mark.category) ?? new Map();
          inside.set(mark.category, map);
          count(map, base);
        }
      });
    }
  }
  const found: Entry[] = [];
  for (const [category, counts] of inside) {
    for (const [word, times] of counts) {
      const known = [word, examples.get(word) as string].some((form) =>
        describeWord(form, lexicon).meanings.some(
          ({ sense }) => lexicon.kinds[sense.kind]?.category === category,
        ),
      );
      if (known || times < least || times / (all.get(word) ?? 1) < share) continue;
      found.push({ word, kind: `${category}.learnt`, pos: 'w', ambiguous: true });
    }
  }
  return found;
}
