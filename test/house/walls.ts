import { importsOf, resolveImport } from './imports';
import { type Node, parse, type Sources, walk } from './source';

/**
 * Who may import whom. A room is a folder below src/ (`*` stands for one folder's name), the longest fitting name
 * holds, and a room may always import itself. `lazily`: only by `import()`, so that it is loaded when needed.
 */
interface Room {
  readonly room: string;
  readonly may: readonly string[];
  readonly lazily?: readonly string[];
}

const MAIL = 'hygiene/mail';
const ABOUT_MAIL = [MAIL, 'hygiene/danish', 'hygiene/recipients'];
/** What stands behind rules: each is also used beside them (the send handler writes signatures, the pane mends designs). */
const ENGINES = ['hygiene/sensitive', 'hygiene/signature', 'hygiene/plain-design'];
/** What the rules share. Named one by one: a rule may see neither the list nor what is made from it. */
const RULE_FRAME = ['rule', 'option-shape', 'inside', 'sensitive-rule', 'sensitive-texts'].map(
  (name) => `hygiene/rules/${name}.ts`,
);

export const ROOMS: readonly Room[] = [
  { room: 'hygiene', may: ['hygiene'] }, // check.ts and its neighbours at the top of the heart
  { room: MAIL, may: [] },
  { room: 'hygiene/danish', may: [MAIL] },
  { room: 'hygiene/recipients', may: [MAIL] },
  { room: 'hygiene/sensitive', may: [MAIL, 'hygiene/danish'] },
  { room: 'hygiene/signature', may: [MAIL] },
  { room: 'hygiene/plain-design', may: [MAIL, 'hygiene/signature'] },
  // The list, what is made from the rules, and the one rule of which each sensitive category is a case.
  { room: 'hygiene/rules', may: [...ABOUT_MAIL, ...ENGINES, 'hygiene/rules'] },
  { room: 'hygiene/rules/*', may: [...ABOUT_MAIL, ...ENGINES, ...RULE_FRAME] },
  { room: 'hygiene/channel', may: ABOUT_MAIL },
  { room: 'hygiene/absence', may: ABOUT_MAIL },
  { room: 'hygiene/replies', may: ABOUT_MAIL },
  {
    room: 'hygiene/policy', // what it configures
    may: [
      ...ABOUT_MAIL,
      'hygiene/rules',
      'hygiene/signature',
      'hygiene/channel',
      'hygiene/absence',
      'hygiene/replies',
    ],
  },
  { room: 'attachments', may: ['hygiene'] },
  { room: 'outlook', may: ['hygiene'] },
  { room: 'graph', may: ['hygiene'] },
  { room: 'ui', may: ['hygiene'] },
  { room: 'launchevent', may: ['hygiene', 'outlook'], lazily: ['attachments'] },
  { room: 'session', may: ['hygiene', 'graph', 'ui'] },
  { room: 'taskpane', may: ['hygiene', 'attachments', 'outlook', 'graph', 'ui', 'session'] },
  { room: 'dashboard', may: ['hygiene', 'graph', 'ui', 'session'] },
  { room: 'delivery', may: ['hygiene'] },
  { room: 'policy-editor', may: ['hygiene', 'ui'] },
  { room: 'cli', may: ['hygiene', 'attachments', 'delivery'] },
  { room: 'sandbox', may: ['hygiene', 'ui', 'delivery'] },
];

/** Which rooms may use a package: everyone else's import of it is a stray one. A name that ends in `/` or `:` is a beginning. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  react: ['ui', 'session', 'taskpane', 'dashboard', 'policy-editor', 'sandbox/outlook'],
  'react-dom/': ['ui', 'policy-editor', 'sandbox/outlook'],
  '@fluentui/': ['ui', 'session', 'taskpane', 'dashboard', 'policy-editor', 'sandbox/outlook'],
  '@tanstack/react-virtual': ['dashboard'],
  papaparse: ['dashboard'],
  htmlparser2: [MAIL, 'cli/doctor', 'sandbox'],
  zod: ['hygiene/policy/read', 'hygiene/policy/schema', 'hygiene/policy/problems', 'cli'],
  'postal-mime': ['attachments', 'cli', 'sandbox'],
  fflate: ['attachments', 'delivery'],
  saxes: ['attachments'],
  numfmt: ['attachments'],
  unpdf: ['attachments'],
  dompurify: ['sandbox/outlook'],
  'squire-rte': ['sandbox/outlook'],
  'fast-xml-parser': ['cli/doctor', 'sandbox'],
  selfsigned: ['sandbox'],
  '@microsoft/microsoft-graph-client': ['graph'],
  '@microsoft/microsoft-graph-types': ['graph', 'sandbox'],
  '@azure/msal-browser': ['graph'],
  idb: ['graph/follow'],
  'oidc-provider': ['sandbox/sign-in'],
  'node:': ['cli', 'delivery', 'sandbox'],
};

/** Only these know Office.js, whose one global it is. */
const KNOW_OFFICE = ['outlook', 'launchevent'];

