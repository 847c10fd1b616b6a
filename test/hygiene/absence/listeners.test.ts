import { GOOD, judged, withExternal } from './replies';

describe('what is for colleagues only', () => {
  const levelOf = (sentence: string) =>
    judged(withExternal(GOOD().replace('Tak for din mail.', `Tak for din mail. ${sentence}`))).findings.find(
      ({ rule }) => rule === 'internal-matters',
    )?.level ?? null;

  test.each<[string, 'warn' | 'hint' | null]>([
    ['Find sagen i SBSYS.', 'warn'],
    ['Alt ligger i Acadre.', 'warn'],
    ['Se notatet i KMD Nexus.', 'warn'],
    ['Filerne ligger på drevet.', 'warn'],
    ['Filerne ligger på O-drevet.', 'warn'],
    ['Se mere på intranettet.', 'warn'],
    ['Ring på lokal 1234.', 'warn'],
    ['Ring på lok. 4321.', 'warn'],
    ['Vagtplanen hænger i køkkenet.', 'warn'],
    ['Lønkørslen klarer vi mandag.', 'warn'],
    ['Skriv til mig på Teams.', 'hint'],
    ['Projekt Fønix ligger stille imens.', 'hint'],
    ['Lokalplanen er i høring.', null],
    ['Se kommunens hjemmeside.', null],
    ['Du kan følge din sag på borger.dk.', null],
    ['Mine sager er fordelt.', null],
    ['Kør forsigtigt; drivhuset er lukket.', null],
  ])('%s → %s', (sentence, level) => expect(levelOf(sentence)).toBe(level));
});
