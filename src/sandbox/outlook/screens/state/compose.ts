import type { StoredMessage } from '../../../mailbox/types';
import { draftOf } from '../../host/send';
import type { NewMailForm, Outbox } from '../../host/settings';
import type { HostItem, ItemStore } from '../../model';
import { parseRecipients } from '../mail/addresses';
import { answerDraft, isUntouched, newDraft, newMeeting, storedItem } from '../mail/draft';
import { htmlToPlain } from '../mail/plain';
import type { AnswerKind } from '../mail/reply-recipients';
import { GATEWAY, type OpenMail } from './app-state';
import type { Context } from './context';
import { keepDraft } from './draft-keeper';
import { notice } from './notices';
import { followMail } from './pane';
import { refresh } from './refresh';

export async function newMail(ctx: Context): Promise<void> {
  await closeOpen(ctx, { keepPane: true });
  startWriting(ctx, newDraft(writer(ctx)), null, 'to');
}

export async function writeMeeting(ctx: Context): Promise<void> {
  await closeOpen(ctx, { keepPane: true });
  startWriting(ctx, newMeeting(writer(ctx), nowOf(ctx)), null, 'to');
}

/** A new mail that an add-in has filled in (displayNewMessageForm). */
export async function newMailFrom(ctx: Context, form: NewMailForm): Promise<void> {
  await closeOpen(ctx, { keepPane: true });
  const people = (list: string[]) => parseRecipients(list.join(';'));
  // With a body of its own the form comes without Outlook's signature.
  const draft = newDraft({ ...writer(ctx), ...(form.htmlBody ? { signs: false } : {}) });
  const filled = { to: people(form.to), cc: people(form.cc), bcc: people(form.bcc), subject: form.subject };
  startWriting(ctx, { ...draft, ...filled, body: form.htmlBody || draft.body }, null, 'body');
}

/** Answers or forwards the mail that is being read; `written` (HTML) is what an add-in has written already (displayReplyForm). */
export async function answer(ctx: Context, kind: AnswerKind, written = ''): Promise<void> {
  const { messages, open } = ctx.state.get();
  const message = messages.find(({ id }) => id === open?.item.get().storeId);
  if (open?.mode !== 'read' || !message) return;
  await closeOpen(ctx, { keepPane: true });
  const as = { ...writer(ctx), ...(written ? { signs: false } : {}) };
  const draft = answerDraft(message, kind, as, ctx.outside.editableBody);
  const body = draft.bodyType === 'text' ? htmlToPlain(written) + draft.body : written + draft.body;
  startWriting(ctx, { ...draft, body }, message.id, kind === 'forward' ? 'to' : 'body');
}

/** Goes on writing a stored draft. */
export function openDraft(ctx: Context, message: StoredMessage): void {
  const item = storedItem(message, ctx.state.get().owner, 'compose');
  startWriting(ctx, item, message.id);
}

/** Puts a mail in the reading pane. `selectedId` is the row of the list that it belongs to. */
export function setOpen(
  ctx: Context,
  {
    mode,
    item: begun,
    selectedId,
    focus,
    keepPane = false,
  }: Pick<OpenMail, 'mode' | 'focus'> & { item: HostItem; selectedId: string | null; keepPane?: boolean },
): OpenMail {
  ctx.nextKey += 1;
  const first = { ...begun, ...placeOf(ctx) };
  const item = ctx.outside.makeItem(first);
  const open: OpenMail = { key: ctx.nextKey, mode, item, first, ...(focus ? { focus } : {}) };
  const { folderId } = ctx.state.get();
  // The gateway's page is no list to come back to.
  const folder = folderId === GATEWAY ? { folderId: 'inbox' } : {};
  ctx.state.set({ open, selectedId, saving: 'idle', column: 'mail', ...folder });
  followMail(ctx, open, keepPane);
  return open;
}

/** Where add-ins are told that a mail lies in somebody else's mailbox. */
function placeOf(ctx: Context): Pick<HostItem, 'inMailbox'> {
  const { owner, me } = ctx.state.get();
  if (owner.address === me.address) return {};
  return { inMailbox: { name: owner.displayName, address: owner.address } };
}

/**
 * Clears the reading pane. What was being written is saved first (unless `save` is false), an untouched new mail leaves no draft.
 * With `keepPane` the next mail decides about a pinned pane.
 */
