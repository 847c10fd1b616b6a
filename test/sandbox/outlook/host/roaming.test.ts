import { localRoaming } from '../../../../src/sandbox/outlook/host/settings';

/** What a browser keeps over a reload. */
const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test('what a pane saved is there for whoever starts later, for the same person only', () => {
  localRoaming('Mette@by.example').save({ title: '"Sagsbehandler"' });
  expect(localRoaming('mette@by.example').load()).toEqual({ title: '"Sagsbehandler"' });
  expect(localRoaming('bo@by.example').load()).toEqual({});
});

test('spoilt storage is as good as none', () => {
  localRoaming('a@b.dk').save({});
  for (const key of kept.keys()) kept.set(key, '{');
  expect(localRoaming('a@b.dk').load()).toEqual({});
});
