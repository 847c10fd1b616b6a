import { canonicalAddress, canonicalDomain, domainOf } from '../recipients/domain';
import type { HouseField } from '../signature/types';
import { type Says, standsTwice } from './problems';
import { linkOutside, SIGNATURE_PROBLEMS as P, withoutValue } from './problems-signature';
import { pathOf, valueAt } from './read-paths';
import { dayFault, fieldsIn, HOUSE_FIELDS, leadsInto, textFault, webDomain } from './signature-texts';
import type { PolicyProblem } from './types';

type Path = readonly PropertyKey[];

/** Where the problems of one manual are gathered, and the file they are in. */
interface Reading {
  readonly input: unknown;
  add(path: Path, says: Says): void;
}

const LANGUAGES = ['da', 'en'] as const;
const AT: Path = ['signature'];

/** What is wrong with the design manual beyond a single value. Looked for even where other things are wrong. */
export function signatureProblems(input: unknown): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const reading: Reading = { input, add: (path, says) => problems.push({ path: pathOf(path), says }) };
  if (listAt(reading, [...AT, 'fields']).length > 0) shortProblems(reading);
  const departments = listAt(reading, [...AT, 'departments']).map((_, index) => [
    ...AT,
    'departments',
    index,
  ]);
  const everybodys = givenAt(reading, [...AT, 'values']);
  if (isText(valueAt(input, ['organisation', 'name']))) everybodys.push('organisation');
  const somebodys = [...everybodys];
  for (const department of departments) {
    const own = givenAt(reading, [...department, 'values']);
    somebodys.push(...own);
    formsProblems(reading, [...department, 'forms'], [...everybodys, ...own], [...everybodys, ...own]);
  }
  formsProblems(reading, [...AT, 'forms'], everybodys, somebodys);
  nameProblem(reading);
  twiceProblems(reading, departments);
  wholeProblems(reading);
  return problems;
}

/** Where the manual names no organisation, the policy's own name stands in signatures, and must be what may stand there. */
function nameProblem({ input, add }: Reading): void {
  const manual = valueAt(input, AT);
  const name = valueAt(input, ['organisation', 'name']);
  if (typeof manual !== 'object' || manual === null || !isText(name)) return;
  const fault = textFault(name);
  if (fault !== null && valueAt(manual, ['values', 'organisation']) === undefined)
    add(['organisation', 'name'], fault);
}

function shortProblems(reading: Reading): void {
  const fields = [...AT, 'fields'];
  twice(reading, [fields], (field) => field);
  const asked = listAt(reading, fields).indexOf('mainNumber') >= 0;
  if (asked && !isText(valueAt(reading.input, [...AT, 'mainNumber'])))
    reading.add([...AT, 'mainNumber'], P.mainNumber);
}

/**
 * @param everywhere the fields that have a value for everybody; a required line may use no other
 * @param somewhere those that have one for somebody at least
 */
function formsProblems(
  reading: Reading,
  at: Path,
  everywhere: readonly HouseField[],
  somewhere: readonly HouseField[],
): void {
  for (const language of LANGUAGES) {
    const form = [...at, language];
    const lines = [...form, 'lines'];
    const reply = [...form, 'reply'];
    const greetings = [...form, 'greetings'];
    if (listAt(reading, reply).length > listAt(reading, lines).length) reading.add(reply, P.replyLonger);
    twice(reading, [greetings, lines], small);
    twice(reading, [greetings, reply], small, [greetings]);
    for (const path of [lines, reply]) valueProblems(reading, path, everywhere, somewhere);
  }
}

function valueProblems(
  reading: Reading,
  path: Path,
  everywhere: readonly HouseField[],
  somewhere: readonly HouseField[],
): void {
  for (const [index, line] of listAt(reading, path).entries()) {
    const need = valueAt(line, ['need']);
    if (need === 'optional') continue;
    const known = need === 'required' ? everywhere : somewhere;
    const lacking = houseFields(line).filter((field) => known.indexOf(field) < 0)[0];
    if (lacking !== undefined) reading.add([...path, index], withoutValue(lacking));
  }
}

