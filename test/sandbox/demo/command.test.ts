import path from 'node:path';
import { examplePolicies } from '../../../src/sandbox/policy/examples';
import { folderWith, kuvert, objects } from '../../cli/support';
import { DEMO_ADDRESSES, demoLines, demoWorld } from '../../support/demo-lines';
import { told } from './told';

const ISO = '2026-11-26T13:20:00Z';

test('`kuvert replies` takes every line of the demo month, and comes to the same figures', async () => {
  const folder = folderWith({ 'demo.json': JSON.stringify(examplePolicies['fjordby-demo']) });
  const policy = path.join(folder.at, 'demo.json');
  const stdin = `${demoLines(demoWorld(new Date(ISO))).join('\n')}\n`;
  const { code, out, err } = await kuvert(['replies', '--policy', policy, '--now', ISO, '-'], { stdin });
  folder.remove();
  expect([code, err]).toEqual([0, '']);
  const answers = objects(out);
  const last = answers.at(-1) as { summary: { mailboxes: { mailbox: string }[] } };
  const { figures, inquiries } = told(ISO);
  expect(answers.length - 1).toBe(inquiries.length);
  expect(last.summary.mailboxes).toHaveLength(DEMO_ADDRESSES.length);
  for (const one of last.summary.mailboxes) expect(one).toEqual(figures.get(one.mailbox));
}, 60_000);
