import type { MailGraph } from '../../mail-types';
import type { Ask } from '../call';
import type { Endpoint } from '../endpoint';
import type { Patience } from '../waiting';
import { factsOf, factsWithTextsOf, immutableIdOf, ordinaryIdOf, shownOf, textsOf } from './by-id';
import { askChanges, askChangesOf } from './changes';
import { askFiled } from './filed';
import { askFolders } from './folders';
import { draftMail } from './new-mail';
import { draftReply, setCategories } from './writing';

export { PAGE } from './paths';

/** Mail by Graph. Asks nothing before a member is called, and keeps nothing of what it was told. */
export function createMailGraph(ask: Ask, patience: Patience, endpoint: Endpoint): MailGraph {
  const asker = { ask, patience, endpoint };
  return {
    folders: (mailbox, signal) => askFolders(asker, mailbox, signal),
    changes: (mailbox, from, signal) => askChanges(asker, mailbox, from, signal),
    changesOf: (_mailbox, links, signal) => askChangesOf(asker, links, signal),
    filed: (mailbox, from, signal) => askFiled(asker, mailbox, from, signal),
    facts: (mailbox, ids, signal) => factsOf(asker, mailbox, ids, signal),
    texts: (mailbox, ids, signal) => textsOf(asker, mailbox, ids, signal),
    factsWithTexts: (mailbox, ids, signal) => factsWithTextsOf(asker, mailbox, ids, signal),
    shown: (mailbox, ids, signal) => shownOf(asker, mailbox, ids, signal),
    ordinaryId: (mailbox, id, signal) => ordinaryIdOf(asker, mailbox, id, signal),
    immutableId: (mailbox, ordinaryId, signal) => immutableIdOf(asker, mailbox, ordinaryId, signal),
    draftReply: (mailbox, id, html, signal) => draftReply(asker, mailbox, id, html, signal),
    draftMail: (mail, signal) => draftMail(asker, mail, signal),
    setCategories: (mailbox, id, categories, signal) => setCategories(asker, mailbox, id, categories, signal),
  };
}
