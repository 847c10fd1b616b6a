import { readFileSync } from 'node:fs';
import { codeOf, projectSources } from '../house/repository';
import { withoutOffice } from '../support/own-settings';
import { AROUND } from './faults/around';
import { AT_ONCE, CALLS, callsIn, OF_DIALOG } from './faults/calls';
import { FIXES } from './faults/fixes';
import { byBundle, bySource } from './faults/handler-ways';
import { handlerJourneys } from './faults/handlers';
import { type Journey, tryAll } from './faults/matrix';
import { PANE } from './faults/pane';

/** Every call of Office.js × everything that can go wrong with it × every handler and all that the pane does. */
const JOURNEYS: readonly Journey[] = [
  ...handlerJourneys(bySource, 'source'),
  ...handlerJourneys(byBundle, 'bundle'),
  ...FIXES,
  ...PANE,
  ...AROUND,
];

const figures = { tried: 0, lost: 0 };
const asked = new Set<string>();
const said: unknown[][] = [];

beforeAll(() => jest.useFakeTimers());
beforeEach(() => {
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    jest.spyOn(console, level).mockImplementation((...words) => void said.push(words));
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => {
  jest.useRealTimers();
  withoutOffice();
  Reflect.deleteProperty(globalThis, 'kuvertReadAttachments');
  const { tried, lost } = figures;
  console.info(`Office faults: tried ${tried}, survived ${tried - lost}, lost ${lost}`);
});

describe('whatever Outlook does', () => {
  test.each(JOURNEYS.map((journey) => [journey.name, journey] as const))(
    '%s: no harm is done',
    async (_name, journey) => {
      const { tried, lost, members } = await tryAll(journey);
      figures.tried += tried;
      figures.lost += lost.length;
      for (const member of members) asked.add(member);
      expect(lost).toEqual([]);
      expect(said).toEqual([]);
    },
    120_000,
  );
});

describe('the table of calls', () => {
  const files = Object.entries(codeOf(projectSources())).filter(([file]) => /\.tsx?$/.test(file));
  const own = files.filter(([file]) => !file.startsWith('src/sandbox/'));
  const { later, atOnce } = callsIn(Object.fromEntries(own));

  test('names every call of Office.js that our code makes, and no other', () => {
    expect([...later].sort()).toEqual(Object.keys(CALLS).sort());
    expect([...atOnce].sort()).toEqual(Object.keys(AT_ONCE).sort());
  });

  test('has no member that was not tried, and nothing was asked for that it does not name', () => {
    const named = [...Object.values(CALLS), ...Object.values(AT_ONCE), OF_DIALOG].flat();
    expect([...asked].sort()).toEqual([...new Set(named)].sort());
  });

  test('has every handler that the manifest names', () => {
    const manifest = readFileSync(`${__dirname}/../../manifest.xml`, 'utf8');
    const named = [...manifest.matchAll(/<LaunchEvent Type="\w+" FunctionName="(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(JOURNEYS.flatMap(({ handler = [] }) => handler))).toEqual(new Set(named));
  });
});
