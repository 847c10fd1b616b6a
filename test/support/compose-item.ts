import type { ComposeItem } from '../../src/outlook/read-mail';
import { marksOf } from './compose-marks';
import { bodySignatureOf, signatureOf } from './compose-signature';

/** One mail, as Outlook has it. */
export interface StoredMail {
  subject: string;
  type: 'html' | 'text';
  body: string;
  to: string[];
  cc: string[];
  bcc: string[];
  session: Record<string, string>;
  attachments: StoredAttachment[];
  /** Display names by address. */
  names: Record<string, string>;
  headers: Record<string, string>;
  categories: string[];
  label: string;
  from: string;
  composeType: 'newMail' | 'reply' | 'forward';
  /** Outlook puts a signature of its own into such a mail. */
  clientSignature: boolean;
}

export interface StoredAttachment {
  id: string;
  name: string;
  /** Base64, or what `format` says. */
  content: string;
  format?: 'base64' | 'url' | 'eml';
  attachmentType?: 'file' | 'item' | 'cloud';
}

/**
 * How a call goes wrong: never answered; failed with a code; answered after milliseconds; done, but never answered;
 * thrown at once; answered with no result at all; answered twice.
 */
export type Trouble =
  | 'silent'
  | 'throws'
  | 'nothing'
  | 'done-unanswered'
  | 'twice'
  | { readonly code: number }
  | { readonly after: number };

type Done = (result: unknown) => void;

/**
 * A small Outlook for unit tests: items whose calls act on whatever mail is beside the pane, as office.js does, and that
 * can be slow, silent or refusing.
 */
export class TestOutlook {
  /** By member, such as `body.setAsync`. */
  readonly troubles: Record<string, Trouble> = {};
  /** Members in the order they were called. */
  readonly calls: string[] = [];
  /** What Outlook makes of HTML that is written to it. */
  normalise: (html: string) => string = (html) => html;
  private readonly mails = new Map<ComposeItem, StoredMail>();
  private shown: ComposeItem;
  private added = 0;

  constructor(mail: Partial<StoredMail> = {}) {
    this.shown = this.add(mail);
  }

  /** The item beside the pane. */
  get item(): ComposeItem {
    return this.shown;
  }

  /** The mail beside the pane. */
  get mail(): StoredMail {
    return this.mailOf(this.shown);
  }

  mailOf(item: ComposeItem): StoredMail {
    return this.mails.get(item) as StoredMail;
  }

  isBeside = (item: ComposeItem) => item === this.shown;

  show(item: ComposeItem): void {
    this.shown = item;
  }

  count(member: string): number {
    return this.calls.filter((one) => one === member).length;
  }

  add(mail: Partial<StoredMail>): ComposeItem {
    const item = this.newItem();
    this.mails.set(item, {
      subject: '',
      type: 'html',
      body: '',
      to: [],
      cc: [],
      bcc: [],
      session: {},
      attachments: [],
      names: {},
      headers: {},
      categories: [],
      label: '',
      from: 'mette@fjordby.example',
      composeType: 'newMail',
      clientSignature: false,
      ...mail,
    });
    return item;
  }

