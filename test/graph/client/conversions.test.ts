import type { AutomaticRepliesSetting, Event, User } from '@microsoft/microsoft-graph-types';
import fc from 'fast-check';
import { readReplies, writeReplies } from '../../../src/graph/client/automatic-replies';
import { awayStretches, isReadable } from '../../../src/graph/client/calendar';
import { inOrder, readMailTips } from '../../../src/graph/client/mail-tips';
import { readDirectoryPerson, readPerson } from '../../../src/graph/client/people';
import type { AutomaticReplies } from '../../../src/hygiene/absence/types';

const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });

describe('automatic replies', () => {
  const wired = {
    status: 'Scheduled',
    externalAudience: 'All',
    scheduledStartDateTime: utc('2026-12-21T16:00:00.0000000'),
    scheduledEndDateTime: { dateTime: '2027-01-04T08:00:00.0000000', timeZone: 'Romance Standard Time' },
    internalReplyMessage: '<p>Hej</p>',
    externalReplyMessage: null,
  } as unknown as AutomaticRepliesSetting;

  test('are read in any capitals, their times as instants', () => {
    expect(readReplies(wired)).toEqual({
      status: 'scheduled',
      externalAudience: 'all',
      internal: '<p>Hej</p>',
      external: '',
      start: '2026-12-21T16:00:00.000Z',
      end: '2027-01-04T07:00:00.000Z',
    });
  });

  test.each([
    ['nothing', undefined],
    ['no status', { externalAudience: 'all' }],
    ['a status nobody knows', { status: 'sometimes', externalAudience: 'all' }],
  ])('%s is none', (_what, setting) => {
    expect(readReplies(setting as AutomaticRepliesSetting | undefined)).toBeUndefined();
  });

  test('in a zone that is not known have no times, rather than wrong ones', () => {
    const odd = { ...wired, scheduledEndDateTime: { dateTime: '2027-01-04T08:00:00', timeZone: 'Custom' } };
    expect(readReplies(odd)).not.toHaveProperty('end');
  });

  test('are written with their times only while these hold', () => {
    const replies: AutomaticReplies = {
      status: 'disabled',
      externalAudience: 'none',
      internal: 'a',
      external: 'b',
      start: '2020-01-01T00:00:00.000Z',
    };
    expect(writeReplies(replies)).toEqual({
      status: 'disabled',
      externalAudience: 'none',
      internalReplyMessage: 'a',
      externalReplyMessage: 'b',
    });
    expect(() => writeReplies({ ...replies, status: 'scheduled', start: 'snart' })).toThrow('refused');
  });

  test('come back as they were written', () => {
    const instant = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const replies = fc.record({
      status: fc.constant<'scheduled'>('scheduled'),
      externalAudience: fc.constantFrom('none' as const, 'contactsOnly' as const, 'all' as const),
      internal: fc.string(),
      external: fc.string(),
      start: instant,
      end: instant,
    });
    fc.assert(fc.property(replies, (each) => expect(readReplies(writeReplies(each))).toEqual(each)));
  });
});

describe('mail tips', () => {
  const address = 'camilla@fjordby.example';

  test.each([
    ['nothing answered', {}, { address }],
    ['not away', { automaticReplies: { message: '' } }, { address, away: null }],
    ['away, no schedule', { automaticReplies: { message: 'Hej' } }, { address, away: { message: 'Hej' } }],
    [
      'away, from the first moment of .NET',
      { automaticReplies: { message: 'Hej', scheduledStartTime: utc('0001-01-01T00:00:00.0000000') } },
      { address, away: { message: 'Hej' } },
    ],
    ['full', { mailboxFull: true }, { address, mailboxFull: true }],
    [
      'a list',
      { totalMemberCount: 12, externalMemberCount: 3 },
      { address, members: { total: 12, external: 3 } },
    ],
    [
      'a list of which not all was told: nobody may take it for one inside',
      { totalMemberCount: 40 },
      { address },
    ],
    ['a person', { totalMemberCount: 1, externalMemberCount: 0 }, { address }],
    ['an error', { error: { code: 'a', message: 'b' }, mailboxFull: false }, { address, unknown: true }],
    ['no answer', undefined, { address, unknown: true }],
  ])('%s', (_what, wired, expected) => {
    expect(readMailTips(address, wired)).toEqual(expected);
  });

  test('with a schedule', () => {
    const automaticReplies = {
      message: '<p>Hej</p>',
      scheduledStartTime: utc('2026-11-20T15:00:00.0000000'),
      scheduledEndTime: utc('2026-11-30T07:00:00.0000000'),
    };
    expect(readMailTips(address, { automaticReplies }).away).toEqual({
      message: '<p>Hej</p>',
      from: '2026-11-20T15:00:00.000Z',
      until: '2026-11-30T07:00:00.000Z',
    });
  });

  test('come in the order asked, whatever order and capitals they have', () => {
    const tips = (at: string) => ({
      emailAddress: { name: '', address: at },
      mailboxFull: at.startsWith('B'),
    });
    expect(inOrder(['a@x.dk', 'b@x.dk', 'c@x.dk'], [tips('C@x.dk'), tips('B@X.dk'), tips('a@x.dk')])).toEqual(
      [
        { address: 'a@x.dk', mailboxFull: false },
        { address: 'b@x.dk', mailboxFull: true },
        { address: 'c@x.dk', mailboxFull: false },
      ],
    );
    expect(inOrder(['a@x.dk', 'alias@x.dk'], [tips('a@x.dk'), tips('Brian@x.dk')])[1]).toEqual({
      address: 'alias@x.dk',
      mailboxFull: true,
    });
    expect(inOrder(['a@x.dk', 'b@x.dk'], [tips('a@x.dk')])[1]).toEqual({ address: 'b@x.dk', unknown: true });
  });
});

