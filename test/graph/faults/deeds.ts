import 'fake-indexeddb/auto';
import { Reminders, sayReminder } from '../../../src/dashboard/acting/reminder';
import { createFollower } from '../../../src/graph/follow';
import type { Follower } from '../../../src/graph/follow/types';
import type { MailGraph } from '../../../src/graph/mail-types';
import { type Mark, markName } from '../../../src/hygiene/replies/marks';
import { DEFAULT_REPLIES } from '../../../src/hygiene/replies/policy';
import { Rows } from '../../../src/session/replies/rows';
import { sayRow } from '../../../src/session/replies/words';
import { AbsenceSession } from '../../../src/taskpane/absence/session';
import { sayTrouble } from '../../../src/taskpane/absence/words';
import { PeopleSearch } from '../../../src/taskpane/absence/writing/people-search';
import { Saving } from '../../../src/taskpane/absence/writing/saving';
import { sayStep } from '../../../src/taskpane/absence/writing/say-saving';
import { until } from '../../support/until';
import type { FaultyGraph } from './faulty-graph';
import { WANTED } from './features';

type WholeGraph = ReturnType<FaultyGraph['graph']>;

/** Something a person does, with the session of its screen around it, as it stands before the deed. */
export interface Deed {
  readonly act: () => Promise<void>;
  /** What the screen offers after it went wrong. */
  readonly again: () => Promise<void>;
  /** What stands on the screen. */
  readonly says: () => string;
  /** The screen says that it is done. */
  readonly saysDone: () => boolean;
  /** The service has it; of a draft: how many. */
  readonly isDone: () => boolean;
  readonly drafts?: () => number;
  /** The screen says that nobody knows, and what to look at before it is tried again. */
  readonly isUnsure?: () => boolean;
  /** What the person wrote or chose, which nobody may take away. */
  readonly words: () => string;
}

/** One Graph in place of another, under the hands of those who hold it. */
export function switching(first: WholeGraph) {
  let current = first;
  const mail = new Proxy({} as WholeGraph['mail'], {
    get: (_none, name: keyof MailGraph) => current.mail[name],
  });
  const graph = new Proxy({} as WholeGraph, {
    get: (_none, name: keyof WholeGraph) => (name === 'mail' ? mail : current[name]),
  });
  return {
    graph,
    use(next: WholeGraph) {
      current = next;
    },
  };
}

/** A deed, made ready as often as it is tried. */
export interface Doing {
  readonly name: string;
  readonly begin: (graph: WholeGraph) => Promise<Deed>;
}

const TODAY = '2026-11-23';
const OTHERS = 'Haster';
const phone: Mark = { says: 'phone', day: TODAY };

