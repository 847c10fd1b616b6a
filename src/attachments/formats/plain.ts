import { readHtml } from '../../hygiene/mail/html';
import { decodeText } from '../decode-text';
import type { Job, Reader } from '../job';

/** Text of any kind, as it stands: txt, md, json, xml, ics, vcf, log … */
export const readPlain: Reader = async (bytes, job) => {
  writeText(job, decodeText(bytes));
};

/** What a browser shows of the page. */
export const readHtmlFile: Reader = async (bytes, job, { contentType = '' }) => {
  writeHtml(job, decodeText(bytes, charsetOf(`${contentType} ${decodeText(bytes.subarray(0, 1024))}`)));
};

/** A table: cells divided by tabs, rows by line breaks, quotes taken off (RFC 4180; Danish programs write semicolons). */
export const readCsv: Reader = async (bytes, job) => {
  writeText(job, tableOf(decodeText(bytes)));
};

export function writeHtml(job: Job, html: string): void {
  writeText(job, readHtml(html).text);
}

export function writeText(job: Job, text: string): void {
  job.out.write(text.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
}

function charsetOf(start: string): string | undefined {
  return /charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(start)?.[1];
}

function tableOf(csv: string): string {
  const divider = dividerOf(csv);
  const out: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at];
    if (character === '"') {
      out.push(csv.slice(from, at), quoted && csv[at + 1] === '"' ? '"' : '');
      if (quoted && csv[at + 1] === '"') at += 1;
      else quoted = !quoted;
      from = at + 1;
    } else if (!quoted && character === divider) {
      out.push(csv.slice(from, at), '\t');
      from = at + 1;
    }
  }
  out.push(csv.slice(from));
  return out.join('');
}

/** The one that stands most often in the first lines. */
function dividerOf(csv: string): string {
  const start = csv.slice(0, 4000);
  const count = (divider: string) => start.split(divider).length;
  return [';', ',', '|'].reduce((most, each) => (count(each) > count(most) ? each : most), '\t');
}
