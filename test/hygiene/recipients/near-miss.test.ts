import { nearMiss } from '../../../src/hygiene/recipients/near-miss';

const KNOWN = ['lone.bisgaard@fjordby.dk', 'soeren.vestergaard@fjordby.dk', 'mette.lind@fjordby.dk'];

test.each<[why: string, address: string, meant: string | null]>([
  ['a letter too few', 'soren.vestergaard@fjordby.dk', 'soeren.vestergaard@fjordby.dk'],
  ['two swapped', 'lone.bisgarad@fjordby.dk', 'lone.bisgaard@fjordby.dk'],
  ['alike at a glance', 'Ione.bisgaard@fjordby.dk', 'lone.bisgaard@fjordby.dk'],
  ['in capitals and brackets', '<LONE.BISGARD@FJORDBY.DK>', 'lone.bisgaard@fjordby.dk'],
  ['the very same is no miss', 'lone.bisgaard@fjordby.dk', null],
  ['two slips', 'lone.bisgrd@fjordby.dk', null],
  ['the same name in another house', 'lone.bisgard@gmail.com', null],
  ['no address at all', 'lone', null],
])('%s', (_why, address, meant) => {
  expect(nearMiss(address, KNOWN)).toBe(meant);
});

test('where two are near nobody is named', () => {
  expect(nearMiss('anne.holm@fjordby.dk', ['anna.holm@fjordby.dk', 'anne.holt@fjordby.dk'])).toBeNull();
});
