import type { DirectoryPerson, Graph } from '../../../graph/types';
import type { AbsenceOwner, AutomaticReplies } from '../../../hygiene/absence/types';
import { LEAVER_MONTHS, problemsOf } from '../../../hygiene/absence/write/problems';
import type { AbsenceForm, FormProblem, ReplyAudience } from '../../../hygiene/absence/write/types';
import { Store } from '../../../session/store';
import { closingDaysOf } from '../closing-days';
import {
  beginning,
  isNews,
  ownerOf,
  proposal,
  type WritingContext,
  type WritingField,
  type WritingState,
} from './beginning';
import { type Draft, formOf, NO_STAND_IN, picked, type StandInDraft } from './draft';
import { OtherEnd } from './other-end';
import { typedOf } from './own-text';
import { PeopleSearch } from './people-search';
import { repliesOf, stretchOf } from './replies-of';
import { Saving } from './saving';
import { localOf } from './say-days';
import { askStandIn, checkOf, NOT_ASKED, type StandInCheck } from './stand-in';

const ALL_FIELDS: readonly WritingField[] = ['start', 'from', 'firstDayBack', 'standIn', 'urgent', 'owner'];

/** The form "Skriv dit autosvar": what is typed, the texts made of it, and what is odd. No React and no screen. */
export class WritingForm {
  readonly search: PeopleSearch;
  readonly saving: Saving;
  private context: WritingContext;
  private readonly store: Store<WritingState>;
  private asking: AbortController | null = null;
  private told = false;
  private readonly end = new OtherEnd();

  constructor(context: WritingContext) {
    this.context = context;
    this.store = new Store<WritingState>(beginning(context));
    this.subscribe = this.store.subscribe;
    this.get = this.store.get;
    this.search = new PeopleSearch((text, signal) => this.graph().findPeople(text, signal));
    this.saving = new Saving({
      service: () => this.context.graph,
      known: () => this.context.replies,
      now: () => this.context.now(),
      saved: (replies, before) => {
        this.context = { ...this.context, replies };
        this.context.onSaved(replies, before);
      },
    });
  }

  readonly subscribe: Store<WritingState>['subscribe'];
  readonly get: () => WritingState;

  /** What the pane knows by now. A form in which nothing was typed begins anew with it, as does one whose days are over. */
  update(context: WritingContext): void {
    const before = this.context;
    this.context = context;
    const { touched, draft } = this.get();
    const isOver = draft.firstDayBack !== '' && draft.firstDayBack <= this.today() && !this.hasOwnText();
    const isDone = isOver && this.saving.get().previous !== null;
    const [hasNews, isOther] = [isNews(before, context), before.graph !== context.graph];
    const anew = (!touched && hasNews) || (touched && isDone);
    if (anew) this.store.set(beginning(context));
    else if (hasNews || isOther) this.store.set({}); // what is shown stands on the context too
    if (anew || !this.told || isOther) void this.askAboutStandIn();
    this.told = true;
  }

  /** @param change what was typed or chosen, but for the stand-in */
  readonly type = (change: Partial<Omit<Draft, 'standIn'>>): void => {
    const { draft } = this.get();
    this.changed({ ...draft, ...change, ...this.end.of(draft, change, this.context.policy.absence) });
  };

  /** A name that is begun, or a field filled in by hand. */
  readonly typeStandIn = (change: Partial<StandInDraft>): void => {
    const standIn = { ...this.get().draft.standIn, ...change };
    this.setStandIn(standIn);
    if (!standIn.byHand) this.search.type(standIn.name);
  };

  readonly pick = (person: DirectoryPerson): void => {
    this.search.stop();
    this.setStandIn(picked(person));
    void this.askAboutStandIn();
  };

  readonly removeStandIn = (): void => {
    this.search.stop();
    this.setStandIn(NO_STAND_IN);
  };

  /** The stand-in is in the period away as well, and it is meant so. */
  readonly keepStandIn = (): void => this.store.set({ kept: true });

  readonly leave = (field: WritingField): void => {
    const { left } = this.get();
    if (!left.includes(field)) this.store.set({ left: [...left, field] });
    if (field === 'standIn') void this.askAboutStandIn();
  };

  /** An edited text. */
  readonly write = (audience: ReplyAudience, text: string): void => {
    this.saving.settle();
    this.store.set({ own: { ...this.get().own, [audience]: { text, used: true } }, touched: true });
  };

