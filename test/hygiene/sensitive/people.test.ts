import { cutText } from '../../../src/hygiene/danish/vocabulary';
import {
  GENERIC,
  KIN,
  NAMED,
  NAMED_PERHAPS,
  ROLE,
  SECOND,
  THIRD,
} from '../../../src/hygiene/sensitive/people';
import { readText } from '../../../src/hygiene/sensitive/reading';
import { isGenitiveName, whoIs } from '../../../src/hygiene/sensitive/who';
import { marked } from '../../support/marked';
import { smallLexicon } from './small-lexicon';

const lexicon = smallLexicon();

function markedToken(source: string) {
  const { text, spans } = marked(source);
  const reading = readText(cutText(text), lexicon);
  return { reading, at: reading.tokens.starts.indexOf(spans[0]?.start ?? -1) };
}

const NOBODY = 0;

test.each([
  ['spoken to', 'Vi ringer til «dig».', SECOND],
  ['a pronoun', 'Så kom «hun».', THIRD],
  ['a relative', 'Jeres «søn» er her.', KIN],
  ['a relative in the genitive', 'Det er «sønnens».', KIN],
  ['a role', 'Vi så «borgeren».', ROLE],
  ['a role by its ending', 'Vi så «vagtmesteren».', ROLE],
  ['several with a role are people in general', 'Vi så «vagtmesterne».', GENERIC],
  ['people in general', 'Vi så «borgerne».', GENERIC],
  ['a first name', 'Vi så «Bente».', NAMED],
  ['a first name in the genitive', 'Vi så «Bentes» hus.', NAMED],
  ['a family name', 'Vi så «Kvistgaard».', NAMED],
  ['a first name in small letters is a word', 'Vi spiste «storm».', NOBODY],
  ['an unknown capital may be a name', 'Vi så «Zorbix».', NAMED_PERHAPS],
  ['a capital behind a preposition is a place', 'Vi var i «Zorbix».', NOBODY],
  ['a capital that opens a sentence tells nothing', '«Zorbix» kom.', NOBODY],
  ['unless it has something', '«Zorbi» har feber.', NAMED],
  ['an abbreviation', 'Vi så «ZRB».', NOBODY],
  ['the preposition', 'Vi var «i» byen.', NOBODY],
  ['the old plural "you"', 'Vi så, at «I» kom.', SECOND],
])('%s: %s', (_why, source, who) => {
  const { reading, at } = markedToken(source);
  expect(whoIs(reading, at, at === 0, false)).toBe(who);
});

test.each([
  ['«Bentes» hofte', true],
  ['«Mathias»’ insulin', true],
  ['«Vivis» migræne', true],
  ['«bentes» hofte', false],
  ['«Bente» kom', false],
])('a genitive: %s: %j', (source, is) => {
  const { reading, at } = markedToken(source);
  expect(isGenitiveName(reading, at)).toBe(is);
});
