import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DepartmentFigures, MailboxFigures } from '../../../src/hygiene/replies/figures';
import type { InquiryStatus } from '../../../src/hygiene/replies/types';
import { examplePolicies } from '../../../src/sandbox/policy/examples';
import type { Sandbox } from '../../../src/sandbox/server/sandbox';
import { demoLines } from '../../support/demo-lines';

export interface ToldInquiry {
  readonly id: string;
  readonly mailbox: string;
  /** ISO */
  readonly receivedAt: string;
  readonly status: InquiryStatus;
}

export interface ToldReplies {
  readonly mailboxes: readonly MailboxFigures[];
  readonly departments: readonly DepartmentFigures[];
  readonly inquiries: readonly ToldInquiry[];
}

/** How many days back the dashboard's first load goes (`historyDaysOf`; the demo's policy says 90). */
const HISTORY_DAYS = 92;
const DAY = 86_400_000;

/**
 * What the built `kuvert replies` says of the demo month's messages at the sandbox's moment.
 *
 * The command reads all that it is given, and the page what came since the beginning (UTC) of its first day; the demo's oldest
 * mails are a day older. So the command is given the same: what came before that day is left out here, questions and answers.
 */
export async function kuvertReplies({ graph, clock }: Sandbox): Promise<ToldReplies> {
  const now = clock.now();
  const since = new Date(now.getTime() - HISTORY_DAYS * DAY).toISOString().slice(0, 10);
  const lines = demoLines(graph).filter((line) => JSON.parse(line).receivedDateTime >= since);
  const folder = await mkdtemp(path.join(tmpdir(), 'kuvert-replies-'));
  const policy = path.join(folder, 'policy.json');
  await writeFile(policy, JSON.stringify(examplePolicies['fjordby-demo']));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'replies', '--policy', policy, '--now', now.toISOString(), '-'],
    { input: lines.join('\n'), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  await rm(folder, { recursive: true });
  const told = stdout.trim().split('\n');
  const last = told.pop() ?? '';
  if (!last.startsWith('{"summary"')) throw new Error(`no summary: ${stderr}`);
  const { summary } = JSON.parse(last) as { summary: Omit<ToldReplies, 'inquiries'> };
  return { ...summary, inquiries: told.map((line) => JSON.parse(line) as ToldInquiry) };
}
