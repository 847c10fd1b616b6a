import type { Problem } from '../../graph/types';
import { GraphError } from '../../graph/types';
import type { Person, PersonField } from '../../hygiene/mail/person';
import type { Connection } from '../../session/sign-in/types';
import { Store } from '../../session/store';
import type { SignatureForm } from './form';

export interface AddressBookState {
  readonly is: 'idle' | 'asking' | 'told' | 'failed';
  readonly problem: Problem | null;
  /** What the directory has; null until it was asked. */
  readonly person: Person | null;
  /** Fields that were empty and are filled now. */
  readonly filled: number;
}

/** A field that says something else than the directory. */
export interface Difference {
  readonly field: PersonField;
  readonly theirs: string;
}

/** The person's own entry in the organisation's directory, beside the form. Nothing that stands there is overwritten. */
export class AddressBook {
  private readonly connect: () => Promise<Connection | null>;
  private readonly store = new Store<AddressBookState>({
    is: 'idle',
    problem: null,
    person: null,
    filled: 0,
  });

  constructor(connect: () => Promise<Connection | null>) {
    this.connect = connect;
    this.subscribe = this.store.subscribe;
    this.get = this.store.get;
  }

  readonly subscribe: Store<AddressBookState>['subscribe'];
  readonly get: () => AddressBookState;

  /** Asks, signing in first where nobody is; to be called from a click. Fills the fields that are empty. */
  async ask(form: SignatureForm): Promise<void> {
    if (this.get().is === 'asking') return;
    this.store.set({ is: 'asking', problem: null });
    try {
      const person = await this.me();
      const { draft } = form.get();
      const empty = form.fields.filter((field) => draft[field].trim() === '' && person[field]);
      for (const field of empty) form.type(field, person[field] as string);
      this.store.set({ is: 'told', person, filled: empty.length });
    } catch (error) {
      this.store.set({ is: 'failed', problem: error instanceof GraphError ? error.problem : 'failed' });
    }
  }

  private async me(): Promise<Person> {
    const connection = await this.connect();
    if (!connection) throw new GraphError('not-set-up');
    const { signIn, graph } = connection;
    if (!(await signIn.account())) await signIn.signIn('profile');
    return graph.me().catch(async (error: unknown) => {
      if (!(error instanceof GraphError) || !SIGN_IN_HELPS.includes(error.problem)) throw error;
      await signIn.signIn('profile');
      return graph.me();
    });
  }
}

const SIGN_IN_HELPS: readonly Problem[] = [
  'sign-in-needed',
  'consent-needed',
  'session-expired',
  'access-revoked',
];

/** The fields that no longer agree with the directory; what it has nothing about agrees. */
export function differences(form: SignatureForm, person: Person | null): Difference[] {
  const { draft } = form.get();
  return form.fields.flatMap((field) => {
    const theirs = person?.[field]?.trim() ?? '';
    const own = draft[field].trim();
    return theirs === '' || own === '' || isSame(field, own, theirs) ? [] : [{ field, theirs }];
  });
}

/** Phones by their digits: directories write them in every way. Addresses in any capitals. */
function isSame(field: PersonField, own: string, theirs: string): boolean {
  if (field === 'businessPhone' || field === 'mobilePhone') return digits(own) === digits(theirs);
  return field === 'mail' ? own.toLowerCase() === theirs.toLowerCase() : own === theirs;
}

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '');
