import { shownAddress } from '../../../src/sandbox/outlook/screens/gateway/shown-address';
import { fromLocalTime, localTime } from '../../../src/sandbox/outlook/screens/mail/dates';
import { gatewayTexts } from '../../../src/sandbox/outlook/screens/texts/gateway';

test.each([
  ['0707614285@digitalpost.example', true, '070761-xxxx@digitalpost.example'],
  ['0707614285@gmail.com', false, '0707614285@gmail.com'],
  ['bo@digitalpost.example', true, 'bo@digitalpost.example'],
])('%s (CPR number: %s) is shown as %s', (address, isCpr, shown) => {
  expect(shownAddress(address, { isCpr })).toBe(shown);
});

test('both languages of the gateway say the same things', () => {
  const { da, en } = gatewayTexts;
  expect(Object.keys(en)).toEqual(Object.keys(da));
  for (const part of ['counts', 'channels', 'kinds', 'fields'] as const) {
    expect(Object.keys(en[part])).toEqual(Object.keys(da[part]));
  }
});

test('a time goes into its field and back', () => {
  expect(fromLocalTime(localTime('2026-11-23T13:30:00.000Z'))).toBe('2026-11-23T13:30:00.000Z');
  expect(localTime('2026-11-23T13:30:00.000Z')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:30$/);
  expect(fromLocalTime('')).toBeNull();
});
