import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { printable } from '../printable';
import { DOCTOR_TEXTS } from './texts';
import { type Examination, type Fault, type Severity, type Sighting, SUBJECTS, type Subject } from './types';

/** The same fault of several files, said once. */
interface Said {
  readonly subject: Subject;
  readonly severity: Severity;
  readonly says: string;
  readonly mend: string;
  readonly files: readonly string[];
}

/** More names than these help nobody; `--format json` has them all. */
const MOST_FILES = 3;

/** For people: a line for each thing that was looked at, below it what is wrong and what to do. */
export function examinationSaid(examination: Examination, language: Language): string {
  const texts = DOCTOR_TEXTS[language];
  const { address, version, asked } = examination;
  const head = fill(texts.head, {
    address,
    version: version === null ? texts.noVersion : printable(version),
    asked,
  });
  const said = grouped(examination.sightings, language);
  const lines = SUBJECTS.flatMap((subject) => {
    const its = said.filter((each) => each.subject === subject);
    return [
      subjectLine(subject, its, examination, language),
      ...its.flatMap((each) => faultLines(each, language)),
    ];
  });
  return [head, '', ...lines, '', verdict(said, language)].join('\n');
}

/** For programs. */
export const examinationAsJson = (examination: Examination, language: Language) => ({
  address: examination.address,
  version: examination.version,
  ok: isFine(examination),
  findings: examination.sightings.map((sighting) => ({
    subject: sighting.subject,
    fault: sighting.fault,
    severity: sighting.severity,
    ...(sighting.file !== undefined && { file: sighting.file }),
    ...textsOf(sighting, language),
  })),
  notExamined: examination.notExamined,
});

/** Nothing that would keep Outlook from it; what should only be mended does not count. */
export const isFine = ({ sightings }: Examination): boolean =>
  sightings.every(({ severity }) => severity === 'warning');

function subjectLine(
  subject: Subject,
  its: readonly Said[],
  { notExamined }: Examination,
  language: Language,
): string {
  const texts = DOCTOR_TEXTS[language];
  const name = texts.subjects[subject].padEnd(28);
  const worst = its.find(({ severity }) => severity === 'fault') ?? its[0];
  if (worst) return `${worst.severity === 'fault' ? '✗' : '!'} ${name}${texts[worst.severity]}`;
  return notExamined.includes(subject) ? `– ${name}${texts.notExamined}` : `✓ ${name}${texts.fine}`;
}

function faultLines({ says, mend, files }: Said, language: Language): string[] {
  const texts = DOCTOR_TEXTS[language];
  const shown = files.slice(0, MOST_FILES);
  const more = files.length - shown.length;
  const named = [...shown, ...(more > 0 ? [fill(texts.andMore, { n: more })] : [])].join(', ');
  return [...(named ? [`    ${named}`] : []), `    ${says}`, `    ${texts.mend}: ${mend}`];
}

function grouped(sightings: readonly Sighting[], language: Language): Said[] {
  const found = new Map<string, Said & { files: string[] }>();
  for (const sighting of sightings) {
    const { subject, severity, file } = sighting;
    const texts = textsOf(sighting, language);
    const key = [subject, texts.says].join('\n');
    const said = found.get(key) ?? { subject, severity, ...texts, files: [] };
    if (file !== undefined) said.files.push(printable(file));
    found.set(key, said);
  }
  return [...found.values()];
}

function textsOf({ fault, data = {} }: { fault: Fault; data?: Sighting['data'] }, language: Language) {
  const { says, mend } = DOCTOR_TEXTS[language].faults[fault];
  // A host's own words stay words: none of them begins a line of the report.
  const safe = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, printable(value)]));
  return { says: fill(says, safe), mend };
}

function verdict(said: readonly Said[], language: Language): string {
  const { allFine, allFineBut, sick } = DOCTOR_TEXTS[language];
  const faults = said.filter(({ severity }) => severity === 'fault').length;
  const [one, many] = faults > 0 ? sick : allFineBut;
  if (said.length === 0) return allFine;
  const n = faults > 0 ? faults : said.length;
  return n === 1 ? one : fill(many, { n });
}
