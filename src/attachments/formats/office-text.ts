import { Flow } from '../flow';
import type { Job } from '../job';
import { Writer } from '../writer';
import type { XmlEvents } from '../xml';

/** What stands in a part besides its running text. */
export interface Asides {
  /** Paragraphs as they were before tracked deletions. */
  readonly deleted: string[];
  /** Alternative texts of pictures. */
  readonly described: string[];
}

interface Paragraph {
  before: string;
  changed: boolean;
}

/** Properties of paragraphs, tables and sections: `w:tab` in them is a tab stop, `w:del` a mark on the paragraph's end. */
const PROPERTIES = new Set([
  'pPr',
  'rPr',
  'tblPr',
  'tcPr',
  'trPr',
  'sectPr',
  'bodyPr',
  'lstStyle',
  'instrText',
]);
/** Elements whose character data is text: Word and DrawingML `t`, tracked deletions, comments, values of charts. */
const TEXT = new Set(['t', 'delText', 'text', 'v']);
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/**
 * Running text of WordprocessingML and DrawingML (ECMA-376 part 1, § 17 and 21). `all`: all character data is text, for
 * XML of others' making. `prompts` false leaves out what a template asks for ("Klik for at tilføje titel").
 */
export function officeText(
  job: Job,
  { all = false, prompts = true }: { all?: boolean; prompts?: boolean } = {},
): XmlEvents & Asides {
  const flow = new Flow(job.out);
  const deleted: string[] = [];
  const described: string[] = [];
  const paragraphs: Paragraph[] = [];
  const kept = new Writer(job.limits.text); // bounds the asides
  let skipping = 0;
  let reading = 0;
  let gone = 0;
  let added = 0;
  let prompting = false;

  const say = (text: string) => {
    if (prompting) return;
    const paragraph = paragraphs[paragraphs.length - 1];
    if (paragraph && added === 0) paragraph.before += text;
    if (gone === 0) flow.text(text);
    else if (paragraph) paragraph.changed = true;
  };
  const endParagraph = () => {
    const paragraph = paragraphs.pop();
    if (paragraph?.changed) {
      kept.write(paragraph.before);
      deleted.push(paragraph.before);
    }
    flow.line();
  };

  return {
    deleted,
    described,
    open(name, attribute) {
      if (skipping > 0 || PROPERTIES.has(name) || name === 'Fallback') {
        skipping += 1; // Fallback: the same text boxes once more, for programs of before 2010
        return;
      }
      if (all || TEXT.has(name)) reading += 1;
      const character = CHARACTERS[name];
      if (character) say(character);
      if (name === 'br' || name === 'cr') flow.line();
      if (name === 'p') paragraphs.push({ before: '', changed: false });
      if (name === 'tc') flow.cellStart();
      if (name === 'txbxContent' || name === 'txBody') flow.apart();
      if (name === 'del' || name === 'moveFrom') gone += 1;
      if (name === 'ins' || name === 'moveTo') added += 1;
      if (name === 'ph' && !prompts) prompting = true;
      if (name === 'docPr' || name === 'cNvPr') described.push((attribute('descr') ?? '').slice(0, 5000));
    },
    close(name) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (all || TEXT.has(name)) reading -= 1;
      if (name === 'p') endParagraph();
      if (name === 'v' || name === 'text' || all) flow.line();
      if (name === 'tc') flow.cellEnd();
      if (name === 'tr') flow.row();
      if (name === 'del' || name === 'moveFrom') gone -= 1;
      if (name === 'ins' || name === 'moveTo') added -= 1;
      if (name === 'sp') prompting = false;
    },
    text(text) {
      if (skipping === 0 && reading > 0) say(all ? text.trim() : text);
    },
  };
}
