import type { PersonField } from '../../hygiene/mail/person';
import type { BodyText } from '../../hygiene/mail/types';
import type { Language } from '../../hygiene/rules/rule';
import type { SignatureManual } from '../../hygiene/signature/types';
import { occasionOf } from '../../outlook/occasion';
import { type OwnPerson, readPerson, type SavedPerson, savePerson } from '../../outlook/person';
import { Store } from '../../session/store';
import {
  type Draft,
  draftOf,
  type FieldProblem,
  missingFields,
  personOf,
  problemsOf,
  requiredFields,
  shownFields,
} from './fields';

/** A mail in which nothing stands yet. */
export const NO_TEXT: BodyText = { text: '', quoted: [] };

/** Milliseconds for Outlook's answer. */
const LIMIT = 8000;

/** Where the choice is kept. */
export interface Keeping {
  /** What was kept; Outlook's own name and address where nothing was. */
  read(): OwnPerson;
  /** False when Outlook could not keep it. Never rejects. */
  save(saved: SavedPerson): Promise<boolean>;
}

const IN_OUTLOOK: Keeping = { read: readPerson, save: (saved) => savePerson(saved, LIMIT) };

/** All that the form shows. Replaced as a whole at each change, never altered. */
export interface FormState {
  /** The form is on the screen. Closed it keeps what was typed. */
  readonly open: boolean;
  readonly draft: Draft;
  readonly language: Language;
  readonly campaign: boolean;
  /** The fields that the writer has left: what is odd in them is said. */
  readonly left: readonly PersonField[];
  readonly saving: boolean;
  /** What came of the last saving; until something is changed. */
  readonly said: 'saved' | 'failed' | 'look-at' | null;
  /** What is kept, or what Outlook told. */
  readonly known: OwnPerson;
}

/** The form "Din signatur": what is typed, what is odd about it, and what came of saving it. No React and no screen. */
export class SignatureForm {
  readonly manual: SignatureManual;
  /** The fields of the form, in order. */
  readonly fields: readonly PersonField[];
  private readonly keeping: Keeping;
  private readonly store: Store<FormState>;

  constructor(manual: SignatureManual, keeping: Keeping = IN_OUTLOOK) {
    this.manual = manual;
    this.keeping = keeping;
    this.fields = shownFields(manual);
    const known = keeping.read();
    this.store = new Store<FormState>({
      open: false,
      ...this.filledFrom(known),
      left: [],
      saving: false,
      said: null,
      known,
    });
    this.subscribe = this.store.subscribe;
    this.get = this.store.get;
  }

  readonly subscribe: Store<FormState>['subscribe'];
  readonly get: () => FormState;

  readonly open = (): void => this.store.set({ open: true, said: null });
  readonly close = (): void => this.store.set({ open: false, said: null });

  readonly type = (field: PersonField, value: string): void =>
    this.store.set({ draft: { ...this.get().draft, [field]: value }, said: null });

  readonly choose = (choice: Partial<Pick<FormState, 'language' | 'campaign'>>): void =>
    this.store.set({ ...choice, said: null });

  readonly leave = (field: PersonField): void => {
    const { left, draft } = this.get();
    // A field that was only walked through is asked for when the form is saved, not before.
    if (draft[field].trim() !== '' && !left.includes(field)) this.store.set({ left: [...left, field] });
  };

  /** Keeps what stands in the form; false when a field keeps it from that, or Outlook does. */
  async save(): Promise<boolean> {
    const { saving } = this.get();
    if (saving) return false;
    this.store.set({ left: this.fields, said: null });
    if (Object.values(this.problems()).includes('mail')) {
      this.store.set({ said: 'look-at' });
      return false;
    }
    const { draft } = this.get();
    const { person, language, campaign } = this.choice();
    this.store.set({ saving: true });
    const kept = await this.keeping.save({ fields: person, language, campaign });
    this.store.set({ saving: false, said: kept ? 'saved' : 'failed' });
    if (kept) {
      const known = this.keeping.read();
      // Outlook's own name stands in for one that was left empty. What was typed meanwhile stays.
      const isSame = draft === this.get().draft;
      this.store.set({ known, ...(isSame && { draft: this.filledFrom(known).draft }) });
    }
    return kept;
  }

  /** What the form describes now, saved or not. */
  choice(): OwnPerson {
    const { draft, known, language, campaign } = this.get();
    return { person: personOf(draft, this.fields, known.person), complete: true, language, campaign };
  }

  /** Something was typed or chosen that is not kept. */
  isChanged(): boolean {
    const { known, ...state } = this.get();
    const { draft, language, campaign } = this.filledFrom(known);
    return (
      language !== state.language ||
      campaign !== state.campaign ||
      this.fields.some((field) => draft[field].trim() !== state.draft[field].trim())
    );
  }

  required(): PersonField[] {
    const { language } = this.get();
    return requiredFields(this.manual, this.choice().person, language);
  }

  /** What is odd in the fields that the writer has left. */
  problems(): Partial<Record<PersonField, FieldProblem>> {
    const { draft, left } = this.get();
    return problemsOf(draft, left, this.required());
  }

  /** What the manual asks for and nobody has kept. */
  missing(): PersonField[] {
    const { person, language } = this.get().known;
    return missingFields(this.manual, person, language);
  }

  /** The manual's campaign, while it has one. */
  campaign(): SignatureManual['campaign'] {
    const { campaign } = this.manual;
    const { today = '' } = occasionOf({}, NO_TEXT, { ...this.get().known, campaign: true });
    return campaign && campaign.from <= today && today <= campaign.to ? campaign : null;
  }

  private filledFrom({ person, language, campaign }: OwnPerson) {
    const both = this.manual.forms.en !== undefined;
    return { draft: draftOf(person), language: both ? language : ('da' as const), campaign };
  }
}