  private newItem(): ComposeItem {
    const people = (list: string[]) =>
      list.map((emailAddress) => ({ emailAddress, displayName: this.mail.names[emailAddress] ?? '' }));
    const answer = (member: string, value: () => unknown) => (done: Done) => this.answer(member, value, done);
    const act = (member: string, done: Done, run: () => unknown) => this.answer(member, run, done);
    return {
      subject: {
        getAsync: answer('subject.getAsync', () => this.mail.subject),
        setAsync: (subject: string, done: Done) =>
          this.answer(
            'subject.setAsync',
            () => {
              this.mail.subject = subject;
            },
            done,
          ),
      },
      body: {
        getTypeAsync: answer('body.getTypeAsync', () => this.mail.type),
        getAsync: (_type: string, done: Done) => this.answer('body.getAsync', () => this.mail.body, done),
        setAsync: (body: string, _options: unknown, done: Done) =>
          this.answer(
            'body.setAsync',
            () => {
              this.mail.body = this.normalise(body);
            },
            done,
          ),
        ...bodySignatureOf(() => this.mail, act),
      },
      to: this.recipients('to', people),
      cc: this.recipients('cc', people),
      bcc: this.recipients('bcc', people),
      from: { getAsync: answer('from.getAsync', () => people([this.mail.from])[0]) },
      getComposeTypeAsync: answer('getComposeTypeAsync', () => ({ composeType: this.mail.composeType })),
      getAttachmentsAsync: answer('getAttachmentsAsync', () =>
        this.mail.attachments.map(({ id, name, content, attachmentType = 'file' }) => ({
          id,
          name,
          size: content.length,
          isInline: false,
          attachmentType,
        })),
      ),
      getAttachmentContentAsync: (id: string, done: Done) =>
        this.answer(
          'getAttachmentContentAsync',
          () => {
            const { content, format = 'base64' } = this.attachment(id);
            return { content, format };
          },
          done,
        ),
      addFileAttachmentFromBase64Async: (content: string, name: string, _options: unknown, done: Done) =>
        this.answer(
          'addFileAttachmentFromBase64Async',
          () => {
            this.added += 1;
            const id = `added-${this.added}`;
            this.mail.attachments.push({ id, name, content });
            return id;
          },
          done,
        ),
      removeAttachmentAsync: (id: string, done: Done) =>
        this.answer(
          'removeAttachmentAsync',
          () => {
            this.mail.attachments = this.mail.attachments.filter((one) => one !== this.attachment(id));
          },
          done,
        ),
      ...marksOf(() => this.mail, act),
      ...signatureOf(() => this.mail, act),
      sessionData: {
        getAllAsync: answer('sessionData.getAllAsync', () => ({ ...this.mail.session })),
        setAsync: (name: string, value: string, done: Done) =>
          this.answer(
            'sessionData.setAsync',
            () => {
              this.mail.session[name] = value;
            },
            done,
          ),
      },
    } as unknown as ComposeItem;
  }

  /** Takes at most 100 at once, as Outlook does. */
  private recipients(field: 'to' | 'cc' | 'bcc', people: (list: string[]) => unknown) {
    type Person = { emailAddress: string; displayName: string };
    const write = (member: string, kept: () => string[]) => (list: Person[], done: Done) =>
      this.answer(
        `${field}.${member}`,
        () => {
          if (list.length > 100) throw new Error('NumberOfRecipientsExceeded');
          this.mail[field] = [...kept(), ...list.map(({ emailAddress }) => emailAddress)];
          for (const { emailAddress, displayName } of list) this.mail.names[emailAddress] = displayName;
        },
        done,
      );
    return {
      getAsync: (done: Done) => this.answer(`${field}.getAsync`, () => people(this.mail[field]), done),
      setAsync: write('setAsync', () => []),
      addAsync: write('addAsync', () => this.mail[field]),
    };
  }

  private attachment(id: string): StoredAttachment {
    const found = this.mail.attachments.find((one) => one.id === id);
    if (!found) throw new Error('no such attachment');
    return found;
  }

  answer(member: string, run: () => unknown, done: Done): void {
    this.calls.push(member);
    const trouble = this.troubles[member];
    if (trouble === 'silent') return;
    if (trouble === 'throws') throw new Error('Outlook threw');
    const after = typeof trouble === 'object' && 'after' in trouble ? trouble.after : 0;
    setTimeout(() => {
      if (trouble === 'nothing') return done(undefined);
      if (typeof trouble === 'object' && 'code' in trouble)
        return done({ status: 'failed', error: { code: trouble.code } });
      let value: unknown;
      try {
        value = run();
      } catch {
        return done({ status: 'failed', error: { code: 9003 } });
      }
      if (trouble !== 'done-unanswered') done({ status: 'succeeded', value });
      if (trouble === 'twice') done({ status: 'succeeded', value });
    }, after);
  }
}
