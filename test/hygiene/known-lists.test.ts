import fc from 'fast-check';
import { listsToKeep, withKnownLists } from '../../src/hygiene/known-lists';
import type { Mail, Recipient } from '../../src/hygiene/mail/types';

const to = (address: string, index: number, more: Partial<Recipient> = {}): Recipient => ({
  field: 'to',
  index,
  address,
  ...more,
});
const TEAM = { total: 12, external: 3 };
const mail: Mail = {
  recipients: [to('team@fjordby.example', 0, { members: TEAM }), to('karen@gmail.com', 1)],
};
const untold: Mail = { recipients: [to('TEAM@fjordby.example', 0), to('karen@gmail.com', 1)] };

test('what was told of a list comes back to its address, in whatever capitals', () => {
  expect(withKnownLists(untold, listsToKeep(mail)).recipients).toEqual([
    to('TEAM@fjordby.example', 0, { members: TEAM }),
    to('karen@gmail.com', 1),
  ]);
});

test('what is kept holds no address', () => {
  expect(listsToKeep(mail)).toEqual([expect.stringMatching(/^[\da-f]{4} 12 3$/)]);
  expect(listsToKeep(untold)).toEqual([]);
});

test.each([
  ['nothing', []],
  ['no line of ours', ['team@fjordby.example', '12 3', 'zzzz 1 2', '']],
  ['numbers that no list has', ['1a2f -1 0', '1a2f 99999999 0', '1a2f 1e3 0']],
])('the mail stays as it is: %s', (_why, kept) => {
  expect(withKnownLists(untold, kept)).toEqual(untold);
});

test('whatever was kept, each mail keeps its recipients and their order', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.emailAddress()), (kept, addresses) => {
      const recipients = addresses.map((address, index) => to(address, index));
      const known = withKnownLists({ recipients }, kept).recipients ?? [];
      expect(known.map(({ address }) => address)).toEqual(addresses);
    }),
  );
});