export async function closeOpen(
  ctx: Context,
  { save = true, keepPane = false, whileSending = false } = {},
): Promise<void> {
  if (!whileSending) await ctx.sendingDone;
  const { open } = ctx.state.get();
  if (!open) return;
  const keeper = ctx.keeper;
  ctx.keeper = null;
  if (open.mode === 'compose' && keeper) {
    const item = open.item.get();
    const untouched = !item.storeId && isUntouched(item, open.first);
    if (save && !untouched) await keeper.flush().catch(() => notice(ctx, ctx.texts().notSaved, 'error'));
    keeper.stop();
  }
  ctx.state.set({ open: null, saving: 'idle', column: 'list' });
  if (!keepPane) followMail(ctx, null);
  if (open.mode === 'compose') await refresh(ctx).catch(() => {});
}

/** Saves the draft at once, as its button asks. */
export async function saveNow(ctx: Context): Promise<void> {
  try {
    await ctx.keeper?.flush(true);
    notice(ctx, ctx.texts().draftSaved);
  } catch {
    notice(ctx, ctx.texts().notSaved, 'error');
  }
}

/** Where the host puts what it saves and sends. A draft that is open is saved by its keeper, or there would be two of it. */
export function outboxOf(ctx: Context): Outbox {
  const { mailbox } = ctx.outside;
  return {
    send: (fields, draftId) => mailbox.send(fields, draftId),
    update: (id, fields) => mailbox.update(id, fields),
    move: (id, folderId) => mailbox.move(id, folderId),
    async create(fields) {
      await ctx.keeper?.flush(true);
      const id = ctx.state.get().open?.item.get().storeId;
      return id ? mailbox.get(id) : mailbox.create(fields);
    },
  };
}

function startWriting(
  ctx: Context,
  begun: HostItem,
  selectedId: string | null,
  focus?: OpenMail['focus'],
): void {
  const first: HostItem = {
    ...begun,
    clientSignatureEnabled: writer(ctx).signs,
    ...(begun.storeId === null ? { untouchedBody: begun.body } : {}),
  };
  const open = setOpen(ctx, { mode: 'compose', item: first, selectedId, ...(focus ? { focus } : {}) });
  const keeper = keepDraft(
    open.item,
    (item) => storeDraft(ctx, item),
    () => ctx.state.set({ saving: 'failed' }),
  );
  ctx.keeper = keeper;
  open.item.subscribe((_item, by, patch) => {
    if (by === 'store') return;
    if (isOfTheForm(patch)) keeper.touch();
    if (first.meeting) return; // the manifest asks for no event of a meeting but its Send
    if (patch.to || patch.cc || patch.bcc) ctx.host?.raise('OnMessageRecipientsChanged', open.item);
    if (patch.attachments) ctx.host?.raise('OnMessageAttachmentsChanged', open.item);
    if (patch.from) ctx.host?.raise('OnMessageFromChanged', open.item);
  });
  // "On composing a new message (includes reply, reply all, and forward) but not on editing, for example, a draft":
  // https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation#supported-events
  if (!first.meeting && first.storeId === null) ctx.host?.raise('OnNewMessageCompose', open.item);
}

/** What an add-in notes beside the mail is no change of the form, nor is a signature that the handler of an event set. */
const BESIDE = new Set<keyof HostItem>(['sessionData', 'notifications', 'clientSignatureEnabled']);
const isOfTheForm = (patch: Partial<HostItem>): boolean =>
  patch.untouchedBody === undefined &&
  (Object.keys(patch) as (keyof HostItem)[]).some((key) => !BESIDE.has(key));

async function storeDraft(ctx: Context, item: ItemStore): Promise<void> {
  const isOpen = () => ctx.state.get().open?.item === item;
  if (isOpen()) ctx.state.set({ saving: 'saving' });
  try {
    const now = new Date(nowOf(ctx)).toISOString();
    const { conversationId, ...draft } = draftOf(item.get());
    const fields = {
      ...draft,
      receivedDateTime: now,
      sentDateTime: now,
      ...(conversationId ? { conversationId } : {}),
    };
    const { storeId } = item.get();
    if (storeId) await ctx.outside.mailbox.update(storeId, fields);
    else {
      const made = await ctx.outside.mailbox.create({ ...fields, parentFolderId: 'drafts' });
      item.change({ storeId: made.id, conversationId: made.conversationId }, 'store');
    }
    if (isOpen()) ctx.state.set({ saving: { savedAt: now } });
  } catch (error) {
    if (isOpen()) ctx.state.set({ saving: 'failed' });
    throw error;
  }
}

/** By the sandbox's clock. */
const nowOf = (ctx: Context): number => ctx.outside.now() + ctx.state.get().ahead;

const writer = (ctx: Context) => ({
  owner: ctx.state.get().owner,
  language: ctx.state.get().settings.language,
  signs: ctx.state.get().settings.signature === 'own',
});
