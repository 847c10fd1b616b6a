import type { Gap } from '../../attachments/types';
import type { Unreadable } from '../../hygiene/mail/types';
import { listed } from '../../hygiene/places';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import type { AttachedFile } from '../../outlook/attached-files';
import { plainFileName } from '../../ui/plain-line';
import { count } from '../../ui/texts';
import type { FileLine, FileState } from './file-reading';
import { FILE_TEXTS, type Why } from './texts';

/** How one attachment is shown. */
export interface SaidFile {
  readonly id: string;
  readonly name: string;
  readonly kind: 'looked-at' | 'under-way' | 'not-looked-at' | 'partly';
  readonly words: string;
  /** From 0 to 1, while it is being read. */
  readonly fraction?: number;
  /** What the person may do. */
  readonly may: 'stop' | 'again' | null;
}

/** More than these are told as one line, so that what was *not* looked at stands out. */
const MOST_LOOKED_AT = 3;

/** One line for each attachment; many that were looked at share one. */
export function sayFiles(lines: readonly FileLine[], language: Language): SaidFile[] {
  const said = lines.map((line) => sayFile(line, language));
  const done = said.filter(({ kind }) => kind === 'looked-at');
  if (done.length <= MOST_LOOKED_AT) return said;
  const words = fill(FILE_TEXTS[language].allLookedAt, { n: done.length });
  const all: SaidFile = { id: '', name: '', kind: 'looked-at', words, may: null };
  return [all, ...said.filter(({ kind }) => kind !== 'looked-at')];
}

/** What must stand beside the verdict while it is not about all of the mail; empty when it is. */
export function sayUnread(lines: readonly FileLine[], language: Language): string {
  const texts = FILE_TEXTS[language];
  const kinds = lines.map(({ state }) => kindOf(state));
  const underWay = kinds.filter((kind) => kind === 'under-way').length;
  const unread = kinds.filter((kind) => kind === 'not-looked-at' || kind === 'partly').length;
  return [underWay > 0 ? count(underWay, texts.underWay) : '', unread > 0 ? count(unread, texts.unread) : '']
    .filter(Boolean)
    .join(' ');
}

function sayFile({ file, state }: FileLine, language: Language): SaidFile {
  const texts = FILE_TEXTS[language];
  const { id } = file;
  const name = plainFileName(file.name);
  const kind = kindOf(state);
  const line = { id, name, kind };
  if (state.is === 'waiting') return { ...line, words: fill(texts.waiting, { name }), may: 'stop' };
  if (state.is === 'reading') {
    const { fraction } = state;
    const words = fill(texts.reading, { name, percent: Math.floor(fraction * 100) });
    return { ...line, words, fraction, may: 'stop' };
  }
  if (kind === 'looked-at') return { ...line, words: fill(texts.lookedAt, { name }), may: null };
  const reasons = state.is === 'stopped' ? [texts.because.stopped] : sayReasons(file, state, language);
  const words = fill(kind === 'partly' ? texts.partly : texts.notLookedAt, {
    name,
    why: listed(reasons, language),
  });
  return { ...line, words, may: mayTryAgain(file, state) ? 'again' : null };
}

function kindOf(state: FileState): SaidFile['kind'] {
  if (state.is === 'waiting' || state.is === 'reading') return 'under-way';
  if (state.is === 'stopped') return 'not-looked-at';
  const { seen, unread } = state.result;
  if (unread.length === 0) return 'looked-at';
  return seen ? 'partly' : 'not-looked-at';
}

type Done = Extract<FileState, { is: 'done' }>;

/** Where another try may end otherwise: out of time, stopped, or Outlook did not give the file. */
function mayTryAgain({ kind }: AttachedFile, state: FileState): boolean {
  if (state.is !== 'done') return true;
  const { unread, hash } = state.result;
  return (
    unread.includes('timed-out') || (hash === '' && kind !== 'cloud' && unread.includes('part-not-read'))
  );
}

function sayReasons(file: AttachedFile, { result }: Done, language: Language): string[] {
  const texts = FILE_TEXTS[language];
  const all = result.looked?.content.gaps ?? [];
  const said = result.unread.map((because) => {
    const gaps = all.filter((gap) => gap.because === because);
    const why = whyOf(because, file, result, gaps);
    return fill(texts.because[why], { pages: sayPages(gaps, language) });
  });
  return [...new Set(said)];
}

function whyOf(because: Unreadable, file: AttachedFile, result: Done['result'], gaps: readonly Gap[]): Why {
  if (because !== 'part-not-read' && because !== 'unreadable') return because;
  if (file.kind === 'cloud') return 'cloud';
  if (because === 'part-not-read' && result.hash === '') return 'not-given';
  if (gaps.some(({ kind }) => kind === 'page')) return result.seen ? 'pages' : 'no-text';
  const whole = gaps.length === 0 || gaps.some(({ kind }) => kind === undefined);
  return because === 'unreadable' && whole ? whyUnreadable(file) : 'some';
}

const PICTURE = /\.(png|jpe?g|gif|bmp|tiff?|webp|heic|svg)$/i;
/** What `src/attachments` reads: one of these that could not be read is damaged. */
const READABLE =
  /\.(docx|docm|dotx|xlsx|xlsm|xltx|pptx|pptm|ppsx|od[tsp]|ot[tsp]|pdf|rtf|eml|mht|msg|zip|csv|html?|txt)$/i;

function whyUnreadable({ name, contentType = '', kind }: AttachedFile): Why {
  if (contentType.startsWith('image/') || PICTURE.test(name)) return 'picture';
  return kind === 'item' || READABLE.test(name) ? 'damaged' : 'unknown';
}

/** "side 3", "sider 2, 5-7 og 9"; the first few. */
function sayPages(gaps: readonly Gap[], language: Language): string {
  const texts = FILE_TEXTS[language];
  const pages = gaps.filter(({ kind, number }) => kind === 'page' && number !== undefined);
  const first = pages
    .slice(0, 4)
    .map(({ number = 0, last }) =>
      last === undefined || last === number ? String(number) : `${number}-${last}`,
    );
  const more = pages.length > first.length ? ['…'] : [];
  const several = first.length > 1 || first[0]?.includes('-');
  return fill(several ? texts.pages : texts.page, { n: listed([...first, ...more], language) });
}