  /** Takes the edited text, or the proposed one; the edited one is kept. */
  readonly takeOwn = (audience: ReplyAudience, used: boolean): void => {
    const own = this.get().own[audience];
    if (!own) return;
    this.saving.settle();
    this.store.set({ own: { ...this.get().own, [audience]: { ...own, used } } });
  };

  /** The form as the heart knows it. */
  form(): AbsenceForm {
    return formOf(this.get().draft, proposal(this.context));
  }

  /** What Exchange is to keep. Without whole days it has no schedule, and cannot be saved. */
  replies(): AutomaticReplies {
    const { own, draft } = this.get();
    return repliesOf(this.form(), this.context.policy.absence, own, draft.audience);
  }

  /** The text as whoever gets it sees it. */
  text(audience: ReplyAudience): string {
    return typedOf(this.replies()[audience]);
  }

  problems(): FormProblem[] {
    const { policy } = this.context;
    return problemsOf(this.form(), { today: this.today(), policy: policy.absence, ...this.closingDays() });
  }

  /** Those of the fields that the writer has left. */
  shownProblems(): FormProblem[] {
    const { left } = this.get();
    return this.problems().filter(({ field }) => left.includes(field));
  }

  standIn(): StandInCheck {
    const { answer } = this.get();
    if (answer === null) return NOT_ASKED;
    if (answer === 'asking') return { state: 'asking' };
    return checkOf(answer, stretchOf(this.form()));
  }

  /** Shows what saving would change; false when something has to be filled in first. */
  save(): boolean {
    const lookAt = this.isUnchosen() || this.problems().some(({ level }) => level === 'fill-in');
    this.store.set({ left: ALL_FIELDS, lookAt });
    if (lookAt) this.saving.settle();
    else void this.saving.begin(this.replies());
    return !lookAt;
  }

  /** A name was begun, and nobody chosen: nobody would stand in the text. */
  isUnchosen(): boolean {
    const { name, picked, byHand } = this.get().draft.standIn;
    return name.trim() !== '' && !picked && !byHand;
  }

  /** Asks again what could not be had, once it may be. */
  readonly askAgain = (): void => {
    const { answer, draft } = this.get();
    if (this.search.get().state === 'failed') this.search.type(draft.standIn.name);
    if (typeof answer !== 'string' || answer === 'asking') return;
    this.store.set({ answer: null });
    void this.askAboutStandIn();
  };

  today(): string {
    return localOf(this.context.now()).day;
  }

  now(): string {
    return this.context.now().toISOString();
  }

  isSignedIn(): boolean {
    return this.context.graph !== null;
  }

  owner(): AbsenceOwner | undefined {
    return ownerOf(this.context.owner);
  }

  /** Whether the name has to be asked for. */
  isNameUnknown(): boolean {
    return !this.context.owner.displayName?.trim();
  }

  closingDays(): { readonly closingDays?: readonly string[] } {
    return closingDaysOf(this.context.policy);
  }

  leaverMonths(): number {
    return this.context.policy.absence?.leaverMonths ?? LEAVER_MONTHS;
  }

  private hasOwnText(): boolean {
    return Object.values(this.get().own).some(({ used }) => used);
  }

  private graph(): Graph {
    const { graph } = this.context;
    if (!graph) throw new Error('nobody is signed in');
    return graph;
  }

  private changed(draft: Draft): void {
    this.saving.settle();
    this.store.set({ draft, touched: true, lookAt: false });
  }

  private setStandIn(standIn: StandInDraft): void {
    const { draft } = this.get();
    this.changed({ ...draft, standIn });
    if (standIn.mail === draft.standIn.mail) return;
    this.asking?.abort();
    this.asking = null;
    this.store.set({ answer: null, kept: false });
  }

  /** Asks once for each address. */
  private async askAboutStandIn(): Promise<void> {
    const { answer, draft } = this.get();
    const mail = draft.standIn.mail.trim();
    const { graph } = this.context;
    if (!graph || answer !== null || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)) return;
    const asking = new AbortController();
    this.asking = asking;
    this.store.set({ answer: 'asking' });
    const told = await askStandIn(
      { mail },
      (addresses, signal) => graph.mailTips(addresses, signal),
      asking.signal,
    );
    if (this.asking === asking) this.store.set({ answer: told });
  }
}
