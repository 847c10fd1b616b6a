import { PERSONAS, SPECIAL } from '../../../src/sandbox/directory/directory';
import { type RunningGraph, runGraph } from './running-graph';

let graph: RunningGraph;
beforeAll(async () => {
  graph = await runGraph();
});
afterAll(() => graph.close());

const WEEKS = 'startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-12-07T00:00:00Z';
const PREFER = { Prefer: 'outlook.timezone="Romance Standard Time"' };

test('the view holds what touches its window, earliest first, in UTC', async () => {
  const { body } = await graph.ask(
    'GET',
    `/me/calendarView?${WEEKS}&$select=subject,showAs,start,end,isAllDay`,
  );
  expect(body.value.map((one: { subject: string }) => one.subject)).toEqual([
    'Skranken',
    'Aftale',
    'Netværksmøde',
    'Ferie',
  ]);
  expect(body.value[0].start).toEqual({ dateTime: '2026-11-23T09:00:00.0000000', timeZone: 'UTC' });
});

test('whole days keep their midnights in whatever zone is preferred', async () => {
  const filter = encodeURIComponent("showAs eq 'oof'");
  const { body, headers } = await graph.ask('GET', `/me/calendarView?${WEEKS}&$filter=${filter}`, {
    headers: PREFER,
  });
  expect(headers.get('preference-applied')).toBe('outlook.timezone="Romance Standard Time"');
  expect(body.value).toHaveLength(1);
  expect(body.value[0]).toMatchObject({
    isAllDay: true,
    start: { dateTime: '2026-11-30T00:00:00.0000000', timeZone: 'Romance Standard Time' },
    end: { dateTime: '2026-12-05T00:00:00.0000000', timeZone: 'Romance Standard Time' },
  });
});

test('the view goes on by its link', async () => {
  const first = await graph.ask('GET', `/me/calendarView?${WEEKS}&$top=3`);
  const next = first.body['@odata.nextLink'].replace(/^.*\/v1\.0/, '');
  const second = await graph.ask('GET', next);
  expect([first.body.value.length, second.body.value.length]).toEqual([3, 1]);
  expect(second.body['@odata.nextLink']).toBeUndefined();
});

test.each([
  ['', 'ErrorInvalidParameter'],
  ['?startDateTime=2026-11-23', 'ErrorInvalidParameter'],
  ['?startDateTime=soon&endDateTime=later', 'ErrorInvalidParameter'],
  ['?startDateTime=2026-11-24&endDateTime=2026-11-23', 'ErrorInvalidParameter'],
  [`?${WEEKS}&$select=weather`, 'RequestBroker--ParseUri'],
])('a view of "%s" is refused', async (query, code) => {
  const { status, body } = await graph.ask('GET', `/me/calendarView${query}`);
  expect([status, body.error.code]).toEqual([400, code]);
});

test('a colleague’s calendar opens to those whom it lets read', async () => {
  const path = `/users/${SPECIAL.away}/calendarView?${WEEKS}`;
  expect((await graph.ask('GET', path)).status).toBe(403);
  const calendar = graph.world.mailbox(SPECIAL.away);
  calendar?.calendarPermissions.push({
    id: 'x',
    role: 'read',
    emailAddress: { name: 'Mette', address: 'mette.lindholm@fjordby.example' },
  });
  expect((await graph.ask('GET', path)).status).toBe(200);
  expect((await graph.ask('GET', path, { scopes: ['Calendars.Read'] })).status).toBe(403);
});

test('what everybody may see of a calendar', async () => {
  const role = async (as: string) =>
    (await graph.ask('GET', '/me/calendar/calendarPermissions', { as })).body.value[0];
  expect(await role(PERSONAS.mette.id)).toMatchObject({
    role: 'freeBusyRead',
    emailAddress: { name: 'My Organization' },
    isRemovable: false,
  });
  expect((await role(PERSONAS.camilla.id)).role).toBe('none');
});

describe('getSchedule', () => {
  const ask = (body: object) => graph.ask('POST', '/me/calendar/getSchedule', { body, headers: PREFER });
  const time = (dateTime: string) => ({ dateTime, timeZone: 'Romance Standard Time' });
  const day = {
    startTime: time('2026-11-23T08:00:00'),
    endTime: time('2026-11-23T14:00:00'),
    availabilityViewInterval: 60,
  };

  test('shows when one is taken and away, no more of others than they let see', async () => {
    const { body } = await ask({
      ...day,
      schedules: [
        'mette.lindholm@fjordby.example',
        'soeren.vestergaard@fjordby.example',
        'anne-marie.krogh@fjordby.example',
        'camilla.rosendahl@fjordby.example',
        'nobody@fjordby.example',
      ],
    });
    const [mette, soren, annemarie, camilla, nobody] = body.value;
    expect(mette.availabilityView).toBe('002200');
    expect(mette.scheduleItems[0]).toMatchObject({ status: 'busy', subject: 'Skranken' });
    expect(soren.availabilityView).toBe('333333');
    expect(annemarie.availabilityView).toBe('022000');
    expect(annemarie.scheduleItems).toEqual([
      {
        status: 'busy',
        start: time('2026-11-23T09:00:00.0000000'),
        end: time('2026-11-23T11:00:00.0000000'),
      },
    ]);
    expect(camilla.error.responseCode).toBe('ErrorNoFreeBusyAccess');
    expect(nobody.error.responseCode).toBe('ErrorMailRecipientNotFound');
  });

  test.each([
    ['no address', { ...day, schedules: [] }],
    ['an end before the start', { ...day, schedules: ['a@b.example'], endTime: day.startTime }],
    ['more than 62 days', { ...day, schedules: ['a@b.example'], endTime: time('2027-02-01T08:00:00') }],
    ['an interval of a minute', { ...day, schedules: ['a@b.example'], availabilityViewInterval: 1 }],
    ['a parameter that is none', { ...day, schedules: ['a@b.example'], weather: true }],
  ])('%s is refused', async (_what, body) => {
    expect((await ask(body)).status).toBe(400);
  });
});

test('categories of the mailbox', async () => {
  const { body } = await graph.ask(
    'GET',
    '/me/outlook/masterCategories?$orderby=displayName desc&$select=displayName,color',
  );
  expect(body.value.map((one: { displayName: string }) => one.displayName)).toEqual([
    'Kræver svar',
    'Journaliseret',
    'Haster',
    'Afventer',
  ]);
});
