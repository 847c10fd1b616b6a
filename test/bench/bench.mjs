/**
 * `npm run bench`: how fast the check is beside other tools, how it grows with the mail, and how long a person waits at
 * Send and in the dashboard (those parts need `npm run build`). Prints only: a stopwatch on somebody's machine is no test.
 * `npm run bench -- speed`, `growth`, `send`, `replies`, `follow` or `dashboard` does that part alone.
 */
import { existsSync } from 'node:fs';
import '../support/typescript.mjs';

const PARTS = { speed, growth, send, replies, follow, dashboard };
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". The parts are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) await PARTS[name]();

async function speed() {
  const { danishText, ordinaryProse } = await import('./danish-text.ts');
  await speedOn('labelled mails, dense with numbers and sensitive words', danishText(2_000_000));
  const prose = ordinaryProse(2_000_000);
  if (prose !== null) await speedOn('ordinary prose, a short one over and over', prose);
}

async function speedOn(what, text) {
  const { RATIOS, speeds } = await import('./speed.ts');
  const measured = await speeds(text);
  console.log(`\nSpeed on the same visible Danish text, MB/s (median of 7): ${what}`);
  for (const { name, bytes, speed: mb } of measured) {
    const shown = mb < 10 ? mb.toFixed(2) : mb.toFixed(0);
    console.log(`  ${name.padEnd(24)}${shown.padStart(9)}   on ${(bytes / 1e6).toPrecision(2)} MB`);
  }
  const of = (name) => measured.find((each) => each.name === name)?.speed ?? Number.NaN;
  for (const [one, other, aim] of RATIOS)
    console.log(`  ${one} / ${other}: ${(of(one) / of(other)).toPrecision(3)} (aim: ${aim} or more)`);
}

async function growth() {
  const { growthOfCheck, SIZES } = await import('./growth.ts');
  const cell = (text) => String(text).padStart(9);
  const ms = (took) => cell(took === null ? 'too long' : took.toFixed(took < 10 ? 2 : 0));
  console.log('\nThe whole check, reading the body included, milliseconds by size (median)');
  const heads = SIZES.map((size) => cell(size < 1024 ** 2 ? `${size / 1024} KB` : `${size / 1024 ** 2} MB`));
  console.log(`  ${''.padEnd(24)}${heads.join('')}   4 MB / 1 MB`);
  for (const { name, took } of growthOfCheck()) {
    const [one, four] = took.slice(-2);
    const times = four === null || one === null ? '–' : (four / one).toFixed(1);
    console.log(`  ${name.padEnd(24)}${took.map(ms).join('')}${cell(times)}`);
  }
}

async function send() {
  if (!existsSync(new URL('../../dist/sandbox/index.html', import.meta.url))) {
    console.log('\nSend is not measured: there is nothing built. Run `npm run build` first.');
    return;
  }
  const { timesOfSend } = await import('./send.ts');
  const { median } = await import('./median.ts');
  const LENGTH = 20 * 1024;
  const RUNS = 15;
  const times = await timesOfSend(LENGTH, RUNS);
  const row = (name, values) => {
    const rest = `(first ${values[0].toFixed(0)}, slowest ${Math.max(...values).toFixed(0)})`;
    console.log(`  ${name.padEnd(40)}${median(values).toFixed(1).padStart(8)} ms  ${rest}`);
  };
  console.log(`\nSend in the sandbox, a mail of ${LENGTH / 1024} KB, median of ${RUNS}`);
  row(
    'the runtime and office.js start',
    times.map(({ start }) => start),
  );
  row(
    'from the send event to our answer',
    times.map(({ answer }) => answer),
  );
}

async function replies() {
  const { MAILBOXES, costsOfReplies } = await import('./replies.ts');
  console.log(`\nReplies of ${MAILBOXES} mailboxes: microseconds a message (median), by messages known`);
  const costs = costsOfReplies();
  const row = (name, of) => {
    const cells = costs.map((cost) => of(cost).toFixed(1).padStart(10)).join('');
    const [first, last] = [costs[0], costs.at(-1)].map(of);
    console.log(`  ${name.padEnd(34)}${cells}   largest / smallest: ${(last / first).toFixed(2)}`);
  };
  console.log(`  ${''.padEnd(34)}${costs.map(({ known }) => String(known).padStart(10)).join('')}`);
  row('all of them, texts read, in one go', ({ all }) => all);
  row('one new message on top of them', ({ one }) => one);
}

async function follow() {
  const { MANY, costOfMany, costsOfFollowing } = await import('./follow.ts');
  console.log('\nFollowing one mailbox: requests, and milliseconds here (nothing of them is the network)');
  const cell = (text) => String(text).padStart(15);
  console.log(
    `  ${'messages'.padEnd(34)}${['first', 'first ÷ pages', 'quiet', 'one new'].map(cell).join('')}`,
  );
  for (const { messages, first, pages, quiet, one } of await costsOfFollowing()) {
    const ratio = (first.requests / pages).toFixed(3);
    const counts = [first.requests, ratio, quiet.requests, one.requests];
    console.log(`  ${`${messages}, requests`.padEnd(34)}${counts.map(cell).join('')}`);
    const times = [first.took, '', quiet.took, one.took].map((took) => (took === '' ? '' : took.toFixed(1)));
    console.log(`  ${`${messages}, ms`.padEnd(34)}${times.map(cell).join('')}`);
  }
  const { mailboxes, messages, pause } = MANY;
  console.log(`  ${mailboxes} mailboxes of ${messages} messages, ${pause} ms a request:`);
  for (const [name, { requests, took }] of Object.entries(await costOfMany()))
    console.log(
      `  ${name.padEnd(34)}${cell(`${requests} requests`)}${cell(`${(took / 1000).toFixed(1)} s`)}`,
    );
}

async function dashboard() {
  if (!existsSync(new URL('../../dist/addin/dashboard.html', import.meta.url))) {
    console.log('\nThe dashboard is not measured: there is nothing built. Run `npm run build` first.');
    return;
  }
  const { ROWS, costsOfScrolling, timesOfFirstView } = await import('./dashboard.ts');
  const { median } = await import('./median.ts');
  const times = await timesOfFirstView();
  const ms = (value) => `${value.toFixed(0)} ms`;
  console.log('\nThe dashboard, in a browser over the built files');
  console.log(
    `  first view of 12 mailboxes that were read before: ${ms(median(times))} (median of ${times.length}, slowest ${ms(Math.max(...times))}; aim: 1 s)`,
  );
  const { dragged, wheeled } = await costsOfScrolling();
  const row = (name, { longestTask, longTasks, longestFrame }) => {
    const task = longestTask === 0 ? 'under 50 ms' : `${ms(longestTask)} (${longTasks} over 50 ms)`;
    console.log(`  ${name}: longest task ${task}, longest frame ${ms(longestFrame)} (aim: 50 ms)`);
  };
  row(`the list of ${ROWS} rows, from its top to its end in 600 frames`, dragged);
  row('the same, 120 pixels a frame as with the wheel', wheeled);
}
