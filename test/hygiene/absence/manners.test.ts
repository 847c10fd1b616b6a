import { hasPlaceholder, isJocular, isPolite } from '../../../src/hygiene/absence/manners';

describe('what should have been filled in', () => {
  test.each([
    'Jeg er tilbage den [dato].',
    'Kontakt [navn på kollega].',
    'Jeg er tilbage XX.',
    'Tilbage den xx.xx.2026',
    'Skriv til <Mail>',
    'Kontakt <navn> på <telefonnummer>',
    'Tilbage dd/mm',
    'Tilbage DD.MM.YYYY',
    'Kontakt {navn} på {{telefon}}',
    'Kontakt «kollega»',
    'Tilbage den ____',
    'Tilbage den ......',
    'Tilbage den ???',
    'Indsæt dato her',
    'Insert your name here',
    'Lorem ipsum dolor sit amet',
    'Kontakt NN på 09 14 20 00',
    'Ring på 12 34 56 78',
    'Hilsen Fornavn Efternavn',
    'Skriv til navn@kommune.example',
  ])('%s', (text) => expect(hasPlaceholder(text)).toBe(true));

  test.each([
    '[EKSTERN] Hej, jeg er på ferie.',
    '[External Sender] Hello',
    '[SIKKER]',
    'Se note [1].',
    'Jeg er på ferie [...] og svarer mandag.',
    'Jeg er på ferie ... og svarer mandag.',
    'Ring på +45 09 14 20 00.',
    'Mvh Anne-Mette Navntoft',
    'Haster det? Så ring til Borgerservice.',
    '<https://kommune.example>',
  ])('none in: %s', (text) => expect(hasPlaceholder(text)).toBe(false));
});

describe('humour and irony', () => {
  test.each([
    'Jeg sidder med tæerne i sandet.',
    'Væk :-)',
    'Ring, hvis verden brænder.',
    'Back soon, sipping margaritas.',
    'Ferie 🌴',
  ])('%s', (text) => expect(isJocular(text)).toBe(true));

  test.each(['Jeg holder ferie og er tilbage mandag.', 'Kontakt brandvæsenet, hvis det brænder.'])(
    'none in: %s',
    (text) => expect(isJocular(text)).toBe(false),
  );
});

describe('tone', () => {
  test.each<[string, boolean]>([
    ['Tak for din mail. Jeg svarer mandag.', true],
    ['Hej. Jeg er på ferie.', true],
    ['Ferie. Tilbage mandag.', false],
    ['Hej. Skriv ikke til mig.', false],
    ['Hi. You will have to wait.', false],
    ['HEJ JEG ER PÅ FERIE OG KOMMER TILBAGE EN GANG I NÆSTE MÅNED', false],
    ['Hej!!! Jeg er på ferie!!!', false],
  ])('%s → polite: %s', (text, polite) => expect(isPolite(text)).toBe(polite));
});
