/** The parts of the page, in their order. */
export const SECTIONS = [
  'start',
  'organisation',
  'rules',
  'channels',
  'signature',
  'departments',
  'absence',
  'changes',
  'try',
  'whole',
] as const;

export type Section = (typeof SECTIONS)[number];

/** Which entries of the file each section holds. */
const ENTRIES: Readonly<Record<string, Section>> = {
  name: 'start',
  organisation: 'organisation',
  mode: 'rules',
  whenUnchecked: 'rules',
  whenAttachmentsUnchecked: 'rules',
  timeLimitSeconds: 'rules',
  trace: 'rules',
  rules: 'rules',
  overrideReasons: 'rules',
  channels: 'channels',
  signature: 'signature',
  replies: 'departments',
  absence: 'absence',
};

/** The section in which an entry of the file is mended; what no form knows is in the whole file. */
export function sectionOf(path: string): Section {
  const entry = /^[^.[]*/.exec(path)?.[0] ?? '';
  return Object.hasOwn(ENTRIES, entry) ? (ENTRIES[entry] as Section) : 'whole';
}

/** The section that an address names (`#/signature`); the first one where it names none. */
export function sectionIn(hash: string): Section {
  const name = hash.replace(/^#\/?/, '');
  return SECTIONS.find((section) => section === name) ?? 'start';
}

export const hashOf = (section: Section): string => `#/${section}`;
