import type { Delivered } from './packages.mjs';

export function licencesText(own: string, delivered: readonly Delivered[]): string;
