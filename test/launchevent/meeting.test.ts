import { type BareMail, type BareOptions, runBare } from '../support/bare-outlook';

/** The CPR office’s own published example (cpr.dk). */
const CPR = '070761-4285';
const send = (options: BareOptions) => runBare('onAppointmentSend', options);
const meeting = (more: BareMail): BareOptions => ({
  mail: { subject: 'Møde', html: '<p>Vi ses.</p>', to: ['karen@gmail.com'], meeting: {}, ...more },
});

describe('a meeting is checked as a mail is', () => {
  test.each<[string, BareMail, RegExp]>([
    ['subject', { subject: `Møde om ${CPR}` }, /i emnet/],
    ['text', { html: `<p>${CPR}</p>` }, /CPR-nummer i teksten/],
    ['place', { meeting: { location: `Hos ${CPR}` } }, /i mødestedet/],
  ])('a CPR number in the %s', async (_part, mail, where) => {
    const { answers } = await send(meeting(mail));
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({
      allowEvent: false,
      commandId: 'MeetingOpenPane',
      errorMessage: expect.stringMatching(where),
    });
  });

  test('no channel is offered: no gateway takes a meeting there', async () => {
    const policy = { 'digital-post': [{ header: { name: 'x-digital-post', value: 'ja' } }] };
    const { answer } = await send({ ...meeting({ html: CPR }), policy });
    expect(answer.cancelLabel).toBe('Åbn Kuvert');
    expect(JSON.parse(answer.contextData ?? '{}')).not.toHaveProperty('route');
    expect(answer.errorMessage).toMatch(
      /^Indkaldelsen må ikke sendes som almindelig mail\. Modtageren er en borger\. /,
    );
  });

  test('those who may come count as those who must', async () => {
    const { answer } = await send(
      meeting({ to: ['bo@haderslev.dk'], html: CPR, meeting: { optional: ['karen@gmail.com'] } }),
    );
    expect(answer.errorMessage).toMatch(/Blandt modtagerne er en borger/);
  });

  test.each<[string, BareMail]>([
    ['nothing to tell', {}],
    ['a number among colleagues', { html: CPR, to: ['bo@haderslev.dk'] }],
  ])('%s: it goes without a word', async (_name, mail) => {
    expect((await send(meeting(mail))).answers).toEqual([{ allowEvent: true }]);
  });

  test('Outlook gives a meeting no internet headers: with the trace on it goes without', async () => {
    const { answers, headers } = await send({ ...meeting({}), policy: { trace: 'on' } });
    expect([answers, headers]).toEqual([[{ allowEvent: true }], {}]);
  });

  test.concurrent.each([
    ['location.getAsync', 'throws'],
    ['location.getAsync', 'silent'],
    ['requiredAttendees.getAsync', 'throws'],
    ['optionalAttendees.getAsync', { code: 5000 }],
    ['requiredAttendees.getAsync', 'silent'],
  ] as const)('%s: %j is asked about, once', async (member, fault) => {
    const { answers } = await send({ ...meeting({}), faults: { [member]: fault } });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
  });

  test('an organizer that nobody tells is the one who is signed in', async () => {
    const options = {
      ...meeting({ html: CPR, to: ['bo@haderslev.dk'] }),
      faults: { 'organizer.getAsync': 'throws' } as const,
    };
    expect((await send(options)).answers).toEqual([{ allowEvent: true }]);
  });
});
