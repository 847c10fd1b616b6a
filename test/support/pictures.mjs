/** `npm run pictures`: makes the README's pictures anew, by the journey's own test (after `npm run build`). */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'npx',
  [
    'jest',
    '--selectProjects',
    'e2e',
    '--runInBand',
    '--testPathPatterns',
    'e2e/(journey|signature|absence|replies|dashboard)\\.test',
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, KUVERT_PICTURES: 'assets/journey', KUVERT_PICTURES_NAMES: '^\\d-' },
  },
);
process.exitCode = status ?? 1;
