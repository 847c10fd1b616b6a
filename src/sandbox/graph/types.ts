/** The words of the local Graph: what it stands on, and what a route is. Shapes of the wire: `@microsoft/microsoft-graph-types`. */
import type {
  CalendarPermission,
  Event,
  Group,
  MailboxSettings,
  OutlookCategory,
  User,
} from '@microsoft/microsoft-graph-types';
import type { Clock } from '../clock';
import type { MailboxStore } from '../mailbox/store';

/** Whose token it is. */
export interface Caller {
  /** The directory's id of the person. */
  readonly userId: string;
  /** `Mail.Read`, `User.Read` … */
  readonly scopes: ReadonlySet<string>;
}

/** One mailbox with what Exchange keeps beside the mails. Plain data of the wire's shapes; changed in place. */
export interface GraphMailbox {
  readonly store: MailboxStore;
  settings: MailboxSettings;
  readonly events: Event[];
  readonly calendarPermissions: CalendarPermission[];
  readonly categories: OutlookCategory[];
  /** Takes no more mail. */
  isFull: boolean;
  /** Lies on a server of the organisation's own: Graph answers 404 `MailboxNotEnabledForRESTAPI`. */
  isOnPremises: boolean;
  /** Ids of the people who may read and write in it beside its owner. */
  readonly delegates: readonly string[];
}

export interface DirectoryUser extends User {
  id: string;
  displayName: string;
  userPrincipalName: string;
  mail: string;
  /** Id of the manager. */
  managerId?: string;
}

export interface DirectoryGroup extends Group {
  id: string;
  displayName: string;
  mail: string;
  /** Addresses; those of other domains are members from outside. */
  memberAddresses: readonly string[];
}

export interface Directory {
  readonly users: readonly DirectoryUser[];
  readonly groups: readonly DirectoryGroup[];
  /** By id, user principal name or address, in any capitals. */
  user(idOrName: string): DirectoryUser | undefined;
  group(address: string): DirectoryGroup | undefined;
}

/** All that the local Graph answers from. */
export interface World {
  readonly clock: Clock;
  readonly directory: Directory;
  /** Undefined for a person without a mailbox. */
  mailbox(userId: string): GraphMailbox | undefined;
  readonly faults: Faults;
}

/** One way of misbehaving. The first that fits is taken; `times` counts down to none. */
export interface Fault {
  /** Only requests whose method and path match, e.g. `/^PATCH \/me\/mailboxSettings/`; left out: every one. */
  readonly on?: RegExp;
  readonly do:
    | { readonly throttle: number }
    | { readonly status: number; readonly code?: string }
    | { readonly slowMs: number }
    | 'drop'
    | 'expire-token'
    | 'expire-delta';
  times?: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that this request meets, counted down; undefined for none. */
  take(method: string, path: string): Fault | undefined;
}

/** One request, after the token and the address were understood. */
export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** What stands in the gaps of the route's path, decoded: `{ 'message-id': 'AAMk…' }`. `/me` fills `user-id`. */
  readonly gaps: Readonly<Record<string, string>>;
  /** `$select` and its like, decoded. */
  readonly query: URLSearchParams;
  /** In small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  readonly caller: Caller;
  /** The person that `/me` or `/users/{user-id}` names. */
  readonly user: DirectoryUser;
  /** `https://localhost:3000/v1.0`: what links of the answer begin with. */
  readonly base: string;
  /** The request's own path without the base, encoded as it came: `/me/messages`. */
  readonly path: string;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One operation of the contract. */
export interface Route {
  readonly method: GraphCall['method'];
  /**
   * As the contract writes it below `/users/{user-id}`: `/messages/{message-id}/reply`; served under `/me` too. `top`:
   * stands by itself (`/users`, `/groups/{group-id}/members`, `/users/{user-id}`, `/me`).
   */
  readonly path: string;
  readonly top?: true;
  /** One of these is enough, in one's own mailbox. For another's, the same names with `.Shared` where they exist. */
  readonly scopes: readonly string[];
  answer(call: GraphCall, world: World): GraphAnswer | Promise<GraphAnswer>;
}

/** What the service refuses, in its own words: status, code and message of the error object. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