/** One sentence for each import that goes through a wall, and for each use of `Office` elsewhere. */
export function breachesOfWalls(files: Sources): string[] {
  return Object.entries(files).flatMap(([file, source]) => {
    if (!/\.tsx?$/.test(file)) return [];
    const place = placeOf(file);
    const room = place === null ? undefined : roomOf(place);
    if (place === null) return [];
    if (!room) return [`${file} stands in no room that the table knows`];
    const imports = importsOf(file, source).map(({ specifier, how }) => {
      const target = resolveImport(file, specifier, files);
      if (target === null) return `${specifier}, which is not there`;
      return strayImport(room, place, target, how === 'lazy');
    });
    const stray = imports.filter((each) => each !== null).map((each) => `${file} imports ${each}`);
    return usesOffice(file, source) && !isIn(KNOW_OFFICE, place)
      ? [...stray, `${file} uses Office.js, which only ${KNOW_OFFICE.join(' and ')} may know`]
      : stray;
  });
}

/** What ends in the send handler may use these and no other package, whoever imports it. */
const SEND_HANDLER_PACKAGES = ['htmlparser2'];

/** Packages that the send handler would carry, each with the way that leads to it. Types and lazy imports weigh nothing. */
export function strayPackagesOfSendHandler(files: Sources, entry = 'src/launchevent/main.ts'): string[] {
  const ways = new Map([[entry, entry]]);
  const stray: string[] = [];
  for (const [file, way] of ways) {
    for (const { specifier, how } of importsOf(file, files[file] ?? '')) {
      const target = how === 'value' ? resolveImport(file, specifier, files) : null;
      if (target === null || ways.has(target)) continue;
      if (/\.tsx?$/.test(target)) ways.set(target, `${way} → ${target}`);
      else if (!target.startsWith('src/') && !isIn(SEND_HANDLER_PACKAGES, target))
        stray.push(`${way} → ${target}`);
    }
  }
  return stray;
}

/** The path below src/, or null for files that are not there. */
const placeOf = (file: string) => (file.startsWith('src/') ? file.slice('src/'.length) : null);

function strayImport(room: Room, place: string, target: string, lazy: boolean): string | null {
  const there = placeOf(target);
  if (there === null) return mayUsePackage(place, target) ? null : `${target}, which ${room.room} may not`;

  const other = roomOf(there);
  if (other === room && sameFolder(room, place, there)) return null;
  if (isIn(room.may, there)) return null;
  if (isIn(room.lazily ?? [], there)) return lazy ? null : `${target}, which it may only by import()`;
  return `${target}, which ${room.room} may not`;
}

/** Two rules are the same room in the table, but not the same folder. */
function sameFolder({ room }: Room, one: string, other: string): boolean {
  const depth = room.split('/').length;
  const folder = (place: string) => place.split('/').slice(0, depth).join('/');
  return folder(one) === folder(other) || !room.endsWith('*');
}

function roomOf(place: string): Room | undefined {
  const folders = place.split('/').slice(0, -1);
  const fits = ({ room }: Room) =>
    room.split('/').every((name, at) => (name === '*' ? folders[at] !== undefined : name === folders[at]));
  return ROOMS.filter(fits).sort((a, b) => b.room.length - a.room.length)[0];
}

/** A name in a list means that file, everything in that folder, or every file whose name begins so (`policy/read`). */
const isIn = (list: readonly string[], place: string) =>
  list.some(
    (name) =>
      place === name ||
      place.startsWith(`${name}/`) ||
      place.startsWith(`${name}.`) ||
      place.startsWith(`${name}-`),
  );

function mayUsePackage(place: string, name: string): boolean {
  const entry = Object.keys(PACKAGES).find((each) =>
    /[/:]$/.test(each) ? name.startsWith(each) : name === each || name.startsWith(`${each}/`),
  );
  return entry !== undefined && isIn(PACKAGES[entry] ?? [], place);
}

/** As a value or as a type: knowing its shape is knowing it. */
function usesOffice(file: string, source: string): boolean {
  const { module, freeMark } = parse(file, source);
  let uses = false;
  walk(module, (node: Node) => {
    if (node.type === 'Identifier' && node.value === 'Office' && node.ctxt === freeMark) uses = true;
    return !uses;
  });
  return uses;
}