/** All deeds. Following is begun once: it asks whichever graph the deed at hand has. */
export async function doings(local: FaultyGraph): Promise<{ readonly all: readonly Doing[]; stop(): void }> {
  const { store } = local;
  const { graph, use } = switching(local.graph(20_000));
  const { mail } = graph;
  const follower = createFollower({
    graph: mail,
    account: 'somebody',
    mailboxes: [null],
    ownAddress: local.own,
    policy: DEFAULT_REPLIES,
    readTexts: 'none',
    now: local.now,
  });
  await follower.sync();
  const inquiry = follower.inquiries(local.now().toISOString()).find(({ status }) => status === 'open');
  const message = inquiry?.messages.at(-1) ?? '';
  const asked = store.find(message);
  if (!inquiry || !asked) throw new Error('nothing waits');
  const drafts = () => store.snapshot().messages.filter(({ isDraft }) => isDraft).length;
  const categories = () => store.find(message)?.categories ?? [];
  const says = (rows: Rows) => sayRow(rows.of(inquiry.id), local.now().toISOString(), 'da');
  const rowsOf = (graph: WholeGraph) => {
    use(graph);
    store.update(asked.id, { categories: [OTHERS] });
    return new Rows({
      signIn: graph.signIn,
      mail,
      follower: (): Follower => follower,
      openMail: () => null,
      openPage: () => null,
    });
  };
  const rowDeed = (rows: Rows) => ({
    again: () => rows.again(inquiry.id),
    says: () => says(rows),
    words: () =>
      categories()
        .filter((one) => one === OTHERS)
        .join(),
  });

  const mark: Doing['begin'] = async (graph) => {
    const rows = rowsOf(graph);
    const done = () => rows.of(inquiry.id);
    return {
      ...rowDeed(rows),
      act: () => rows.mark(inquiry, phone),
      saysDone: () => done().done !== null && done().trouble === null,
      isDone: () => categories().filter((one) => one === markName(phone)).length === 1,
    };
  };

  const undo: Doing['begin'] = async (graph) => {
    const rows = rowsOf(graph);
    await rows.mark(inquiry, phone);
    return {
      ...rowDeed(rows),
      act: () => rows.undo(inquiry.id),
      saysDone: () => rows.of(inquiry.id).done === null,
      isDone: () => categories().join() === OTHERS,
    };
  };

  const receipt: Doing['begin'] = async (graph) => {
    const rows = rowsOf(graph);
    const before = drafts();
    const row = () => rows.of(inquiry.id);
    return {
      ...rowDeed(rows),
      act: () => rows.draft(inquiry, { day: '2026-11-27', html: '<p>Tak for din mail.</p>' }),
      saysDone: () => row().drafted?.counted === true,
      isDone: () => drafts() - before === 1,
      drafts: () => drafts() - before,
      isUnsure: () => row().trouble?.unsure === true && /Kladder/.test(says(rows)),
    };
  };

  const reminder: Doing['begin'] = async (graph) => {
    const { sharedAddress } = local;
    const reminders = new Reminders({ signIn: graph.signIn, mail: graph.mail, openPage: () => null });
    const text = { subject: 'Påmindelse', html: '<p>Hej</p>' };
    const before = drafts();
    const one = () => reminders.of(sharedAddress);
    const draft = () => reminders.draft(sharedAddress, text);
    return {
      act: draft,
      again: draft,
      says: () => sayReminder(one(), 'da'),
      saysDone: () => one().drafted !== null,
      isDone: () => drafts() - before === 1,
      drafts: () => drafts() - before,
      isUnsure: () => one().trouble?.unsure === true && /Kladder/.test(sayReminder(one(), 'da')),
      words: () => JSON.stringify(text),
    };
  };
  const all: Doing[] = [
    { name: 'a mark is put on', begin: mark },
    { name: 'a mark is taken back', begin: undo },
    { name: 'a receipt is drafted', begin: receipt },
    { name: 'a reminder is drafted', begin: reminder },
    { name: 'an automatic reply is saved', begin: (graph) => saving(local, graph) },
    { name: 'an automatic reply is turned off', begin: (graph) => turningOff(local, graph) },
    { name: 'a stand-in is looked up', begin: (graph) => search(graph) },
  ];
  return { all, stop: () => follower.close() };
}

async function saving(local: FaultyGraph, graph: WholeGraph): Promise<Deed> {
  local.asBefore();
  const first = (await graph.automaticReplies()).replies;
  let known = first;
  const form = new Saving({
    service: () => graph,
    known: () => known,
    now: local.now,
    saved: (replies) => {
      known = replies;
    },
  });
  const save = async () => {
    await form.begin(WANTED);
    await form.confirm();
  };
  const step = () => form.get().step;
  return {
    act: save,
    again: save,
    says: () => sayStep(step(), 'da', TODAY),
    saysDone: () => step().is === 'saved',
    isDone: () => local.repliesAre() === WANTED.status,
    // The way back is there as soon as there may be something to go back from.
    words: () => {
      const { previous } = form.get();
      const hasWayBack = previous?.internal === first.internal;
      return local.repliesAre() === WANTED.status && !hasWayBack ? 'no way back' : '';
    },
  };
}

async function turningOff(local: FaultyGraph, graph: WholeGraph): Promise<Deed> {
  local.asBefore();
  await graph.saveAutomaticReplies(WANTED);
  const session = new AbsenceSession({ graph, signIn: graph.signIn }, { domains: [], now: local.now });
  await session.load();
  await until(() => session.get().working === null);
  const text = session.get().loaded?.replies.internal;
  return {
    act: session.turnOff,
    again: session.turnOff,
    says: () => {
      const { trouble } = session.get();
      return trouble ? sayTrouble(trouble, 'da') : '';
    },
    saysDone: () => session.get().loaded?.replies.status === 'disabled',
    isDone: () => local.repliesAre() === 'disabled',
    words: () => {
      const { before, loaded } = session.get();
      const isThere = loaded?.replies.internal === text && (before === null || before.internal === text);
      return isThere && (before || local.repliesAre() !== 'disabled') ? '' : 'lost';
    },
  };
}

async function search(graph: WholeGraph): Promise<Deed> {
  const people = new PeopleSearch((...asked) => graph.findPeople(...asked), 0);
  const typed = 'mette';
  const look = async () => {
    people.type(typed);
    await until(() => people.get().state !== 'searching');
  };
  const { get } = people;
  return {
    act: look,
    again: look,
    says: () => (get().problem === null ? '' : sayTrouble({ problem: get().problem ?? 'failed' }, 'da')),
    saysDone: () => get().state === 'found',
    isDone: () => get().people.length > 0,
    words: () => typed,
  };
}
