import { faultsOfBareBundle } from './bare-bundle';

describe('the check of bare scripts catches', () => {
  test.each([
    ['document.title'],
    ['typeof window'],
    ['require("a")'],
    ['import("./a")'],
    ['new URL("https://a.dk")'],
    ['console.log(1)'],
    ['globalThis.a'],
    ['Object.entries({})'],
    ['Object["values"]({})'],
    ['"a".padStart(2)'],
    ['[].flatMap(f => f); var f'],
    ['Promise.resolve().finally(function () {})'],
    ['async function a() {}'],
    ['var a = { ...{} }'],
    ['var a = {}; a?.b'],
    ['try {} catch {}'],
    ['/(?<=a)b/'],
    ['/(?<n>a)/'],
    ['/\\p{L}/u'],
    ['/a/s'],
    ['new RegExp("(?<=a/)b")'],
    ['new RegExp("a", "s")'],
  ])('%s', (code) => {
    expect(faultsOfBareBundle(code)).not.toEqual([]);
  });

  test.each([
    ['Office.actions.associate("a", function () {})'],
    ['typeof setTimeout === "function" && setTimeout(function () {}, 1)'],
    ['new Map().entries()'],
    ['var fix = { with: 1, at: 2, entries: 3 }; fix.with + fix.at + fix.entries'],
    ['2 ** 3; [1].includes(1)'],
    ['new RegExp("a/b", "giu")'],
    ['(function (document) { return document.title; })({})'],
  ])('but not %s', (code) => {
    expect(faultsOfBareBundle(code)).toEqual([]);
  });
});
