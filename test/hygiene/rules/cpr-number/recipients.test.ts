import { body, look, recipient } from './looking';

const NUMBER = '070761-4285';

describe('recipients', () => {
  const among = (...recipients: ReturnType<typeof recipient>[]) => look({ recipients });

  test.each([
    ['Digital Post', '0101901234@digital-post.dk'],
    ['Digital Post, hyphen', '010190-1234@digital-post.dk'],
    ['a subdomain of it', '0101901234@29189757.ngdp.digital-post.dk'],
    ['another way of writing it', '0101901234@Digital-Post.DK'],
    ['the number alone, for the organisation’s add-in', '0101901234'],
    ['the number alone with a hyphen', '010190-1234'],
    ['no number', 'ida.bech@example.dk'],
    ['a telephone number', '4520304050@sms.example.dk'],
    ['an address of Exchange', '/o=Org/ou=Group/cn=Recipients/cn=0707614285'],
  ])('%s is no finding: %s', (_name, address) => {
    expect(among(recipient(address))).toEqual([]);
  });

  test.each([
    ['a domain that only ends alike', '0707614285@not-digital-post.dk', 'likely'],
    ['ten bare digits with a check digit', '0707614285@example.dk', 'likely'],
    ['ten bare digits with a date', '1503752345@example.dk', 'possible'],
    ['the word CPR', 'cpr1503752345@example.dk', 'certain'],
    ['a hyphen', '150375-2345@example.dk', 'likely'],
    ['an eCPR', 'ecpr-0203291wq3@example.dk', 'certain'],
  ])('%s is one: %s', (_name, address, sure) => {
    expect(among(recipient(address))).toMatchObject([{ sure }]);
  });

  test('a number in the name points at the address, which is what the part shows', () => {
    expect(among(recipient('ida@example.dk', `Ida Bech (${NUMBER})`))[0]?.where).toEqual({
      part: 'to:0',
      start: 0,
      end: 14,
    });
  });

  test('the name of a Digital Post address is looked at no more than the address', () => {
    expect(among(recipient('0101901234@digital-post.dk', 'Ida Bech 010190-1234'))).toEqual([]);
    expect(among(recipient('', '010190-1234'))).toEqual([]);
  });

  test('the number that the mail goes to in Digital Post is known in the text', () => {
    const mail = { recipients: [recipient('1503752345@digital-post.dk')], ...body('Vedr. 1503752345') };
    expect(look(mail)).toMatchObject([{ sure: 'likely', because: [{}, { says: 'known-elsewhere' }] }]);
  });

  test('an organisation names its own domains', () => {
    const mail = { recipients: [recipient('0707614285@post.example.dk')] };
    expect(look(mail, { digitalPostDomains: ['example.dk'] })).toEqual([]);
    expect(
      look({ recipients: [recipient('0707614285@digital-post.dk')] }, { digitalPostDomains: [] }),
    ).toHaveLength(1);
  });
});