function twiceProblems(reading: Reading, departments: readonly Path[]): void {
  twiceAmong(
    reading,
    departments.map((department) => [...department, 'name']),
    small,
  );
  twice(
    reading,
    departments.map((department) => [...department, 'mailboxes']),
    (address) => (domainOf(address) === null ? null : canonicalAddress(address)),
  );
  twice(reading, [[...AT, 'links']], canonicalDomain);
  twice(reading, [[...AT, 'extras']], small);
  twice(reading, [[...AT, 'font', 'colours']], small);
}

function wholeProblems(reading: Reading): void {
  const { input, add } = reading;
  const at = (...below: PropertyKey[]) => valueAt(input, [...AT, ...below]);
  if (at('logo', 'is') === 'required' && !isText(at('logo', 'url'))) add([...AT, 'logo', 'url'], P.logoUrl);
  const by = at('confidentiality', 'by');
  if ((by === 'signature' || by === 'gateway') && !isText(at('confidentiality', 'text')))
    add([...AT, 'confidentiality', 'text'], P.confidentialityText);
  const [from, to] = [at('campaign', 'from'), at('campaign', 'to')];
  if (isDay(from) && isDay(to) && from > to) add([...AT, 'campaign', 'to'], P.campaignBackwards);
  if (Array.isArray(at('links'))) {
    const departments = listAt(reading, [...AT, 'departments']);
    const webs = departments.map((_, index) => ['departments', index, 'values', 'web']);
    for (const below of [['campaign', 'link'], ['values', 'web'], ...webs]) linkedProblem(reading, below);
  }
}

/** A link that the manual itself gives must be one that it allows. */
function linkedProblem(reading: Reading, below: Path): void {
  const link = valueAt(reading.input, [...AT, ...below]);
  const domain = typeof link === 'string' ? webDomain(link) : null;
  const allowed = listAt(reading, [...AT, 'links'])
    .map((one) => (typeof one === 'string' ? canonicalDomain(one) : null))
    .filter((one): one is string => one !== null);
  if (domain !== null && !leadsInto(domain, allowed)) reading.add([...AT, ...below], linkOutside(domain));
}

/** Entries of lists that are the same to `canonical`. `silent`: lists that were looked at before. */
function twice(
  reading: Reading,
  lists: readonly Path[],
  canonical: (text: string) => string | null,
  silent: readonly Path[] = [],
): void {
  const all: Path[] = [];
  for (const list of lists) all.push(...listAt(reading, list).map((_, index) => [...list, index]));
  twiceAmong(reading, all, canonical, silent);
}

function twiceAmong(
  { input, add }: Reading,
  paths: readonly Path[],
  canonical: (text: string) => string | null,
  silent: readonly Path[] = [],
): void {
  const first = new Map<string, string>();
  for (const path of paths) {
    const value = valueAt(input, path);
    const text = typeof value === 'string' ? value : valueAt(value, ['text']);
    const known = typeof text === 'string' ? canonical(text) : null;
    if (known === null || known === '') continue;
    const earlier = first.get(known);
    if (earlier === undefined) first.set(known, pathOf(path));
    else if (silent.every((list) => pathOf(path).indexOf(`${pathOf(list)}[`) !== 0))
      add(path, standsTwice(earlier));
  }
}

const small = (text: string) => text.trim().toLowerCase();
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isDay = (value: unknown): value is string => typeof value === 'string' && dayFault(value) === null;

function listAt({ input }: Reading, path: Path): readonly unknown[] {
  const list = valueAt(input, path);
  return Array.isArray(list) ? list : [];
}

function givenAt({ input }: Reading, path: Path): HouseField[] {
  return HOUSE_FIELDS.filter((field) => isText(valueAt(input, [...path, field])));
}

function houseFields(line: unknown): HouseField[] {
  const text = typeof line === 'string' ? line : valueAt(line, ['text']);
  if (typeof text !== 'string') return [];
  return fieldsIn(text).filter((name): name is HouseField => HOUSE_FIELDS.indexOf(name as HouseField) >= 0);
}
