import { PROSE, proseStopped, TELLS_ABOUT_PEOPLE } from '../evaluate/prose';

const stopped = proseStopped();
if (stopped === null) process.stdout.write('No prose corpus here: false alarms on it are not counted.\n');

(stopped === null ? test.skip : test)(
  `of ordinary prose, sent to a citizen, at most two lines are stopped or asked about (${PROSE})`,
  () => {
    const alarms = (stopped ?? []).filter(({ line }) => !TELLS_ABOUT_PEOPLE.includes(line));
    expect(alarms.slice(2)).toEqual([]);
  },
);
