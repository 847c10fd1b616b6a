import type { Delivered } from './packages.mjs';

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string };
    readonly expression?: string;
  }[];
}

export interface Bill {
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly components: readonly Component[];
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

export function billOf(all: unknown, delivered: readonly Delivered[], version: string): Bill;
