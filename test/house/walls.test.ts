import path from 'node:path';
import { breachesOfPurity } from './heart';
import { codeOf, projectSources, TOP } from './repository';
import { breachesOfRuleFolders, ruleNames } from './rule-folders';
import { breachesOfTone, differencesOfLanguages, textFiles } from './texts';
import {
  longFiles,
  looseDependencies,
  machineNames,
  oddNames,
  strangersAtTheTop,
  unexplainedDependencies,
} from './tree';
import { breachesOfWalls, strayPackagesOfSendHandler } from './walls';

/** The walls of the house, held up against the real tree. That each wall stands is tried in the other tests here. */
const files = projectSources();
const code = codeOf(files);

test('every import stays inside what its room may import', () => {
  expect(Object.keys(code).length).toBeGreaterThan(20);
  expect(breachesOfWalls(code)).toEqual([]);
});

test('the send handler carries no package but the HTML tokenizer', () => {
  expect(strayPackagesOfSendHandler(code)).toEqual([]);
});

test('the heart touches neither screen, network, Outlook, Node nor clock', () => {
  expect(breachesOfPurity(code)).toEqual([]);
});

describe('rules', () => {
  test('there are some, and every folder has its code, its texts, its README and its place in the list', () => {
    expect(ruleNames(files).length).toBeGreaterThan(0);
    expect(breachesOfRuleFolders(files)).toEqual([]);
  });

  test('each is called like its folder', () => {
    const { rules } = load('src/hygiene/rules/index.ts') as { rules: readonly { name: string }[] };
    expect(rules.map(({ name }) => name).sort()).toEqual(ruleNames(files));
  });
});

describe('texts', () => {
  test('shout nowhere and use no word that we avoid', () => {
    expect(breachesOfTone(code)).toEqual([]);
  });

  test.each(languagePairs())('%s says the same in both languages', (_name, da, en) => {
    expect(differencesOfLanguages(da, en)).toEqual([]);
  });
});

describe('the tree', () => {
  test('holds nothing foreign at its top', () => {
    expect(strangersAtTheTop(files)).toEqual([]);
  });

  test('names files and folders in kebab-case', () => {
    expect(oddNames(files)).toEqual([]);
  });

  test('has no source file over 250 lines', () => {
    expect(longFiles(files)).toEqual([]);
  });

  test('names no place of the machine it was written on, and no host that packages came from', () => {
    expect(machineNames(files)).toEqual([]);
    expect(files['package-lock.json']).not.toContain('"resolved"');
  });

  test('explains each dependency in a table of the README', () => {
    expect(unexplainedDependencies(files['package.json'] ?? '', files['README.md'] ?? '')).toEqual([]);
  });

  test('has each dependency in one version with a checksum, from the registry', () => {
    expect(looseDependencies(files['package.json'] ?? '', files['package-lock.json'] ?? '')).toEqual([]);
  });
});

function load(file: string): Record<string, unknown> {
  return jest.requireActual(path.join(TOP, file));
}

/** Each table of texts with its two languages: an export `{ da, en }`, or `texts/da.ts` beside `texts/en.ts`. */
function languagePairs(): [name: string, da: unknown, en: unknown][] {
  const exported = textFiles(code).flatMap((file) =>
    Object.entries(load(file)).flatMap(([name, value]): [string, unknown, unknown][] =>
      isTable(value) ? [[`${file} ${name}`, value.da, value.en]] : [],
    ),
  );
  const beside = textFiles(code)
    .filter((file) => file.endsWith('/da.ts'))
    .map((file): [string, unknown, unknown] => {
      const english = file.replace(/da\.ts$/, 'en.ts');
      return [file.replace(/\/da\.ts$/, ''), load(file).da, english in code ? load(english).en : undefined];
    });
  return [...exported, ...beside];
}

function isTable(value: unknown): value is { da: unknown; en: unknown } {
  return typeof value === 'object' && value !== null && 'da' in value && 'en' in value;
}
