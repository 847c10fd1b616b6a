import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkMail } from '../../src/hygiene/check';
import { defaultPolicy } from '../../src/hygiene/policy/shipped';

const corpus = path.join(process.cwd(), '../shared/corpora/danish-prose-dev.txt');
const present = existsSync(corpus);
if (!present) process.stdout.write('No prose corpus here: false alarms on it are not counted.\n');

(present ? test : test.skip)(
  'no line of ordinary prose, sent to a citizen, is stopped or asked about',
  () => {
    const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(500);
    const stopped = lines.flatMap((text, at) => {
      const mail = {
        subject: '',
        body: { text, quoted: [] },
        recipients: [{ field: 'to', index: 0, address: 'borger@gmail.com' } as const],
        attachments: [],
      };
      const { findings } = checkMail(mail, defaultPolicy, new Date('2026-11-23T08:00:00Z'));
      return findings.filter(({ level }) => level !== 'hint').map(({ rule }) => `line ${at + 1}: ${rule}`);
    });
    expect(stopped).toEqual([]);
  },
);
