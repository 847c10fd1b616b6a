import { hear } from '../../../src/hygiene/replies/inquiry-hearing';
import { stemsOf } from '../../../src/hygiene/replies/inquiry-vocabulary';

describe('the words of a mail', () => {
  const stems = (subject: string, text: string) => stemsOf(hear(subject, text, text)).sort();

  test('are known by how they begin, each once, numbers alike', () => {
    expect(stems('Gadelys', 'Lyset ved nr. 12 og 14 lyser. Lyset lyser?')).toEqual(
      ['#', '?', 'gadel', 'lyser', 'lyset', 'nr', 'og', 'ved'].sort(),
    );
  });

  test('are those of this mail, not of the one it answers', () => {
    expect(stems('SV: Gadelys', 'Det virker')).toEqual(['det', 'virke']);
  });

  test('may be those of every object', () => {
    expect(stems('constructor', '__proto__ toString')).toEqual(['const', 'proto', 'tostr']);
  });
});
