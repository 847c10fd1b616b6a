/** What hides what is kept: keyed hashes and sealed texts. The keys are made here, and nobody can read them out. */
import type { Room } from './types';

export interface Secret {
  /** HMAC-SHA-256. */
  readonly sign: CryptoKey;
  /** AES-GCM. */
  readonly seal: CryptoKey;
}

/** A text that only the key beside it opens. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** What is hashed; the same text as another kind is another key. */
export type KeyKind = 'address' | 'conversation' | 'message-id';

export interface Keys {
  /** The keys of some texts, by text. */
  of(kind: KeyKind, texts: Iterable<string>): Promise<Map<string, string>>;
  seal(text: string): Promise<Sealed>;
  unseal(sealed: Sealed): Promise<string>;
}

export async function newSecret(): Promise<Secret> {
  const { subtle } = crypto;
  const [sign, seal] = await Promise.all([
    subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  ]);
  return { sign, seal };
}

export function keysWith({ sign, seal }: Secret): Keys {
  const { subtle } = crypto;
  const keyOf = async (kind: KeyKind, text: string): Promise<[string, string]> => {
    const hash = await subtle.sign('HMAC', sign, bytesOf(`${kind} ${text}`));
    return [text, writtenOut(hash)];
  };
  return {
    async of(kind, texts) {
      return new Map(await Promise.all([...new Set(texts)].map((text) => keyOf(kind, text))));
    },
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, bytes: await subtle.encrypt({ name: 'AES-GCM', iv }, seal, bytesOf(text)) };
    },
    async unseal({ iv, bytes }) {
      return new TextDecoder().decode(await subtle.decrypt({ name: 'AES-GCM', iv }, seal, bytes));
    },
  };
}

/** What a room's databases are called. */
const CALLED: Readonly<Record<Room, string>> = { pane: 'kuvert-replies', dashboard: 'kuvert-dashboard' };

/** The name of the database of an account. It must be known before any key is, so it is a plain hash. */
export async function databaseNameOf(account: string, room: Room = 'pane'): Promise<string> {
  const called = CALLED[room];
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(`${called} ${account.trim().toLowerCase()}`));
  return `${called}-${writtenOut(hash)}`;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/** 128 bits of it are enough that no two are the same. */
const writtenOut = (hash: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(hash, 0, 16)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
