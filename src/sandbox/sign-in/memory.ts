import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Clock } from '../clock';

interface Kept {
  readonly model: string;
  readonly payload: AdapterPayload;
  /** How far the sandbox's clock was ahead when this was written, in milliseconds. */
  readonly ahead: number;
  revoked: boolean;
}

/** What became of a refresh token. */
export type Fate = 'good' | 'revoked' | 'expired' | 'unknown';

/**
 * The provider's memory, in the sandbox's time. The library reads the machine's clock only; so what is read here has its
 * end moved nearer by as much as the sandbox's clock went ahead since it was written.
 */
export class Memory {
  readonly #kept = new Map<string, Kept>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  readonly adapter = (model: string): Adapter => {
    const key = (id: string) => `${model} ${id}`;
    const find = async (id: string) => this.#read(this.#kept.get(key(id)));
    const findBy = async (field: 'uid' | 'userCode', value: string) =>
      this.#read(this.#all(model).find(({ payload }) => payload[field] === value));
    return {
      upsert: async (id, payload) => {
        this.#kept.set(key(id), { model, payload, ahead: this.#clock.ahead, revoked: false });
      },
      find,
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (userCode) => findBy('userCode', userCode),
      // Entra hands out a new refresh token each time and lets the old one live on: two pages may renew at once.
      consume: async (id) => {
        if (model === 'RefreshToken') return;
        const kept = this.#kept.get(key(id));
        if (kept) kept.payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => {
        this.#kept.delete(key(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [at, { payload }] of this.#kept) if (payload.grantId === grantId) this.#kept.delete(at);
      },
    };
  };

  /** Ends sessions and tokens of a person; a refresh token is remembered as revoked. */
  revoke(userId: string): void {
    for (const [at, kept] of this.#kept) {
      if (kept.payload.accountId !== userId || kept.model === 'Grant') continue;
      if (kept.model === 'RefreshToken') kept.revoked = true;
      else this.#kept.delete(at);
    }
  }

  forget(...models: readonly string[]): void {
    for (const [at, { model }] of this.#kept) if (models.includes(model)) this.#kept.delete(at);
  }

  fateOf(refreshToken: string): Fate {
    const kept = this.#kept.get(`RefreshToken ${refreshToken}`);
    if (!kept) return 'unknown';
    if (kept.revoked) return 'revoked';
    return (this.#inTime(kept).exp ?? 0) * 1000 <= Date.now() ? 'expired' : 'good';
  }

  /** Nobody is signed in any more in this browser session; what was begun goes on. */
  signOut(sessionUid: string): void {
    for (const { payload } of this.#all('Session')) {
      if (payload.uid !== sessionUid) continue;
      delete payload.accountId;
      delete payload.authorizations;
    }
  }

  #all(model: string): Kept[] {
    return [...this.#kept.values()].filter((kept) => kept.model === model);
  }

  #read(kept: Kept | undefined): AdapterPayload | undefined {
    if (!kept || kept.revoked) return undefined;
    const payload = this.#inTime(kept);
    return kept.model === 'RefreshToken' ? { ...payload, ...this.#allConsented(payload) } : payload;
  }

  /** A refresh token of Entra is good for all that the person has consented to, whatever it was asked for with. */
  #allConsented({ grantId }: AdapterPayload): { scope?: string } {
    const grant = this.#kept.get(`Grant ${grantId}`)?.payload as { openid?: { scope?: string } } | undefined;
    const scope = grant?.openid?.scope;
    return scope === undefined ? {} : { scope };
  }

  #inTime({ payload, ahead }: Kept): AdapterPayload {
    const passed = Math.round((this.#clock.ahead - ahead) / 1000);
    return payload.exp === undefined ? payload : { ...payload, exp: payload.exp - passed };
  }
}
