import type { Job } from '../job';
import type { XmlEvents } from '../xml';
import type { Zip } from '../zip';
import { type Part, walkPart } from './office-parts';

/** Numbers and times that the program itself keeps; what is left was written by people. */
const COUNTED =
  /^(created|modified|lastPrinted|revision|TotalTime|Pages|Words|Characters|Lines|Paragraphs|Slides|Notes|HiddenSlides|MMClips|CharactersWithSpaces|Application|AppVersion|DocSecurity|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|HeadingPairs|i4|bool|filetime|date|language|generator|creation-date|editing-cycles|editing-duration|print-date|version)$/;

/** Title, author, keywords, the company's own fields: docProps/core.xml, app.xml, custom.xml, and ODF's meta.xml. */
export async function readProperties(zip: Zip, parts: readonly Part[], job: Job): Promise<void> {
  const lines: string[] = [];
  for (const part of parts) await walkPart(zip, part, propertyLines(lines, job), job);
  await job.out.lines('properties', lines);
}

function propertyLines(lines: string[], job: Job): XmlEvents {
  const open: string[] = [];
  let line = '';
  const end = () => {
    if (line.trim() !== '' && lines.length < 1000) lines.push(line.trim().slice(0, 20_000));
    line = '';
  };
  return {
    open(name) {
      end();
      open.push(name);
    },
    close() {
      end();
      open.pop();
    },
    text(text) {
      job.check();
      if (!open.some((name) => COUNTED.test(name))) line += text;
    },
  };
}
