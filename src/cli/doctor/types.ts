/** The words of `kuvert doctor`: what is examined of a host, and what came of it. */

/** What is looked at, in the order in which it is told. */
export const SUBJECTS = [
  'connection',
  'certificate',
  'manifest',
  'pages',
  'scripts',
  'files',
  'fallback',
  'headers',
  'cache',
  'well-known',
  'graph',
  'version',
] as const;

export type Subject = (typeof SUBJECTS)[number];

/** Everything that can be wrong. Each has a text: what it is, what comes of it, and what to do. */
export type Fault =
  | 'no-answer'
  | 'no-such-host'
  | 'refused'
  | 'certificate-unknown'
  | 'certificate-expired'
  | 'certificate-other-name'
  | 'certificate-soon'
  | 'redirected'
  | 'redirected-here'
  | 'missing'
  | 'server-error'
  | 'wrong-type'
  | 'manifest-unreadable'
  | 'manifest-elsewhere'
  | 'page-altered'
  | 'file-altered'
  | 'files-unlisted'
  | 'answers-all'
  | 'header-missing'
  | 'header-other'
  | 'header-unwanted'
  | 'cached-too-long'
  | 'cached-too-short'
  | 'icon-not-stored'
  | 'well-known-lacks'
  | 'graph-unreadable'
  | 'version-differs'
  | 'version-other';

/** `fault`: somebody will notice. `warning`: it works, and should be mended. */
export type Severity = 'fault' | 'warning';

export interface Sighting {
  readonly subject: Subject;
  readonly fault: Fault;
  readonly severity: Severity;
  /** The file below the address, or the address itself. */
  readonly file?: string;
  /** What fills the text: a header's name, a version, a number of days. Never anything of a mail or a person. */
  readonly data?: Readonly<Record<string, string>>;
}

export interface Examination {
  readonly address: string;
  /** As `manifest.xml` says; null where it could not be read. */
  readonly version: string | null;
  readonly sightings: readonly Sighting[];
  /** What was not examined, since what it stands on was not there: never shown as fine. */
  readonly notExamined: readonly Subject[];
  /** How many files were asked for. */
  readonly asked: number;
}