describe('people', () => {
  const mette: User = {
    id: '1',
    displayName: 'Mette Lindholm',
    jobTitle: null,
    businessPhones: ['09 11 20 01', '09 11 20 02'],
    mobilePhone: '09 40 10 01',
    mail: 'mette@fjordby.example',
  };

  test('one’s own: null is empty, left out is not known', () => {
    expect(readPerson(mette)).toEqual({
      displayName: 'Mette Lindholm',
      jobTitle: '',
      businessPhone: '09 11 20 01',
      mobilePhone: '09 40 10 01',
      mail: 'mette@fjordby.example',
    });
    expect(readPerson({ businessPhones: [] })).toEqual({ businessPhone: '' });
  });

  test.each([
    ['whole', mette, { id: '1', displayName: 'Mette Lindholm', mail: mette.mail, phone: '09 11 20 01' }],
    [
      'no address',
      { id: '1', userPrincipalName: 'a@b.dk', displayName: null },
      { id: '1', mail: 'a@b.dk', displayName: 'a@b.dk' },
    ],
    ['mobile alone', { ...mette, businessPhones: [] }, expect.objectContaining({ phone: '09 40 10 01' })],
    ['nothing', { id: '1' }, null],
  ])('of the directory: %s', (_what, user, expected) => {
    expect(readDirectoryPerson(user)).toEqual(expected);
  });
});

describe('the calendar', () => {
  const away = (start: string, end: string, more: Event = {}): Event => ({
    showAs: 'oof',
    start: utc(start),
    end: utc(end),
    ...more,
  });

  test('shows away in stretches: what touches is one, in order', () => {
    expect(
      awayStretches([
        away('2026-11-25T08:00:00.0000000', '2026-11-25T12:00:00.0000000'),
        away('2026-11-24T08:00:00.0000000', '2026-11-24T16:00:00.0000000'),
        away('2026-11-25T12:00:00.0000000', '2026-11-25T14:00:00.0000000'),
        away('2026-11-25T09:00:00.0000000', '2026-11-25T10:00:00.0000000'),
        away('2026-11-26T09:00:00.0000000', '2026-11-26T10:00:00.0000000', { showAs: 'busy' }),
        away('2026-11-27T09:00:00.0000000', '2026-11-27T10:00:00.0000000', { isCancelled: true }),
        away('2026-11-28T09:00:00.0000000', 'engang'),
      ]),
    ).toEqual([
      { start: '2026-11-24T08:00:00.000Z', end: '2026-11-24T16:00:00.000Z' },
      { start: '2026-11-25T08:00:00.000Z', end: '2026-11-25T14:00:00.000Z' },
    ]);
  });

  test('has whole days of Copenhagen, which Graph gives as midnight of any zone', () => {
    const days = away('2026-07-01T00:00:00.0000000', '2026-07-03T00:00:00.0000000', { isAllDay: true });
    const instants = away('2026-06-30T22:00:00.0000000', '2026-07-02T22:00:00.0000000', { isAllDay: true });
    const expected = [{ start: '2026-06-30T22:00:00.000Z', end: '2026-07-02T22:00:00.000Z' }];
    expect(awayStretches([days])).toEqual(expected);
    expect(awayStretches([instants])).toEqual(expected);
  });

  const permission = (role: string, name = 'My Organization') =>
    ({ role, isInsideOrganization: true, emailAddress: { name } }) as never;

  test.each([
    ['the name alone', [permission('freeBusyRead')], true],
    ['closed', [permission('none')], false],
    ['by its id, in another language', [{ id: 'RGVmYXVsdA==', role: 'none' as const }], false],
    ['only single colleagues', [{ role: 'read' as const, emailAddress: { address: 'a@b.dk' } }], undefined],
    ['nothing', [], undefined],
  ])('readable: %s', (_what, permissions, expected) => {
    expect(isReadable(permissions)).toBe(expected);
  });
});
