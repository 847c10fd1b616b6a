import { ALLOWED_LIST } from '../../delivery/address.mjs';
import { FILES_LIST } from '../../delivery/files-list';
import type { Deployment } from '../../delivery/types';
import { type Answer, type Ask, NoAnswer } from './ask';
import { cacheCheck } from './checks/cache';
import { type Delivered, deliveredCheck, readDelivered } from './checks/delivered';
import { fallbackCheck, NO_SUCH_FILE } from './checks/fallback';
import { accessOf, graphCheck } from './checks/graph';
import { headersCheck } from './checks/headers';
import { type Manifest, manifestCheck, readManifest } from './checks/manifest';
import { pagesCheck, scriptsOfPages } from './checks/pages';
import { thereCheck } from './checks/there';
import { versionCheck } from './checks/version';
import { wellKnownCheck } from './checks/well-known';
import { answerOf, answersOf, type Host } from './host';
import { type Examination, type Sighting, SUBJECTS, type Subject } from './types';

/** The pages of the add-in. Not all of them stand in the manifest: some are opened from a bookmark, or by sign-in. */
const PAGES = ['taskpane', 'launchevent', 'absence', 'dashboard', 'sign-in', 'sign-in-dialog', 'support'];
const ALWAYS = [...PAGES.map((page) => `${page}.html`), 'launchevent.js', FILES_LIST];
/** A certificate that runs out in a holiday stops everybody at Send. Days. */
const SOON = 21;

/**
 * Examines an address where the add-in is served: asks for its files as Outlook would, and holds them to what was delivered.
 * Never throws for what a host does.
 *
 * @param address https address of the folder, no slash at the end
 * @param version of this command
 */
export async function examine(address: string, ask: Ask, version: string): Promise<Examination> {
  const first = await answerOf(`${address}/manifest.xml`, ask);
  if (first instanceof NoAnswer) return unreachable(address, first);

  const answers = new Map<string, Answer | NoAnswer>([['manifest.xml', first]]);
  const read = async (paths: readonly string[]): Promise<Host> => {
    const more = paths.filter((path) => !answers.has(path));
    for (const [path, answer] of await answersOf(address, more, ask)) answers.set(path, answer);
    return { address, answers };
  };
  const manifest = readManifest({ address, answers });
  const begun = await read([...(manifest?.files ?? []), ...ALWAYS]);
  const delivered = readDelivered(begun);
  const host = await read([...scriptsOfPages(begun), ...(delivered?.files.keys() ?? [])]);

  const origin = new URL(address).origin;
  const wellKnown = await answerOf(`${origin}/${ALLOWED_LIST}`, ask);
  const nothing = await answerOf(`${address}/${NO_SUCH_FILE}`, ask);
  const deployment: Deployment = { url: address, access: accessOf(host) };
  const sightings = [
    ...certificateCheck(first.certificateDays),
    ...manifestCheck(host, manifest),
    ...thereCheck(host),
    ...pagesCheck(host),
    ...deliveredCheck(host, delivered),
    ...fallbackCheck(nothing),
    ...headersCheck(host, deployment),
    ...cacheCheck(host),
    ...wellKnownCheck(address, wellKnown),
    ...graphCheck(host),
    ...versionCheck(manifest, delivered, version),
  ];
  return {
    address,
    version: manifest?.version ?? null,
    sightings: inOrder(sightings),
    notExamined: notExaminedFor(manifest, delivered),
    asked: answers.size + 2,
  };
}

function unreachable(address: string, { fault }: NoAnswer): Examination {
  const subject: Subject = fault.startsWith('certificate') ? 'certificate' : 'connection';
  return {
    address,
    version: null,
    sightings: [{ subject, fault, severity: 'fault' }],
    notExamined: SUBJECTS.slice(SUBJECTS.indexOf(subject) + 1),
    asked: 1,
  };
}

const certificateCheck = (days: number | null): Sighting[] =>
  days !== null && days < SOON
    ? [
        {
          subject: 'certificate',
          fault: 'certificate-soon',
          severity: 'warning',
          data: { days: String(days) },
        },
      ]
    : [];

/** What stands on a file that did not come. */
function notExaminedFor(manifest: Manifest | null, delivered: Delivered | null): Subject[] {
  return [...(delivered ? [] : (['files'] as const)), ...(manifest ? [] : (['version'] as const))];
}

/** As they are told: by subject, faults before warnings, then as they were found. */
const inOrder = (sightings: readonly Sighting[]): Sighting[] =>
  [...sightings].sort(
    (a, b) =>
      SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject) ||
      Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
