import { withoutOffice } from '../support/own-settings';
import { FIXES } from './faults/fixes';
import { byBundle, bySource } from './faults/handler-ways';
import { handlerJourneys } from './faults/handlers';
import { type Journey, tryAll } from './faults/matrix';

/** Every call of Office.js × everything that can go wrong with it × every handler and all that the pane does. */
const JOURNEYS: readonly Journey[] = [
  ...handlerJourneys(bySource, 'source'),
  ...handlerJourneys(byBundle, 'bundle'),
  ...FIXES,
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
