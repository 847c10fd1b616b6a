import { body, look } from './looking';

describe('kinds', () => {
  test.each([
    ['an ordinary one', '070761-4285', 'cpr', 'cpr-number', 'check-digit'],
    ['day + 60', '670761-4285', 'replacement', 'replacement-number', 'day-plus-60'],
    ['national, with letters', '020329-1WQ3', 'x-ecpr', 'national-ecpr', 'letters'],
    ['national, 2000s', '310105-7JC9', 'x-ecpr', 'national-ecpr', 'letters'],
    ['local, with letters', '150643-0SJ1', 'd-ecpr', 'local-ecpr', 'letters'],
    ['local, 2000s', '150605-6SJ2', 'd-ecpr', 'local-ecpr', 'letters'],
    ['local, 1800s', '150699-5SJ2', 'd-ecpr', 'local-ecpr', 'letters'],
  ])('%s', (_name, number, kind, says, reason) => {
    const [sighting] = look(body(`eCPR ${number}`));
    expect(sighting).toMatchObject({ says, data: { kind }, sure: 'certain' });
    expect(sighting?.because.map((one) => one.says)).toEqual(['named-cpr', reason]);
  });

  test.each([
    ['after a name', 'Ida Bech, 020329-1WQ3, har tolk', 'likely'],
    ['what the mail is about', 'Vedr. 020329-1WQ3', 'likely'],
    ['a hyphen and nothing beside it', 'Vi mangler 020329-1WQ3 i dag', 'possible'],
    ['bare and nothing beside it', 'Vi mangler 0203291WQ3 i dag', 'possible'],
    ['small letters after a name', 'Ida Bech, 020329-1wq3', 'possible'],
  ])('how sure an eCPR is without its name: %s', (_name, text, sure) => {
    expect(look(body(text))).toMatchObject([{ sure }]);
  });
});
